import type { AgreedBrief } from "../agreed-brief.ts";
import { picturesOfIdea } from "../knowledge/ideas-shown.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { isUnseenDeed } from "./deeds-of-things.ts";
import { happeningIn } from "./happening.ts";

/** A name in quotes is told, no deed. */
const QUOTED = /["“”«»]/;
/** "Gym opening", "Open day at the school": an occasion and no picture. */
export const OCCASION =
  /^(?:\w+ ){1,3}(?:opens|reopens|launches)$|^(?:day|evening|house|weekend|mic) (?:at|for|in|on|this|next) /;
/** "Build your own game": said to the viewer of an advertisement. */
const TO_THE_VIEWER = /\b(?:you|your|yours)\b/i;
/** "Ages 8-13", "Tues–Sat 9–5": for whom and when. */
const WHEN_OR_WHOM =
  /\bages? \d|^(?:un)?'?til+ \d|\bfrom \d+ ?(?:am|pm)\b|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:\w*day)?s?\s?(?:[–-]|to)\s?(?:mon|tue|wed|thu|fri|sat|sun)|\b\d{1,2}(?:[.:]\d\d)?\s?[–-]\s?\d{1,2}(?:[.:]\d\d)?$/i;
/** "Jackpot rolls over", "prices start low": what no camera sees happen. */
const ABSTRACT =
  /^(?:the |our |all |every )?(?:jackpot|prices?|rates?|tickets?|entry|bookings?|lessons?|classes|sessions?|courses?|orders?|delivery|applications?|spaces?|places|stock|offers?|sale|season|membership|subscription|warranty|guarantee|profits?|proceeds|money|fees?|half|everything|nothing|service|quality|support|results?|battery|range|weight|parking)\s\p{L}+/iu;
/** "Arrives within 20 minutes": how soon, of a service that nobody is told of. */
const HOW_SOON =
  /^(?:and )?\p{L}+s (?:\p{L}+ )?(?:within|in|in under|in less than) (?:an?|one|two|three|\d+) (?:minutes?|mins?|hours?|hrs?|days?|weeks?)\b/iu;
/** "Harrow Street Theatre is looking for actors": who says so says it, and nobody sees it. */
const LOOKS_FOR =
  /\b(?:is|are) (?:now )?(?:looking for|seeking|hiring|recruiting|inviting|proud|delighted|excited|pleased|offering)\b/i;
/** "He reads the room", of somebody whom nothing told of before. */
const NOBODY_KNOWN = /^(?:he|she|it|they|we)\s/i;

/** Whether words that look like a happening only say something of what is sold: a claim for the screen and no picture. */
export function isSaidInPassing(agreed: Pick<AgreedBrief, "reading">, action: string): boolean {
  const { reading } = agreed;
  // A song and a story sell nothing: what they tell is told.
  if (reading.product === null || reading.tale !== null || reading.filmKind?.value === "music_video")
    return false;
  if (isUnseenDeed(action, agreed) || namesTheGoods(agreed, action)) return true;
  const isWholeStory = reading.product.value.brand === null && reading.product.value.noun === null;
  if (isWholeStory) return false;
  if (
    WHEN_OR_WHOM.test(action) ||
    HOW_SOON.test(action) ||
    LOOKS_FOR.test(action) ||
    ABSTRACT.test(action) ||
    TO_THE_VIEWER.test(action)
  )
    return true;
  return NOBODY_KNOWN.test(action) && reading.characters.length === 0 && isFirst(agreed, action);
}

function isFirst({ reading }: Pick<AgreedBrief, "reading">, action: string): boolean {
  return reading.events[0]?.value.action === action;
}

/** "Electric guitar pedals, 'Hollow Fuzz', 15s": what a brief begins with is its goods and no happening. */
function namesTheGoods({ reading }: Pick<AgreedBrief, "reading">, action: string): boolean {
  if (reading.product === null) return false;
  const text = reading.text.toLowerCase();
  const told = action.toLowerCase();
  const { name } = reading.product.value;
  const opensWithTheName = text.startsWith(told) && action.includes(name);
  if (QUOTED.test(action) && action.includes(name)) return true;
  return (
    happeningIn(action) === null && (opensWithTheName || OCCASION.test(action) || text.startsWith(`${told},`))
  );
}

/** "Highlight: sisal rope, stable base": what is to be stressed of the goods is read, and is no picture by itself. */
export function isHighlighted(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at > 0 && HIGHLIGHTED.test(text.slice(0, at));
}

const HIGHLIGHTED =
  /\b(?:highlights?|key (?:points?|features?|benefits?)|usps?|benefits|features)\s?:[^.!?\n"“]{0,160}$|\b(?:highlight|emphasi[sz]e|stress|focus on|underline)\s(?!how\b)[^.!?\n"“:]{0,160}$/i;

/** "No sweat", "amazing camera": what goods lack and how good they are is read, and nothing to look at. */
export function isOnlySaid(subject: string): boolean {
  return ONLY_SAID.test(subject);
}

const ONLY_SAID =
  /^(?:no|zero|without|free from|free of|sugar[- ]free|gluten[- ]free) (?:\p{L}+ ){0,2}\p{L}+$|^(?:amazing|stunning|incredible|superb|excellent|great|best|better|perfect|powerful|premium|outstanding|unbeatable|impressive|long-lasting|all-day|award-winning|high-quality|top-quality|affordable|easy|fast|quick|ultra-fast|super-fast|smart) (?:\p{L}+ ?){1,2}$/iu;

/** "Dreamy surf guitar", "drum only", "medieval fanfare": what is heard and not seen. */
export function onlySounds(subject: string): boolean {
  return ONLY_SOUNDS.test(subject);
}

const ONLY_SOUNDS =
  /^(?:an? |the |some )?(?:[\p{L}-]+ ){0,2}(?:guitars?|fiddle|violins?|piano|fanfare|drums?|drumbeat|ukulele|cello|synths?|bassline|strings|orchestra|saxophone|sax|trumpets?|harp|flute|music|soundtrack|jingle|sounds?|accordion|bass drop|beats?|indie|folk|jazz|pop|rock|techno|hip[- ]?hop|lo-fi|ambient|electronica|synthwave|disco|funk|reggae|metal|punk|r&b|trap|drum and bass|bossa nova|swing)(?: only)?$/iu;

/** "Safe late night rides": what is promised of a service. */
const PRAISED =
  /^(?:safe|free|fast|cheap|easy|affordable|reliable|best|flexible|instant|unlimited|guaranteed|trusted|secure|hassle-free|award-winning) (?!(?:hands?|house|child|man|woman|boy|girl)\b)/i;

/** "Wonder": one word for what has no pictures. */
function isUnseenIdea(subject: string): boolean {
  if (
    /^(?:golden|silvery|romantic|urgent|tender|discreet|folky|colou?rful|wooden|moody|magical|elegant|rustic|fresh|honest|real|raw|kind|calm|clear)$/i.test(
      subject,
    )
  )
    return true;
  const kind = /^\p{L}+$/u.test(subject) ? kindOfNoun(subject) : null;
  return kind?.group === "abstract" && UNSEEN_KINDS.has(kind.name) && picturesOfIdea(subject) === null;
}

const UNSEEN_KINDS: ReadonlySet<string> = new Set(["feeling", "idea", "quality"]);

/** "Blades cost 10p", "max 4 dogs": what is paid and counted is read, not seen. */
export function isNoThing(subject: string): boolean {
  return (
    isUnseenIdea(subject) ||
    PRAISED.test(subject) ||
    /[£$€%]|\bcosts?\b|\b\d{1,3}p\b|^(?:max|min|up to|over|only)\.? \d/i.test(subject)
  );
}
