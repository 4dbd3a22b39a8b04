import { capital } from "../words/capital.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import type { Page } from "./page.ts";
import type { AskedProduct } from "./reading.ts";
import { verbOf } from "./verbs.ts";

/** The product as a film should call it: with its owner, its whole noun and the house of its day, without the film's own words. `end` is where its words end. */
export function asItIsCalled(page: Page, product: AskedProduct, end: number): AskedProduct {
  const sold = madeByWhom(page, ofNoFeast(softwareFor(page, withoutLengths(product), end)));
  const whole = byItsName(withWholeNoun(withoutFilm(page, ofItsOwner(page, sold, end))));
  const house = houseOfOccasion(page, product.name, end);
  return house === "" ? whole : { ...whole, name: `${whole.name}${house}` };
}

/** "Our startup makes a smart water bottle called Hydra": the bottle; who makes it is no goods. */
function madeByWhom(page: Page, product: AskedProduct): AskedProduct {
  if (!WHO_MAKES.test(product.noun ?? "") || product.brand === null) return product;
  const [, noun, name] = MADE_AND_CALLED.exec(page.text) ?? [];
  return noun !== undefined && name === product.name ? { ...product, noun: noun.toLowerCase() } : product;
}

const WHO_MAKES = /^(?:startup|start-up|company|firm|team|studio|business|brand)$/i;
const MADE_AND_CALLED =
  /\b(?:makes?|sells?|builds?|built|offers?|creates?|produces?|launch(?:es|ed)?|developed|invented) (?:an? |the )?((?:[\p{L}-]+ ){0,4}[\p{L}-]+) (?:called|named) ["“']?(\p{Lu}[\p{L}\d]*)/u;

/** "Ads for Torva thermos: a 20 and a 10": films are listed there, and nothing is said of the goods. */
function withoutLengths(product: AskedProduct): AskedProduct {
  return LENGTHS.test(product.description ?? "") ? { ...product, description: null } : product;
}

const LENGTHS =
  /^(?:an? |the |one )\d{1,3}(?:[ -]?(?:s|secs?|seconds?))?(?:,| and| in| plus| cut| version) /i;

/** "Billow, SaaS for invoicing": invoicing software, by the name that stands before it. */
function softwareFor(page: Page, product: AskedProduct, end: number): AskedProduct {
  if (!/\bsaas\b/i.test(`${product.name} ${product.noun}`)) return product;
  const told = SAAS_FOR.exec(page.text.slice(Math.max(0, end - NAME_WINDOW), end + NAME_WINDOW));
  const work = told?.[2]?.toLowerCase();
  if (work === undefined) return product;
  const noun = `${work} software`;
  const brand = told?.[1] ?? (product.brand?.toLowerCase() === "saas" ? null : product.brand);
  return { ...product, name: brand ?? capital(noun), noun, brand, description: null };
}

const NAME_WINDOW = 80;
const SAAS_FOR =
  /(?:(\p{Lu}[\p{L}\d]*)(?:[:,]| [–—-]| is) (?:an? |the |our )?)?\bsaas (?:tool |platform |product |company )?for ((?:\p{Ll}+ )?(?:\p{Ll}+(?:ing|ment|ance|tion)|sales|payroll|hr|crm))\b/iu;

/** "Chocolate ad for Valentine's Day": the chocolate; the day has no goods of its own. */
function ofNoFeast(product: AskedProduct): AskedProduct {
  const { name, noun } = product;
  if (noun === null || !A_FEAST.test(name)) return product;
  return { ...product, name: capital(noun), brand: null };
}

const A_FEAST =
  /^(?:st\.? )?(?:valentine|mother|father|new year|easter|christmas|xmas|halloween|thanksgiving|black friday|cyber monday|women|pride|ramadan|eid|diwali|hanukkah)['’]?s?['’]?(?: day| eve)?$/i;

const OWNED =
  /^ ((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)(?=[.,;:!?\n]|$| (?:for|in|with|that|which|on|at|to|and|by|from)\b)/u;

/** "FlexFit Gym's January offer": what is on there is not what the film is for. */
const OFFER_OF_A_HOUSE =
  /^(.+?)['’]s (?:[\p{L}-]+ ){0,3}(?:offer|sale|deal|promotion|promo|discount|anniversary|giveaway|(?:grand )?(?:re-?)?opening|relaunch|refurbishment)$/iu;

const A_SHOP =
  /\b(?:stores?|shops?|boutiques?|outlets?|supermarkets?|gyms?|salons?|dealers?|dealerships?|clinics?|pharmac(?:y|ies)|baker(?:y|ies)|caf[eé]s?|restaurants?|garden cent(?:re|er)s?|showrooms?)$/iu;

/** "Kite Bank's teen account": the account of Kite Bank. */
function ofItsOwner(page: Page, product: AskedProduct, end: number): AskedProduct {
  const house = OFFER_OF_A_HOUSE.exec(product.name)?.[1];
  // "Allotment society's plant sale" is the sale; a house that opens is the house.
  const isShop = house !== undefined && A_SHOP.test(house);
  if (isShop && !/\s\p{Lu}/u.test(house))
    return { ...product, name: capital(house.toLowerCase()), brand: null, noun: house.toLowerCase() };
  const isNamed = /\s\p{Lu}/u.test(house ?? "") || /opening|relaunch|refurbishment$/i.test(product.name);
  if (house !== undefined && isNamed) {
    const head = house.split(" ").at(-1)?.toLowerCase() ?? "";
    const brand = /\s\p{Lu}/u.test(house) ? house : null;
    return { ...product, name: house, brand, noun: kindOfNoun(head) === null ? null : head };
  }
  if (!/['’]s$/.test(product.name)) return product;
  const bare = (words: string) => words.replace(/['’]s$/, "");
  const owned = OWNED.exec(page.text.slice(end))?.[1] ?? null;
  // "Our hospice, St. Columba's" is a name by itself.
  const isBrand = product.brand === bare(product.name);
  if (owned === null && !isBrand && !/['’]s$/.test(product.noun ?? "")) return product;
  const name = bare(product.name);
  return {
    ...product,
    name,
    brand: name,
    noun: owned ?? (product.noun === null ? null : bare(product.noun)),
  };
}

const FILM_AT_THE_END = /\s(?:intro|introduction|promo|ad|advert|commercial|reel)$/i;
const WHO_WRITES = /\bI(?:[’']m| am) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b/u;

/** "Real estate agent intro: I'm Sam Keller": the agent, by his name. */
function withoutFilm(page: Page, product: AskedProduct): AskedProduct {
  const cut = (words: string) => words.replace(FILM_AT_THE_END, "");
  if (product.brand !== null || !FILM_AT_THE_END.test(product.name)) return product;
  const noun = product.noun === null ? null : cut(product.noun);
  const own = WHO_WRITES.exec(page.text)?.[1];
  return {
    ...product,
    noun: noun ?? cut(product.name).toLowerCase(),
    name: own ?? cut(product.name),
    brand: own ?? null,
  };
}

/** "Brightwater Accountants, helping small restaurants": accountants, and no helping. */
function byItsName(product: AskedProduct): AskedProduct {
  const head = product.name.split(" ").at(-1)?.toLowerCase() ?? "";
  const isSaidOfIt = product.noun !== null && product.description?.startsWith(product.noun) === true;
  const isDeed =
    isSaidOfIt &&
    /^[a-z]+ing\s/.test(product.noun ?? "") &&
    verbOf(product.noun?.split(" ")[0] ?? "") !== null;
  return isDeed && product.name.includes(" ") && kindOfNoun(head) !== null
    ? { ...product, noun: head, description: null, features: [] }
    : product;
}

const WHOLE_NOUN =
  /^(?:an?|the|our) ((?:[\w&-]+ ){1,3}(?:platform|software|app|tool|system|service|marketplace|dashboard|assistant))\b/i;

/** "An onboarding platform for mid-size companies" is a platform and no onboarding. */
function withWholeNoun(product: AskedProduct): AskedProduct {
  const description = product.description?.replace(/:\s.*$/s, "") ?? null;
  if (description !== product.description) return withWholeNoun({ ...product, description });
  const whole = WHOLE_NOUN.exec(description ?? "")?.[1];
  const isCut = whole !== undefined && product.noun !== null && whole.startsWith(`${product.noun} `);
  return isCut ? { ...product, noun: whole } : product;
}

const OCCASION = /\b(?:open (?:day|evening|morning|house|weekend)|summer fair|taster day)$/i;
const AT_A_HOUSE = /^ at (?:the )?\p{Lu}[\p{L}'’.-]*(?: (?:(?:of|the|and|&) )*\p{Lu}[\p{L}'’.-]*)*/u;

/** "Open day at Kingsmead College": whose day it is belongs to its name. */
function houseOfOccasion(page: Page, name: string, end: number): string {
  return OCCASION.test(name) ? (AT_A_HOUSE.exec(page.text.slice(end))?.[0] ?? "") : "";
}
