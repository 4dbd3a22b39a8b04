import { z } from "zod";
import { HexColor } from "../../../contracts/primitives.ts";
import { CtaStyle, FontSize, OverlayAnimation, OverlayPosition } from "../../../contracts/vocabulary.ts";
import type { Demand } from "../agreed-brief.ts";
import { holdsWords, isCardOf } from "../constraints/film-words.ts";
import type { Film } from "../film.ts";
import type { TextLook } from "../reading/reading.ts";
import { type FrameSpan, framesOfSeconds } from "./seconds-of-film.ts";
import { totalFrames } from "./timeline.ts";

/** A scene, and what it must hold of the film's time. */
export interface HeldSpan extends FrameSpan {
  readonly index: number;
}

/** What a demand of the kind "text_look" holds: one property of words on screen. */
export const AskedTextLook = z.object({
  of: z.union([z.enum(["all", "cta"]), z.object({ text: z.string() })]),
  position: OverlayPosition.optional(),
  font_size: FontSize.optional(),
  animation: OverlayAnimation.optional(),
  cta_style: CtaStyle.optional(),
  color: z.object({ hex: HexColor, name: z.string() }).optional(),
  from: z.number().optional(),
  to: z.number().nullable().optional(),
}) satisfies z.ZodType<TextLook>;

/** The words a look is said of; null for all that stand on screen. */
export function wordsMeant({ of }: TextLook, film: Film): string | null {
  if (of === "all") return null;
  return of === "cta" ? film.direction.cta.text : of.text;
}

/** Whether words on screen are of those that a look is said of. */
export function isMeant(text: string, look: TextLook, film: Film): boolean {
  const words = wordsMeant(look, film);
  return words === null || isCardAmong(film, text, words);
}

/** Whether a card is the one of these words: where none is them alone, one that holds them. */
export function isCardAmong({ scenes, direction }: Film, card: string, words: string): boolean {
  if (isCardOf(card, words)) return true;
  if (!holdsWords(card, words)) return false;
  return ![
    ...scenes.map(({ text_overlay }) => text_overlay?.text ?? ""),
    ...direction.text_strategy.overlays.map(({ text }) => text),
  ].some((text) => isCardOf(text, words));
}

/** When the words should stand there; null where no time is told. What is told of a film's end is counted from there. */
export function spanAsked({ from, to }: TextLook, film: Film): { start: number; end: number | null } | null {
  if (from === undefined) return null;
  const { start, end } = framesOfSeconds({ from, to: to ?? null }, film);
  return { start: Math.min(totalFrames(film) - 1, start), end: to === undefined ? null : end };
}

/** The frame until which words surely stand that are only told from when: a second later. */
export function lastOf({ start, end }: { start: number; end: number | null }, film: Film): number {
  return end ?? Math.min(totalFrames(film), start + film.direction.technical_specs.fps);
}

/** The times of all words that stand in the film already, each in the scene that has them. */
export function heldSpans(film: Film, demands: readonly Demand[]): HeldSpan[] {
  return demands.flatMap(({ kind, target, givenUp }) => {
    const look = kind === "text_look" && !givenUp ? AskedTextLook.safeParse(target).data : undefined;
    const asked = look && spanAsked(look, film);
    const words = look && wordsMeant(look, film);
    const index = film.scenes.findLastIndex(({ text_overlay }) =>
      text_overlay && words ? isCardAmong(film, text_overlay.text, words) : false,
    );
    return asked && index >= 0 ? [{ index, start: asked.start, end: lastOf(asked, film) }] : [];
  });
}
