import { oncePer } from "../once-per.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import type { AskedInstruction, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

const SOUND = '([^.;:!?\\n"“”|()]{3,70}?)';
const END = "(?=\\s*(?:[.;:!?\\n|)]|, (?:then|and then|no|with|plus)\\b|$))";
/** "The only sound should be the crank and the beans." */
const ONLY_IS = new RegExp(
  `\\b(?:the )?only sounds?(?: (?:we hear|you hear|heard|effect|in (?:it|the film|the video)))?(?: (?:should|must|may|can|will) be|,? (?:is|are)(?: that of)?|:) ${SOUND}${END}`,
  "g",
);
/** "Bike bell as the sound", "rain is the only sound", "just the sound of oars" */
const AS_SOUND = new RegExp(
  `(?:^|[.;,:!?\\n|•-]\\s*|\\band )(?:just |only |with )?${SOUND} (?:as the (?:only )?sound(?:track)?|(?:is|are|being) the only sounds?)\\b`,
  "g",
);
const JUST_SOUND = new RegExp(`\\b(?:just|only|nothing but) the sounds? of ${SOUND}${END}`, "g");

/** What is to be heard, told as a sound; `isOnly` where it is to be heard alone. */
export interface AskedSound {
  readonly finding: Finding<AskedInstruction>;
  readonly isOnly: boolean;
}

/** Sounds that a brief names as sounds. */
export const soundsAsked = oncePer((page: Page): readonly AskedSound[] => [
  ...labelledSounds(page),
  ...toldSounds(page),
]);

/** "Audio: work sounds, then drums": what of a labelled line is no music. */
function labelledSounds(page: Page): AskedSound[] {
  return page.fields
    .filter(({ slot }) => slot === "music" || slot === "sound")
    .flatMap(({ start, end }) =>
      [...page.folded.slice(start, end).matchAll(ITEM)].flatMap((item) => {
        const words = item[0].trim();
        if (kindOfWish(words) !== "sound" || isForbidden(page, start + item.index) || DENIED.test(words))
          return [];
        const from = start + item.index + item[0].indexOf(words);
        const value = { hard: true, isLoose: false, picture: null, sound: words };
        return [{ finding: finding(page, value, from, from + words.length, SURE), isOnly: false }];
      }),
    );
}

const ITEM = /(?<=^|[,;]|\band\b|\bthen\b)(?: then| and)?[^,;.\n]+?(?=,|;|\.|\n| and | then |$)/g;
const DENIED = /\b(?:no|not|without|none|only|off)\b/;

function toldSounds(page: Page): AskedSound[] {
  return [ONLY_IS, AS_SOUND, JUST_SOUND].flatMap((pattern) =>
    everyMatch(page, pattern).flatMap((match) => {
      const words = match[1] ?? "";
      const whole = match[0].replace(/^[\s.;,:!?|•-]+|^and /, "");
      const start = match.index + match[0].length - whole.length;
      if (isForbidden(page, start) || isQuoted(page, start)) return [];
      const sound = words.trim().replace(/^(?:the|an?|our) /, "");
      const value = { hard: true, isLoose: false, picture: null, sound };
      const isOnly = pattern !== AS_SOUND || whole.includes("only");
      return [{ finding: finding(page, value, start, start + whole.length, SURE), isOnly }];
    }),
  );
}

const SURE = 0.9;
