import { kindOfWish } from "../words/kind-of-wish.ts";
import { overlap } from "../words/spans.ts";
import type { BriefReading } from "./reading.ts";

type Event = BriefReading["events"][number];

/** "Whooshes and bass hits" is no happening; "a boy makes sounds" is one. */
export function isHappening({ words }: Event): boolean {
  const isShort =
    words.split(/\s+/).length <= MOST_WORDS_OF_A_WISH &&
    !/^(?:an?|the|his|her|their|he|she|they|somebody|someone|everyone|everybody)\s/i.test(words);
  return (
    !CUT_BRACKET.test(words) &&
    !ONE_NOTE.test(words) &&
    !NOT_DONE.test(words) &&
    !OF_THE_PACE.test(words) &&
    !VOICE_SAYS.test(words) &&
    !isToMaker(words) &&
    (!isShort || kindOfWish(words) === null)
  );
}

/** "Hi team, pls find the brief for …": said to whoever makes the film, and no picture. */
export function isToMaker(words: string): boolean {
  return TO_THE_MAKER.test(words);
}

/** "Gert is 71", "she is the star": who somebody is, and nothing that a lens finds. */
export function isOnlySaidOfSomebody(words: string): boolean {
  return WHO_IT_IS.test(words);
}

const IS_WHO =
  "(?:is|are|'s|’s) (?:(?:now |about |over |nearly )?\\d{1,3}(?: years? old)?|(?:the|our) (?:star|hero|heroine|lead|protagonist|main character|face of [^,.]+))";
const WHO_IT_IS = new RegExp(
  `^\\p{L}[\\p{L}'’]*(?: \\p{L}+)? ${IS_WHO}(?:,? and (?:he|she|they) ${IS_WHO})?[.!]?$`,
  "iu",
);

/** "Include a dripping taco and a fire alarm": an order for things, whatever drips. */
export function isListOfThings({ start, end, value }: Event, things: BriefReading["mustInclude"]): boolean {
  if (value.where !== "anywhere") return false;
  const held = things.filter((one) => one.value.hard && overlap(one, { start, end }));
  const length = held.reduce((sum, one) => sum + Math.min(one.end, end) - Math.max(one.start, start), 0);
  return length > (end - start) * MOST_SHARE_OF_THINGS;
}

/** "For women over 40 who walk." */
export function saysForWhom(one: Event, audience: BriefReading["audience"]): boolean {
  return audience !== null && /^for\b/i.test(one.words) && overlap(one, audience);
}

const MOST_SHARE_OF_THINGS = 0.6;
const MOST_WORDS_OF_A_WISH = 4;
const TO_THE_MAKER =
  /^[^,]{2,48} (?:wants?|needs?|would like|is looking for|are looking for) (?:an? |another |some |one |our )?(?:[\p{L}\d-]+ ){0,3}(?:reels?|videos?|films?|ads?|spots?|clips?|commercials?)\b|^(?:hi|hello|hey|dear|thanks|thx)\b[\p{L} ]{0,16}[,!]|\b(?:pls|plz|please),? (?:find|see|have|check|let|get|call|mail|send|note|read|confirm|ignore|excuse|forgive|keep|make|use|do|be)\b|^(?:find|see|check|read) (?:the |our |my |your )?(?:attached|enclosed|brief|below|notes?)\b|^(?:an? |the |our )?[\p{L}'’-]+(?: [\p{L}'’-]+)? (?:must|should|has to|have to|needs? to|may) (?:only |never |always |not )?(?:be|appear|show up|stay|come) (?:in|on|seen|shown|visible|there|throughout)\b/iu;
/** "Then a single piano note." */
const ONE_NOTE =
  /^(?:and |then )*(?:an? |one )?(?:(?:single|lone|last|low|long|soft|final) )*(?:piano|guitar|cello|violin|organ|synth|bass|drum|horn|trumpet|brass|string|flute|harp|bell|gong)s? (?:note|chord|tone|key|hit|beat|riff|strum|strike|swell|roll)s?\.?$/i;
/** "A girl's voice says: …" is heard. */
const VOICE_SAYS = /\bvoice (?:then )?(?:says|speaks|whispers|asks)[:,]?$/i;
/** "Then slow down.": the film does, and nobody in it. */
const OF_THE_PACE =
  /^(?:(?:and|then|but|after that|later)[ ,]+)*(?:it )?(?:slows?|speeds?|calms?|winds?|builds?|picks?|ramps?)(?: it| things| the pace| everything)? (?:down|up)\b[^,;\p{L}]*$/iu;
/** "Nobody looks at the camera": what does not happen. */
const NOT_DONE = /^(?:and |but )?(?:nobody|no one|no-one|none|nothing)\b/i;
/** "…, mostly pensioners) turns ten": the end of a bracket, without its beginning. */
const CUT_BRACKET = /^[^(]*\)/;
