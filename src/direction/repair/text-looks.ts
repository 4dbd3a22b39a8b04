import type { Scene } from "../../../contracts/scene.ts";
import { secondsFromFrames } from "../../../contracts/timecode.ts";
import type { Demand } from "../agreed-brief.ts";
import { sameWords } from "../constraints/film-words.ts";
import type { Film } from "../film.ts";
import type { TextLook } from "../reading/reading.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { endOf, withCutsAround } from "./lay-out-cuts.ts";
import { sayInScene } from "./say-on-screen.ts";
import type { FrameSpan } from "./seconds-of-film.ts";
import { AskedTextLook, isCardAmong, isMeant, lastOf, spanAsked, wordsMeant } from "./text-times.ts";
import { beginsIn, totalFrames } from "./timeline.ts";

/** The film whose words on screen look as asked, and stand there when they are asked to; those of `demands` keep their times. */
export function withTextLook(film: Film, look: TextLook, demands: readonly Demand[] = []): Film {
  const looked = withLook(film, look);
  const asked = spanAsked(look, looked);
  const words = wordsMeant(look, looked);
  if (asked === null || words === null) return looked;
  const held = { start: asked.start, end: lastOf(asked, looked) };
  const others = demands.filter((demand) => !isTimeOf(demand, words, looked));
  const { film: cut, index } = withCutsAround(looked, others, held, homesOf(look, looked));
  const end = Math.min(totalFrames(cut), asked.end ?? Math.max(endOf(cut, index), held.end));
  return withWordsAt(cut, look, words, index, { start: asked.start, end });
}

/** Whether a demand says when these very words stand on screen: it would hold them in the scene that they are to leave. */
function isTimeOf({ kind, target }: Demand, words: string, film: Film): boolean {
  const look = kind === "text_look" ? AskedTextLook.safeParse(target).data : undefined;
  const meant = look && wordsMeant(look, film);
  return typeof meant === "string" && sameWords(meant, words);
}

/** The scenes that may have the words: the last for the call to action, else all. */
function homesOf({ of }: TextLook, { scenes }: Film): readonly number[] {
  return of === "cta" ? [scenes.length - 1] : scenes.map((_, index) => index);
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
    (scene) => scene !== home && scene.text_overlay && isCardAmong(film, scene.text_overlay.text, words),
  );
  const emptied = others.reduce(withoutText, film);
  const standing = home.text_overlay?.text ?? null;
  if (standing !== null && isCardAmong(film, standing, words)) return emptied;
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
    isCardAmong(film, card.text, words)
      ? { ...card, start_time: secondsFromFrames(start, fps), end_time: secondsFromFrames(end, fps) }
      : card,
  );
  return changeDirection(film, { text_strategy: { ...text_strategy, overlays } });
}
