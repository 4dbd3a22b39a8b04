import type { Claim } from "./claim.ts";
import { isOfTheBrief } from "./claims.ts";
import { happeningIn } from "./happening.ts";

/** How a picture says the hour that its story has come to. */
const HOURS: readonly (readonly [words: RegExp, said: string])[] = [
  [
    /\b(?:before (?:dawn|sunrise|daybreak|first light)|[1-5](?:[:.]\d\d)? ?(?:am\b|a\.m\.)|(?:two|three|four|five) in the morning)/i,
    "before dawn",
  ],
  [/\b(?:dawn|sunrise|daybreak|sun-?up|first light)\b/i, "at dawn"],
  [
    /\b(?:the (?:next |following )?morning|(?:one|that|every|early|sunday|next|following|in the|by) morning)\b/i,
    "in the morning",
  ],
  [/\b(?:at|by|before|until|high) (?:noon|midday)\b/i, "at noon"],
  [/\b(?:the|that|one|late|this) afternoon\b/i, "in the afternoon"],
  [/\b(?:sunset|sundown|golden hour|(?:as|when) the sun (?:sets|goes down))\b/i, "at sunset"],
  [/\b(?:dusk|twilight|nightfall)\b/i, "at dusk"],
  [/\b(?:the|that|one|every|this|by|later that|same) evening\b/i, "in the evening"],
  [
    /\b(?:at|by|that|one|all|every|into the|through the|in the middle of the|late at|the same|last|in the) night\b(?! (?:bus|train|shift|market|club))|\b(?:midnight|moonlight|under the (?:moon|stars))\b|\b(?:\w+ )in the dark\b/i,
    "at night",
  ],
];

const LATER = /\b(?:years?|months?|weeks?|days?|decades?) later\b|^(?:the )?next day\b/i;

/** The hour that each told picture plays at: its own, else that of the one before it; null before the first that says one. */
export function hoursTold(claims: readonly (Claim | null)[]): (string | null)[] {
  let hour: string | null = null;
  return claims.map((claim) => {
    if (claim === null || !isOfTheBrief(claim)) return hour;
    // Another year and another place of a list have their own hours.
    const goesOn = !LATER.test(claim.subject) && happeningIn(claim.subject) !== null;
    hour = hourIn(claim.subject) ?? (goesOn ? hour : null);
    return hour;
  });
}

/** "In the evening he opens the kiln": in the evening; null where the words say no hour. */
export function hourIn(told: string): string | null {
  return HOURS.find(([words]) => words.test(told))?.[1] ?? null;
}
