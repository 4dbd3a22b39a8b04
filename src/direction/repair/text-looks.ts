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
import { sayInScene } from "./say-on-screen.ts";
import { sceneFrames, totalFrames, withSceneFrames } from "./timeline.ts";

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

/** From when to when words stand on screen, in frames. */
export interface FrameSpan {
  readonly start: number;
  readonly end: number;
}

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

/** Shorter than this no scene is made to give another its time. */
const LEAST_SECONDS = 0.5;

/** A scene, and what it must hold of the film's time. */
interface HeldSpan extends FrameSpan {
  readonly index: number;
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

function endOf(film: Film, index: number): number {
  return sceneFrames(film)
    .slice(0, index + 1)
    .reduce((sum, length) => sum + length, 0);
}

function sceneWithMost(film: Film, { start, end }: { start: number; end: number | null }): number {
  let at = 0;
  let best = { index: 0, shared: 0 };
  for (const [index, length] of sceneFrames(film).entries()) {
    const shared = Math.min(end ?? start + length, at + length) - Math.max(start, at);
    if (shared > best.shared) best = { index, shared };
    at += length;
  }
  return best.index;
}

/** The film whose scenes hold their spans whole; what lies between those cuts shares its time as it did. */
function withCutsAround(film: Film, spans: readonly HeldSpan[]): Film {
  const frames = sceneFrames(film);
  const least = Math.ceil(LEAST_SECONDS * film.direction.technical_specs.fps);
  const cuts = new Map<number, number>([
    [0, 0],
    [frames.length, totalFrames(film)],
  ]);
  for (const { index, start, end } of spans) {
    const oldEnd = endOf(film, index);
    const oldStart = oldEnd - (frames[index] ?? 0);
    if (index > 0) cuts.set(index, Math.min(cuts.get(index) ?? oldStart, start));
    if (index + 1 < frames.length) cuts.set(index + 1, Math.max(cuts.get(index + 1) ?? oldEnd, end));
  }
  const inOrder = [...cuts].toSorted(([one], [other]) => one - other);
  const lengths = inOrder.slice(1).flatMap(([to, until], order) => {
    const [from, since] = inOrder[order] ?? [0, 0];
    return until - since < (to - from) * least ? [] : inShare(frames.slice(from, to), until - since, least);
  });
  const isSame = lengths.every((length, index) => length === frames[index]);
  return lengths.length !== frames.length || isSame ? film : withSceneFrames(film, lengths);
}

/** Lengths that sum to `total`, each at least `least`, in proportion to what they were. */
function inShare(lengths: readonly number[], total: number, least: number): number[] {
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const spare = total - lengths.length * least;
  let before = 0;
  let given = 0;
  return lengths.map((length) => {
    before += length;
    const until = Math.round((before / whole) * spare);
    const share = until - given + least;
    given = until;
    return share;
  });
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

function withoutText(film: Film, { id, start_time, end_time }: Scene): Film {
  const { text_strategy } = film.direction;
  const emptied = changeScenes(
    film,
    (scene) => scene.id === id,
    (scene) => ({ ...scene, text_overlay: null }),
  );
  const overlays = text_strategy.overlays.filter(
    (card) =>
      card.start_time < start_time - ROUNDING_SECONDS || card.start_time >= end_time - ROUNDING_SECONDS,
  );
  return changeDirection(emptied, { text_strategy: { ...text_strategy, overlays } });
}

const ROUNDING_SECONDS = 0.01;

function withCardAt(film: Film, words: string, { start, end }: FrameSpan, fps: number): Film {
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays.map((card) =>
    holdsWords(card.text, words)
      ? { ...card, start_time: secondsFromFrames(start, fps), end_time: secondsFromFrames(end, fps) }
      : card,
  );
  return changeDirection(film, { text_strategy: { ...text_strategy, overlays } });
}
