import { doing } from "./deeds-of-statements.ts";

/** What an app is used on. */
export type Glass = "phone" | "laptop";

/** "Tap once", "swipe" are orders; "search finds" tells what it does by itself. */
export function isOrderedOnGlass(words: string, isOrder: boolean): boolean {
  return (isOrder || LIKE_AN_ORDER.test(words)) && !DOES_BY_ITSELF.test(words);
}

const LIKE_AN_ORDER =
  /^(?:tap|swipe|scan|click|upload|download|select|choose|enter|type|log in|sign in|sign up|press|drag|share|book|pay|track|rate|open|pick|set|add|find|search for|create|invite)\b/i;

const DOES_BY_ITSELF = /^\p{Ll}+ \p{Ll}+[^s\W]s$/iu;

/** Somebody at the deed; at a screen where it is done on one. */
export function onGlass(deed: string, index: number, glass: Glass | null): string {
  if (glass === null) return `{hero} ${deed}`;
  const ways = glass === "laptop" ? ON_A_LAPTOP : ON_A_PHONE;
  return `${ways[index % ways.length]} ${deed}`;
}

/** "You can never find it again", "search finds": who uses it, or what it does, and nobody obeys. */
export function workedOnGlass(words: string, index: number, glass: Glass): string {
  const [, deed] = BY_THE_USER.exec(words) ?? [];
  if (deed !== undefined) return onGlass(doing(deed), index, glass);
  const looks = WORKS_BY_ITSELF[glass];
  return looks[index % looks.length] ?? looks[0];
}

const BY_THE_USER =
  /^(?:you|users|customers|members|people|everyone) (?:can |will |just |simply )?((?!can\b|will\b|are\b|have\b|never\b)\p{Ll}+ [^,]+?)(?:,| and (?:can|will|then|never)\b|$)/iu;
const WORKS_BY_ITSELF = {
  laptop: [
    "the laptop at a low angle, one block of light on its screen growing bright",
    "{hero} watching the laptop, the light of the screen changing on the face",
    "rows of soft colour on the laptop sliding into order by themselves",
    "{hero} leaning back from the laptop with a short nod",
  ],
  phone: [
    "the phone on the table lighting up by itself, a cup beside it",
    "{hero} watching the phone, its light changing on the face",
    "rows of soft colour on the phone sliding into order under no hand",
    "{hero} putting the phone away with a short nod",
  ],
} as const;

/** Ways to see somebody at an app: what stands on the glass is added when the film is cut. */
const ON_A_LAPTOP = [
  "{hero} at a laptop,",
  "{hero}'s hand on a mouse, a screen's light on the sleeve,",
  "{hero} over the shoulder, laptop half open,",
  "{hero} leaning back from the laptop, then",
] as const;
const ON_A_PHONE = [
  "{hero} with a phone in one hand,",
  "{hero}'s thumb moving over a phone,",
  "{hero} over the shoulder, phone held low,",
  "{hero} leaning on the table with the phone,",
] as const;

const FROM_NEAR = {
  laptop: [
    "fingers on a keyboard from close by, the light of the screen on the knuckles",
    "blocks of soft colour on the laptop sliding into order, a pen laid beside it",
    "a cup set down beside the open laptop, its screen growing brighter",
    "the edge of the laptop from close by, soft light moving over the desk",
  ],
  phone: [
    "a thumb moving over a phone from close by, soft colours on the glass",
    "the phone on the table lighting up, a cup beside it",
    "the light of the phone moving over a sleeve and a bunch of keys",
    "the phone turned round in two hands, one block of colour growing on its glass",
  ],
} as const;

/** The screen by itself and the hands at it, without anybody's face. */
export function glassFromNear(index: number, glass: Glass): string {
  const looks = FROM_NEAR[glass];
  return looks[index % looks.length] ?? looks[0];
}
