import type { Scene } from "../../../../contracts/scene.ts";
import type { Film } from "../../film.ts";
import { changeDirection } from "../../repair/change-scene.ts";
import { beginsIn } from "../../repair/timeline.ts";
import { type Clause, type Understood, wholly } from "../change.ts";
import { sceneWords } from "../scene-choice.ts";

const SWAPS_TEXTS =
  /\b(?:swap|switch|exchange|flip|trade)(?: around)? (?:the |our )?(?:on-?screen )?(?:texts?|overlays?|captions?|titles?|supers?|headlines?|words|copy)\b(?! (?:to|into|for)\b)/iu;

/** "Swap the texts of scenes 1 and 2": only what is read changes places, with its look; the pictures stay. */
export function textsSwapped({ text, scenes }: Clause): Understood | null {
  const [one, other, ...more] = scenes ?? [];
  if (!SWAPS_TEXTS.test(text) || one === undefined || other === undefined || more.length > 0) return null;
  return wholly({
    kind: "overlay",
    words: text,
    apply: (film) => {
      const [left, right] = [film.scenes[one - 1], film.scenes[other - 1]];
      if (!left || !right || (!left.text_overlay && !right.text_overlay)) return null;
      return {
        film: exchanged(film, left, right),
        sentence: `Swapped the texts of ${sceneWords([one, other])}.`,
      };
    },
  });
}

function exchanged(film: Film, left: Scene, right: Scene): Film {
  const scenes = film.scenes.map((scene) => {
    if (scene === left) return { ...scene, text_overlay: right.text_overlay };
    return scene === right ? { ...scene, text_overlay: left.text_overlay } : scene;
  });
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays
    .map((card) => {
      if (beginsIn(card.start_time, left)) return { ...card, ...timesIn(right, card, left) };
      return beginsIn(card.start_time, right) ? { ...card, ...timesIn(left, card, right) } : card;
    })
    .sort((a, b) => a.start_time - b.start_time);
  return changeDirection({ ...film, scenes }, { text_strategy: { ...text_strategy, overlays } });
}

/** A text that stood through its scene stands through the other; one with a time of its own keeps it, as far as there is room. */
function timesIn(to: Scene, card: { start_time: number; end_time: number }, from: Scene) {
  const late = card.start_time - from.start_time;
  const start_time = late < to.duration / 2 ? to.start_time + late : to.start_time;
  const fills = card.end_time >= from.end_time - SAME_SECONDS;
  const lasting = start_time + card.end_time - card.start_time;
  return { start_time, end_time: fills ? to.end_time : Math.min(to.end_time, lasting) };
}

const SAME_SECONDS = 0.05;
