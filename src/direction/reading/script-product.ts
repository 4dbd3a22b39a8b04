import { finding, openPage, type Page } from "./page.ts";
import { readProduct } from "./product.ts";
import type { AskedProduct, BriefReading, Finding, ScriptShot } from "./reading.ts";
import { NO_NAME, nameOnCard } from "./script-card-name.ts";
import { namesColumns } from "./script-table.ts";

/** Surer than a thing guessed from a story, less sure than a labelled product. */
const CONFIDENCE = 0.75;
const SURE = 0.7;
const NAME =
  /(?<![\p{L}\d'’&])(?:(?:\p{Lu}\p{L}{0,2}\.|\p{Lu}[\p{L}\d]*)(?:\s\p{Lu}[\p{L}\d]{2,})+|\p{Lu}[\p{L}\d]{2,})(?:\s&\s\p{Lu}\p{L}+)?(?![\p{L}\d])/gu;

/** The name a script ends on: what stands on its cards or is said at the end and is seen in a picture too; null where another reading is sure or nothing repeats. */
export function productOfScript({ script, product }: BriefReading, page: Page): Finding<AskedProduct> | null {
  if (script === null) return product;
  const isTold = isToldOutside(product, script, page);
  const introduced = isTold ? product : (introducedProduct(script, page) ?? product);
  const isOfAShot = introduced === product && !isTold;
  if (introduced !== null && !isOfAShot && isSure(introduced, script)) return introduced;
  const marked = markedName(script, page);
  if (marked !== null) return marked;
  const onCard = nameOnCard(script.findLast(({ value }) => value.overlay !== null)?.value.overlay ?? "");
  if (onCard !== null) return named(page, onCard, script) ?? introduced;
  const best = mostNamed(script);
  if (best === undefined || best[1] < LEAST_SCORE)
    return isColumn(introduced, page) || isNoName(introduced) ? null : introduced;
  return named(page, best[0], script);
}

/** The name on a card that the film has most often, and how often; undefined where no card has a name. */
function mostNamed(script: Shots): readonly [name: string, score: number] | undefined {
  const scores = new Map<string, number>();
  for (const [order, { value }] of script.entries()) {
    for (const [name, weight] of namesIn(value)) {
      const late = order >= script.length - 2 ? weight : weight / 2;
      scores.set(name, (scores.get(name) ?? 0) + late);
    }
  }
  for (const firm of [...scores.keys()].filter((name) => name.includes(FIRM)))
    for (const part of firm.split(FIRM)) {
      scores.set(firm, (scores.get(firm) ?? 0) + (scores.get(part) ?? 0));
      scores.delete(part);
    }
  const closing = script.slice(-LAST_CARDS).map(({ value }) => value.voiceover);
  const cards = [...script.map(({ value }) => value.overlay), ...closing].join("\n");
  return [...scores]
    .filter(([name]) => cards.includes(name) || cards.includes(name.replace(FIRM, " and ")))
    .sort((a, b) => b[1] - a[1])[0];
}

function isNoName(product: Finding<AskedProduct> | null): boolean {
  return product !== null && NO_NAME.test(product.value.name);
}

function isToldOutside(product: Finding<AskedProduct> | null, script: Shots, page: Page): boolean {
  const isPaper =
    TITLE.test(product?.value.name ?? "") ||
    isTitle(product, page) ||
    isColumn(product, page) ||
    isNoName(product);
  return outsideShots(product, script) && !isPaper;
}

/** What joins the names of a firm: "Peak & Pine" is one name, however it is said. */
const FIRM = " & ";

type Shots = readonly Finding<ScriptShot>[];

function outsideShots(product: Finding<AskedProduct> | null, script: Shots): boolean {
  return product !== null && script.every(({ start, end }) => product.start < start || product.start >= end);
}

/** `Shooting script "Kettle"`: what the film is called. */
function isTitle(product: Finding<AskedProduct> | null, { text }: Page): boolean {
  if (product === null) return false;
  const before = text.slice(text.lastIndexOf("\n", product.start) + 1, product.start);
  return TITLE_BEFORE.test(before) || QUOTED_TITLE_ALONE.test(product.words);
}

/** "Shooting script "Kettle": the paper taken for a thing with a name. */
const QUOTED_TITLE_ALONE =
  /^(?:shooting ?script|script|storyboard|shot ?-?list|screenplay|drehbuch|découpage|guion)\s?["“„«]/iu;
const TITLE_BEFORE =
  /\b(?:shooting ?script|script|storyboard|shot ?-?list|screenplay|drehbuch|découpage|guion)\s?[:–—-]?\s?["“„«]$/iu;

/** The heads of a table's columns name no product. */
function isColumn(product: Finding<AskedProduct> | null, { text }: Page): boolean {
  if (product === null) return false;
  const from = text.lastIndexOf("\n", product.start) + 1;
  const end = text.indexOf("\n", product.start);
  return namesColumns(text.slice(from, end < 0 ? text.length : end));
}

/** What is said before the first shot names the product, a word of a shot is a picture: "20s for Tarn swimwear", "towel, swimsuit". */
function introducedProduct(script: Shots, page: Page): Finding<AskedProduct> | null {
  const before = page.text.slice(0, Math.min(...script.map(({ start }) => start)));
  const intro = before
    .replace(/^.*$/gmu, (line) => (namesColumns(line) ? "" : line))
    .replace(new RegExp(TITLE.source, "gimu"), "")
    .replace(QUOTED_TITLE, "");
  const quoted = IN_BRACKETS.exec(before)?.[1];
  const sold = quoted === undefined ? null : named(page, quoted, script);
  if (sold !== null || !/\p{L}/u.test(intro)) return sold;
  const told = readProduct(openPage(intro.replace(GREETING, "For "), page.language), []);
  return isNoName(told) ? null : told;
}

/** "Here are the shots we need for the Brightside clip". */
const GREETING =
  /^.{0,20}?\bhere(?:['’]s| is| are) (?:the|our|my|your) (?:\p{L}+ ){0,2}?(?:shots?|shot ?list|storyboard|script|scenes|list|board)\b[^\n]{0,24}? for (?=\p{L})/iu;

/** `Shot list – "Morning Round" (running shoes "Veloq")`. */
const IN_BRACKETS = /\([^()\n]*["“„«](\p{Lu}[^"”»\n]{1,30})["”»][^()\n]*\)/u;

/** "Einstellungsliste Tannhof": what the paper is, before what it is about. */
const TITLE =
  /^\s*(?:einstellungsliste|shot ?-?list|storyboard|screenplay|script|drehbuch|av-skript|découpage(?: technique)?|guion(?: técnico)?|sceneggiatura)(?!\p{L})(?:\s(?:for|of|für|pour|para|per))?[\s:–—-]*/iu;

/** `Shooting script "Kettle" – 30 sec TVC for …`. */
const QUOTED_TITLE =
  /\b(?:shooting ?script|script|storyboard|shot ?-?list|screenplay|drehbuch|découpage|guion)\s?[:–—-]?\s?["“„«][^"”»\n]{1,60}["”»]\s*[–—:,-]?/giu;

/** A heading in capitals is where a scene plays. */
function isSure({ value, confidence, words }: Finding<AskedProduct>, script: Shots): boolean {
  const isHeading = words === words.toUpperCase() && /\s/.test(words) && script.length > 0;
  return confidence >= SURE && !NO_NAME.test(value.name) && !isHeading;
}

/** "Logo Feldgut on yellow", "SUPER: Brodo. Home, ladled.": the name on the last cards. */
const MARKED =
  /\b(?:[Ll]ogo|LOGO|[Ll]abel|[Pp]ackshot|[Mm]arke|SUPER|[Ee]nd ?card)(?: (?:of|for|von|de|di))?:? (\p{Lu}[\p{L}\d'’]{2,}(?: & \p{Lu}\p{L}+)?)(?=\s*(?:$|[.,;:|\n"”)]|(?:on|in|auf|sur|en|at|with|over|fades|appears)\b))/u;

function markedName(script: Shots, page: Page): Finding<AskedProduct> | null {
  for (const { start, end } of script.slice(-LAST_CARDS).toReversed()) {
    const shot = page.text.slice(start, end);
    const name = MARKED.exec(shot)?.[1] ?? OF_A_LOGO.exec(shot)?.[1] ?? IN_ITS_PACK.exec(shot)?.[1];
    if (name !== undefined && !NO_NAME.test(name)) return named(page, name, script);
  }
  return null;
}

/** "A cold bottle of Fizzbo". */
const IN_ITS_PACK =
  /\b(?:bottle|can|pack|packet|jar|box|bag|tube|tin|carton|glass|cup|mug|bar) of (\p{Lu}[\p{L}\d'’]{2,}(?: (?:& )?\p{Lu}\p{L}+)?)/u;

/** "Northline logo over the departing train". */
const OF_A_LOGO = /(?<![\p{L}\d])(\p{Lu}[\p{L}\d]{2,}(?:\s\p{Lu}[\p{L}\d]+)*)(?:['’]s)?\s[Ll]ogo(?!\p{L})/u;

const LAST_CARDS = 2;

/** Once near the end, besides standing on a card. */
const LEAST_SCORE = 1;
const CARD_WEIGHT = 2;

function namesIn({ description, overlay, voiceover }: ScriptShot): (readonly [string, number])[] {
  return [
    ...names(overlay ?? "", true).map((name) => [name, CARD_WEIGHT] as const),
    ...names(description, false).map((name) => [name, 1] as const),
    ...names(voiceover ?? "", true).map((name) => [name, 1] as const),
  ];
}

/** Capitalised words; a sentence's first word counts only where it is the whole sentence. */
function names(words: string, isCard: boolean): string[] {
  return [...words.matchAll(NAME)]
    .filter((match) => {
      const isFirst = /(?:^|[.!?:,]\s*)$/.test(words.slice(0, match.index));
      const behind = words.slice(match.index + match[0].length);
      const isFirm = match[0].includes(FIRM);
      const isAlone = /^\s*(?:[.!:]|$)/.test(behind) || (match[0].includes(" ") && behind.startsWith(","));
      return !NO_NAME.test(match[0]) && (!isFirst || isFirm || (isCard && isAlone));
    })
    .map(([name]) => name);
}

/** The noun behind a name, where nothing but the sentence's end or its place follows. */
const NOUN_AFTER =
  /^\s((?:\p{Ll}[\p{L}-]{2,}\s)?\p{Ll}[\p{L}-]{2,}|\p{Lu}[\p{Ll}-]{3,})(?=\s*(?:[.,;|\n]|$)|\s(?:on|in|at|with|glows|am|auf|im)\s)/u;
/** "Fjell candles packshot" shows candles. */
const PACKSHOT = /\s?(?:pack ?shot|logo|end ?card)$/iu;
const NO_NOUN =
  /^(?:with|and|und|et|on|in|at|auf|sur|sobre|is|are|the|for|from|of|mit|der|das|app's|over|snaps|springs|logo|stands|sits)$/i;

function named(
  page: Page,
  name: string,
  script: readonly Finding<ScriptShot>[],
): Finding<AskedProduct> | null {
  for (const { start, end } of script.toReversed()) {
    const at = page.text.slice(start, end).indexOf(name);
    if (at < 0) continue;
    const from = start + at;
    const behind =
      NOUN_AFTER.exec(page.text.slice(from + name.length, end))?.[1]?.replace(PACKSHOT, "") ?? null;
    const noun = behind === null || behind === "" || NO_NOUN.test(behind) ? null : behind;
    const isPictured =
      noun !== null && script.some(({ value }) => value.description.includes(`${name} ${noun}`));
    const words = isPictured ? `${name} ${noun}` : name;
    const value = {
      name: words,
      noun: isPictured ? noun : null,
      brand: name,
      description: null,
      features: [],
    };
    return finding(page, value, from, from + words.length, CONFIDENCE);
  }
  return null;
}
