import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import {
  MAX_OVERLAY_CHARACTERS,
  READ_CHARACTERS_PER_SECOND,
  speakingSeconds,
} from "../knowledge/reading-speed.ts";
import { shortened } from "../words/shorten.ts";
import { changeDirection, changeScenes } from "./change-scene.ts";
import { demandedWords, isDemanded } from "./demanded-words.ts";

/** A frame's grace, so that a text that just fits is not cut. */
const GRACE_SECONDS = 0.05;
/** An overlay may stand a little shorter than comfortable reading takes before it is cut: a headline is known at a glance. */
const READING_HASTE = 0.75;

/** The film with overlays of at most 50 characters that can be read in their scene, and lines that can be spoken in it. */
export function withLegibleWords(film: Film, demands: readonly Demand[]): Film {
  const kept = [...demandedWords(demands), film.direction.cta.text];
  const renamed = new Map<string, string | null>();
  const written = changeScenes(
    film,
    (scene) => scene.text_overlay !== null && !isDemanded(scene.text_overlay.text, kept),
    (scene) => {
      const overlay = scene.text_overlay;
      if (!overlay) return scene;
      const fits = (text: string) =>
        [...text].length <= MAX_OVERLAY_CHARACTERS &&
        ([...text].length / READ_CHARACTERS_PER_SECOND) * READING_HASTE <= scene.duration + GRACE_SECONDS;
      const text = shortened(overlay.text.trim(), fits, true);
      if (text === overlay.text) return scene;
      renamed.set(overlay.text, text);
      return { ...scene, text_overlay: text === null ? null : { ...overlay, text } };
    },
  );
  return withSpeakableLines(withRenamedCards(written, renamed), kept);
}

function withSpeakableLines(film: Film, kept: readonly string[]): Film {
  return changeScenes(
    film,
    ({ audio }) => audio.voiceover_text !== null && !isDemanded(audio.voiceover_text, kept),
    (scene) => {
      const line = scene.audio.voiceover_text ?? "";
      const fits = (text: string) => speakingSeconds(text) <= scene.duration + GRACE_SECONDS;
      const spoken = shortened(line, fits, false);
      return spoken === line ? scene : { ...scene, audio: { ...scene.audio, voiceover_text: spoken } };
    },
  );
}

/** Timed overlays change their words with the scene's overlay they stand for. */
function withRenamedCards(film: Film, renamed: ReadonlyMap<string, string | null>): Film {
  if (renamed.size === 0) return film;
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays.flatMap((overlay) => {
    const text = renamed.get(overlay.text);
    if (text === undefined) return [overlay];
    return text === null ? [] : [{ ...overlay, text }];
  });
  return changeDirection(film, { text_strategy: { ...text_strategy, overlays } });
}
