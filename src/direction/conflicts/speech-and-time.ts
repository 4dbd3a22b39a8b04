import {
  MIN_OVERLAY_SCENE_SECONDS,
  READ_CHARACTERS_PER_SECOND,
  SPOKEN_WORDS_PER_SECOND,
  speakingSeconds,
} from "../knowledge/reading-speed.ts";
import type { BriefReading } from "../reading/reading.ts";
import { firstSaid, says } from "../reading/said-in-brief.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";

const GRACE = 1.05;
const COUNTED =
  /\b(?:voice[- ]?over|vo|narration|monologue|speech|text|script|copy|lines?)\b[^.!?;\n]{0,48}?\b(?:of |with |about |around |roughly |exactly |at least )?(\d{2,4})[- ]words?\b|\b(\d{2,4})[- ]words? (?:of )?(?:voice[- ]?over|vo|narration|monologue|speech|spoken text|script)\b/i;
const NO_VOICE =
  /\b(?:no|without(?: any| a)?|zero) (?:voice[- ]?overs?|vo|narration|narrator|dialogue|spoken words|speech)\b/i;

/** "No dialogue" bans talk among the people of the film, and no narrator. */
const DIALOGUE = /\b(?:dialog(?:ue)?s?|diálogos?|dialoghi|dialoge|dialoog)\b/iu;
const NARRATOR =
  /\b(?:voice-?over|voice over|vo|v\.o|narrat\w+|voz en off|voix[- ]off|off-?stimme|off-?sprecher|voce (?:fuori campo|narrante)|voz off|locução|lektor|sprecher(?:in)?)\b/iu;

function isNarrated({ text, speech }: BriefReading, denial = ""): boolean {
  const denied = denial === "" && speech?.value.wanted === false ? speech.words : denial;
  return (denied === "" || DIALOGUE.test(denied)) && DIALOGUE.test(text) && NARRATOR.test(text);
}

/** Without a narrator somebody in the picture may still speak: "grandma says". */
const ONLY_NARRATION = /voice-?over|voice over|\bvo\b|narrat/i;
const SAID_BY_ONE =
  /\b(?!voice|narrator|speaker|announcer)\p{L}{2,} (?:says?|asks?|whispers?|shouts?|calls?|answers?|murmurs?)\b\s?[:,]?\s?["“„'‘]/iu;

/** More words than the film has time for, and lines for a voice that is not wanted. */
export const speechAndTime: ConflictRule = ({ reading, durationSeconds }, demands) => {
  const found: Contradiction[] = [];
  const lines = reading.speech?.value.lines ?? [];
  const spoken = lines.reduce((sum, line) => sum + speakingSeconds(line), 0);
  const seconds = durationSeconds.value;
  if (spoken > seconds * GRACE) {
    found.push({
      between: demandIds(demands, ["voiceover", "duration"]),
      givenUp: [],
      explanation: `The spoken lines take ${spoken.toFixed(1)} s at 2.5 words a second, and the film lasts ${seconds} s.`,
      resolution:
        "The length is kept and the lines stand word for word; they have to be cut or read faster than is comfortable.",
    });
  }
  const counted = firstSaid(reading, COUNTED);
  const words = Number(counted?.[1] ?? counted?.[2] ?? 0);
  if (counted && spoken <= seconds * GRACE && words / SPOKEN_WORDS_PER_SECOND > seconds * GRACE) {
    found.push({
      between: demandIds(demands, ["voiceover", "duration"]),
      givenUp: [],
      explanation: `"${counted[0]}" takes ${(words / SPOKEN_WORDS_PER_SECOND).toFixed(0)} s to speak, and the film lasts ${seconds} s.`,
      resolution: `The length is kept; about ${Math.floor(seconds * SPOKEN_WORDS_PER_SECOND)} words can be spoken in it.`,
    });
  }
  const read = reading.overlays.reduce(
    (sum, { value }) =>
      sum + Math.max(MIN_OVERLAY_SCENE_SECONDS / 2, [...value.text].length / READ_CHARACTERS_PER_SECOND),
    0,
  );
  if (read > seconds * GRACE) {
    found.push({
      between: demandIds(demands, ["overlay", "duration"]),
      givenUp: [],
      explanation: `The words for the screen take ${read.toFixed(1)} s to read, and the film lasts ${seconds} s.`,
      resolution: "The length is kept and the words stand as given; not all of them can be read.",
    });
  }
  const denial = firstSaid(reading, NO_VOICE);
  const isSaidByOne = denial !== null && ONLY_NARRATION.test(denial[0]) && says(reading, SAID_BY_ONE);
  const isAllowed = isSaidByOne || isNarrated(reading, denial?.[0]);
  if (lines.length > 0 && !isAllowed && (denial || reading.speech?.value.wanted === false)) {
    found.push({
      between: demandIds(demands, "voiceover"),
      givenUp: demandIds(demands, "voiceover", ({ statement }) => !lines.includes(statement)),
      explanation: `"${denial?.[0] ?? reading.speech?.words}" contradicts the spoken line "${lines[0]}".`,
      resolution: "The line is spoken: words given in full are the more specific.",
    });
  }
  return found;
};
