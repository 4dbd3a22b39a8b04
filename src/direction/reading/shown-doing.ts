import { finding, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import { toldEvent } from "./told-event.ts";
import { baseOfGerund, thirdPerson, verbOf } from "./verbs.ts";

/** "Show her climbing the tower, listening with a tuning fork and covering her ears": one person, several deeds. */
const SHOWN =
  /\b(?:show|shows|showing|see|follow|watch|film|filming|capture|features?|featuring)\s(?:us\s)?(her|him|them|the \p{Ll}+|an? \p{Ll}+|\p{Lu}[\p{L}]+)\s(\p{Ll}+ing\b[^.;\n]*)/iu;
const PARTS = /,\s(?:and\s|then\s)?(?=\p{Ll}+ing\b)|\sand\s(?:then\s)?(?=\p{Ll}+ing\b)/u;
const PRONOUNS: Readonly<Record<string, string>> = { her: "she", him: "he", them: "they" };
const LEAST_DEEDS = 2;
const CONFIDENCE = 0.85;

/** "Filing" -> "file", also of verbs that no lexicon knows. */
function baseOf(gerund: string): string | null {
  const known = verbOf(gerund);
  if (known !== null) return known.form === "gerund" ? known.base : null;
  return baseOfGerund(gerund);
}

/** The deeds in which one person is to be shown, each by itself; empty where fewer than two are told. */
export function shownDoing(page: Page): Finding<AskedEvent>[] {
  const match = SHOWN.exec(page.text);
  if (match === null) return [];
  const [whole, who = "", deeds = ""] = match;
  const doer = PRONOUNS[who.toLowerCase()] ?? who;
  const isMany = doer === "they" || /[^s]s$/.test(doer);
  const parts = deeds.split(PARTS);
  let at = match.index + whole.length - deeds.length;
  const found = parts.map((part) => {
    const start = page.text.indexOf(part, at);
    at = start + part.length;
    const [gerund = ""] = part.split(" ");
    const base = baseOf(gerund.toLowerCase());
    if (base === null) return null;
    const verb = isMany ? base : thirdPerson(base);
    const value = toldEvent(`${doer} ${verb}${part.slice(gerund.length)}`.trim());
    return finding(page, value, start, at, CONFIDENCE);
  });
  const told = found.filter((one) => one !== null);
  return told.length === found.length && told.length >= LEAST_DEEDS ? told : [];
}
