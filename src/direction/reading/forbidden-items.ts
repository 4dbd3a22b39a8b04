import type { ForbiddenItem } from "./prohibition.ts";
import type { Token } from "./tokens.ts";

const MAX_ITEM_WORDS = 9;
const MAX_ITEMS = 12;
const MAX_BARE_ITEM_WORDS = 3;

const LEADING = new Set(
  "le la les l des du de d el los las un una o os as um uma il lo gli der die das den een het any a an the of some such those these this that more to be it the his her anything single".split(
    " ",
  ),
);
const STOPS = new Set(
  (
    "but just only because cos cuz bc he she he's she's they're we're i'm it's that's so since instead if when while except unless though although rather we i you they obviously obv thanks please make keep use using let's let add show start open end ends then must should will would may can shall appears for until " +
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
  pl: new Set(["i", "oraz", "lub", "ani", "czy"]),
  tr: new Set(["ve", "veya", "ne"]),
  ru: new Set(["и", "или", "ни"]),
  ar: new Set(["و", "أو", "ولا"]),
  he: new Set(["או", "ולא"]),
};
const JOINERS = new Set(Object.values(JOINERS_OF).flatMap((words) => [...words]));
const COMMA_LIKE = new Set([",", "/", "&", "、", "，", "+"]);
const QUIET_MARKS = new Set(['"', "“", "”", "'", "*", "_", "「", "」", "«", "»", "„", ":", "："]);

const COLONS = new Set([":", "："]);

/** The things after token `from`: cut at "and", "or", and at commas where the list goes on. */
export function readItems(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: string,
): ForbiddenItem[] {
  const items: ForbiddenItem[] = [];
  const joiners = JOINERS_OF[language] ?? JOINERS;
  const commasJoin = listRunsOn(tokens, from, to, language) || hasExamples(tokens, from, to);
  let first = -1;
  let last = -1;
  for (let at = from; at <= to && items.length < MAX_ITEMS; at++) {
    const step =
      at === to ? "end" : stepOf(tokens, at, { first, hasItems: items.length > 0, joiners, commasJoin });
    if (step === "skip") continue;
    if (step === "word") {
      if (first < 0) first = at;
      last = at;
      continue;
    }
    const item = itemOf(tokens, first, last);
    if (item !== null) items.push(item);
    first = -1;
    if (step === "end") break;
  }
  return items;
}

function hasExamples(tokens: readonly Token[], from: number, to: number): boolean {
  const reach = Math.min(to, from + MAX_ITEM_WORDS);
  for (let at = from + 1; at < reach; at++) {
    const key = tokens[at]?.key ?? "";
    if (key === "(") return opensExamples(tokens, at);
    if (tokens[at]?.kind === "mark") return false;
  }
  return false;
}

interface ListState {
  /** The first token of the item being read; -1 between items. */
  readonly first: number;
  readonly hasItems: boolean;
  readonly joiners: ReadonlySet<string>;
  readonly commasJoin: boolean;
}

/** What a token does to the list: it belongs to an item, is skipped, ends the item, or ends the list. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: a table of endings in the order in which they count
function stepOf(tokens: readonly Token[], at: number, state: ListState): "word" | "skip" | "next" | "end" {
  const token = tokens[at] as Token;
  const isOpen = state.first >= 0;
  if (isOpen && token.key === "(" && opensExamples(tokens, at)) return "next";
  if (token.key === ")" && state.hasItems) return "end";
  if (isOpen && (COLONS.has(token.key) || startsTheStory(tokens, at) || isThisTime(tokens, at))) return "end";
  if (token.kind === "mark" && QUIET_MARKS.has(token.key)) return "skip";
  if (isOpen && token.key === "/" && isGlued(tokens, at)) return "word";
  if (state.joiners.has(token.key) || COMMA_LIKE.has(token.key))
    return token.key === "," && !state.commasJoin ? "end" : "next";
  if (!isOpen && state.hasItems && endsList(tokens, at)) return "end";
  const stops = STOPS.has(token.key) && !isAdjectiveHere(tokens, at);
  if (token.kind === "mark" || (stops && (isOpen || state.hasItems))) return "end";
  if (isOpen && /^\d/.test(token.key) && BOUNDS.has(tokens[at - 1]?.key ?? "")) return "word";
  if (
    isOpen &&
    (/^\d/.test(token.key) || FRESH_NEGATIONS.has(token.key) || at - state.first >= MAX_ITEM_WORDS)
  )
    return "end";
  return !isOpen && LEADING.has(token.key) ? "skip" : "word";
}

/** "… and open mouths": an adjective, and no order. */
function isAdjectiveHere(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.key === "open" && next?.kind === "word" && /[^s]s$/.test(next.key);
}

/** "no numbers over 100", "no child under 12" */
const BOUNDS = new Set(
  "over under above below than after before unter uber sous plus bajo sobre sotto sopra".split(" "),
);

const MAX_EXAMPLE_TOKENS = 24;

/** "no clichés (lanterns, dragons, red envelopes)": the examples are forbidden too. */
function opensExamples(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + MAX_EXAMPLE_TOKENS);
  const close = words.findIndex(({ key }) => key === ")");
  const inside = close < 0 ? [] : words.slice(0, close);
  const commas = inside.filter(({ key }) => LIST_COMMAS.has(key)).length;
  return (
    commas > 0 &&
    inside.length <= (commas + 1) * MAX_BARE_ITEM_WORDS + commas &&
    inside.every(({ key, kind }) => kind === "word" || LIST_COMMAS.has(key))
  );
}

/** "no blue this time": when it is banned is no part of what is banned. */
function isThisTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "this" && OCCASIONS.has(tokens[at + 1]?.key ?? "");
}

const OCCASIONS = new Set(
  "time year month week season round quarter spring summer autumn fall winter".split(" "),
);

/** "a film with no people where a boat drifts": after "where" the film is told; "no scene where …" runs on. */
function startsTheStory(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === "where" && WHOLE_BANS.test(tokens[at - 1]?.key ?? "");
}

const WHOLE_BANS =
  /^(?:people|persons?|humans?|actors?|faces?|animals?|models|music|text|captions|dialogue|speech|narration|narrator|voice-?over|cuts|cta|logo)$/;

/** "before/after pictures" is one thing. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start && tokens[at]?.end === tokens[at + 1]?.start;
}

const FRESH_NEGATIONS = new Set(
  "no without avoid never steer don't kein keine ohne sans sin sem senza geen zonder bez без بدون بلا دون".split(
    " ",
  ),
);
const POSITIVE_TURNS = new Set(
  "just only juste seulement nur solo solamente soltanto slechts alleen tylko apenas nobody niemand nadie ninguem nessuno no not with without steer stay avoid never don't logo hook subtitled use keep make add show include then bright more lots plenty very super please ends end".split(
    " ",
  ),
);

function endsList(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    POSITIVE_TURNS.has(token.key) ||
    FRESH_NEGATIONS.has(token.key) ||
    /^\d/.test(token.key) ||
    beginsClause(tokens, at) ||
    asksForAShot(tokens, at)
  );
}

const SHOT_REACH = 5;

/** "No faces, close-ups of her smile": the last thing said tells what to film, where no "or" makes it one more of the list. */
function asksForAShot(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + SHOT_REACH).map(({ key }) => key);
  if (
    !/^(?:close ups?|details?|shots?|macros?|portraits?) of (?:her|his|their|the|our|its) /.test(
      words.join(" "),
    )
  )
    return false;
  for (let later = at + SHOT_REACH; later < tokens.length && tokens[later]?.kind !== "mark"; later++)
    if (JOINERS.has(tokens[later]?.key ?? "")) return false;
  return true;
}

const CLAUSE_REACH = 5;

/** "no party scenes and the bottle is in every shot": an article, a noun and a verb begin something new. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key ?? "";
  if (
    /^(?:music|voice|voice-?over|colou?rs?|logo|text|captions?|format|tone)$/.test(tokens[at]?.key ?? "") &&
    /^(?:by|with|is|are|from|made|should|in)$/.test(next)
  )
    return true;
  if (!/^(?:the|our|a|an|his|her|every|each)$/.test(tokens[at]?.key ?? "")) return false;
  for (let later = at + 2; later <= at + CLAUSE_REACH; later++) {
    const token = tokens[later];
    if (token === undefined || token.kind === "mark") return false;
    if (/^(?:is|are|must|should|has|needs|stays|remains|appears|comes|goes)$/.test(token.key)) return true;
  }
  return false;
}

const ALTERNATIVES_OF: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(["or", "nor"]),
  de: new Set(["oder", "noch"]),
  fr: new Set(["ou", "ni"]),
  es: new Set(["o", "ni"]),
  pt: new Set(["ou", "nem"]),
  it: new Set(["o", "ne"]),
  nl: new Set(["of"]),
};
const ALTERNATIVES = new Set(["or", "nor", "oder", "ou", "ni", "nem"]);
const BARE_NEGATIONS = new Set(
  "no kein keine keinen ohne sans sin sem senza geen zonder without bez без بدون بلا دون".split(" "),
);

/** Whether commas go on with the list. Beside other demands ("…, no music, subtitles and …") only an "or" shows it. */
function listRunsOn(tokens: readonly Token[], from: number, to: number, language: string): boolean {
  if ([":", "："].includes(tokens[from]?.key ?? "")) return true;
  const isBare = BARE_NEGATIONS.has(tokens[from - 1]?.key ?? "");
  const joiners =
    isBare && tokens[from - 2]?.key === "," ? (ALTERNATIVES_OF[language] ?? ALTERNATIVES) : JOINERS;
  let words = 0;
  let sawComma = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (LIST_COMMAS.has(token.key)) {
      sawComma = true;
      words = 0;
      continue;
    }
    if (sawComma && joiners.has(token.key)) return !POSITIVE_TURNS.has(tokens[at + 1]?.key ?? "");
    if (token.kind === "mark") break;
    words++;
    if (leavesList(token, words, sawComma)) return false;
  }
  return sawComma && !isBare;
}

/** A word that no bare list holds: a number, a verb, "with", or one word too many after a comma. */
function leavesList(token: Token, words: number, sawComma: boolean): boolean {
  const turns = words > MAX_BARE_ITEM_WORDS || (words === 1 && POSITIVE_TURNS.has(token.key));
  return (sawComma && turns) || STOPS.has(token.key) || /^\d/.test(token.key);
}

const LIST_COMMAS = new Set([",", "，", "、"]);

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
