import { overlap } from "../words/spans.ts";
import type { LessonKind } from "./lesson-kinds.ts";
import { finding, isQuoted, type Page } from "./page.ts";
import { reachOf } from "./prohibition.ts";
import type { AskedProduct, BriefReading, Finding } from "./reading.ts";
import { isOrder } from "./stated-sentences.ts";
import { called, HEAD, SURE_OF_A_TOPIC, topicAt } from "./topic-named.ts";
import { walkthroughTopic } from "./walkthrough-topic.ts";

const MOST_WORDS = 14;

/** "How does a bill become law": from the asking word to the end of the question. */
const QUESTION =
  /(?<![\p{L}])(?:how|why|what(?:['’]s)?|when|where|who)\s+(?!we\b|i\b|you (?:need|want)\b)[^.?!\n;:()[\]"“”–—]{3,140}/giu;
/** Kinds whose lists are full of questions. */
const LISTS_QUESTIONS: ReadonlySet<LessonKind> = new Set<LessonKind>(["welcome", "news"]);

/** What a lesson is about, as a name for the film; null where the brief only says what kind of film it is. `before` is where the list of its points begins. */
export function lessonTopic(
  page: Page,
  kind: LessonKind,
  soFar: BriefReading,
  before: number,
): Finding<AskedProduct> | null {
  if (kind === "walkthrough") {
    const app = walkthroughTopic(page);
    if (app !== null) return app;
  }
  if (kind === "welcome") return ofHouse(page) ?? fromKind(page, kind, soFar);
  const head = page.text.slice(0, Math.min(HEAD, before));
  const cuts = cutsOf(soFar);
  if (kind === "news")
    return introduced(page, head, cuts) ?? aboutIt(page, head, cuts) ?? fromKind(page, kind, soFar);
  if (kind === "rules" && /^train (?:our|new|your|the|all)\b/i.test(page.text))
    return fromKind(page, kind, soFar);
  return (
    (kind === "recipe" ? dishOf(page, head, cuts) : null) ??
    (kind === "rules" ? drilled(page, head, cuts) : null) ??
    (LISTS_QUESTIONS.has(kind) ? null : asked(page, head, cuts)) ??
    aboutIt(page, head, cuts) ??
    introduced(page, head, cuts) ??
    (kind === "rules" && OF_A_HOUSE.test(head) ? fromKind(page, kind, soFar) : null) ??
    named(page, head, cuts, soFar) ??
    fromKind(page, kind, soFar)
  );
}

/** "A safety induction for visitors" has no other topic. */
const OF_A_HOUSE = /\b(?:safety|hygiene|site) (?:induction|refresher)\b/i;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Findings that say something of the film and end a topic. */
function cutsOf({ audience, durations, formats, aspectRatios, tones, paces, speech }: BriefReading): Span[] {
  return [audience, speech, ...durations, ...formats, ...aspectRatios, ...tones, ...paces].filter(
    (one): one is Finding<never> => one !== null,
  );
}

function asked(page: Page, head: string, cuts: readonly Span[]): Finding<AskedProduct> | null {
  for (const match of head.matchAll(QUESTION)) {
    const start = match.index;
    const words = cutShort(match[0], start, cuts);
    if (/^(?:what to do|how it works|how to|what it is)$/i.test(words)) continue;
    if (POINTS_BACK.test(words) || isQuoted(page, start) || isAside(head, start)) continue;
    if (words.split(/\s+/).length < 2 || words.split(/\s+/).length > MOST_WORDS) continue;
    return ownByName(page, start, words) ?? topicAt(page, start, words.replace(FOR_AN_AGE, ""));
  }
  return null;
}

/** 'How our deposit scheme "BottleBack" works': what is explained has a name of its own. */
function ownByName(page: Page, start: number, words: string): Finding<AskedProduct> | null {
  const [, noun] = /^(?:how|what|why)(?: is| are| does)? (?:our|my|the) (.+)$/iu.exec(words.trim()) ?? [];
  const end = start + words.trimEnd().length;
  const quote = page.quotes.find(({ outerStart }) => outerStart >= end && outerStart <= end + 2);
  if (noun === undefined || quote === undefined) return null;
  const name = page.text.slice(quote.start, quote.end);
  return finding(
    page,
    { name, noun, brand: name, description: null, features: [] },
    start,
    quote.outerEnd,
    SURE_OF_A_TOPIC,
  );
}

/** "How bees make honey for 6-year-olds": whom it is told to is no part of the question. */
const FOR_AN_AGE =
  /\sfor (?:(?:ages )?\d+(?:[-–]\d+)?(?:[- ]year[- ]olds?)?|kids|children|beginners|toddlers|teenagers|seniors|dummies)$/iu;

/** "A pot that lights up when the tank is empty" asks nothing: "when", "where" and "who" ask at the head of a sentence or behind what announces a question. */
function isAside(head: string, start: number): boolean {
  const before = head.slice(0, start);
  if (SHOWN_LATER.test(before)) return true;
  return /^(?:when|where|who)\b/i.test(head.slice(start)) && !ANNOUNCES_QUESTION.test(before);
}

/** "Show how the tank works." is a picture of what was named before. */
const SHOWN_LATER = /[.!?\n][^\S\n]*show(?:s|ing)?\s*$/i;

const ANNOUNCES_QUESTION =
  /(?:^|[.!?:\n–—-]|\b(?:about|on|explain\w*|of|asks?|answer\w*|question|tell\w*|show\w*))[\s"“'‘]*$/i;

/** "Fire drill training": what is trained stands before the word. */
const DRILLED = /(?:^|[\s,])((?:[\p{L}-]+ ){1,3})(?:training|refresher|induction)\b/iu;

const TELLS_WHOM = /^(?:customer|staff|employee|team|user|owner|client|internal|online|new|basic|safety)s?$/i;

function drilled(page: Page, head: string, cuts: readonly Span[]): Finding<AskedProduct> | null {
  const match = DRILLED.exec(head);
  const words = match?.[1]?.trim() ?? "";
  const lead = (LEAD.exec(`${words} `)?.[0] ?? "").length;
  const bare = words.slice(lead);
  if (TELLS_WHOM.test(bare)) return null;
  const start = (match?.index ?? 0) + (match?.[0].indexOf(words) ?? 0) + lead;
  if (bare.length < 3 || cuts.some((one) => overlap(one, { start, end: start + bare.length }))) return null;
  return topicAt(page, start, bare);
}

/** "How to set it up" tells not what. */
const POINTS_BACK = /\b(?:it|this|that|they|them|these|those)\b/i;

/** "We are rolling out two-factor authentication": what is new is what the film is about. */
const INTRODUCED =
  /\b(?:rolling out|roll out|introduc(?:e|es|ing)|announc(?:e|es|ing)|launching|switching to|moving to|bringing in|adopting|starting to use|we(?:[\u0027’]ll| will| now)? use)\s+(?:a |an |the |our |new )*([^.,;:!?\n]{3,60})/iu;

function introduced(page: Page, head: string, cuts: readonly Span[]): Finding<AskedProduct> | null {
  const match = INTRODUCED.exec(head);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].length - match[1].length;
  const words = cutShort(match[1], start, cuts);
  return words.length < 3 || words.split(/\s+/).length > MOST_WORDS ? null : topicAt(page, start, words);
}

/** Ends before what speaks of the film, and before its own joint: "…, in 45 seconds for teenagers". */
function cutShort(words: string, start: number, cuts: readonly Span[]): string {
  const end = cuts
    .filter((one) => one.start > start + 3 && one.start < start + words.length)
    .reduce((least, one) => Math.min(least, one.start - start), words.length);
  return (
    words
      .slice(0, end)
      .replace(TAIL, "")
      .replace(
        /,\s*(?:and\s+)?(?:why|how|what)\b.*$|\sand (?:why|what|how) (?:should|does|do|they|people|he|she|we|it|it['’]s|you|is)\b.*$/iu,
        "",
      )
      .replace(/[\s,]+(?:(?:target )?audience|target(?: group)?|tone|style|length|platform)$/iu, "")
      .replace(
        /(?:[\s,–—-]|\b(?:for|in|a|an|the|about|around|and|of|on|to|at|as|our|please|with|aimed|over|under|aged)\b)+$/iu,
        "",
      )
      .replace(FILM_TAIL, "")
      .replace(/[\s,–—-]+$/u, "")
      // "What blockchain is to a 70-year-old"
      .replace(/(?<=\s(?:is|are|works?|means?))\sto (?:an?|my|our|your) [\p{L}\d' -]{2,30}$/iu, "")
      .trim()
  );
}

const FILM_TAIL =
  /\s(?:(?:video|film|clip|explainer|reel|short|tutorial|animation|documentary|cartoon|debunked|explained(?: simply)?|myth-?bust\w*)s?)$/iu;
const TAIL =
  /[\s,]+(?:(?:in|within|under|about)\s+)?(?:\d+(?:\.\d+)?\s?(?:s|secs?|seconds?|mins?|minutes?)|a minute|half a minute|one minute)\b.*$|,\s*(?:vertical|square|landscape|friendly|youtube|tiktok|linkedin|instagram|reel|for)\b.*$|\s(?:video|film|clip|explainer|reel|short)s?$/iu;

const FILM =
  "(?:explainers?|explainer videos?|videos?|films?|clips?|reels?|shorts?|animations?|modules?|tutorials?|movies?|pieces?|podcasts?|guides?|lessons?|announcements?|messages?)";
/** What stands before a topic: whom it is for, what kind of film it is and how long. */
const LEAD = new RegExp(
  `^(?:[\\s,–—-]*(?:(?:please|can you|could you|hi|hello|hey|team|make|create|produce|do|we(?:'d like| need| want| are making)?|i(?:'d like| need| want)?|need|want|looking for|give me|a|an|the|our|us|me|short|quick|brief|simple|little|animated|educational|instructional|internal|public(?= (?:information|service|health|safety))|information|service|safety|training|health|&|and|hygiene|compliance|onboarding|welcome|recipe|how-?to|step[- ]by[- ]step|youtube|tiktok|instagram|linkedin|vertical|square|social|classroom|science|awareness|prevention|news|policy|school|intranet|staff|explain(?:ing|s|ed)?|teach(?:ing|es)?|show(?:ing|s)?|tell(?:ing|s)?|cover(?:ing|s)?|on|about|of|that|which|is|called|titled|topic|subject|introduction to|the basics of|basics of|guide to|to)(?=[\\s,:]|$)|${FILM}(?=[\\s,:]|$)|\\d+(?:\\.\\d+)?[\\s-]?(?:s|secs?|seconds?|min|mins|minutes?|m)\\b(?:\\s(?:long|max))?|half a minute|a minute|one[- ]minute|two[- ]minute|three[- ]minute|to (?:our |the |all )?(?:staff|people|kids|children|voters|customers|employees|everyone|teenagers|parents)(?: (?:in|at|of) [\\w ]+?)?(?=\\s(?:how|why|what|that|about)\\b)))+`,
  "iu",
);
/** Whom a topic is told to, at its end. */
const FOR_AUDIENCE =
  /\s(?:for (?:ages )?\d+(?:[-–]\d+)?[- ]year[- ]olds?|for (?:an? |the |our )?(?:\p{L}+ ){0,3}(?:screens?|displays?|waiting rooms?|lobby|lobbies|classrooms?)|for (?!a |an |the |(?:\p{L}+ )?\p{L}+ing\b|(?:better|less|more|good|burns?|bleeding|choking|chok\w+|cuts|shock|fractures|stings|scalds|success|happiness|productivity|sleep|stress|back pain|health|winter|summer)\b)|to (?=(?:my|our|your|year|grade|kids|children|pupils|students|teenagers|teens|parents|patients|customers|staff|people|beginners|residents|voters|everyone|new)\b))[\p{L}\d '’-]+$/iu;
const ONLY_ABOUT_FILM =
  /^(?:for\b.*|in\b.*|(?:an? )?(?:safety )?briefing|\d+(?:\.\d+)?\s?(?:s|secs?|seconds?|min\w*)?|vertical|square|landscape|top[- ]down|friendly|funny|calm|youtube.*|tiktok.*|linkedin.*|instagram.*|16.9|9.16|1.1|rules?|steps?|briefing|tone.*|style.*|audience.*|voice.*|music.*|staff|training|safety|explained|video|film|recipe|\W*)$/iu;

/** "A training video for call centre agents on handling angry customers": what stands behind "on" or "about". */
const ABOUT = new RegExp(
  `\\b${FILM}\\b[^.:;!?\\n]{0,70}?\\b(?:on|about)\\s+(?!(?:linkedin|youtube|tiktok|instagram|facebook|our (?:site|website|channel|intranet)|screen|camera)\\b)([^.:;!?\\n]{3,120})`,
  "iu",
);

function aboutIt(page: Page, head: string, cuts: readonly Span[]): Finding<AskedProduct> | null {
  const match = ABOUT.exec(head);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].length - match[1].length;
  const words = cutShort(match[1], start, cuts).replace(/,.*$/, "").replace(FOR_AUDIENCE, "");
  const count = words.split(/\s+/).length;
  const isTopic = words.length >= 3 && count <= MOST_WORDS && !ONLY_ABOUT_FILM.test(words);
  if (!isTopic) return null;
  // What people wrongly believe of a thing is not how it works.
  const found = topicAt(page, start, words);
  return MYTHS.test(head) && !MYTHS.test(words) ? { ...found, value: called(`myths about ${words}`) } : found;
}

const MYTHS = /\b(?:myths?|misconceptions?)\b|\bmyth-? ?bust|\bdebunk/i;

/** "A video recipe for a vegan mousse", "recipe reel: shakshuka": the dish behind the word. */
const DISH =
  /\brecipes?(?: (?:videos?|films?|clips?|reels?|shorts?))?(?:\s(?:for|of)|\s?:)\s+(?:an? |the |our |my )?([^.,;:!?\n]{3,80})/iu;

function dishOf(page: Page, head: string, cuts: readonly Span[]): Finding<AskedProduct> | null {
  const match = DISH.exec(head);
  if (match?.[1] === undefined) return null;
  const start = match.index + match[0].length - match[1].length;
  const words = cutShort(match[1], start, cuts)
    .replace(/\sfor (?:instagram|tiktok|youtube|facebook|pinterest|reels|social)\b.*$/i, "")
    .replace(FOR_AUDIENCE, "");
  return words.length < 3 || ONLY_ABOUT_FILM.test(words) || DISH_IS_PEOPLE.test(match[1])
    ? null
    : topicAt(page, start, words);
}

const DISH_IS_PEOPLE =
  /^(?:instagram|tiktok|youtube|facebook|kids|children|students|beginners|families|busy|people)\b/i;

/** "Explainer about concussion for coaches": the first words that are more than an announcement. */
function named(
  page: Page,
  head: string,
  cuts: readonly Span[],
  { mustInclude }: BriefReading,
): Finding<AskedProduct> | null {
  for (const match of head.matchAll(/[^,:;.\n!?–—()]+/gu)) {
    const lead = (LEAD.exec(match[0])?.[0] ?? "").length;
    const start = match.index + lead + (/^\s*/.exec(match[0].slice(lead))?.[0].length ?? 0);
    const words = cutShort(head.slice(start, match.index + match[0].length), start, cuts)
      .replace(/\s+explained$/i, "")
      .replace(new RegExp(`\\s+(?:${FILM}|training|safety|recipe)$`, "i"), (kept) =>
        /safety$/i.test(kept) ? kept : "",
      )
      .replace(FOR_AUDIENCE, "");
    // "… a safety video. Wear goggles, …": the first of what is taught.
    if (/[.!?]\s/.test(head.slice(0, start)) && isOrder(words)) return null;
    const inside = cuts.some((one) => one.start <= start && start + words.length <= one.end);
    if (inside || words.length < 3 || ONLY_ABOUT_FILM.test(words)) continue;
    const span = { start, end: start + words.length };
    const wishes = [...mustInclude.filter(({ value }) => value.hard), ...page.prohibitions.map(reachOf)];
    // "Show: putting on gloves", "No accidents": what is to be seen, or not, comes behind the topic.
    if (words.split(/\s+/).length > MOST_WORDS || wishes.some((one) => overlap(one, span))) return null;
    return topicAt(page, start, words);
  }
  return null;
}

/** "Onboarding video for Kestrel Logistics": whose people are welcomed. */
function ofHouse(page: Page): Finding<AskedProduct> | null {
  const match =
    /\b(?:for|at|to|joining|of) (?:(?:our|the) (?:\p{Ll}[\p{L}-]* ){1,3}(?:called )?)?((?:[Tt]he )?\p{Lu}[\p{L}&'’-]+(?: (?:&|and|of)?\s?\p{Lu}[\p{L}'’-]+)*)/u.exec(
      page.text.slice(0, HEAD),
    );
  return match?.[1] === undefined
    ? null
    : topicAt(page, match.index + match[0].length - match[1].length, match[1]);
}

/** "Safety video for warehouse staff": the kind of lesson and whom it is for. */
function fromKind(page: Page, kind: LessonKind, { audience }: BriefReading): Finding<AskedProduct> | null {
  const told = kind === "news" ? TOLD_TO.exec(page.text) : null;
  if (kind === "news" && told === null)
    return finding(page, called("News for staff"), 0, Math.min(1, page.text.length), SURE_OF_A_TOPIC);
  if (told?.[1])
    return finding(
      page,
      called(`News for ${told[1]}`),
      told.index,
      told.index + told[0].length,
      SURE_OF_A_TOPIC,
    );
  const trained = /\btrain(?:ing)? (?:for )?((?:our|new|your|the|all) [\p{L} ]+?)(?=[,:.;\d\n]|$)/iu.exec(
    page.text,
  );
  if (kind === "rules" && trained?.[1])
    return finding(
      page,
      called(`Training for ${trained[1].trim()}`),
      trained.index,
      trained.index + trained[0].length,
      SURE_OF_A_TOPIC,
    );
  const match = /\b(safety|hygiene|training|first aid|compliance|onboarding|induction)\b/iu.exec(page.text);
  if (match === null || kind === "recipe") return null;
  const whom = (audience?.value ?? FOR_WHOM.exec(page.text)?.[1])
    ?.replace(/^(?:our|the|new|all)\s/i, "")
    .replace(/\s(?:to|of|at|in) (?:our|the)\b.*$/i, "");
  const name = whom ? `${match[0]} for ${whom}` : match[0];
  return finding(page, called(name), match.index, match.index + match[0].length, SURE_OF_A_TOPIC);
}

const TOLD_TO =
  /\b(?:tell(?:s|ing)?|inform(?:s|ing)?|remind(?:s|ing)?|let(?:s|ting)?|for)\s+((?:our |the |all )*\p{L}+)\b/iu;
const FOR_WHOM = /\bfor ((?!the\b|our\b|a\b|an\b)\p{L}[\p{L} '’-]{2,40}?)(?=[,.:;\n(]|\s\d|\s[–—-]\s|$)/iu;
