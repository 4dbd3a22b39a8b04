import type { BriefReading } from "../../reading/reading.ts";
import { isNounOf } from "../../words/kind-of-noun.ts";
import { overlap } from "../../words/spans.ts";
import { tokens } from "../../words/tokens.ts";
import { endOfClause, startOfClause } from "../clause-bounds.ts";
import { isElseThanThese } from "../nobody-else.ts";
import { isInTurn, isSpared } from "./excludes.ts";
import type { Exclusion } from "./exclusions.ts";
import type { Fact } from "./fact.ts";
import { hintsOf } from "./facts-of.ts";
import { hintsRead } from "./hints-read.ts";

/** What the brief says of every picture and the first words elsewhere that hint at the opposite, in the order written; null for none. */
export function hintAgainst(
  reading: BriefReading,
  ofTopic: readonly Fact[],
  row: Exclusion,
): readonly [Fact, Fact] | null {
  if (row.holds !== "film" && row.holds !== "whole") return null;
  const ofFilm = ofTopic.filter(
    ({ value, scope, start }) =>
      scope === "film" &&
      value === row.left &&
      !isOfAListedShot(reading.text, start) &&
      !isInAShot(reading, start),
  );
  const left = ofFilm.find(({ isStrict }) => isStrict) ?? ofFilm.find(({ topic }) => PLAIN_TOPICS.has(topic));
  if (left === undefined) return null;
  const isLoose = !left.isStrict;
  const opposed = opposedTo(row);
  const ofWords = hintsOf(reading).filter(({ topic }) => topic === opposed.topic);
  // A few people are no crowd: "no crowds" bans what is called one.
  const ofNouns = row.topic === "crowd.full" ? [] : hintsRead(reading, opposed.topic);
  const right = [...ofWords, ...ofNouns].find(
    (hint) =>
      hint.isHint &&
      hint.value === opposed.value &&
      !overlap(hint, left) &&
      !isAside(reading.text, hint) &&
      !(hint.end <= left.start && isElseThanThese(reading.text.slice(hint.end, left.start), left.words)) &&
      !(opposed.topic === "color" && AS_AN_ACCENT.test(reading.text.slice(0, hint.start))) &&
      !isSomebodysMove(reading.text, hint) &&
      !(isLoose && isInTurn(reading.text, ...inOrder(left, hint))) &&
      !isSpared(reading.text, left, ...inOrder(left, hint)),
  );
  return right === undefined ? null : inOrder(left, right);
}

/** What contradicts a row's left value: its right one; of a ban of one value of a topic, "size.close", that value. */
function opposedTo({ topic, right }: Exclusion): Pick<Fact, "topic" | "value"> {
  const [of = "", value] = topic.split(".");
  return value === undefined ? { topic, value: right } : { topic: of, value };
}

/** "Black and white with one red queen": one thing in colour is meant. */
const AS_AN_ACCENT = /\bwith (?:just |only )?(?:one|a single) (?:\p{L}+ )?$/iu;

/** Whether words stand in one shot of a script, of which alone they speak. */
export function isInAShot({ script }: BriefReading, start: number): boolean {
  return script?.some((shot) => shot.start <= start && start < shot.end) ?? false;
}

/** "The dancer circles, leaps and swoops": no move of the camera. */
function isSomebodysMove(text: string, { topic, words, start }: Fact): boolean {
  if (topic !== "camera_moves" || !OF_ANYBODY.test(words)) return false;
  const before = text.slice(startOfClause(text, start), start);
  if (/\b(?:camera|lens|shots?|drone|steadicam|view|frame|we)\b/i.test(before)) return false;
  return tokens(before).some(
    ({ word }) => isNounOf(word, "person", "animal") || /^(?:he|she|they)$/.test(word),
  );
}

const OF_ANYBODY =
  /^(?:circl|glid|sweep|swoop|creep|lung|roam|orbit|chase|float|drift|rises|spins|rush|run|climb|swing|flies|fly)\w*/i;

/** Of these a film is one thing or the other, even where nothing says that it is so in every picture. */
const PLAIN_TOPICS: ReadonlySet<string> = new Set([
  "hour",
  "season",
  "era",
  "medium",
  "camera_moves",
  "cuts",
  "color",
  "sides",
  "span",
]);

/** "5. Close-up, static": said of one shot of a list. */
function isOfAListedShot(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^\s*(?:\d{1,2}[.):]|\d{1,2}:\d\d|[-•*|]|(?:shot|scene)\s+\w+\s*[:.–-])/i.test(line);
}

const DOES_IT =
  /^ \p{L}+[^s]s (?:her|him|it|them|us|the|an?|his|their|its|away|through|on|in|over|into|past|up|down|along|around|across|behind|at|from|out|off|by|under)\b/iu;

function inOrder(one: Fact, other: Fact): readonly [Fact, Fact] {
  return one.start < other.start ? [one, other] : [other, one];
}

/** Whether words say what the product is, is for or is like, and nothing of a picture. */
function isAside(text: string, { topic, words, start, end }: Fact): boolean {
  const before = text.slice(startOfClause(text, start), start);
  const after = text.slice(end, endOfClause(text, end));
  return (
    SAYS_WHAT_FOR.test(before) ||
    NOT_SEEN.test(before) ||
    BESIDE_THE_FILM.test(after) ||
    (!isOfPeople(topic, words) && !(topic === "color" && LIT.test(after)) && isOfAThing(after))
  );
}

/** "The red carpet glows": its colour is meant. */
const LIT = /^ \p{L}+ (?:glow|shin|blaz|pops?\b|burst|gleam|radiat|catch|light|sparkl|explod)\p{L}*/iu;

/** "Two men chalk their hands": people in the plural tell of which kind nothing is. */
function isOfPeople(topic: string, words: string): boolean {
  return OF_PEOPLE.has(topic) && /(?:[^s]s|men|children)$/i.test(words);
}

const OF_PEOPLE: ReadonlySet<string> = new Set(["cast_sex", "company", "crowd"]);

/** "A 30-second ad for Rainlight, a maker of umbrellas". */
const SAYS_WHAT_FOR =
  /\b(?:ad|advert|advertisement|spot|film|video|clip|reel|commercial|promo|trailer|tiktok|explainer|bumper|teaser|campaign|post|short)s?\b[^.;!?]*?\b(?:for|about|of|by)\b|\b(?:we|our company|i) (?:sell|make|are|offer|run|produce|launch)|\b(?:cta|call to action|tagline|slogan|headline|captions?|links?|bio|website|download|order (?:via|in|on))\b/i;
/** "Our app is in the caption of the post". */
const BESIDE_THE_FILM = /\b(?:captions?|bio|website|app store|newsletter|press kit)\b/i;
const NOT_SEEN =
  /\b(?:for|protection from|like|unlike|inspired|remind\w*|protect\w*|charg\w*|promis\w*|dream\w*|imagin\w*|works?|called|named|about|than|whether|after|before|until|instead|rather|sells?|selling|made (?:of|for|from)|forget|remembers?|misses|used to|no more|escape\w*|compared|named|if|when it)\b[^,:]{0,40}$/i;

/** "Snow boots", "a phone case": words that only tell of which kind a thing is; "a woman combs his hair" is none. */
function isOfAThing(after: string): boolean {
  if (DOES_IT.test(after)) return false;
  const next = /^[ -]([\p{L}]+)/u.exec(after)?.[1];
  return next !== undefined && isNounOf(next.toLowerCase(), "thing", "edible");
}
