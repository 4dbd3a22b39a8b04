import { type Hit, type Lexicon, lexiconFrom, matchAt, perLanguage } from "./lexicon.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import {
  CLAIMED_ABSENCES,
  FORBIDDERS,
  HARMLESS_AFTER,
  NEGATED_AUXILIARIES,
  SHOWING_VERBS,
} from "./words/prohibitions.ts";

/** One thing a prohibition names: tokens `first` to `last`, both included. */
export interface ForbiddenItem {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** "avoid blue and red": the words that forbid, and what they forbid. */
export interface Prohibition {
  readonly start: number;
  /** "claim": what the product is proud to lack; "injection": words that order a machine about. */
  readonly kind: "thing" | "quality" | "person" | "claim" | "injection";
  readonly items: readonly ForbiddenItem[];
}

interface Bare {
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly { readonly start: number; readonly end: number }[];
  readonly language: string;
}

const MAX_PROHIBITIONS = 64;
const MAX_ITEM_WORDS = 9;
const MAX_ITEMS = 12;
const MAX_BARE_ITEM_WORDS = 3;

/** Every prohibition of the text, in order; turns of phrase such as "no later than" forbid nothing. */
export function findProhibitions(bare: Bare): Prohibition[] {
  const lexicon = forbidders(bare.language);
  const found: Prohibition[] = [...findInjections(bare), ...findEastAsian(bare)];
  for (const sentence of bare.sentences) {
    for (let at = sentence.first; at < sentence.after && found.length < MAX_PROHIBITIONS; at++) {
      const trigger = matchAt(bare.tokens, lexicon, at, sentence.after);
      if (trigger === null || isInside(bare.quotes, trigger.start)) continue;
      const prohibition = readProhibition(bare, sentence, trigger);
      if (prohibition === null) continue;
      found.push(prohibition);
      at = prohibition.items.at(-1)?.last ?? trigger.last;
    }
  }
  return found;
}

type ForbidderKind = "thing" | "quality" | "person";

const forbidders = perLanguage((language): Lexicon<ForbidderKind> => {
  const words = FORBIDDERS[language] ?? FORBIDDERS["en"];
  const entries: [string, ForbidderKind][] = [];
  for (const kind of ["thing", "quality", "person"] as const) {
    for (const phrase of words?.[kind].split(",") ?? []) entries.push([phrase, kind]);
  }
  if (words === FORBIDDERS["en"]) {
    for (const auxiliary of NEGATED_AUXILIARIES.split(",")) {
      for (const verb of SHOWING_VERBS.split(",")) entries.push([`${auxiliary} ${verb}`, "thing"]);
    }
  }
  return lexiconFrom(entries);
});

function readProhibition(bare: Bare, sentence: Sentence, trigger: Hit<ForbidderKind>): Prohibition | null {
  const { tokens } = bare;
  const next = tokens[trigger.last + 1];
  if (trigger.value === "person") {
    const last = trigger.last;
    return {
      start: trigger.start,
      kind: "person",
      items: [{ start: trigger.start, end: tokens[last]?.end ?? trigger.end, first: trigger.first, last }],
    };
  }
  if (next === undefined || trigger.last + 1 >= sentence.after || isHarmless(tokens, trigger)) return null;
  const from = trigger.last + 1 + skipToShowing(tokens, trigger);
  const items = readItems(
    tokens,
    { ...trigger, last: from - 1 },
    sentence.after,
    JOINERS_OF[bare.language] ?? JOINERS,
  );
  if (items.length === 0) return null;
  const kind = items.every((item) => isClaim(tokens, trigger, item)) ? "claim" : trigger.value;
  return { start: trigger.start, kind, items };
}

function isHarmless(tokens: readonly Token[], trigger: Hit<ForbidderKind>): boolean {
  const next = tokens[trigger.last + 1];
  const own = tokens[trigger.first];
  if (next === undefined || own === undefined) return true;
  const isSingle = trigger.first === trigger.last;
  if (next.joined || own.joined) return true;
  if (isSingle && own.key === "no" && isName(tokens, trigger.first)) return true;
  if (own.key === "without" && hasNegationBefore(tokens, trigger.first)) return true;
  const isBareNegation = isSingle && ["no", "not", "never", "nothing"].includes(own.key);
  return (
    isBareNegation && (HARMLESS_AFTER.has(next.key) || next.kind === "mark" || isVerbAfterNever(own, next))
  );
}

/** "at No Frills": capitals in the middle of a sentence. */
function isName(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return (
    tokens[at]?.capitalised === true &&
    tokens[at + 1]?.capitalised === true &&
    previous?.kind === "word" &&
    !previous.capitalised
  );
}

const NEGATIONS = new Set(
  "can't cannot couldn't never don't not won't nobody wouldn't impossible unthinkable".split(" "),
);
const NEGATION_REACH = 5;

/** "can't live without coffee": two negations make a praise. */
function hasNegationBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - NEGATION_REACH); back--) {
    const token = tokens[back];
    if (token === undefined || token.kind === "mark") return false;
    if (NEGATIONS.has(token.key)) return true;
  }
  return false;
}

function isVerbAfterNever(own: Token, next: Token): boolean {
  return own.key === "never" && !next.key.endsWith("y");
}

const CLAIMING = new Set([
  "no",
  "without",
  "zero",
  "free",
  "ohne",
  "sans",
  "sin",
  "sem",
  "senza",
  "zonder",
  "kein",
  "keine",
]);

function isClaim(tokens: readonly Token[], trigger: Hit<ForbidderKind>, item: ForbiddenItem): boolean {
  if (!CLAIMING.has(tokens[trigger.first]?.key ?? "")) return false;
  if (
    tokens[trigger.first]?.key === "without" &&
    /ing$/.test(tokens[item.first]?.key ?? "") &&
    !/^(?:showing|using|talking|speaking|singing|dancing|smoking|drinking)$/.test(
      tokens[item.first]?.key ?? "",
    )
  )
    return true;
  for (let at = item.first; at <= item.last; at++) {
    if (CLAIMED_ABSENCES.has(tokens[at]?.key ?? "")) return true;
  }
  return false;
}

const LEADING = new Set(
  "le la les l des du de d el los las un una o os as um uma il lo gli der die das den een het any a an the of some such those these this that more to be it the his her anything single".split(
    " ",
  ),
);
const STOPS = new Set(
  (
    "but just only because so since please instead if when while except unless though although rather we i you they make keep use using let's let add show start open end ends then must should will would for until " +
    "aber sondern bitte nur mais seulement pero sino solo mas porem ma solo maar is are was needs need lots plenty allowed at"
  ).split(" "),
);
const JOINERS_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(["and", "or", "nor"]),
  de: new Set(["und", "oder", "noch"]),
  fr: new Set(["et", "ou", "ni"]),
  es: new Set(["y", "o", "ni", "u"]),
  pt: new Set(["e", "ou", "nem"]),
  it: new Set(["e", "o", "ed", "ne"]),
  nl: new Set(["en", "of"]),
};
const JOINERS = new Set(Object.values(JOINERS_OF).flatMap((words) => [...words]));
const COMMA_LIKE = new Set([",", "/", "&", "、", "，", "+"]);
const QUIET_MARKS = new Set(['"', "“", "”", "'", "*", "_", "「", "」", "«", "»", "„", ":", "："]);

function readItems(
  tokens: readonly Token[],
  trigger: Hit<ForbidderKind>,
  to: number,
  joiners: ReadonlySet<string>,
): ForbiddenItem[] {
  const items: ForbiddenItem[] = [];
  const commasJoin = listRunsOn(tokens, trigger.last + 1, to);
  let first = -1;
  let last = -1;
  const close = () => {
    const item = itemOf(tokens, first, last);
    if (item !== null) items.push(item);
    first = -1;
  };
  for (let at = trigger.last + 1; at < to && items.length < MAX_ITEMS; at++) {
    const token = tokens[at] as Token;
    if (token.kind === "mark" && QUIET_MARKS.has(token.key)) continue;
    const joins = joiners.has(token.key) || COMMA_LIKE.has(token.key);
    if (joins) {
      close();
      if (token.key === "," && !commasJoin) break;
      continue;
    }
    if (first < 0 && items.length > 0 && endsList(tokens, at)) break;
    if (token.kind === "mark" || (STOPS.has(token.key) && !(first < 0 && items.length === 0))) break;
    if ((/^\d/.test(token.key) || FRESH_NEGATIONS.has(token.key)) && first >= 0) break;
    if (first < 0 && LEADING.has(token.key)) continue;
    if (first < 0) first = at;
    last = at;
    if (last - first + 1 >= MAX_ITEM_WORDS) break;
  }
  close();
  return items;
}

const FRESH_NEGATIONS = new Set(
  "no without avoid never kein keine ohne sans sin sem senza geen zonder".split(" "),
);
const POSITIVE_TURNS = new Set(
  "no not with without use keep make add show include then bright more lots plenty very super please ends end".split(
    " ",
  ),
);

function endsList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || POSITIVE_TURNS.has(token.key) || /^\d/.test(token.key);
}

/** Whether commas after the trigger go on with the list: a closing "or", or nothing but bare nouns to the sentence's end. */
function listRunsOn(tokens: readonly Token[], from: number, to: number): boolean {
  if ([":", "："].includes(tokens[from]?.key ?? "")) return true;
  let words = 0;
  let sawComma = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (sawComma && JOINERS.has(token.key)) return !POSITIVE_TURNS.has(tokens[at + 1]?.key ?? "");
    if (token.key === "," || token.key === "，" || token.key === "、") {
      sawComma = true;
      words = 0;
      continue;
    }
    if (token.kind === "mark") break;
    if (
      STOPS.has(token.key) ||
      /^\d/.test(token.key) ||
      (words === 0 && sawComma && POSITIVE_TURNS.has(token.key))
    )
      return false;
    words++;
    if (words > MAX_BARE_ITEM_WORDS && sawComma) return false;
  }
  return false;
}

function itemOf(tokens: readonly Token[], first: number, lastSeen: number): ForbiddenItem | null {
  if (first < 0) return null;
  let last = lastSeen;
  while (last > first && TRAILING.has(tokens[last]?.key ?? "")) last--;
  const begin = tokens[first];
  const end = tokens[last];
  if (begin === undefined || end === undefined) return null;
  return { start: begin.start, end: end.end, first, last };
}

const TRAILING = new Set(
  "lol haha pls plz thanks thx shown visible allowed needed required wanted zeigen mostrar montrer mostrare verwenden necessary anywhere in on with the a an of to at all by please either whatsoever here and or ever".split(
    " ",
  ),
);

const SHOWING = new Set(
  "show depict feature include display portray use contain mention have see".split(" "),
);

/** "under no circumstances should the spot depict X": the thing follows the verb. */
function skipToShowing(tokens: readonly Token[], trigger: Hit<ForbidderKind>): number {
  if (!/^(?:circumstances?|way|account)$/.test(tokens[trigger.last + 1]?.key ?? "")) return 0;
  for (let ahead = 1; ahead <= 9; ahead++)
    if (SHOWING.has(tokens[trigger.last + ahead]?.key ?? "")) return ahead;
  return 0;
}

function isInside(quotes: Bare["quotes"], offset: number): boolean {
  return quotes.some((quote) => offset >= quote.start && offset < quote.end);
}

const INJECTION =
  /\b(?:ignore|disregard|forget|override|bypass) (?:all |any |the |your |everything |these |my )*(?:previous|prior|above|earlier|preceding|system|safety|instructions?|rules?|guidelines|prompts?)\b|\bsystem prompt\b|\b(?:reveal|print|output|repeat|leak|show me) (?:your|the) (?:system |hidden |initial |secret )?(?:prompt|instructions|rules)\b|\bjailbreak|\bDAN mode\b|<\|[a-z_]{1,20}\|>|\bas an ai (?:language )?model\b|\bdeveloper mode\b|\bignoriere alle\b|\bignorez? toutes les instructions|\bignora (?:todas las|tutte le|todas as) instru/i;
const ORDERS_A_MACHINE =
  /^\W*(?:system|assistant|user|developer|\[?inst\]?)\s?:|\byou are (?:now )?(?:an? |the |my )|\bact as\b|\bpretend (?:to be|you)|\brespond (?:only|with)|\breply (?:only|with)|\banswer only|\bfrom now on\b|\bset .{1,30} to\b|\b(?:return|output) (?:only )?(?:json|the word|an empty)/i;

/** "ignore all previous instructions": words to a machine are no part of the brief; the sentences count as unsaid. */
function* findInjections(bare: Bare): Generator<Prohibition> {
  if (!INJECTION.test(bare.folded)) return;
  for (const sentence of bare.sentences) {
    const words = bare.folded.slice(sentence.start, sentence.end);
    if (!INJECTION.test(words) && !ORDERS_A_MACHINE.test(words)) continue;
    yield {
      start: sentence.start,
      kind: "injection",
      items: [{ start: sentence.start, end: sentence.end, first: sentence.first, last: sentence.after - 1 }],
    };
  }
}

/** The index of the first token that starts at an offset or after it. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Japanese and Korean forbid after the noun. */
const AFTER_NOUN: Readonly<Record<string, RegExp>> = {
  ja: /([^\s、。，．,.!！?？()（）「」・:：はをがにで]{1,12})(?:は|を|が|も|の)?(?:一切)?(?:なし|無し|ナシ|使わない|使用しない|出さない|出てこない|映さない|入れない|見せない|避け|禁止|登場させない|登場しない|不要|ng)/g,
  ko: /([가-힣a-z]{1,12}?)(?:은|는|을|를|이|가)?\s?(?:없이|없는|금지|빼고|제외|사용하지|나오지|넣지|보여주지|피해)/g,
};

function* findEastAsian(bare: Bare): Generator<Prohibition> {
  const pattern = AFTER_NOUN[bare.language];
  if (pattern === undefined) return;
  let found = 0;
  for (const match of bare.folded.matchAll(pattern)) {
    const noun = match[1] ?? "";
    const start = match.index;
    const end = start + noun.length;
    const first = firstTokenFrom(bare.tokens, start);
    const last = firstTokenFrom(bare.tokens, end) - 1;
    if (++found > MAX_PROHIBITIONS) return;
    if (last >= first) yield { start, kind: "thing", items: [{ start, end, first, last }] };
  }
}
