import { finding, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import { toldEvent } from "./told-event.ts";
import { thirdPerson, verbOf } from "./verbs.ts";

/** "my wife", "my best friend": whom somebody tells of who asks for a film of his own life. */
const MY =
  /\bmy (?:\p{L}+ )?(wife|girlfriend|fianc[ée]e|husband|boyfriend|fianc[ée]|partner|mum|mom|dad|mother|father|sister|brother|best friend|grandad|granddad|grandpa|grandfather|grandma|granny|grandmother|nan)\b/iu;
const OF_A_WOMAN = /^(?:wife|girlfriend|fiancée)$/i;
const OF_A_MAN = /^(?:husband|boyfriend|fiancé)$/i;
const DEED =
  /(?:^|[,:;.!?\n–—][^\S\n]*|\b(?:and|but|then|so)\s+)((?:and |then |so |but )?(?:i|we|she|he|they)\s[^,;:.!?\n–—]{3,120})/giu;
const LEAST_DEEDS = 2;
const CONFIDENCE = 0.7;

interface Teller {
  readonly i: string;
  readonly other: string;
}

/** What somebody tells of his own life ("I spilled coffee on her, she laughed, we missed the stop"), as deeds that a camera finds; empty where fewer than two are told. */
export function ownStory(page: Page): Finding<AskedEvent>[] {
  const kin = MY.exec(page.text)?.[1];
  if (kin === undefined) return [];
  const who = tellerOf(kin);
  const deeds: Finding<AskedEvent>[] = [];
  for (const match of page.text.matchAll(DEED)) {
    const clause = match[1] ?? "";
    const action = asSeen(clause, who);
    if (action === null) continue;
    const start = match.index + match[0].length - clause.length;
    const value = toldEvent(action);
    deeds.push(finding(page, value, start, start + clause.length, CONFIDENCE));
  }
  return deeds.length < LEAST_DEEDS ? [] : deeds;
}

function tellerOf(kin: string): Teller {
  if (OF_A_WOMAN.test(kin)) return { i: "the young man", other: "the young woman" };
  if (OF_A_MAN.test(kin)) return { i: "the young woman", other: "the young man" };
  return { i: "the one who tells it", other: `the ${kin.toLowerCase()}` };
}

/** "i spilled coffee on her" -> "the young man spills coffee on the young woman"; null where it tells no deed in the past. */
function asSeen(clause: string, { i, other }: Teller): string | null {
  const words = clause.replace(/^(?:and|then|so|but)\s/i, "").split(/\s+/);
  const pronoun = words[0] ?? "";
  if (/^(?:once|always|never|still|just|also)$/i.test(words[1] ?? "")) words.splice(1, 1);
  const verb = verbOf((words[1] ?? "").toLowerCase());
  const isTold = verb?.form === "past" || (verb?.form === "third" && !/^(?:i|we|they)$/i.test(pronoun));
  if (verb === null || !isTold) return null;
  const isWe = /^(?:we|they)$/i.test(pronoun);
  const one = /^i$/i.test(pronoun) ? i : other;
  const doer = isWe ? "the two of them" : one;
  const rest = words
    .slice(2)
    .join(" ")
    .replace(/\b(?:her|him)\b(?!\s\p{L}+$)/giu, other)
    .replace(/\bme\b/gi, i)
    .replace(/\bmy\b/gi, `${i}'s`)
    .replace(/\bus\b/gi, "them")
    .replace(/\bour\b/gi, "their");
  return `${doer} ${isWe ? verb.base : thirdPerson(verb.base)} ${rest}`.trim();
}
