import { isFinding, type Page } from "./page.ts";
import type { BriefReading, Finding } from "./reading.ts";
import { tokenIndexAt } from "./tokens.ts";
import { DETERMINERS, JOINING_WORDS } from "./words/grammar.ts";
import { ORDERS } from "./words/orders.ts";

/** Which words of a page the findings so far account for. */
export interface ToldTokens {
  /** true: most words of weight between two offsets are in no finding. */
  lacks(start: number, end: number): boolean;
  /** true: two words or more between two offsets, and nearly all of weight, are in no finding. */
  lacksMost(start: number, end: number): boolean;
  /** true: there are words of weight between two offsets, and no finding touches them. */
  lacksAll(start: number, end: number): boolean;
  /** The words of weight between two offsets that no finding holds, and the share of them. */
  left(start: number, end: number): LeftWords;
}

/** What is left of a stretch of a brief once all findings are taken out. */
export interface LeftWords {
  readonly words: readonly string[];
  /** 0 to 1: the words left of all words of weight. */
  readonly share: number;
  /** Some finding stands in the stretch. */
  readonly isTouched: boolean;
}

const LEAST_LACKING = 0.5;
/** What must or must not be seen is read with its clause: how and where it is said beside it. */
const LEAST_LACKING_BESIDE_THINGS = 0.75;
const LEAST_UNTOLD = 2;
const LEAST_TELLING_LETTERS = 4;

/** A word counts as told inside a finding's words, and wherever the same word stands again. */
export function toldTokens(page: Page, soFar: BriefReading): ToldTokens {
  const told = new Uint8Array(page.tokens.length);
  const words = new Set<string>();
  const findings = findingsOf(soFar);
  const things = [...soFar.mustInclude, ...soFar.mustAvoid];
  eachToken(page, findings, (at, key) => {
    told[at] = 1;
    // Before the sign of a hex stands its name.
    if (key.length === HEX_DIGITS && at > 1 && HEX.test(key)) told[at - 2] = 1;
    if (key.length >= LEAST_TELLING_LETTERS) words.add(key);
  });
  const idle = idleTokens(page);
  const count = (start: number, end: number) => {
    let [weighty, lacking, quoted] = [0, 0, 0];
    const isFound = isTouched(findings, start, end);
    const least = isTouched(things, start, end) ? LEAST_LACKING_BESIDE_THINGS : LEAST_LACKING;
    eachToken(page, [{ start, end }], (at, key) => {
      if (idle[at] === 1 && !(told[at] === 1 && /^\d/.test(key))) return;
      // "Font should be Futura": beside what is found, the name of its kind says nothing more.
      const isTold = told[at] === 1 || (isFound && (words.has(key) || NAMES_OF_KINDS.has(key)));
      weighty++;
      if (!isTold) lacking++;
      else if (page.quoted[page.tokens[at]?.start ?? 0] === 1) quoted++;
    });
    return {
      isLacking: lacking > 0 && quoted === 0 && lacking >= weighty * least,
      isAll: lacking === weighty && lacking > 0,
      isMost: lacking >= LEAST_UNTOLD && lacking >= weighty * LEAST_LACKING_BESIDE_THINGS,
    };
  };
  return {
    lacks: (start, end) => count(start, end).isLacking,
    lacksMost: (start, end) => count(start, end).isMost,
    lacksAll: (start, end) => count(start, end).isAll && !isTouched(findings, start, end),
    left: (start, end) => {
      const touched = isTouched(findings, start, end);
      const left: string[] = [];
      let weighty = 0;
      eachToken(page, [{ start, end }], (at, key) => {
        if (idle[at] === 1) return;
        weighty++;
        if (told[at] !== 1 && !(touched && (words.has(key) || NAMES_OF_KINDS.has(key)))) left.push(key);
      });
      return { words: left, share: weighty === 0 ? 0 : left.length / weighty, isTouched: touched };
    },
  };
}

function isTouched(spans: readonly Span[], from: number, to: number): boolean {
  return spans.some(({ start, end }) => start < to && from < end);
}

type Span = Pick<Finding<unknown>, "start" | "end">;

function eachToken(page: Page, spans: readonly Span[], use: (at: number, key: string) => void): void {
  for (const { start, end } of spans)
    for (let at = tokenIndexAt(page, start); (page.tokens[at]?.start ?? end) < end; at++)
      use(at, page.tokens[at]?.key ?? "");
}

/** Marks, numbers, words of grammar, what opens a prohibition, and labels. */
function idleTokens(page: Page): Uint8Array {
  const idle = new Uint8Array(page.tokens.length);
  const light = lightWords(page.language);
  for (const [at, { key, kind }] of page.tokens.entries())
    if (
      (kind === "mark" && !/\p{L}/u.test(key)) ||
      (light.has(key) && !WEIGHTY.has(key)) ||
      (/^[\d.,:]+[a-z]{0,4}$/.test(key) && !DECADE.test(key))
    )
      idle[at] = 1;
  const openings = page.prohibitions.flatMap(({ start, items }) =>
    items[0] === undefined ? [] : [{ start, end: items[0].start }],
  );
  const labels = page.fields
    .filter(isMereLabel)
    .map(({ labelStart, start }) => ({ start: labelStart, end: start }));
  eachToken(page, [...openings, ...labels], (at) => {
    idle[at] = 1;
  });
  return idle;
}

/** "Wardrobe: 1970s" */
const DECADE = /^(?:1[5-9]|20)\d0s$/;

/** Words of films that demand by themselves: "make it loop", "captions are essential", "from below". */
const WEIGHTY = new Set(
  "loop loops looping looped captions captioned subtitles subtitled below underneath backwards".split(" "),
);

/** What names the kind of a demand that is read. */
const NAMES_OF_KINDS = new Set(
  "font fonts typeface typography resolution format ratio language english safe area title-safe title colour color colours colors palette logo heard hear".split(
    " ",
  ),
);

const HEX = /^(?=.*\d)[\da-f]{6}$/;
const HEX_DIGITS = 6;
const MAX_SPAN = 400;
/** What is less sure does not come to the ledger. */
const SURE = 0.6;

/** What is taught, and the kind of goods, makes pictures and no entry of the ledger: what is demanded in the same words still wants one. */
const OF_NO_ENTRY = new Set(["lesson", "lessonParts", "category", "tale"]);

/** Every finding of a reading, whatever it means. */
function findingsOf(reading: BriefReading): Pick<Finding<unknown>, "start" | "end">[] {
  const findings: Finding<unknown>[] = [];
  const add = (value: unknown) => {
    if (isFinding(value) && isInTheLedger(value)) findings.push(value);
  };
  for (const [name, value] of Object.entries(reading)) {
    if (OF_NO_ENTRY.has(name)) continue;
    if (Array.isArray(value)) for (const one of value) add(one);
    else add(value);
  }
  return findings;
}

function isInTheLedger({ start, end, confidence }: Finding<unknown>): boolean {
  return confidence >= SURE && end > start && end - start <= MAX_SPAN;
}

const MAX_LABEL_WORDS = 5;

/** false: the label is a clause that asks something itself: "It has to explain the rules in one breath: …". */
export function isMereLabel({ label }: { readonly label: string }): boolean {
  return label.split(/\s+/).length <= MAX_LABEL_WORDS;
}

const light = new Map<string, ReadonlySet<string>>();

/** Words of grammar and of orders themselves. */
function lightWords(language: string): ReadonlySet<string> {
  const known = light.get(language);
  if (known !== undefined) return known;
  const { verbs = "", fillers = "" } = ORDERS[language] ?? ORDERS["en"] ?? {};
  const made = new Set([
    ...JOINING_WORDS,
    ...DETERMINERS,
    ...verbs.split(/[, ]/),
    ...(ORDERS["en"]?.fillers ?? "").split(" "),
    ...fillers.split(" "),
  ]);
  light.set(language, made);
  return made;
}
