import { z } from "zod";
import { HexColor } from "../../../contracts/primitives.ts";
import type { Scene } from "../../../contracts/scene.ts";
import { framesFromSeconds, secondsFromFrames } from "../../../contracts/timecode.ts";
import { CtaStyle, FontSize, OverlayAnimation, OverlayPosition } from "../../../contracts/vocabulary.ts";
import type { Demand } from "../agreed-brief.ts";
import { holdsWords } from "../constraints/film-words.ts";
import type { Film } from "../film.ts";
import type { TextLook } from "../reading/reading.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { endOf, type FrameSpan, type HeldSpan, sceneWithMost, withCutsAround } from "./cuts-around.ts";
import { sayInScene } from "./say-on-screen.ts";
import { beginsIn, totalFrames } from "./timeline.ts";

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
  return words === null || holdsWords(text, words);
}

/** When the words should stand there; null where no time is told. What is told of a film's end is counted from there. */
export function spanAsked({ from, to }: TextLook, film: Film): { start: number; end: number | null } | null {
  if (from === undefined) return null;
  const { fps } = film.direction.technical_specs;
  const total = totalFrames(film);
  const start = framesFromSeconds(Math.abs(from), fps);
  const first = Math.min(total - 1, from < 0 ? Math.max(0, total - start) : start);
  if (to === undefined) return { start: first, end: null };
  return { start: first, end: to === null ? total : Math.min(total, framesFromSeconds(to, fps)) };
}

/** The film whose words on screen look as asked, and stand there when they are asked to; those of `demands` keep their times. */
export function withTextLook(film: Film, look: TextLook, demands: readonly Demand[] = []): Film {
  const looked = withLook(film, look);
  const asked = spanAsked(look, looked);
  const words = wordsMeant(look, looked);
  if (asked === null || words === null) return looked;
  const index = look.of === "cta" ? looked.scenes.length - 1 : sceneWithMost(looked, asked);
  const end = asked.end ?? Math.max(endOf(looked, index), asked.start + looked.direction.technical_specs.fps);
  const span = { start: asked.start, end: Math.min(totalFrames(looked), end) };
  const held = heldSpans(looked, demands).filter((other) => other.index !== index);
  const cut = withCutsAround(looked, [...held, { ...span, index }]);
  return withWordsAt(cut, look, words, index, span);
}

function withLook(film: Film, look: TextLook): Film {
  const { position, font_size, animation, color, cta_style } = look;
  const shown = changeScenes(
    film,
    ({ text_overlay }) => text_overlay !== null && isMeant(text_overlay.text, look, film),
    (scene) => ({
      ...scene,
      text_overlay: scene.text_overlay && {
        ...scene.text_overlay,
        ...(position && { position }),
        ...(animation && { animation }),
      },
    }),
  );
  const { text_strategy, cta } = shown.direction;
  const overlays = text_strategy.overlays.map((card) =>
    isMeant(card.text, look, film)
      ? {
          ...card,
          ...(position && { position }),
          ...(font_size && { font_size }),
          ...(animation && { animation }),
        }
      : card,
  );
  return changeDirection(shown, {
    text_strategy: { ...text_strategy, overlays, ...(color && { text_color: color.hex }) },
    ...(cta_style && { cta: { ...cta, style: cta_style } }),
  });
}

/** The times of the other words that stand in the film already. */
function heldSpans(film: Film, demands: readonly Demand[]): HeldSpan[] {
  return demands.flatMap(({ kind, target, givenUp }) => {
    const look = kind === "text_look" && !givenUp ? AskedTextLook.safeParse(target).data : undefined;
    const asked = look && spanAsked(look, film);
    const words = look && wordsMeant(look, film);
    const index = film.scenes.findLastIndex(({ text_overlay }) =>
      text_overlay && words ? holdsWords(text_overlay.text, words) : false,
    );
    return asked && index >= 0 ? [{ index, start: asked.start, end: asked.end ?? asked.start }] : [];
  });
}

/** The words in this scene alone, and their card at its time. */
function withWordsAt(film: Film, look: TextLook, words: string, index: number, span: FrameSpan): Film {
  const { fps } = film.direction.technical_specs;
  const home = film.scenes[index];
  if (!home) return film;
  const said = withWordsOnlyIn(film, home, words);
  const timed = withCardAt(said, words, span, fps);
  if (look.of !== "cta") return timed;
  const cta = {
    ...timed.direction.cta,
    start_time: secondsFromFrames(span.start, fps),
    duration: secondsFromFrames(span.end - span.start, fps),
  };
  return changeDirection(timed, { cta });
}

/** The words stand in one scene; what stood there goes where they came from. */
function withWordsOnlyIn(film: Film, home: Scene, words: string): Film {
  const others = film.scenes.filter(
    (scene) => scene !== home && scene.text_overlay && holdsWords(scene.text_overlay.text, words),
  );
  const emptied = others.reduce(withoutText, film);
  const standing = home.text_overlay?.text ?? null;
  if (standing !== null && holdsWords(standing, words)) return emptied;
  const said = sayInScene(emptied, home.id, words);
  const [first] = others;
  return standing === null || first === undefined ? said : sayInScene(said, first.id, standing);
}

function withoutText(film: Film, scene: Scene): Film {
  const { text_strategy } = film.direction;
  const emptied = changeScenes(
    film,
    ({ id }) => id === scene.id,
    (emptied) => ({ ...emptied, text_overlay: null }),
  );
  const overlays = text_strategy.overlays.filter((card) => !beginsIn(card.start_time, scene));
  return changeDirection(emptied, { text_strategy: { ...text_strategy, overlays } });
}

function withCardAt(film: Film, words: string, { start, end }: FrameSpan, fps: number): Film {
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays.map((card) =>
    holdsWords(card.text, words)
      ? { ...card, start_time: secondsFromFrames(start, fps), end_time: secondsFromFrames(end, fps) }
      : card,
  );
  return changeDirection(film, { text_strategy: { ...text_strategy, overlays } });
}
