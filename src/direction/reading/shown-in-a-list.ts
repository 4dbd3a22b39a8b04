import { finding, type Page } from "./page.ts";
import type { AskedEvent, Finding } from "./reading.ts";
import { toldEvent } from "./told-event.ts";

/** "Could you show his workshop, the little boat at sunset and finally the family on the shore?" */
const SHOWN =
  /\b(?:show|include|feature|see)(?: us)? ((?:an?|the|his|her|their|our|my|two|three) [^.;:?!\n]{12,400})/iu;
const PARTS =
  /,? and (?:finally |then |at the end )?(?=(?:an?|the|his|her|their|our|my|two|three)\s)|,\s(?:and )?(?:then |finally |at the end )?(?=(?:an?|the|his|her|their|our|my|two|three|\p{Ll}+s)\s)/u;
const LEAST_PICTURES = 3;
const CONFIDENCE = 0.85;

/** The pictures that one sentence of a story asks to see, each by itself in its order; empty where it lists fewer than three. */
export function shownInAList(page: Page): Finding<AskedEvent>[] {
  const match = SHOWN.exec(page.text);
  const list = match?.[1] ?? "";
  const parts = list.split(PARTS).map((part) => part.trim());
  if (match === null || parts.length < LEAST_PICTURES) return [];
  let at = match.index + match[0].length - list.length;
  return parts.map((part) => {
    const start = page.text.indexOf(part, at);
    at = start + part.length;
    return finding(page, toldEvent(part.replace(/^(?:our|my)\s/i, "the ")), start, at, CONFIDENCE);
  });
}

const KIN =
  /\b(?:my|our) (?:late |dear )?(mum|mom|dad|mother|father|grandad|granddad|grandpa|grandfather|grandma|nan|granny|grandmother|wife|husband|sister|brother|son|daughter|aunt|uncle|friend|best friend)\b/i;
const FULL: Readonly<Record<string, string>> = {
  mum: "mother",
  mom: "mother",
  dad: "father",
  nan: "grandmother",
  granny: "grandmother",
  grandma: "grandmother",
  grandpa: "grandfather",
  grandad: "grandfather",
  granddad: "grandfather",
};

/** "For our mum: her as a little girl, her wedding day, holding her first baby": the pictures of a life behind a colon. */
export function lifeInAList(page: Page): Finding<AskedEvent>[] {
  const kin = KIN.exec(page.text)?.[1]?.toLowerCase();
  const colon = page.text.indexOf(": ");
  if (kin === undefined || colon < 0) return [];
  const who = `the ${FULL[kin] ?? kin}`;
  const list = /^[^.;!?\n]+/.exec(page.text.slice(colon + 2))?.[0] ?? "";
  const parts = list.split(/,\s(?:and\s)?/).map((part) => part.trim());
  if (parts.length < LEAST_PICTURES) return [];
  let at = colon + 2;
  return parts.map((part) => {
    const start = page.text.indexOf(part, at);
    at = start + part.length;
    return finding(page, toldEvent(ofTheirLife(part, who)), start, at, CONFIDENCE);
  });
}

function ofTheirLife(part: string, who: string): string {
  return part
    .replace(/^(?:her|him|them|she|he) (?=as |on |in |at |with |\p{Ll}+ing\b)/u, `${who} `)
    .replace(/^(?=\p{Ll}{3,}ing\s)/u, `${who} `)
    .replace(/^(?:her|his|their) wedding(?: day)?$/, `${who} on the wedding day, in wedding clothes`)
    .replace(/^(?:her|his) /, `${who}'s `);
}
