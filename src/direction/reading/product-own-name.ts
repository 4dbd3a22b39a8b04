import { productNouns } from "./noun-lexicon.ts";
import { isProper, type Phrase, phrase, phraseBetween } from "./noun-phrases.ts";
import type { Page } from "./page.ts";
import type { Candidate, Names } from "./product-candidate.ts";
import {
  givenName,
  nameAfterNoun,
  properRun,
  quotedAfter,
  quotedBefore,
  quotedName,
} from "./product-given.ts";
import { loneName, lowerName, quotedAlone, siteName } from "./product-lone-name.ts";
import { isCityAt } from "./product-people.ts";
import { tokenIndexAt } from "./tokens.ts";

/** A candidate and the names the brief gives it: its maker's, and its own where the candidate is a common noun. */
export function withGivenName(page: Page, candidate: Candidate): Names {
  const { kind } = candidate;
  if (kind === "deed") return { brand: null, own: givenName(page) ?? loneName(page, candidate.name), kind };
  if (kind !== undefined) return { brand: candidate.brand, own: null, kind };
  const hasProper = anyProper(page, candidate.name) && !isWrittenLikeName(page, candidate.name);
  const own = hasProper
    ? (quotedAfter(page, candidate.name) ??
      behindOwned(page, candidate.name) ??
      nameAfterKnownNoun(page, candidate.name) ??
      calledAfter(page, candidate.name) ??
      (page.language === "de" ? givenName(page) : null))
    : (nameBehind(page, candidate.name) ??
      nameAfterNoun(page, withPlace(page, candidate.name)) ??
      quotedBefore(page, candidate.name) ??
      givenName(page) ??
      quotedName(page, candidate.name) ??
      loneName(page, candidate.name) ??
      quotedAlone(page, candidate.name) ??
      lowerName(page, candidate.name) ??
      siteName(page));
  // "Brand: Hazel & Moth", "Product: food wraps": the maker is no name of its goods.
  const isMaker = own !== null && own.start === candidate.brand?.start;
  return { brand: candidate.brand, own: isMaker ? null : own };
}

/** "samosa delivery, Southall, name: Mama Tej": one capital behind a comma yields to a name that is called one. */
function nameBehind(page: Page, goods: Phrase): Phrase | null {
  const name = nameAfterNoun(page, goods);
  const isLoose = name !== null && name.first === name.last && page.text[goods.end] === ",";
  return (isLoose ? givenName(page) : null) ?? name;
}

const MOST_PLACE_WORDS = 3;

/** "pottery studio in Lisbon": the goods with where they are, behind which their name may stand. */
function withPlace(page: Page, name: Phrase): Phrase {
  if (!/^(?:in|at|from|near|en|em|a|te|bei|di)$/.test(page.tokens[name.last + 1]?.key ?? "")) return name;
  let last = name.last + 1;
  while (last - name.last <= MOST_PLACE_WORDS && isProper(page, last + 1)) last++;
  return last === name.last + 1 ? name : (phrase(page, name.first, last) ?? name);
}

const NAME_WINDOW = 40;
const NAME_BEHIND =
  /^, (\p{Lu}[\p{L}\d]*(?:['’ ](?:\p{Lu}[\p{L}\d]*|d['’]\p{Lu}\p{L}*|de|du|la|of|\d+)){0,4})(?=[.,;:!?\n]|$)/u;

/** "Maison Ferrier's new perfume, Noir d'Encre": whose it is, what it is, and its name. */
function behindOwned(page: Page, { first, last, end }: Phrase): Phrase | null {
  // "Pascoe's Pasties, Penzance": goods in a capital are a name already.
  const isOwned =
    page.tokens[last]?.capitalised !== true &&
    page.tokens.slice(first, last).some((token) => token.possessive && token.capitalised);
  const name = isOwned ? (NAME_BEHIND.exec(page.text.slice(end, end + NAME_WINDOW))?.[1] ?? null) : null;
  return name === null ? null : phraseBetween(page, end + ", ".length, end + ", ".length + name.length);
}

const CALLED_NEXT =
  /^,?\s(?:(?:which|that) is |it's |it is |we(?:'re| are) |y )?(?:called|named|se llama|s['’]appelle|appelée?|si chiama|se chama|hei(?:ß|ss)t|heet|llamad[oa]|chamad[oa]|chiamat[oa])\s["“'‘«„]?(?=\p{Lu})/u;

/** "una heladería de Cádiz, se llama La Ola Fría" */
function calledAfter(page: Page, name: Phrase): Phrase | null {
  const lead = CALLED_NEXT.exec(page.text.slice(name.end, name.end + 40));
  return lead === null ? null : properRun(page, tokenIndexAt(page, name.end + lead[0].length));
}

/** "Tourism Iceland": one known noun in a capital, then a name. */
function nameAfterKnownNoun(page: Page, name: Phrase): Phrase | null {
  const isKnown = name.first === name.last && productNouns(page, name.first, name.last + 1).length > 0;
  return isKnown ? nameAfterNoun(page, name) : null;
}

/** "SaaS": a capital inside a kind of goods makes no name of it. */
function isWrittenLikeName(page: Page, name: Phrase): boolean {
  return (
    name.first === name.last &&
    /^(?:saas|paas|crm|erp|diy|ngo|ev|suv|api|pos)$/.test(page.tokens[name.first]?.key ?? "")
  );
}

/** Whether a phrase holds a name of its own. */
export function anyProper(page: Page, name: Phrase): boolean {
  for (let at = name.first; at <= name.last; at++) {
    const isPlace = at > name.first && /^(?:in|en|em|a)$/.test(page.tokens[at - 1]?.key ?? "");
    if (isPlace) return false;
    // "Haarlem tulip bulb exporter": where somebody is from.
    if (at < name.last && isCityAt(page, at) && page.tokens[at + 1]?.capitalised !== true) continue;
    if (isProper(page, at) && page.tokens[at]?.possessive !== true) return true;
  }
  return false;
}
