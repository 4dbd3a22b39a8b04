import { overlap } from "../words/spans.ts";
import { readNoText } from "./no-text.ts";
import { finding, type Page } from "./page.ts";
import type { AskedOverlay, BriefReading, Finding } from "./reading.ts";
import { firstMatch } from "./sieve.ts";

const TEXT = `(?:on-?screen |other |additional |further |extra )?(?:text|texts|words?|captions?|titles?|overlays?|supers?|copy|writing|line)`;

/** "No other text", "no text before that", "no words except our name", "the only text is …", "just one line of text". */
const ONLY_WHAT_IS_TOLD = new RegExp(
  String.raw`\b(?:the |its |our )?only ${TEXT}(?: on (?:the )?screen)?(?=:| is\b| are\b| should\b| shall\b| at\b| in\b| on\b)` +
    String.raw`|\bonly one ${TEXT}\b` +
    String.raw`|\b(?:no|without(?: any)?|not any) ${TEXT}(?: on (?:the )?screen)?,? (?:until|till|before)(?: (?:that|then|this)\b| the (?:very )?(?:end|last|final)(?: \w+)?)` +
    String.raw`|\b(?:no|without(?: any)?|not any) ${TEXT}(?: on (?:the )?screen)?,? \(?(?:except|apart from|other than|besides|but|save)(?: for)? (?:the|our|its|an?|what|these|this|that|those|["“'])` +
    String.raw`|\b(?:no|without(?: any)?|not any) (?:other|additional|further|extra|more) (?:on-?screen )?(?:text|texts|words|captions|titles|overlays|supers|copy|writing)\b`,
);

/** What must not be read: nothing at all, or nothing but what the brief puts on screen. */
export function readTextBans(page: Page): Pick<BriefReading, "noText" | "onlyToldText"> {
  const noText = readNoText(page);
  return { noText, onlyToldText: noText === null ? readOnlyToldText(page) : null };
}

/** What the brief puts on screen, and nothing beside it. */
function readOnlyToldText(page: Page): Finding<true> | null {
  const said = firstMatch(page, ONLY_WHAT_IS_TOLD);
  return said === null ? null : finding(page, true as const, said.index, endOfClause(page, said), 0.9);
}

const SPARES =
  /(?:except|apart from|other than|besides|but|save)(?: for)? (?:the (?:words?|line|text) )?["“'‘]$/;

/** 'No text other than "Slow down"': the words behind the exception are read, though a ban stands before them. */
export function sparedWords(page: Page, known: readonly Finding<AskedOverlay>[]): Finding<AskedOverlay>[] {
  if (firstMatch(page, ONLY_WHAT_IS_TOLD) === null) return [];
  return page.quotes
    .filter(({ start }) => SPARES.test(page.folded.slice(Math.max(0, start - REACH), start)))
    .filter((quote) => !known.some((one) => overlap(one, quote)))
    .map(({ start, end }) =>
      finding(page, { text: page.text.slice(start, end), where: "ending" as const }, start, end, 0.9),
    );
}

const REACH = 40;

/** "… except the brand name on the last shot": the exception belongs to what is said. */
function endOfClause({ folded, quotes }: Page, { index, 0: words }: RegExpExecArray): number {
  const from = index + words.length;
  const opened = quotes.find(({ outerStart }) => outerStart === from - 1);
  if (opened !== undefined) return opened.outerEnd;
  const rest = /^[^.,;:!?\n"“']*/.exec(folded.slice(from))?.[0] ?? "";
  return from + rest.trimEnd().length;
}
