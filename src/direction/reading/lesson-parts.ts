import { kindOfNoun } from "../words/kind-of-noun.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { isPlainOrder } from "./film-orders.ts";
import type { LessonKind } from "./lesson-kinds.ts";
import { finding, type Page } from "./page.ts";
import type { Finding } from "./reading.ts";
import { verbOf } from "./verbs.ts";

/** Fewer listed things are a remark, more are no film. */
const FEWEST_PARTS = 2;
const MOST_PARTS = 16;
const MOST_PARTS_WORDS = 18;
/** So many of the parts, at least, are things to do or to know. */
const LEAST_TEACHING = 0.5;

/** What a list opens with, besides a colon. */
const OPENS_LIST =
  /:\s+(?=\S)|\b(?:covers|(?:should|must|will|to) cover:?|covering(?: topics(?: like| such as)?)?(?!\s*:)|including|with these (?:rules|points|steps)|tell(?:ing)? (?:them|people|everyone|staff) (?:all )?to|remind(?:ing)? (?:them|people|everyone|staff) to|teach(?:ing)? (?:them|people) to|(?:they|people|staff|everyone|you) (?:must|should|have to|need to))\s+/giu;
const ENDS_LIST = /(?<=[\p{L}\d)%]{2}|\s\d|:\d)[.!?](?=\s|$)|\n\s*\n|\s[–—-]\s(?=\p{Lu}|\d)/u;
const BETWEEN_PARTS =
  /\s*[;\n•]+\s*|,\s*(?:and\s+|then\s+|finally\s+)*|\s+(?:and\s+then|and finally|then)\s+/giu;
const LABEL_BEFORE =
  /\b(?:tone|style|audience|target(?: group)?|length|duration|format|platform|music|sound|voice(?:-?over)?|vo|cta|colou?rs?|palette|logo|brand|budget|deadline|client|language|end ?card|product|title|(?:must )?(?:not )?(?:show(?:n|ing)?|includes?|depict|feature|see|have|contain)|must haves?|avoid|visuals?|on[- ]screen|on[- ]screen text|text|overlays?|deliver\w*|deliverables?|problem|solution|claims?|headline|story|setting|location|cast|mood|look|camera|shots?|scenes?|then|end(?:ing)?|open(?:ing)?|close|narrat\w+|say)\s*$/i;

/** The points of a brief that lists what is to be taught: "Rules: wear gloves, never …", "where to park, whom to ask, …". Empty where it lists none. */
export function lessonPartsOf(page: Page, kind?: LessonKind): Finding<string>[] {
  const shown = SHOWS_DEEDS.has(kind) ? DEEDS_SHOWN.exec(page.text) : null;
  if (shown !== null) {
    const deeds = listFrom(page, shown.index + shown[0].length);
    if (deeds.length >= FEWEST_PARTS && deeds.every(({ words }) => teaches(words) || IS_GERUND.test(words)))
      return deeds;
  }
  for (const match of page.text.slice(0, 1500).matchAll(OPENS_LIST)) {
    if (LABEL_BEFORE.test(page.text.slice(0, match.index))) continue;
    const from = match.index + match[0].length;
    const parts = behindDash(listFrom(page, from));
    if (areTaught(parts, match, page, kind)) return parts;
  }
  return [];
}

/** Whether the listed `parts` behind what opens the list are things to do or to know. */
function areTaught(
  parts: readonly Finding<string>[],
  opened: RegExpExecArray,
  page: Page,
  kind: LessonKind | undefined,
): boolean {
  if (parts.length < FEWEST_PARTS) return false;
  const teaching = parts.filter(({ words }) => teaches(words)).length;
  if (teaching >= parts.length * LEAST_TEACHING) return true;
  if (LABELS_POINTS.test(page.text.slice(0, opened.index))) return true;
  if (parts.length < FEWEST_NAMED) return false;
  const isColon = opened[0].startsWith(":");
  if (isColon && kind === "explain" && areStepsOfUse(parts)) return true;
  const mayName =
    NAMES_PARTS.test(opened[0]) ||
    (isColon && TEACHES_WORK.has(kind)) ||
    (isColon && NAMES_STEPS.has(kind) && isFirstSentence(page, opened.index) && parts.every(isNoWish));
  return mayName && parts.every(isName);
}

/** "Show signing up, adding a client and getting paid", "Show: putting on gloves, …": what is shown is what is taught. */
const DEEDS_SHOWN =
  /(?:^|[.!?\n]\s+)(?:please )?(?:show|demonstrate|walk (?:them|viewers|users|people|us|customers) through|go through|take (?:them|viewers|users|us) through)(?:s|ing)?:? (?:users |viewers |people )?(?=\p{L}+ing\s|how to )/iu;
const IS_GERUND = /^\p{L}{2,}ing\s/iu;
const SHOWS_DEEDS: ReadonlySet<LessonKind | undefined> = new Set<LessonKind>([
  "walkthrough",
  "how_to",
  "rules",
  "welcome",
]);

/** "Cover: …", "key points: …", "Myths: …": what stands behind is what is taught, in whatever form. */
const LABELS_POINTS =
  /\b(?:cover(?:ing|s)?(?: these| the following)?|(?:key |main |talking )?(?:points?|topics?|messages?|facts?|ideas|stages|phases|takeaways?|lessons|tips|myths|poses|moves|exercises|stretches|steps|chapters|sections|headlines|stories|items|agenda|milestones|things|learnings)(?: (?:to (?:cover|make|include|explain|mention)|covered|are|in order))?|explain(?:ing)?|in this order|as follows)\s*$/i;

/** "Covering hand hygiene, shift handover and where to ask": what is taught may only be named. */
const NAMES_PARTS = /^(?:covers|covering|\w+ cover)\b/i;
const TEACHES_WORK: ReadonlySet<LessonKind | undefined> = new Set<LessonKind>(["rules", "welcome", "news"]);
const NAMES_STEPS: ReadonlySet<LessonKind | undefined> = new Set<LessonKind>(["how_to", "explain", "advice"]);
const FEWEST_NAMED = 3;
const MOST_WORDS_OF_A_NAME = 6;

/** "List leftover food, neighbours reserve it, pick it up, nothing wasted": an order, then what it leads to, all of them short. */
function areStepsOfUse(parts: readonly Finding<string>[]): boolean {
  const orders = parts.filter(({ words }) => teaches(words)).length;
  const [first] = parts;
  return (
    first !== undefined &&
    (teaches(first.words) || orders > 0) &&
    parts.every((part) => isNoStyle(part) && (teaches(part.words) || isDoneOrToldOf(part.words)))
  );
}

const isNoStyle = ({ words }: Finding<string>) =>
  kindOfWish(words) === null && words.split(/\s+/).length <= MOST_WORDS_OF_A_NAME;

/** "Neighbours reserve it", "nothing wasted", "done" */
function isDoneOrToldOf(words: string): boolean {
  const said = words
    .toLowerCase()
    .replace(/[.!]+$/, "")
    .split(/\s+/);
  return said.some((word, at) => {
    const form = verbOf(word)?.form;
    return word === "done" || (at > 0 && (form === "third" || form === "base" || form === "past"));
  });
}

function isFirstSentence(page: Page, at: number): boolean {
  return !/[.!?\n]\s/.test(page.text.slice(0, at));
}

/** "Explainer on tides: funny, animated, 60s" says how the film is. */
function isNoWish({ words }: Finding<string>): boolean {
  return kindOfWish(words) === null && kindOfNoun(words) !== null;
}

function isName({ words }: Finding<string>): boolean {
  return words.split(/\s+/).length <= MOST_WORDS_OF_A_NAME || teaches(words);
}

/** "What happens at the first visit — check-in, x-ray, …": the list begins behind the dash. */
function behindDash(parts: readonly Finding<string>[]): Finding<string>[] {
  const [first, ...others] = parts;
  const dash = first === undefined ? null : /^.{4,60}\s[—–-]\s(?=\S)/.exec(first.words);
  if (first === undefined || dash === null) return [...parts];
  const words = first.words.slice(dash[0].length);
  return [{ ...first, words, value: words, start: first.start + dash[0].length }, ...others];
}

function listFrom(page: Page, from: number): Finding<string>[] {
  const rest = page.text.slice(from, from + 900);
  const until = ENDS_LIST.exec(rest)?.index ?? rest.length;
  const list = rest.slice(0, until);
  const cuts = [...list.matchAll(BETWEEN_PARTS)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  );
  const bounds = [0, ...cuts.flat(), list.length];
  const parts: Finding<string>[] = [];
  for (let at = 0; at + 1 < bounds.length; at += 2) {
    const [start = 0, end = 0] = [bounds[at], bounds[at + 1]];
    for (const [first, last] of atAnd(list, start, end)) {
      const words = list.slice(first, last).trim();
      if (words === "" || words.split(/\s+/).length > MOST_PARTS_WORDS || isOfFilm(words)) continue;
      const offset = from + first + list.slice(first, last).indexOf(words);
      parts.push(finding(page, words, offset, offset + words.length, PART_CONFIDENCE));
    }
  }
  return lastTwo(parts, list).slice(0, MOST_PARTS);
}

/** "Wages, prices and interest": the last two of a list that has no comma before its "and". */
function lastTwo(parts: readonly Finding<string>[], list: string): readonly Finding<string>[] {
  const last = parts.at(-1);
  if (last === undefined || parts.length < FEWEST_PARTS || /,\s*(?:and|then|finally)\b/i.test(list))
    return parts;
  const and = /\s(?:and|&)\s/.exec(last.words);
  if (and === null || !isShort(last.words.slice(0, and.index))) return parts;
  const [one, other] = [last.words.slice(0, and.index), last.words.slice(and.index + and[0].length)];
  if (!isShort(other)) return parts;
  const behind = last.start + and.index + and[0].length;
  return [
    ...parts.slice(0, -1),
    { ...last, words: one, value: one, end: last.start + one.length },
    { ...last, words: other, value: other, start: behind },
  ];
}

const isShort = (words: string) =>
  words.trim().split(/\s+/).length <= MOST_WORDS_OF_A_NAME &&
  !/\s(?:for|with|between|of|from)\s/i.test(words);

const PART_CONFIDENCE = 0.8;
const isOfFilm = (words: string) => IS_LENGTH.test(words) || FOR_WHOM.test(words) || isPlainOrder(words);
/** "For office staff" */
const FOR_WHOM = /^for (?!\p{L}+ing\b)(?:our |the |all |new )*[\p{L}-]+(?: [\p{L}-]+){0,3}$/iu;
const IS_LENGTH = /^\d+(?:\.\d+)?\s?(?:s|secs?|seconds?|min|minutes?)\b|^(?:vertical|square|16:9|9:16)$/i;

/** "scan the refill and share it with a carer" are two things to do; "wash and dry" is one. */
function atAnd(list: string, start: number, end: number): (readonly [number, number])[] {
  const part = list.slice(start, end);
  const and = /\s+and\s+(?=\S+\s+\S)/.exec(part);
  if (and === null) return [[start, end]];
  const after = and.index + and[0].length;
  // "Unpack and sort the parts" is one thing to do.
  return /\S\s+\S/.test(part.slice(0, and.index).trim()) &&
    teaches(part.slice(after)) &&
    teaches(part.slice(0, and.index))
    ? [
        [start, start + and.index],
        [start + after, end],
      ]
    : [[start, end]];
}

/** An order, a prohibition, a question, a deed by its gerund. */
export function teaches(words: string): boolean {
  const [first = "", second = ""] = bareOf(words)
    .toLowerCase()
    .split(/[\s,]+/);
  if (ASKS.test(first)) return true;
  return (verbOf(first)?.form === "gerund" && second !== "") || isOrderWord(first);
}

/** "Keep", "report", "swipe": what an order begins with. */
export function isOrderWord(word: string): boolean {
  return verbOf(word)?.form === "base" || ORDERS_OF_RULES.has(word);
}

const ASKS = /^(?:how|why|what|when|where|who|whom|which|no)$/;
const ORDERS_OF_RULES: ReadonlySet<string> = new Set(
  "aim,puff,list,browse,reserve,request,snap,filter,subscribe,unlock,ride,meet,keep,report,wear,use,check,stop,ask,tell,call,look,stay,turn,switch,lock,close,open,put,take,make,get,wash,store,label,lift,bend,hold,sign,read,test,inspect,tidy,leave,let,be,know,add,set,share,scan,tap,choose,pick,select,send,save,invite,connect,create,enter,upload,download,log,book,order,pay,bring,do,give,have,go,move,mind,protect,avoid,remember,think,speak,listen,treat,respect,respond,answer,change,follow,apply,press,pull,push,lower,raise,remove,attach,insert,plug,unplug,wipe,dispose,separate,cover,pour,count,wait,greet,smile,welcome,offer,explain,repeat,confirm,verify,compare,notify,inform,alert,evacuate,gather,meet,assemble,load,unload,secure,fasten,buckle,clip,return,install,search,enable,disable,introduce,thank,apologise,apologize,acknowledge,summarise,summarize,serve,refrigerate,thaw,peel,scrub,polish,kneel,exchange,admit,grind,tamp,steam,screw,slide,cool,treat,attach,drill,glue,sand,prime,strip,refill,restock,replace,vacuum,mop,fold,hoover,empty,rinse,sanitise,sanitize,disinfect,stack,sweep,arrange,rotate,clip,inspect,process,slow,give,use,escalate,document,record,encrypt,update,back,reset,swipe,drag".split(
    ",",
  ),
);

/** A rule without the word that makes it strict: "never walk under loads" is "walk under loads". */
export function bareOf(rule: string): string {
  return rule.replace(
    /^(?:(?:and|then|also|first(?:ly)?|second(?:ly)?|finally|please|next|to|always|never|(?:do not|don['’]?t)(?: ever)?|they|you|must|should|not)\s+)+/i,
    "",
  );
}
