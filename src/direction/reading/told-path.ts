import { isNounOf } from "../words/kind-of-noun.ts";
import { finding, type Page } from "./page.ts";
import type { AskedEvent, BriefReading, Finding } from "./reading.ts";
import { toldEvent } from "./told-event.ts";
import { baseOfGerund, thirdPerson } from "./verbs.ts";

/** "Follow one hide from the tannery to the bench, to the rider's first gallop", "from the farm in Guatemala to the cup in Brooklyn". */
const PATH =
  /(?:\bfollow(?:s|ing)?\s((?:an?|one|the|a single)\s[\p{L}\s'-]{2,40}?)(?:'s (?:journey|way|path))?\s|[:,(–—-]\s|\b(?:journey|story|path|way|film|trip|life|road)(?: of ((?:an?|one|the)\s[\p{L}\s'-]{2,30}?))?,?\s)from\s((?:an?|the|its|his|her|our)\s[^.;:\n]{2,160})/iu;
const STOPS =
  /,?\s(?:and )?(?:then )?(?:finally )?(?:(?:all the way )?(?:on )?(?:in)?to|via|through|past)\s(?=(?:an?|the|its|his|her|our|their)\s)/iu;
/** Hours, sizes and looks have no places between them. */
const NO_PLACES =
  /\d|^(?:the )?(?:start|beginning|dawn|dusk|morning|evening|day|night|left|right|top|bottom|first|last|front|back|end|finish|moment|past|present|inside|outside)\b/i;
/** A path that ends where the sentence goes on with something else. */
const END_OF_PATH =
  /,\s(?!(?:and )?(?:then )?(?:on )?(?:to|via|through|past)\s).*$|\s(?:with|while|as|in (?:\d+|one|two) seconds)\s.*$/iu;
const LEAST_STOPS = 2;
const CONFIDENCE = 0.8;

/** A path that the brief names, in the place of what was read of the same words; its stops are no places of the whole film. */
export function alongItsPath(
  page: Page,
  { events, settings }: Pick<BriefReading, "events" | "settings">,
): Partial<Pick<BriefReading, "events" | "settings">> {
  const along = listedAlong(page);
  const path = along.length > 0 ? along : pathTold(page);
  const [first] = path;
  const last = path.at(-1);
  if (first === undefined || last === undefined) return {};
  // "Follow one nurse through a shift: …": what leads the list in is no picture of its own.
  const from = along.length > 0 ? page.text.search(FOLLOWED_THROUGH) : first.start;
  const isOutside = ({ start, end }: { readonly start: number; readonly end: number }) =>
    end <= from || last.end <= start;
  return {
    events: [...events.filter(isOutside), ...path].toSorted((a, b) => a.start - b.start),
    settings: settings.filter(isOutside),
  };
}

/** "It follows a blanket through four generations: a fisherman wrapped in it, a baby asleep under it" */
const FOLLOWED_THROUGH =
  /\bfollow(?:s|ing)?\s((?:an?|one|the)\s[\p{L}'-]+(?:\s[\p{L}'-]+)?)\s(?:through|across|over)\s[^:.]{2,60}:\s([^.]{10,400})\./iu;
const ITEMS =
  /,\s(?:and\s)?(?:then\s|finally\s)?(?=(?:an?|the|two|three|his|her|their|\p{Ll}{2,}ing)\s)|\sand\s(?:then\s|finally\s)?(?=(?:an?|\p{Ll}{2,}ing)\s)/u;

/** What somebody or one thing goes through, item by item, with who or what it is named in each. */
function listedAlong(page: Page): Finding<AskedEvent>[] {
  const match = FOLLOWED_THROUGH.exec(page.text);
  if (match === null) return [];
  const [whole, followed = "", list = ""] = match;
  const who = followed.replace(/^(?:an?|one)\s/i, "the ");
  const items = list.split(ITEMS);
  let at = match.index + whole.length - list.length - 1;
  return items.map((item) => {
    const start = page.text.indexOf(item, at);
    at = start + item.length;
    const value = toldEvent(
      isNounOf(followed, "person") ? inTheDayOf(who, item) : item.replace(/\bit\b/, who),
    );
    return finding(page, value, start, at, CONFIDENCE);
  });
}

/** "Laughing with a colleague" is "the nurse laughs with a colleague", "a quiet moment at the machine" the nurse in one. */
function inTheDayOf(who: string, item: string): string {
  const [first = "", ...rest] = item.split(" ");
  const deed = baseOfGerund(first.toLowerCase());
  if (deed !== null) return [who, thirdPerson(deed), ...rest].join(" ");
  const head = item.split(HEAD_ENDS)[0] ?? "";
  // Others who are seen there act by themselves.
  if (isNounOf(head, "person", "animal")) return item;
  if (A_PAUSE.test(head)) return `${who} in ${item}`;
  if (!isNounOf(head, "thing", "edible")) return `${who} during ${withDefinite(item)}`;
  return / with /.test(item) ? `${who} shares ${item}` : `${who} with ${item}`;
}

const HEAD_ENDS = /\s(?:at|in|on|under|with|of|over|by|from|before|after)\s/;
const A_PAUSE = /\b(?:moment|silence|hurry|conversation|chat|talk)$/;

function withDefinite(item: string): string {
  return /^(?:an?|the|his|her|their|two|three)\s/.test(item) ? item : `the ${item}`;
}

/** The stops of a path that the film is to follow, in their order, each as a picture; empty where the brief names none. */
function pathTold(page: Page): Finding<AskedEvent>[] {
  const match = PATH.exec(page.text);
  if (match === null) return [];
  const [whole, followed, told, way = ""] = match;
  const start = match.index + whole.length - way.length;
  const bare = way.replace(END_OF_PATH, "");
  const stops = bare.split(STOPS).map((stop) => stop.replace(/[,\s]+$/, ""));
  if (stops.length < LEAST_STOPS || stops.some((stop) => NO_PLACES.test(stop.replace(/^(?:an?|the) /i, ""))))
    return [];
  const thing = (followed ?? told)?.trim().replace(/^a single\s/i, "one ");
  let at = start;
  return stops.map((stop, index) => {
    const from = page.text.indexOf(stop, at);
    at = from + stop.length;
    const isSeenThere = thing !== undefined && index < stops.length - 1;
    const action = isSeenThere
      ? `${thing.replace(/^(?:a|an)\s/i, "the ")} ${PLACED.test(stop) ? "on" : "in"} ${stop}`
      : stop;
    const isLast = index === stops.length - 1;
    const inside = isLast ? "ending" : "anywhere";
    const where = index === 0 ? "opening" : inside;
    const value = toldEvent(action, where);
    return finding(page, value, index === 0 ? match.index : from, at, CONFIDENCE);
  });
}

const PLACED =
  /\b(?:bench|table|farm|boat|ship|shelf|counter|line|beach|field|truck|train|plate|market stall|loom|press|roof|street)\b/i;
