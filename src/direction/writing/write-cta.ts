import type { CtaAction } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { CALLS, type Call } from "../knowledge/calls.ts";
import { CATEGORIES } from "../knowledge/categories.ts";
import { CONTACT_WORDS, ctaWords } from "../knowledge/languages.ts";
import { goodsOfPlace } from "../knowledge/places-that-sell.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import type { LessonKind } from "../reading/lesson-kinds.ts";
import { factsOf } from "./facts.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { sellsNothing } from "./only-story.ts";
import { productWords } from "./product-words.ts";
import { mentionsAny } from "./prohibited.ts";
import { sieveOf } from "./sieve-of.ts";
import { inOwnWords, ownName } from "./told-in-english.ts";
import { explains } from "./topic.ts";
import { BY_US, type CtaWords } from "./words-parts.ts";
import type { World } from "./world.ts";

/** The call to action: the brief's words, else what its kind of business or cause asks for, in the film's language. */
export function writeCta(agreed: AgreedBrief, world: World): CtaWords {
  const call = callFor(agreed, { ...world, productName: ownName(agreed, world.productName) });
  const said =
    call.origin.source === "text" && agreed.reading.cta === null ? inOwnWords(agreed, call.text) : null;
  return said === null ? call : { ...call, text: said };
}

function callFor(agreed: AgreedBrief, world: World): CtaWords {
  const { cta, noCta } = agreed.reading;
  if (cta)
    return { ...cta.value, origin: { source: "text", confidence: cta.confidence, evidence: cta.words } };
  if (noCta)
    return {
      text: world.productName,
      action: "custom",
      origin: { source: "text", confidence: noCta.confidence, evidence: noCta.words },
    };
  // A story ends on its title: it has nothing to sell.
  if (sellsNothing(agreed) && agreed.reading.product && !invitesToAWedding(agreed))
    return { text: world.productName, action: "custom", origin: BY_US };
  // "Call 112" is one of the steps that a lesson teaches.
  const isTaught = (words: string) => agreed.reading.lessonParts.some((part) => words.includes(part.words));
  const order = factsOf(agreed).find(({ kind, words }) => kind === "call" && !isTaught(words));
  const call = callOf(agreed);
  if (order && isInFilmsLanguage(agreed))
    return {
      text: order.text,
      action: call?.action ?? usualAction(agreed, world),
      origin: { source: "text", confidence: 0.8, evidence: order.words },
    };
  const taught = callOfLesson(agreed);
  if (taught)
    return {
      text: taught,
      action: "learn_more",
      origin: { ...BY_US, evidence: "a film that teaches sells nothing" },
    };
  const { text, action, evidence } = usualCall(agreed, world, call);
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const own = mentionsAny(text, avoided) ? world.productName : text;
  const contact = isInFilmsLanguage(agreed) ? contactFor(agreed, own) : null;
  return {
    text: contact === null ? own : `${own}: ${contact}`,
    action,
    origin: { ...BY_US, evidence: contact === null ? evidence : `${evidence}; ${contact}` },
  };
}

/** Whose names stand on the first picture asks for the day on the last. */
function invitesToAWedding({ reading, category }: AgreedBrief): boolean {
  return category.value === "wedding" && INVITES.test(reading.text);
}

const INVITES = /\binvit(?:e|ation)/i;

/** The telephone number or address that stands beside the call where there is one and room for it. */
function contactFor(agreed: AgreedBrief, text: string): string | null {
  const [contact, ...others] = factsOf(agreed).filter(({ kind }) => kind === "contact");
  if (contact === undefined || others.length > 0) return null;
  const said = inOwnWords(agreed, contact.text);
  return said !== null && `${text}: ${said}`.length <= MAX_OVERLAY_CHARACTERS ? said : null;
}

/** What a lesson leaves its viewers with; null where something is sold, or in other languages. */
function callOfLesson(agreed: AgreedBrief): string | null {
  const { lesson, product } = agreed.reading;
  if (lesson === null || !agreed.language.value.startsWith("en")) return null;
  const isNamed = product?.value.brand != null && lesson.value !== "welcome" && lesson.value !== "news";
  return isNamed ? null : (CALLS_OF_LESSONS[lesson.value] ?? null);
}

const CALLS_OF_LESSONS: Partial<Readonly<Record<LessonKind, string>>> = {
  how_to: "Try it yourself",
  recipe: "Save this recipe",
  rules: "Every time",
  advice: "Pass it on",
  welcome: "Good to have you here",
  news: "Questions? Just ask",
};

/** Whether the brief's own words may stand on screen. */
export function isInFilmsLanguage({ reading, language }: AgreedBrief): boolean {
  const written = reading.abroad?.language ?? reading.briefLanguage;
  return language.value.slice(0, 2) === written.slice(0, 2) || written === "und";
}

function usualCall(
  agreed: AgreedBrief,
  world: World,
  call: Call | null,
): { text: string; action: CtaAction; evidence: string } {
  const language = agreed.language.value.slice(0, 2);
  if (call)
    return {
      text: call.text[language] ?? ctaWords(agreed.language.value, call.action, agreed.category.value),
      action: call.action,
      evidence: `what this kind asks for: ${call.name}`,
    };
  const action = usualAction(agreed, world);
  const contact = world.trade?.ctaAction === "custom" ? CONTACT_WORDS[language] : undefined;
  return {
    text: contact ?? ctaWords(agreed.language.value, action, agreed.category.value),
    action,
    evidence: `usual call of the category ${agreed.category.value}`,
  };
}

function usualAction(agreed: AgreedBrief, { trade }: World): CtaAction {
  if (trade) return trade.ctaAction;
  // A school bus app is no school to come to.
  const noun = agreed.reading.product?.value.noun ?? "";
  if (!ON_A_SCREEN.test(noun) && goodsOfPlace(productWords(agreed)) !== null) return "visit";
  // Nothing is sold where no product is named.
  if (explains(agreed) || agreed.reading.product === null) return "learn_more";
  if (isThingOfSport(agreed)) return "shop_now";
  const usual = CATEGORIES[agreed.category.value].ctaAction;
  // A book is bought, whatever it teaches.
  if (usual === "sign_up" && goodsOfFilm(agreed) !== null) return "shop_now";
  // What has a price can be bought.
  const isPriced = factsOf(agreed).some(({ kind }) => kind === "price" || kind === "offer");
  return isPriced && SOLD_OVER_THE_COUNTER.has(agreed.category.value) ? "shop_now" : usual;
}

const ON_A_SCREEN = /\b(?:apps?|software|platform|portal)$/i;

/** A kayak or a bicycle is bought; a club is joined, a match is come to, a car is visited. */
function isThingOfSport(agreed: AgreedBrief): boolean {
  const category = agreed.category.value;
  if (category === "automotive") return RIDDEN.test(productWords(agreed));
  return category === "sports" && !JOINED.test(productWords(agreed));
}

const RIDDEN =
  /\b(?:e-?bikes?|bikes?|bicycles?|trikes?|scooters?|tyres?|tires?|chargers?|helmets?|racks?|oil|wax|cleaner)\b/i;
const JOINED =
  /\b(?:clubs?|teams?|leagues?|cups?|match(?:es)?|games?|tournaments?|championships?|season|tickets?|sports?|runs?|races?|marathon|academ(?:y|ies)|classes|lessons?)\b/i;

const SOLD_OVER_THE_COUNTER: ReadonlySet<string> = new Set([
  "tech",
  "fitness",
  "sports",
  "health",
  "gaming",
  "alcohol",
]);

const DENIED = /\b(?:no|not|without|never|don(?:'|’)?t)\s+(?:\w+\s+)?$/i;

function callOf(agreed: AgreedBrief): Call | null {
  if (explains(agreed)) return null;
  const { text, product } = agreed.reading;
  if (product === null && agreed.category.source === "default") return null;
  const own = productWords(agreed);
  const possible = sieveOf(text).among(CALLS, ({ words }) => words);
  const found = possible.find(({ words, inBrief, categories }) => {
    if (categories && !categories.includes(agreed.category.value)) return false;
    const match = words.exec(inBrief ? text : own);
    return (
      match !== null && !DENIED.test((inBrief ? text : own).slice(Math.max(0, match.index - 20), match.index))
    );
  });
  return found ?? null;
}
