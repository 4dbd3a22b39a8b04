import { OF_A_TRACK } from "../reconcile/length.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** A recording that is to be heard whole and lasts longer than the film. */
export const trackInTime: ConflictRule = needing(
  () => ({ words: [OF_A_TRACK] }),
  ({ reading, durationSeconds }, demands) => {
    const film = durationSeconds.value;
    const track = reading.durations.find(
      ({ value, start }) => value.min > film && OF_A_TRACK.test(reading.text.slice(0, start)),
    );
    if (track === undefined || durationSeconds.source !== "text") return [];
    return [
      {
        between: demandIds(demands, ["duration", "voiceover", "music"]),
        givenUp: demandIds(demands, "duration", ({ statement }) => statement === track.words),
        explanation: `What is to be heard lasts "${track.words}", and the film lasts ${film} s.`,
        resolution: `The film lasts ${film} s, as is said of the film itself; the recording has to be cut down.`,
      },
    ];
  },
);
