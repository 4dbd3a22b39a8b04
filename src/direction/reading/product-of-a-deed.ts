import { isMostlyNoun, kindOfNoun } from "../words/kind-of-noun.ts";
import { type Phrase, phrase } from "./noun-phrases.ts";
import type { Page } from "./page.ts";
import { verbOf } from "./verbs.ts";
import { AUXILIARIES, DETERMINERS } from "./words/grammar.ts";

/** "Husband restores old wooden boats": what somebody works on, of a phrase that tells what they do; null where it is only what somebody cannot do, or what several people are at. */
export function goodsOfDeed(page: Page, name: Phrase): Phrase | null {
  const opening = page.tokens[name.first];
  const winners = whoDid(page, name);
  if (winners !== null) return winners;
  if (opening === undefined || opening.capitalised) return name;
  // "Couldn't open jars", "must be seen"
  if (AUXILIARIES.has(opening.key) && name.last > name.first) return null;
  const kind = kindOfNoun(opening.key);
  if (kind?.group !== "person") return name;
  // "(Our) pupils plant 200 trees": nobody sells pupils.
  if (arePeopleAtIt(page, name)) return null;
  const deed = page.tokens.findIndex(
    ({ key }, at) => at > name.first && at < name.last && verbOf(key)?.form === "third" && !isMostlyNoun(key),
  );
  if (deed < 0) return name;
  let first = deed + 1;
  while (first < name.last && DETERMINERS.has(page.tokens[first]?.key ?? "")) first += 1;
  return phrase(page, first, name.last);
}

/** "(Our) women's football team won the regional cup": the team. */
function whoDid(page: Page, { first, last }: Phrase): Phrase | null {
  for (let at = first + 1; at < last; at += 1) {
    const [deed, next] = [page.tokens[at]?.key ?? "", page.tokens[at + 1]?.key ?? ""];
    const isDone = PASTS.test(deed) && DETERMINERS.has(next);
    if (isDone && A_GROUP.test(page.tokens[at - 1]?.key ?? "")) return phrase(page, first, at - 1);
  }
  return null;
}

const PASTS =
  /^(?:won|lost|beat|reached|made|built|opened|finished|celebrated|raised|climbed|planted|painted|played|survived|broke|took)$/;
const A_GROUP =
  /^(?:team|club|class|choir|band|crew|school|village|town|family|orchestra|squad|company|troupe)$/;

function arePeopleAtIt(page: Page, { first, last }: Phrase): boolean {
  const [people, deed, next] = [first, first + 1, first + 2].map((at) => page.tokens[at]?.key ?? "");
  if (first + 1 > last || !/[^s]s$/.test(people ?? "") || verbOf(deed ?? "")?.form !== "base") return false;
  const isOneNoun = isMostlyNoun(deed ?? "") || kindOfNoun(people ?? "")?.name === "child";
  // "Volunteers sort tins"; "girls dance classes" are classes.
  const hasGoods = kindOfNoun(people ?? "")?.name !== "child" && /[^s]s$/.test(next ?? "");
  return !isOneNoun || DETERMINERS.has(next ?? "") || /^\d/.test(next ?? "") || hasGoods;
}
