import { overlaysOf, spokenIn } from "../film-words.ts";
import type { Mark, Scorer } from "./scorer.ts";
import { inLedger } from "./scorer.ts";

/** Music, tempo, silence, and films that must work without sound. */
export const sound: Scorer = (expect, result) => {
  const { music_genre, instruments, tempo } = result.creative_direction.audio_direction;
  const music = [music_genre, ...instruments].join(", ");
  const marks: Mark[] = [];
  if (expect.music) {
    marks.push({
      kind: "music",
      expected: expect.music.source,
      found: inLedger(result, ["music"]),
      kept: expect.music.test(music),
      got: music,
    });
  }
  if (expect.tempo) {
    const [least, most] = expect.tempo;
    marks.push({
      kind: "tempo",
      expected: `${least} BPM`,
      found: inLedger(result, ["music"]),
      kept: tempo >= least && tempo <= most,
      got: String(tempo),
    });
  }
  if (expect.no_music) {
    const kept = music_genre === "none" || result.scenes.every(({ audio }) => audio.music_intensity === 0);
    marks.push({
      kind: "music",
      expected: "none",
      found: inLedger(result, ["music", "must_avoid"], /music/i),
      kept,
      got: music,
    });
  }
  if (expect.sound_off) {
    const overlays = overlaysOf(result).length;
    const isTold = overlays > 0 && spokenIn(result).length <= overlays;
    marks.push({
      kind: "sound_off",
      expected: "told by pictures and text",
      found: inLedger(result, ["sound_off"]),
      kept: isTold,
      got: `${overlays} overlays`,
    });
  }
  return marks;
};
