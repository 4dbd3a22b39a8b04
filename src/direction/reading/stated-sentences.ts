import { isVisibleNoun } from "../words/kind-of-noun.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { lengthOfAnnouncement, ordersOfFilm } from "./film-orders.ts";
import { isOrderWord, teaches } from "./lesson-parts.ts";
import { verbOf } from "./verbs.ts";

/** So many words at least and at most say something that one scene can tell. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 28;
const MOST_STATEMENTS = 14;
/** Where one statement ends and the next begins: a full stop, a line, a number, a bullet. */
const BORDER =
  /(?<=[.!?。])["”’']?\s+(?=["“'(]?[\p{Lu}\d•*-])|\n+|(?:^|(?<=[\s:;,.])(?<!\b(?:to|at|by|from|until|till|and|or|of|for|january|february|march|april|may|june|july|august|september|october|november|december) ))(?:step\s+)?\(?\d{1,2}[.):]\s+|(?:^|\s)[•*–—-]\s+|;\s+/giu;
const LABELLED =
  /^(?:tone|style|audience|target(?: group)?|for|length|duration|format|platform|music|sound|voice(?:-?over)?|vo|cta|call to action|colou?rs?|palette|logo|brand|budget|deadline|deliver\w+|client|language|end(?: ?card|ing|s)?|close|closing|hook|must(?: have| show| include)?|title|topic|goal|objective|zielgruppe|ton|stil|länge|dauer|public|durée|público|duración)\b[^:]{0,20}:/i;
/** Words about the film, not about what it explains. */
const SPEAKS_OF_FILM =
  /\b(?:videos?|film|explainer|animat\w+|(?<!(?:close|open|press|fasten|attach|undo|snap|release) the )clip|reel|shorts?|secs?|seconds?(?= (?:long|video|film|explainer|max))|\d{1,3} ?s(?:ec\w*)?$|voice-?over|narrat\w+|music|soundtrack|vertical|\d{1,2}:\d{1,2}\b(?! ?(?:am|pm))|tone of voice|linkedin|instagram|youtube|tiktok|intranet film|viewers?|audience|please|thanks|briefing|make it|keep it|should (?:be|feel|look)|we (?:need|want|would like)|i(?:'d)? (?:need|want|would like|like)|can you|could you|end (?:with|on)|open (?:with|on)|logo|cta|subtitles?|captions?|on[- ]screen|avoid|don['’]t (?:show|use)|no (?:\w+ )?(?:people|faces|hands|text|music|logos?|actors|talking heads?)|must (?:not )?(?:include|show|depict|feature|have|contain|appear|be (?:shown|seen))|(?:we )?require|show:|depict|footage|(?:first|last|final|opening|closing|every|each|in|full) frame|erklärvideo|vidéo|vídeo|zielgruppe|bitte|sekunden)\b/i;
const IS_SAID =
  /\b(?:is|are|was|were|has|have|had|can|cannot|can't|must|may|will|won't|do|does|don't|doesn't|gets?|goes|go|takes?|costs?|means?|needs?|lasts?|begins?|starts?|ends?|expires?|applies|apply|becomes?|turns?|makes?|earns?|pays?|contains?|holds?|lives?|works?|grows?|rises?|falls?|ist|sind|hat|haben|wird|werden|muss|müssen|kann|können|est|sont|a|ont|peut|doit|es|son|tiene|puede|debe|hay)\b/i;

/** What a brief states of its topic, sentence by sentence and step by step, in its own words; `isTopic` tells the words that only name the topic. */
export function statedSentences(
  text: string,
  isTopic: (item: string) => boolean,
  areRules = false,
): string[] {
  const announced = (
    ANNOUNCED.exec(text)?.[1] ??
    (areRules ? BEHIND_KIND.exec(text)?.[1] : null) ??
    ""
  ).split(/,?\s+(?:and\s+)?that\s+/);
  const first = announced.map((part) => part.trim()).filter((part) => part !== "");
  const rest = saidIn(text, isTopic, areRules).filter((item) => !first.some((part) => item.includes(part)));
  return [...first, ...rest].slice(0, MOST_STATEMENTS);
}

/** "… telling staff that expense claims move to a new tool": what a message says first. */
const ANNOUNCED =
  /\b(?:tell\w*|inform\w*|remind\w*|announc\w*|let(?:ting)?)\s(?:[\p{L}-]+\s){0,5}?(?:know\s)?that\s+([^.;!?\n]{8,320})/iu;

/** "Internal video: our office moves on 14 October." */
const BEHIND_KIND =
  /^[^:.]{0,40}\b(?:videos?|films?|clips?|announcements?|messages?|updates?)\b[^:.]{0,30}:\s+([^.;!?\n]{8,160})/iu;

function saidIn(text: string, isTopic: (item: string) => boolean, areRules: boolean): string[] {
  return itemsOf(text)
    .filter(
      (item, index) =>
        !(index === 0 && isTopic(item)) &&
        !ASKS_FOR_FILM.test(item) &&
        !ordersOfFilm(item) &&
        (states(item) || (areRules && index > 0 && isRule(item))),
    )
    .flatMap((item) => (areRules ? rulesApart(item) : saidApart(item)));
}

const ASKS_FOR_FILM = /^(?:explain|tell|teach|show|describe|erkläre?n?|expliquer?|explica)\b/i;

function itemsOf(text: string): string[] {
  return text
    .split(BORDER)
    .flatMap((part) => afterTopic(part ?? ""))
    .map((item) =>
      item
        .replace(/^[\s•*–—:;,-]+/, "")
        .replace(/[\s,;:–—-]+$/, "")
        .trim(),
    )
    .filter((item) => item !== "")
    .map((item) => item.slice(lengthOfAnnouncement(item)))
    .flatMap(withoutLabel);
}

/** "How to descale a machine, 40s: empty the tank, …": what is asked for stands before the colon. */
function afterTopic(part: string): string[] {
  const match = /^[^:]{0,80}\b(?:how|explain\w*|what|why|\d+ ?s(?:ec\w*)?)\b[^:]{0,80}:\s+(.+)$/is.exec(part);
  return match?.[1] === undefined ? [part] : listed(match[1]);
}

/** "The problem: you can never find it again", "Then: one click saves, search finds": what the label announces, a list of short ones piece by piece. */
function withoutLabel(item: string): string[] {
  const told = TROUBLE_OR_HELP.exec(item);
  if (told === null) return [item];
  const [, label = "", words = ""] = told;
  const parts = words.replace(/[.!]+$/, "").split(/,\s+(?:and\s+)?/);
  const areSteps =
    !/problem|pain|challenge/i.test(label) &&
    parts.length > 1 &&
    parts.every((part) => part.split(/\s+/).length <= MOST_WORDS_OF_A_STEP && DOES_AT_THE_END.test(part));
  return areSteps ? parts : [words];
}

const TROUBLE_OR_HELP =
  /^(?:the |our )?(problem|pain(?: point)?|challenge|solution|answer|then|so|now|the fix|how it works)\s*:\s+(.{8,})$/is;
const MOST_WORDS_OF_A_STEP = 5;
const DOES_AT_THE_END = /\s\p{Ll}{2,}[^s\W]s$/u;

/** "first peel it, then dry it, finally grind it" */
function listed(words: string): string[] {
  const parts = words.split(/,\s+(?:and\s+)?(?=(?:then|next|after that|finally|last(?:ly)?)\b)|,\s+then\s+/i);
  return parts.length > 1 ? parts : [words];
}

/** "Receipts are photographed, managers approve in the app, money comes within five days": each says something by itself. */
function saidApart(item: string): string[] {
  const parts = item.split(/,\s+(?:and\s+)?/);
  const said = parts.filter(states).length;
  const areWhole = parts.every((part) => part.split(/\s+/).length >= FEWEST_WORDS || teaches(part));
  return parts.length > 2 && areWhole && said >= 2 ? parts : [item];
}

/** "Blue bin for paper, yellow for plastic, brown for food": rules without a verb, one by one. */
function rulesApart(item: string): string[] {
  const parts = item.split(/,\s+(?:and\s+)?/);
  const areRules = parts.length > 2 && parts.every((part) => isRule(part) || teaches(part));
  return areRules ? parts : saidApart(item);
}

const A_DAY = /^(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/i;

/** "Taxis only after 9 pm": a rule need not have a verb. */
function isRule(item: string): boolean {
  const words = item.split(/\s+/).length;
  return (
    (words >= FEWEST_WORDS || (words > 1 && A_DAY.test(item))) &&
    words <= MOST_WORDS &&
    !LABELLED.test(item) &&
    !SPEAKS_OF_FILM.test(item) &&
    !/\?$/.test(item)
  );
}

function states(item: string): boolean {
  const words = item.split(/\s+/);
  if (words.length > 1 && words.length <= MOST_WORDS_OF_A_STEP && isToldToDo(item)) return true;
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (LABELLED.test(item) || SPEAKS_OF_FILM.test(item) || /\?$/.test(item)) return false;
  if (ordersTheFilm(item) || isPicture(item)) return false;
  return (
    IS_SAID.test(item) ||
    /(?:^|\s)(?:you|we|they|it|he|she)\s\p{L}/iu.test(item) ||
    isOrder(item) ||
    words.some((word, index) => isSaidVerb(word, words[index - 1]))
  );
}

/** "Search finds", "one click saves": a thing and what it does for somebody. */
function isToldToDo(item: string): boolean {
  return SERVES.test(item.split(/\s+/).at(-1)?.toLowerCase() ?? "");
}

const SERVES =
  /^(?:find|save|remind|sort|show|tell|help|pay|plan|learn|resurface|remember|sync|update|arrive|return|work|answer|track)s$/;

/** "Young mum with a baby, courier at the door": who or what is seen, and nothing that is said of it. */
function isPicture(item: string): boolean {
  const parts = item.split(/,\s+(?:and\s+)?/);
  const seen = parts.filter(
    (part) => IS_SEEN.test(part) && !isOrderWord(firstWord(part)) && isVisibleNoun(part),
  );
  // "Phone screen with tracking" may begin with what is also an order.
  return seen.length >= parts.length * MOSTLY_SEEN && parts.every((part) => IS_SEEN.test(part));
}

const MOSTLY_SEEN = 0.6;

const IS_SEEN = /^(?:\p{L}+\s){1,4}(?:at|with|holding|carrying)\s/iu;

/** "Mention the warranty", "use soft blue and white", "keep it light": an order to those who make the film, and no step of what it teaches. */
function ordersTheFilm(item: string): boolean {
  if (TO_FILM_MAKERS.test(item)) return true;
  const used = /^(?:please )?(?:use|add|choose|apply|set|play|keep|have|give)\s+(.+?)[.!]*$/i.exec(item)?.[1];
  return used !== undefined && (kindOfWish(used) !== null || OF_A_FILM.test(used));
}

const TO_FILM_MAKERS =
  /^(?:please )?(?:must |should |always )?(?:mention|highlight|emphasi[sz]e|feature|include|reference|visuali[sz]e|illustrate|animate|incorporate|showcase|convey|target|aim (?:for|it|the (?:film|video|tone))|style|film|shoot|design|make (?:it|this|the (?:film|video|tone|ending))|keep (?:it|the (?:tone|pace|language|film|video|script|whole)))\b/i;
/** A colour, an example, a way to tell it. */
const OF_A_FILM =
  /^(?:\p{L}+ ){0,3}(?:white|black|blue|green|red|yellow|orange|purple|pink|gold|grey|gray|brown|teal|beige|cream|navy|turquoise)(?=$|\s(?:and|with|as|tones?|for the)\b|,)|\b(?:examples?|analog(?:y|ies)|metaphors?|humou?r|jargon|characters|scenarios|puns|jokes)\b/iu;

/** "gets", or "answer" after a plural. */
function isSaidVerb(word: string, before: string | undefined): boolean {
  const form = verbOf(word.toLowerCase())?.form;
  return form === "third" || (form === "base" && /[^s]s$|people$|children$/.test(before ?? ""));
}

/** "Empty the water tank": a step that somebody does; "never run" forbids one. */
export function isOrder(item: string): boolean {
  return isOrderWord(firstWord(item)) || (FORBIDS.test(item) && teaches(item));
}

/** A rule that tells what not to do. */
export const FORBIDS = /^(?:please\s+)?(?:never|do not|don['’]?t|no\s(?=\p{L}+ing\b)|avoid)\s/iu;

const SAYS_ORDER =
  /^(?:(?:please|always|and),?\s+)*(?:(?:first(?:ly)?|then|next|after that|finally|lastly|now|second(?:ly)?|third(?:ly)?)\b)?,?\s*(?:always\s+|please\s+)?/i;

/** A step without the word that only counts it: "then rinse twice" is "rinse twice". */
export function bareOrder(item: string): string {
  return item.replace(SAYS_ORDER, "");
}

function firstWord(item: string): string {
  return (
    bareOrder(item)
      .split(/[\s,.]+/, 1)[0]
      ?.toLowerCase() ?? ""
  );
}
