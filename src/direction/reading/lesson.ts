import type { CategoryName } from "../knowledge/category-names.ts";
import { filmBookFor } from "../knowledge/films/index.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { explainedPoints } from "./explained-points.ts";
import { isPlainOrder } from "./film-orders.ts";
import { knownPoints } from "./known-points.ts";
import { kindOfKnownTopic } from "./known-topic.ts";
import { LESSON_KINDS, type LessonKind } from "./lesson-kinds.ts";
import { lessonPartsOf } from "./lesson-parts.ts";
import { lessonTopic } from "./lesson-topic.ts";
import { listsPictures } from "./listed-pictures.ts";
import { finding, isQuoted, type Page } from "./page.ts";
import { isToldInTurn } from "./problem-shown.ts";
import type { BriefReading, Finding } from "./reading.ts";
import { statedSentences } from "./stated-sentences.ts";
import { isToldMessage } from "./tale-events.ts";

const CONFIDENCE = 0.6;
/** Where the kind of a film is said by those who write briefs: at the beginning. */
const HEAD = 240;
const ASKED = /^(?:what|why|how|where|who|when)\b/i;

type Read = Partial<
  Pick<
    BriefReading,
    | "product"
    | "category"
    | "filmKind"
    | "lesson"
    | "lessonParts"
    | "mustInclude"
    | "mustAvoid"
    | "events"
    | "durations"
    | "cta"
    | "characters"
    | "settings"
    | "timeOfDay"
    | "weather"
    | "season"
  >
>;

/** What a film teaches: its kind, its topic and the points that the brief lists. Nothing where something is sold. */
export function readLesson(page: Page, soFar: BriefReading): Read {
  const kind = kindOf(page, soFar);
  if (kind === null || isTold(page, soFar, kind.value)) return {};
  const listed = partsListed(page, soFar, kind.value);
  if (listed.length === 0 && kind.value === "advice" && isKnownMessage(page.text)) return {};
  const topic = lessonTopic(page, kind.value, soFar, listed[0]?.start ?? page.text.length);
  const lessonParts = listed.length > 0 ? listed : unlistedParts(page, soFar, kind.value, topic);
  const isOfAPart = soFar.product !== null && notTaught([soFar.product], { lessonParts }).length === 0;
  const product = !isOfAPart && keepsProduct(page, soFar, kind.value, topic) ? soFar.product : topic;
  const isOfFilm = (one: Finding<unknown>) =>
    notTaught([one], { lessonParts }).length > 0 && !isInTopic(one, topic);
  return {
    filmKind: soFar.filmKind?.value === "explainer" ? soFar.filmKind : { ...kind, value: "explainer" },
    lesson: kind,
    lessonParts,
    product: withoutAStep(product ?? soFar.product, lessonParts),
    // "Cook in 20 minutes" is no length of the film.
    durations:
      soFar.durations.length > 1 ? notTaught(soFar.durations, { lessonParts: listed }) : soFar.durations,
    category: product === soFar.product ? soFar.category : categoryOf(kind, soFar.category),
    cta: outsideOf(soFar.cta, listed),
    mustInclude: [
      ...notTaught(soFar.mustInclude, { lessonParts }).filter(({ words }) => !isPlainOrder(words)),
      ...soFar.mustInclude.filter((one) => one.value.hard && isDeedShown(one, lessonParts)),
    ],
    mustAvoid: notTaught(soFar.mustAvoid, {
      lessonParts: STATES_RULES.has(kind.value) ? lessonParts : listed,
    }),
    events: notTaught(soFar.events, { lessonParts }).filter(
      (one) => !isInTopic(one, topic) && !ORDERS_TO_TEACH.test(one.words) && !isPlainOrder(one.words),
    ),
    characters: soFar.characters.filter(isOfFilm),
    settings: soFar.settings.filter(isOfFilm),
    timeOfDay: soFar.timeOfDay && isOfFilm(soFar.timeOfDay) ? soFar.timeOfDay : null,
    weather: soFar.weather && isOfFilm(soFar.weather) ? soFar.weather : null,
    season: soFar.season && isOfFilm(soFar.season) && !isMentioned(page, soFar.season) ? soFar.season : null,
  };
}

function partsListed(page: Page, soFar: BriefReading, kind: LessonKind): Finding<string>[] {
  const explained = explainedPoints(page, soFar);
  return explained.length > 0 ? explained : lessonPartsOf(page, kind);
}

/** "Our app Leftly: list leftover food, …": the first step is not what the app is. */
function withoutAStep(
  product: BriefReading["product"],
  lessonParts: readonly Finding<string>[],
): BriefReading["product"] {
  const description = product?.value.description ?? null;
  if (product === null || description === null) return product;
  const isStep = lessonParts.some(({ words }) => words.toLowerCase().startsWith(description.toLowerCase()));
  return isStep ? { ...product, value: { ...product.value, description: null } } : product;
}

/** "Show: putting on gloves, …" is taught, and has to be seen as well. */
function isDeedShown({ start, words }: Finding<unknown>, lessonParts: readonly Finding<string>[]): boolean {
  return /^\p{L}{2,}ing\s/iu.test(words) && lessonParts.some((part) => part.start === start);
}

/** "Call 112" among the steps is taught, and no call to action. */
function outsideOf<T>(cta: Finding<T> | null, lessonParts: readonly Finding<string>[]): Finding<T> | null {
  return cta !== null && notTaught([cta], { lessonParts }).length > 0 ? cta : null;
}

/** "How we met: I spilled coffee on her, she laughed" is lived and not taught; news that lists its pictures is filmed by them. */
function isTold(page: Page, soFar: BriefReading, kind: LessonKind): boolean {
  return (
    (soFar.tale !== null && soFar.events.length > 1) ||
    isToldInTurn(soFar) ||
    (kind === "news" && listsPictures(page)) ||
    isToldMessage(page, soFar)
  );
}

/** "Public safety message about texting and driving": what it warns of has a film of its own. */
function isKnownMessage(text: string): boolean {
  const told = text.toLowerCase();
  return /\b(?:psa|message|campaign|announcement)\b/.test(told) && filmBookFor("message", told) !== null;
}

/** Points that no word announces: what our book of the topic knows of, else what the brief states. */
function unlistedParts(
  page: Page,
  { cta, product }: BriefReading,
  kind: LessonKind,
  topic: BriefReading["product"],
): readonly Finding<string>[] {
  const known = knownPoints(page, topic?.value.name ?? "");
  if (known.length > 0) return known;
  return outside(cta, statedParts(page, topic ?? product, kind === "rules" || kind === "news"));
}

/** "End: Ask your installer." calls, and teaches nothing. */
function outside<T>(cta: Finding<unknown> | null, parts: readonly Finding<T>[]): Finding<T>[] {
  return parts.filter((part) => cta === null || part.end <= cta.start || cta.end <= part.start);
}

/** "Mention that it also cools in summer": said, and not when the film plays. */
function isMentioned(page: Page, { start }: Finding<unknown>): boolean {
  return /\b(?:mention|explain|why|how|say|that)\b[^.!?\n]*$/.test(
    page.folded.slice(Math.max(0, start - 80), start),
  );
}

const ORDERED: ReadonlySet<string> = new Set(["brand", "overlay", "cta", "speech", "music", "logo"]);

/** What the brief states of its topic in sentences, each where it stands. */
function statedParts(page: Page, topic: BriefReading["product"], areRules: boolean): Finding<string>[] {
  const isTopic = (item: string) => topic !== null && item.includes(topic.words);
  return statedSentences(page.text, isTopic, areRules).flatMap((words) => {
    const start = page.text.indexOf(words);
    // "Company: Brandl Optik" is told to whoever makes the film.
    const isOrdered = page.fields.some(({ slot, labelStart }) => labelStart === start && ORDERED.has(slot));
    return start < 0 || isOrdered ? [] : [finding(page, words, start, start + words.length, CONFIDENCE)];
  });
}

/** The findings that lie outside what is taught: "never walk under loads" forbids nothing to a film that teaches it. */
export function notTaught<T>(
  findings: readonly Finding<T>[],
  { lessonParts }: Pick<BriefReading, "lessonParts">,
): readonly Finding<T>[] {
  return findings.filter((one) => !lessonParts.some((part) => overlap(one, part)));
}

function kindOf(page: Page, soFar: BriefReading): Finding<LessonKind> | null {
  const { filmKind, product, script } = soFar;
  if (script !== null) return null;
  if (filmKind?.value === "music_video") return null;
  // An aside at the beginning leaves blanks and its comma.
  const skipped = /^[\s,;:–—-]*/.exec(page.folded)?.[0].length ?? 0;
  const head = page.folded.slice(skipped, skipped + HEAD);
  for (const [kind, pattern] of LESSON_KINDS) {
    const match = page.sieve.lets(pattern) ? pattern.exec(head) : null;
    if (match === null || isQuoted(page, skipped + match.index)) continue;
    // "Ad for our onboarding software" sells; "what does freedom sound like" may.
    if (filmKind?.value === "ad_creative") return null;
    const mayTeach = ABOUT_A_NAME.has(kind) || asksWhatItIs(head) || SHOWS_HOW.test(head);
    if (filmKind === null && isNamed(product) && !mayTeach) return null;
    const start = skipped + match.index;
    return finding(page, kind, start, start + match[0].length, CONFIDENCE);
  }
  const known = filmKind?.value === "ad_creative" ? null : kindOfKnownTopic(page, soFar);
  return known === null ? null : finding(page, known, skipped, page.text.length, CONFIDENCE);
}

/** "Internal training" names a kind of film and no product. */
const KIND_OF_LESSON =
  /\b(?:training|induction|refresher|onboarding|briefing)$|^(?:users|customers|members) of\b|^(?:simple|plain|clear|easy|british|american) english$/i;

/** A name of its own, and no question. */
function isNamed(product: BriefReading["product"]): boolean {
  if (product === null || ASKED.test(product.value.name) || KIND_OF_LESSON.test(product.value.name))
    return false;
  return product.value.brand !== null || /\p{Lu}/u.test(product.value.name.slice(1));
}

/** "An instructional video on how to fold a stroller" teaches, whoever sells the stroller. */
const SHOWS_HOW =
  /\b(?:instruction(?:al)?|training|how-to|educational)\b[^.!?]{0,60}\bhow to (?!buy|order|book|get)/;

/** Kinds that are about a house or a tool of their own name. */
const ABOUT_A_NAME: ReadonlySet<LessonKind> = new Set<LessonKind>([
  "welcome",
  "news",
  "walkthrough",
  "recipe",
]);

function keepsProduct(
  page: Page,
  { product }: BriefReading,
  kind: LessonKind,
  topic: BriefReading["product"],
): boolean {
  if (product === null || ASKED.test(product.value.name) || KIND_OF_LESSON.test(product.value.name))
    return false;
  if (asksWhatItIs(page.folded.slice(0, HEAD))) return false;
  // Our words for topics are English.
  if (product.value.brand !== null || !readsAsEnglish(page.language)) return true;
  if (ABOUT_A_NAME.has(kind) && isNamed(product)) return true;
  const asks = topic !== null && ASKED.test(topic.value.name);
  return !asks && kind === "explain" && isProperName(page, product);
}

/** "Mietwerk" in the middle of a sentence; "GDPR" is a thing everybody calls so. */
function isProperName(page: Page, { words, start }: Finding<unknown>): boolean {
  const ahead = page.text.slice(0, start).trimEnd();
  return /^\p{Lu}\p{Ll}/u.test(words) && ahead !== "" && !/[.!?:\n–—-]$/.test(ahead);
}

/** Looks that suit what is taught; a tyre that is changed is no match under floodlights, an oven that is explained no dish. */
const LOOKS_OF_LESSONS: ReadonlySet<CategoryName> = new Set<CategoryName>([
  "kids",
  "health",
  "finance",
  "business",
  "nonprofit",
  "software",
  "tech",
  "home",
  "pets",
  "outdoor",
]);

/** "Explain how it works in three steps" is done by the film, and by nobody in it. */
const ORDERS_TO_TEACH =
  /^(?:please )?(?:explain|teach|tell|remind|describe|cover|introduce|mention|highlight|emphasi[sz]e|say)\b/i;

/** Kinds whose sentences are what is taught, prohibitions among them. */
const STATES_RULES: ReadonlySet<LessonKind> = new Set<LessonKind>(["rules", "news", "welcome"]);

const LOOK_OF_KIND: Partial<Readonly<Record<LessonKind, CategoryName>>> = {
  recipe: "food",
  rules: "business",
};

function categoryOf(kind: Finding<LessonKind>, category: BriefReading["category"]): BriefReading["category"] {
  const atHome = kind.value === "rules" && category?.value === "home";
  if (category !== null && LOOKS_OF_LESSONS.has(category.value) && !atHome) return category;
  if (kind.value === "recipe" && category !== null) return category;
  return {
    ...kind,
    value: LOOK_OF_KIND[kind.value] ?? "education",
  };
}

function isInTopic(one: Finding<unknown>, topic: Finding<unknown> | null): boolean {
  return topic !== null && overlap(one, topic);
}

/** "What is an ETF?", "Photosynthesis explained for children": the brief's first words are its topic, whatever else has a name. */
function asksWhatItIs(head: string): boolean {
  return /^what (?:is|are) [^.,:;?!]{2,40}(?:$|[.,:;?!]|\sin \d)|^(?:[\p{L}\d'-]+ ){1,6}explained\b/u.test(
    head,
  );
}
