import type { BriefReading } from "../../reading/reading.ts";
import type { Token } from "../../words/tokens.ts";
import { type Fact, OF_FILM } from "./fact.ts";
import { KIND, type Meaning, type Phrase, RULED_OUT } from "./phrases.ts";
import {
  isFragment,
  isOfAPart,
  isQualityOfFilm,
  isSaidOfEveryPicture,
  isSaidOfFilm,
  isSettingOfFilm,
  isWhereItIsSet,
} from "./scope.ts";
import { isLimited, stanceOf } from "./stance.ts";
import { isAlive } from "./weak-words.ts";

/** Where facts are looked for: a brief, or a brand's words alone. */
export type Stated = Pick<BriefReading, "text" | "product" | "mustAvoid" | "avoidedColors">;

/** A phrase stands from `at` to `last`. */
interface Place {
  readonly words: readonly Token[];
  readonly at: number;
  readonly last: number;
}

/** What a phrase states where it stands: what it names, that it is ruled out, or nothing. */
export function factsOfPhrase(reading: Stated, phrase: Phrase, { words, at, last }: Place): Fact[] {
  const { text } = reading;
  const first = words[at] as Token;
  const end = words[last] as Token;
  const stance = stanceOf(text, words, at, last);
  const isPartly = () => isLimited(text, first.start, end.end);
  const isForbidden = isAmong(reading, first.start);
  if (stance.is === "banned" && !phrase.denies)
    return phrase.meanings.flatMap((meaning) => bansOf(meaning, text, stance, first));
  if (isForbidden && !phrase.denies)
    return isWhatIsForbidden(reading, first.start, end.end) && !isPartly()
      ? phrase.meanings.flatMap((meaning) =>
          bansOf(meaning, text, { start: startOfBan(text, first.start), end: end.end }, first),
        )
      : [];
  if (stance.is !== "wanted" && !phrase.denies) return [];
  const isOfEvery = isSaidOfEveryPicture(text, words, at, end);
  const meant = phrase.meanings
    .filter(
      ({ role }) =>
        role !== "name" &&
        (role !== "weak" || isOfEvery || isAlive(text, words, at, end) || isSaidOfFilm(text, words, at, end)),
    )
    .filter(({ value }) => value !== RULED_OUT || !(isPartly() || isOfSomebody(text, words, at)));
  if (meant.length === 0) return [];
  const isOfFilm = isOfEvery || isSaidOfFilm(text, words, at, end);
  const isOfWhole = (meaning: Meaning) =>
    isOfFilm ||
    (meaning.isOfFilm && !isOfAPart(text, words, at)) ||
    (QUALITIES.has(meaning.topic) && isQualityOfFilm(text, words, at, end)) ||
    (SETTINGS.has(meaning.topic) && isSettingOfFilm(text, words, at)) ||
    (WEATHERS.has(meaning.topic) && isFragment(text, words, at));
  return meant.map((meaning) => ({
    topic: meaning.topic,
    value: meaning.value,
    scope: isOfWhole(meaning) ? "film" : "moment",
    start: first.start,
    end: end.end,
    words: text.slice(first.start, end.end),
    clause: first.clause,
    isStrict: isOfEvery || (meaning.isOfFilm && isOfWhole(meaning)),
    isHint: meaning.role === "hint" && !isOfEvery && !(isOfFilm && isWhereItIsSet(text, words, at)),
  }));
}

/** "An old man plays without a word": he is silent, not the film. */
function isOfSomebody(text: string, words: readonly Token[], at: number): boolean {
  const { word, start, clause } = words[at] as Token;
  if (word !== "without") return false;
  const from = words.find((token) => token.clause === clause)?.start ?? start;
  return SOMEBODY_ACTS.test(text.slice(from, start));
}

const SOMEBODY_ACTS =
  /\b(?:he|she|they|(?:an?|the|two|our|his|her) (?:\p{L}+ ){0,2}?\p{L}+(?<!film|spot|video|ad|clip|story|commercial)) \p{L}+s(?: \p{L}+){0,4}\s+$/iu;

/** Topics that tell when the film plays and in what weather. */
const SETTINGS: ReadonlySet<string> = new Set(["hour", "season", "sky", "holiday"]);

/** Topics of which a sentence without a verb, "Somewhere in a bone-dry desert", tells for all that follows. */
const WEATHERS: ReadonlySet<string> = new Set(["season", "sky", "era", "volume"]);

/** Topics whose words in a list of wishes tell what the film is like; a shot's size there is a shot's. */
const QUALITIES: ReadonlySet<string> = new Set(["mood", "pace", "price", "saturation", "season", "fullness"]);

/** What a ban of these words rules out of the whole film. */
function bansOf(
  { topic, role }: Meaning,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  { clause }: Token,
): Fact[] {
  if (!topic.startsWith(KIND) && OF_MORE.test(text.slice(start, end))) return [];
  if (OF_A_VOICE.has(topic) && ON_CAMERA.test(text.slice(end))) return [];
  if (role !== "name" || (topic.startsWith(KIND) && !WHOLLY.test(text.slice(end)))) return [];
  const words = text.slice(start, end).trim();
  return [{ ...OF_FILM, topic, value: RULED_OUT, start, end, words, clause }];
}

/** "Nobody talks on camera" leaves room for a voice that is heard. */
const OF_A_VOICE: ReadonlySet<string> = new Set(["voice", "narration"]);
const ON_CAMERA = /^\s*(?:on[- ]camera|in front of the camera|in the picture|into the camera|to camera)\b/i;

/** "No jokes" from its "no" on. */
function startOfBan(text: string, start: number): number {
  return BAN_AHEAD.exec(text.slice(0, start))?.index ?? start;
}

const BAN_AHEAD = /\b(?:no|not any|without(?: any)?|zero|avoid|never|skip)\s$/i;

/** "No other text" leaves the one that there is. */
const OF_MORE = /\b(?:other|further|additional|extra|more)\b/i;

/** Nothing follows that makes it a kind of them, or a place. */
const WHOLLY =
  /^\s*(?:$|[,.;!?\n]|(?:at (?:all|any (?:time|point|moment|stage))|ever|please|whatsoever|anywhere|on screen|visible|throughout|so|because|since|as|for (?:privacy|legal|safety)|of any (?:kind|sort|description|form)|in (?:the|this|our|any) (?:film|video|ad|spot|clip|frame|picture|shot|scene)s?)\b)/i;

function isAmong({ mustAvoid, avoidedColors }: Stated, offset: number): boolean {
  return [...mustAvoid, ...avoidedColors].some(({ start, end }) => start <= offset && offset < end);
}

/** Whether the reader found just these words forbidden: "sad music" forbids no music. */
function isWhatIsForbidden({ mustAvoid, text }: Stated, start: number, end: number): boolean {
  const words = text.slice(start, end).toLowerCase();
  return mustAvoid.some(
    (one) => one.start <= start && end <= one.end && one.value.subject.trim().toLowerCase() === words,
  );
}
