import { oncePer } from "../once-per.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { overlap } from "../words/spans.ts";
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

/** "No voice-over, just gulls, the plane, water", "Music: none, only breath": what is left to hear where nobody speaks or plays. */
const ALL_THAT_IS_LEFT = new RegExp(
  `(?:\\b(?:no|without|zero) (?:[a-z-]+ (?:or|and) )?(?:music|voice[- ]?over|voice|vo|narrat(?:ion|or)|dialogue|talking|speech|speaking|score|soundtrack|spoken words?|words)|\\b(?:music|voice[- ]?over|vo|soundtrack|audio): ?(?:none|no))(?: at all| whatsoever| please)?[,;.:]? ?(?:[-–—] )?(?:and |but )?(?:(?:just|only|nothing but|but) (?:hear )?)${SOUND}${END}`,
  "g",
);
/** "Wind and waves only, no music, no narration." */
const ONLY_THEN_NOTHING =
  /(?:^|[.;!?\n][^\S\n]*)(?:the )?([^.;:!?\n"“”|(),]{3,60}?),? (?:only|alone)[,;.] ?(?:and )?(?:no|without) (?:music|score|soundtrack|voice|vo\b|narrat|dialogue|speech|talking)/g;
const LEFT = /\b(?:just|only|nothing but|but) .*$/;
/** What makes itself heard; with one of these in it a list is one of sounds. */
const IS_HEARD =
  /\b(?:sounds?|noises?|hum|gulls?|birds?(?:ong)?|crickets|cicadas|frogs|wind|waves?|surf|sea|ocean|water|rain|thunder|fire|crackl\w+|breath(?:s|ing)?|footsteps|steps|heartbeats?|silence|engines?|traffic|bells?|clocks?|ticking|leaves|laughter|applause|wings|hooves|typing|sizzl\w+|creak\w*)\b/;

/** What may be left without a sound, too: "no voice-over, just text", "no music, only close-ups". */
const IS_SEEN =
  /\b(?:texts?|captions?|titles?|supers?|subtitles?|subs|words?|letters|typ(?:e|ography)|graphics?|images?|visuals?|pictures?|shots?|close-?ups?|footage|hands?|faces?|eyes?|people|product|logo|brand|name|colou?rs?|light|music|vo|voice|voice-?over|vibes?|mood|feeling|emotion|story|acting|animation|movement|motion|editing|cuts?|it|them|us|me|you)\b/;

/** What is to be heard, told as a sound; `isOnly` where it is to be heard alone. */
export interface AskedSound {
  readonly finding: Finding<AskedInstruction>;
  readonly isOnly: boolean;
}

/** Sounds that a brief names as sounds. */
export const soundsAsked = oncePer((page: Page): readonly AskedSound[] => [
  ...labelledSounds(page),
  ...labelledAlone(page),
  ...onlyThenNothing(page),
  ...once(toldSounds(page)),
]);

/** "No dialogue, just the sounds of wind and rope" is one demand, whichever of its words gave it away. */
function once(sounds: readonly AskedSound[]): AskedSound[] {
  return sounds.filter(
    (one, order) => !sounds.slice(0, order).some((other) => overlap(one.finding, other.finding)),
  );
}

/** "Sound: coins only", "Audio: just the kettle": all that a labelled line lets be heard. */
function labelledAlone(page: Page): AskedSound[] {
  return page.fields.flatMap(({ slot, label, start, end }) => {
    if (slot !== "sound" && !/^(?:audio|sound|sounds)\b/.test(label)) return [];
    const line = /^[^.\n]*/.exec(page.folded.slice(start, end))?.[0].trimEnd() ?? "";
    const bare = line.replace(AND_NOTHING_ELSE, "");
    const said = NOTHING_ELSE.test(line) && !ALONE.test(bare) ? `${bare} only` : bare;
    const words = ALONE.exec(said)?.slice(1).find(Boolean) ?? "";
    if (words === "" || kindOfWish(words) === "music" || IS_MUSIC.test(words)) return [];
    const from = start + page.folded.slice(start, end).indexOf(line);
    const value = { hard: true, isLoose: false, picture: null, sound: words, isOnly: true as const };
    return [{ finding: finding(page, value, from, from + line.length, SURE), isOnly: true }];
  });
}

/** "Only the tram, no music" */
const AND_NOTHING_ELSE = /,? (?:and |but )?(?:no|without|nothing but|nothing else|never)\b.*$/;
const NOTHING_ELSE = /,? (?:and )?nothing else\b/;
const ALONE =
  /^(?:only|just|nothing but) (?:the )?(.{3,60})$|^(?:the )?(.{3,60}?),? (?:only|alone|and nothing else)$/;
const IS_MUSIC =
  /\b(?:music|beats?|song|track|melody|score|tune|piano|guitar|drums?|strings|cello|violin|jazz|techno|voice|vo|narration|effects)\b/;

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

function onlyThenNothing(page: Page): AskedSound[] {
  return everyMatch(page, ONLY_THEN_NOTHING).flatMap((match) => {
    const words = match[1] ?? "";
    const start = match.index + match[0].indexOf(words);
    if (!IS_HEARD.test(words) || isForbidden(page, start) || isQuoted(page, start)) return [];
    const end =
      start +
      words.length +
      (/^,? (?:only|alone)/.exec(page.folded.slice(start + words.length))?.[0].length ?? 0);
    const value = { hard: true, isLoose: false, picture: null, sound: words, isOnly: true as const };
    return [{ finding: finding(page, value, start, end, SURE), isOnly: true }];
  });
}

function toldSounds(page: Page): AskedSound[] {
  return [ONLY_IS, AS_SOUND, JUST_SOUND, ALL_THAT_IS_LEFT].flatMap((pattern) =>
    everyMatch(page, pattern).flatMap((match) => {
      const words = match[1] ?? "";
      if (pattern === ALL_THAT_IS_LEFT && !IS_HEARD.test(words) && IS_SEEN.test(words)) return [];
      const whole =
        pattern === ALL_THAT_IS_LEFT
          ? (LEFT.exec(match[0])?.[0] ?? words)
          : match[0].replace(/^[\s.;,:!?|•-]+|^and /, "");
      const start = match.index + match[0].length - whole.length;
      if (isForbidden(page, start) || isQuoted(page, start)) return [];
      const sound = words.trim().replace(/^(?:the|an?|our) /, "");
      const isOnly = pattern !== AS_SOUND || whole.includes("only");
      const value = {
        hard: true,
        isLoose: false,
        picture: null,
        sound,
        ...(isOnly ? { isOnly: true as const } : {}),
      };
      return [{ finding: finding(page, value, start, start + whole.length, SURE), isOnly }];
    }),
  );
}

const SURE = 0.9;
