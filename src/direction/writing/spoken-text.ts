import type { AgreedBrief } from "../agreed-brief.ts";
import { speakingSeconds } from "../knowledge/reading-speed.ts";
import { verbOf } from "../reading/verbs.ts";
import { withArticle } from "../words/articles.ts";
import { capital } from "../words/capital.ts";
import { isPlural } from "./agreement.ts";
import { factsToRead, leadingOffer, saysTheSame } from "./facts.ts";
import { mentionsAsked } from "./mentions-asked.ts";
import { openingLines } from "./opening-lines.ts";
import { isCalledWhatItIs } from "./plain-name.ts";
import { explains, questionOf } from "./topic.ts";
import { BY_US, type CtaWords, type Words } from "./words-parts.ts";
import type { World } from "./world.ts";
import { isInFilmsLanguage } from "./write-cta.ts";

/** Share of the film that a voice may fill. */
const SPOKEN_SHARE = 0.9;

const SPOKEN_LINE_WORDS = 3;
/** "A bakery", "a sushi bar". */
const BARE_KIND_WORDS = 3;

/** A phrase that broke off. */
const ENDS_OPEN = /\b(?:of|for|in|to|with|and|the|by|on|at)$/i;

/** What a narrator says where a voice is wanted and no words are given, as one text: an opening, what it is, what it does, what it costs and when, the call. */
export function spokenText(agreed: AgreedBrief, cta: CtaWords, world: World): Words[] {
  const call = sentence(cta.text);
  const facts = isInFilmsLanguage(agreed) ? factsToRead(agreed, cta) : [];
  const does = whatItDoes(agreed);
  const intro = introduction(agreed, world);
  const news = facts.filter(({ kind, text }) => kind !== "claim" || !intro || !saysTheSame(intro, text));
  const body = [
    // What it does says more than any line of ours.
    does && !explains(agreed) ? null : openingOf(agreed, world, leadingOffer(agreed, facts) !== undefined),
    intro,
    ...mentionsAsked(agreed),
    ...featuresOf(agreed).filter((feature) => !facts.some(({ text }) => saysTheSame(text, feature))),
    ...news.map(({ kind, text }) => (kind === "claim" ? saidOfIt(agreed, text) : sentence(text))),
  ].filter((text) => text !== null);
  let left = agreed.durationSeconds.value * SPOKEN_SHARE - speakingSeconds(call);
  const spoken = body.filter((text, index) => {
    const isNew = !body.slice(0, index).some((before) => saysTheSame(before, text));
    const seconds = speakingSeconds(text);
    if (!isNew || saysTheSame(text, call) || seconds > left) return false;
    left -= seconds;
    return true;
  });
  return [...spoken, call].map((text) => ({ text, origin: BY_US }));
}

/** The viewer's question, else a line of the product's kind that is not on screen at the same time. */
function openingOf(agreed: AgreedBrief, world: World, offerIsOnScreen: boolean): string | null {
  if (explains(agreed)) return questionOf(agreed);
  const [onScreen, ...others] = openingLines(agreed, world);
  const lines = offerIsOnScreen && onScreen ? [onScreen, ...others] : others;
  // "Again." reads well on a picture; spoken by itself it hangs in the air.
  return lines.find((line) => line.split(/\s+/).length >= SPOKEN_LINE_WORDS) ?? null;
}

/** What it is and whom it is for, in one sentence; null where that would say no more than the picture. */
function introduction(agreed: AgreedBrief, world: World): string | null {
  const product = agreed.reading.product?.value;
  if (!product) return null;
  const noun = product.noun !== null && ENDS_OPEN.test(product.noun) ? null : product.noun;
  if (!agreed.language.value.startsWith("en")) {
    const description = isInFilmsLanguage(agreed) ? product.description : null;
    return sentence([world.productName, description].filter(Boolean).join(": "));
  }
  const does = whatItDoes(agreed);
  const told = isTold(product.description, noun)
    ? product.description
    : (clauseOf(noun, does) ?? fromWhom(agreed, noun));
  const what = noun === null ? null : `${withKind(noun)}${forWhom(agreed)}`;
  if (isCalledWhatItIs(agreed)) return introductionOfUnnamed(told, what);
  if (does && !/^(?:that|which|who)\s/.test(does)) return sentence(`${capital(world.productName)} ${does}`);
  if (told) return sentence(`${world.productName}${/^an?\s/.test(told) ? " is" : ":"} ${told}`);
  return introductionByName(agreed, world.productName, noun, what);
}

/** "A charity." by itself says nothing that the picture does not. */
function introductionOfUnnamed(told: string | null, what: string | null): string | null {
  if (told) return sentence(capital(told));
  return what === null || what.split(/\s+/).length <= BARE_KIND_WORDS ? null : sentence(capital(what));
}

/** "Spoke is a bike repair app for young commuters.", "This is the Tarn flask for hikers." */
function introductionByName(
  agreed: AgreedBrief,
  name: string,
  noun: string | null,
  what: string | null,
): string {
  const saysKind = noun !== null && name.toLowerCase().includes(noun.toLowerCase());
  // "Maple & Moss: funeral directors."
  if (what !== null && !saysKind) return sentence(isPlural(what) ? `${name}: ${what}` : `${name} is ${what}`);
  return sentence(`This is ${name}${saysKind ? forWhom(agreed) : ""}`);
}

const MOST_CLAUSE_CHARACTERS = 80;

/** "Lets care homes plan shifts", "that sends midwives to rural Malawi": what the brief says right behind the thing's name. */
function whatItDoes({ reading }: AgreedBrief): string | null {
  const { product, text } = reading;
  if (!product) return null;
  const after = /^["”’']?\s+((?:that\s|which\s|who\s)?\p{Ll}+\s[^.,;:!?()"\n]+)/u
    .exec(text.slice(product.end))?.[1]
    ?.trim();
  if (!after || after.length > MOST_CLAUSE_CHARACTERS) return null;
  const [first = ""] = after.replace(/^(?:that|which|who)\s/, "").split(/\s+/);
  if (OF_THE_CLIENT.test(first)) return null;
  return thirdPerson(first) === null ? null : after;
}

/** What the client wants of the film, and no deed of the thing: "wants to impress city mayors". */
const OF_THE_CLIENT =
  /^(?:wants?|needs?|looks|seeks|hopes|plans|wishes|asks|launch(?:es)?|celebrates|turns)$/i;
/** "In under 30 seconds" is how long the film is. */
const LENGTH_IN_IT =
  /\b(?:\d+|half a|thirty|sixty|ninety|fifteen|twenty|forty) ?(?:s|secs?|seconds?|minutes?|mins?)\b/i;
const CLIENT_IN_IT = /\b(?:wants?|needs?|would|should|is|are|has|have|looks|seeks)\b/i;

/** "A charity that sends midwives to rural Malawi". */
function clauseOf(noun: string | null, does: string | null): string | null {
  if (noun === null || does === null) return null;
  return `${withKind(noun)} ${/^(?:that|which|who)\s/.test(does) ? does : `that ${does}`}`;
}

/** "Handmade copper pans by Forge & Fennel." */
function fromWhom({ reading }: AgreedBrief, noun: string | null): string | null {
  const { product, text } = reading;
  if (!product || noun === null) return null;
  const maker = /^["”’']?\s+((?:by|from|in|made)\s\p{L}[^.,;:!?()"\n]{2,40})(?=[.,;:!?()"\n]|$)/u.exec(
    text.slice(product.end),
  )?.[1];
  return maker && !CLIENT_IN_IT.test(maker) && !LENGTH_IN_IT.test(maker)
    ? `${withKind(noun)} ${maker.trim()}`
    : null;
}

/** Whether the description says more than what kind of thing it is. */
function isTold(description: string | null, noun: string | null): description is string {
  return description !== null && description.split(/\s+/).length > (noun?.split(/\s+/).length ?? 0) + 1;
}

function withKind(noun: string): string {
  return isPlural(noun) ? noun : withArticle(noun);
}

function forWhom({ reading }: AgreedBrief): string {
  const audience = reading.audience?.value.trim() ?? "";
  const isSpeakable = audience !== "" && !/\d|\b(?:audience|target|b2b|demographic)\b/i.test(audience);
  return isSpeakable ? ` for ${audience.replace(/^for\s/i, "")}` : "";
}

function featuresOf(agreed: AgreedBrief): string[] {
  return (agreed.reading.product?.value.features ?? []).map((feature) => saidOfIt(agreed, feature));
}

/** "Keeps ice cold for a day" is said of it: "It keeps ice cold for a day." */
function saidOfIt({ reading }: AgreedBrief, feature: string): string {
  const noun = reading.product?.value.noun;
  const [first = "", ...rest] = feature.trim().split(/\s+/);
  const verb = thirdPerson(first);
  if (verb === null) return sentence(capital(feature));
  const isMany = noun !== null && noun !== undefined && isPlural(noun);
  return sentence(
    isMany ? `They ${[verb, ...rest].join(" ")}` : `It ${[first.toLowerCase(), ...rest].join(" ")}`,
  );
}

const WHAT_THINGS_DO =
  /^(?:save|let|help|keep|give|make|cut|last|bring|send|teach|turn|show|track|plan|pay|fold|fit|hold|stop|clean|charge|protect|remove|connect|match|find)s$/i;

/** The verb of "saves", null for any word that is no verb of a third person. */
function thirdPerson(word: string): string | null {
  if (WHAT_THINGS_DO.test(word)) return word.toLowerCase().slice(0, -1);
  const verb = verbOf(word.toLowerCase());
  return verb?.form === "third" ? verb.base : null;
}

/** With a full stop, unless it ends with another sign. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?。！？…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
