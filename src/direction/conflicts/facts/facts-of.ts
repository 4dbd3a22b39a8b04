import { oncePer } from "../../once-per.ts";
import type { BriefReading } from "../../reading/reading.ts";
import { says } from "../../reading/said-in-brief.ts";
import { overlap } from "../../words/spans.ts";
import { type Token, tokens } from "../../words/tokens.ts";
import type { Fact } from "./fact.ts";
import { factsOfPhrase, type Stated } from "./fact-of-phrase.ts";
import { factsRead } from "./facts-read.ts";
import { hourOfFilm } from "./hints-read.ts";
import {
  ACT,
  hintsAt,
  KIND,
  keyOf,
  longestAt,
  nameWithin,
  type Phrase,
  RULED_OUT,
  THERE,
} from "./phrases.ts";
import { PRESENCES } from "./presences.ts";
import { withTold, yearAt } from "./told-by-words.ts";
import { isName, muteSpans } from "./unheard.ts";

/** What the brief states of its picture and sound, in the order written: one walk over its words. What it quotes or only names is no fact. */
export const factsOf = oncePer((reading: BriefReading): readonly Fact[] => {
  // What is said of a part of the film is not said of the whole: "no music at the start".
  const walked = factsIn(reading, wordsOf(reading)).filter(
    (fact) => !reading.silences.some((silence) => overlap(fact, silence)),
  );
  const ofEvery = hintsSaidOfEvery(reading).filter(({ isHint }) => !isHint);
  const isOldGenre =
    walked.some(({ words }) => /^silent (?:film|movie)$/i.test(words)) && says(reading, OLD_SILENTS);
  return withForbiddenValues([
    ...walked.filter(({ topic, words }) => !isOldGenre || topic !== "sound" || !/^silent/i.test(words)),
    ...ofEvery,
    ...factsRead(reading, walked),
    ...hourSaid(reading, walked),
  ]);
});

/** A silent film as they once were has a piano and title cards. */
const OLD_SILENTS =
  /\b(?:title cards?|inter-?titles?|chaplin|buster keaton|nineteen twenties|1920s|(?:as|like) (?:in )?the old days|(?:as|like) they once|of old|pianola|cinema pianist)\b/i;

/** The hour of the film by the clock, where words told one: "at three in the morning" is no dawn. */
function hourSaid(reading: BriefReading, walked: readonly Fact[]): readonly Fact[] {
  return walked.some(({ topic }) => topic === "hour") ? hourOfFilm(reading) : [];
}

/** What the brief hints at in passing, to be held against what it says of the whole film; said of every picture, it is no hint. */
export const hintsOf = oncePer((reading: BriefReading): readonly Fact[] =>
  hintsWhere(reading, wordsOf(reading), () => true),
);

/** What a brand's tone of voice states. */
export function factsOfTone(tone: string): readonly Fact[] {
  const stated = { text: tone, product: null, mustAvoid: [], avoidedColors: [] };
  return factsIn(stated, wordsIn(stated));
}

/** The words of a text as phrases are looked for in them. */
interface Words {
  readonly words: readonly Token[];
  readonly keys: readonly string[];
  readonly isMute: (offset: number) => boolean;
}

function wordsIn(stated: Stated): Words {
  const words = tokens(stated.text);
  return { words, keys: words.map(keyOf), isMute: muteSpans(stated) };
}

/** Facts and hints walk over the same words. */
const wordsOf = oncePer(wordsIn);

/** Without one of these words a clause says nothing of every picture. */
const SAYS_EVERY: ReadonlySet<string> = new Set(
  "whole entire complete every each all everything only entirely solely exclusively strictly wholly purely nothing 100 throughout start beginning first exception nonstop stop set takes plays happens located".split(
    " ",
  ),
);

function hintsSaidOfEvery(reading: BriefReading): readonly Fact[] {
  const { words, keys, isMute } = wordsOf(reading);
  const clauses = new Set(words.filter(({ word }) => SAYS_EVERY.has(word)).map(({ clause }) => clause));
  return clauses.size === 0
    ? []
    : hintsWhere(reading, { words, keys, isMute }, ({ clause }) => clauses.has(clause));
}

function hintsWhere(
  reading: BriefReading,
  { words, keys, isMute }: Words,
  isMeant: (token: Token) => boolean,
): Fact[] {
  const found: Fact[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Token;
    if (!isMeant(word)) continue;
    const masked = longestAt(words, keys, at);
    if (masked?.meanings[0]?.topic === MASK) {
      at += masked.length - 1;
      continue;
    }
    const phrases = hintsAt(words, keys, at);
    if (phrases.length === 0 || isMute(word.start) || isName(reading.text, words, at)) continue;
    for (const phrase of phrases)
      found.push(...factsOfPhrase(reading, phrase, { words, at, last: at + phrase.length - 1 }));
  }
  return found;
}

const MASK = "mask";
/** What a line claims or what it offers counts, whoever says it. */
const IN_QUOTES_TOO: ReadonlySet<string> = new Set([
  ACT,
  "price",
  "means",
  "offer_span",
  "availability",
  "payment",
  "visit",
  "channel",
  "channel_shop",
  "channel_phone",
  "contract",
  "skill",
]);
/** What is named by capitals. */
const NAMED_TOPICS: ReadonlySet<string> = new Set(["city", "holiday"]);

function factsIn(reading: Stated, { words, keys, isMute }: Words): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = longestAt(words, keys, at);
    if (phrase === null) {
      facts.push(...yearAt(reading.text, words, at));
      continue;
    }
    const name = nameWithin(words, keys, at, phrase);
    const bans =
      name === null
        ? []
        : factsOfPhrase(reading, name, { words, at, last: at + name.length - 1 }).filter(isBan);
    const place = { words, at, last: at + phrase.length - 1 };
    const [{ topic } = { topic: MASK }] = phrase.meanings;
    const isNamed = phrase.meanings.some((meaning) => NAMED_TOPICS.has(meaning.topic));
    const { start } = words[at] as Token;
    const isSaid = (topic === "holiday" || !isMute(start)) && (isNamed || !isName(reading.text, words, at));
    if (IN_QUOTES_TOO.has(topic) || (topic !== MASK && isSaid))
      facts.push(...(bans.length > 0 ? bans : factsOfPhrase(reading, phrase, place)));
    if (!phrase.isWhere && !isOnlyName(phrase)) at += phrase.length - 1;
  }
  return withTold(reading.text, words, facts);
}

const isBan = ({ value }: Fact) => value === RULED_OUT;

/** A name that no "no" stands before says nothing, and holds words that do: "shot at night". */
function isOnlyName({ meanings }: Phrase): boolean {
  return meanings.every(({ role }) => role === "name");
}

/** Where values of a topic are ruled out, what has them is told under the same name: "no interiors" and "in the kitchen". */
function withForbiddenValues(facts: readonly Fact[]): readonly Fact[] {
  const forbidden = new Set(
    facts.filter(({ topic, value }) => value === RULED_OUT && topic.includes(".")).map(({ topic }) => topic),
  );
  if (forbidden.size === 0) return facts;
  const twins = facts
    .filter(({ topic, value }) => forbidden.has(`${topic}.${value}`))
    .map((fact) => ({ ...fact, topic: `${fact.topic}.${fact.value}`, value: THERE }));
  return [...facts, ...twins].sort((one, other) => one.start - other.start);
}

/** The presences that facts rule out, each once. */
export function ruledOut(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.filter(isRuledOut).map(({ topic }) => topic))];
}

const isRuledOut = ({ topic, value }: Fact) =>
  value === RULED_OUT && (topic in PRESENCES || topic.includes("."));

/** The kinds of things that the brief rules out, with its words. */
export function kindsRuledOut(
  reading: BriefReading,
): readonly { readonly kind: string; readonly words: string }[] {
  return factsOf(reading)
    .filter(({ topic }) => topic.startsWith(KIND))
    .map(({ topic, words }) => ({ kind: topic.slice(KIND.length), words }));
}
export { ACT };
