import { withIndefinite } from "../words/indefinite.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import type { SaidOfBeing } from "./said-of-being.ts";
import { everyMatch, type Sifted } from "./sieve.ts";

/** "One rider (man, 40s, grey beard)": the sex, the years and the looks of who is named before the bracket. */
const NOTE =
  /(?<=\p{L} )\(((?:(?:an? )?(?:m|f|man|woman|male|female|boy|girl|(?:(?:in (?:his|her|their) )?(?:early |mid |mid-|late )?[1-9]0'?s)|aged? \d{1,2}|(?:with |has |wearing |wears |in )?[\p{L}-]+(?: [\p{L}-]+){0,3})(?:, ?| and |(?=\)))){1,5})\)/gu;
const SEXES = [
  {
    told: /^(?:an? )?(?:f|woman|female|girl)$/,
    is: /(?:wom[ae]n|girl|lady|mother|mum|mom|ma|sister|daughter|aunt|queen|waitress|actress)$/,
    adjective: "female",
    whose: "her",
  },
  {
    told: /^(?:an? )?(?:m|man|male|boy)$/,
    is: /(?:^|[^o])(?:m[ae]n|boy|guy|father|dad|pa|brother|son|uncle|king|waiter)$/,
    adjective: "male",
    whose: "his",
  },
] as const;
const DECADE = /^(?:in (?:his|her|their) )?((?:(?:early|mid|late)[ -])?[1-9]0'?s)$/;
/** What somebody looks like, by its last word. */
const LOOKS =
  /(?:^| )(?:hair|beard|stubble|moustache|mustache|glasses|freckles|tattoos?|braids?|dreadlocks|ponytail|curls|bun|fringe|scar|wrinkles|eyes|dress|coat|jacket|suit|hoodie|jumper|sweater|shirt|t-shirt|cap|hat|beanie|scarf|jeans|dungarees|apron|uniform|boots|sneakers|headscarf|hijab|turban)$/;
const WORN =
  /(?:dress|coat|jacket|suit|hoodie|jumper|sweater|shirt|t-shirt|cap|hat|beanie|scarf|jeans|dungarees|apron|uniform|boots|sneakers|headscarf|hijab|turban)$/;
const REACH = 40;

/** Notes on who plays a part; a bracket in which anything else stands is none. */
export function castingNotes(page: Sifted): readonly SaidOfBeing[] {
  return everyMatch(page, NOTE).flatMap((match) => {
    const [words, inside = ""] = match;
    const noun = /([\p{L}-]+) $/u.exec(page.folded.slice(Math.max(0, match.index - REACH), match.index))?.[1];
    const said =
      noun !== undefined && isNounOf(noun, "person") ? noteOf(noun, inside.split(/, ?| and /)) : null;
    return said === null || noun === undefined
      ? []
      : [{ ...said, noun, words, start: match.index, end: match.index + words.length }];
  });
}

function noteOf(noun: string, parts: readonly string[]): Pick<SaidOfBeing, "adjective" | "behind"> | null {
  const sex = SEXES.find(({ told }) => parts.some((part) => told.test(part)));
  const own = SEXES.find(({ is }) => is.test(noun));
  const decade = parts.flatMap((part) => DECADE.exec(part)?.[1]?.replace("'", "") ?? [])[0];
  const looks = parts
    .filter((part) => LOOKS.test(part))
    .map((part) => part.replace(/^(?:with|has|wearing|wears|in|an?) /, ""));
  const known = (sex ? 1 : 0) + (decade === undefined ? 0 : 1) + looks.length;
  // By itself "(woman)" or "(40s)" is told with the deed behind it.
  if (known < parts.length || looks.length === 0) return null;
  const whose = (own ?? sex)?.whose ?? "their";
  const [worn, borne] = [looks.filter((one) => WORN.test(one)), looks.filter((one) => !WORN.test(one))];
  const behind = [
    decade === undefined ? "" : `in ${whose} ${decade}`,
    borne.length === 0 ? "" : `with ${borne.map(asOne).join(" and ")}`,
    worn.length === 0 ? "" : `in ${worn.map(asOne).join(" and ")}`,
  ];
  return {
    adjective: own ? "" : (sex?.adjective ?? ""),
    behind: behind.filter((one) => one !== "").join(" "),
  };
}

/** "Grey beard" is one, "glasses" and "hair" have no article. */
function asOne(look: string): string {
  return /(?:s|hair|stubble)$/.test(look) ? look : withIndefinite(look);
}
