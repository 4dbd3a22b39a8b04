import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { positiveMentions } from "../words/mentions.ts";
import { wishedText } from "./brief-words.ts";

/** "The face of a woman" is one; "the face of the watch" is none. */
const FACE_OF =
  /\bfaces? of (?:an?|the|our|his|her|two|three|several)? ?(?:\p{L}+ )?(?:woman|women|man|men|girls?|boys?|child(?:ren)?|models?|people|person|actors?|actress|couple|customers?)\b/iu;

/** Faces that a brief asks for where `subject` forbids them. */
export function facesAsked(brief: SettledBrief, subject: string): string[] {
  const match = /^(?:(?:human|recogni[sz]able|visible) )?faces?(?: persons?| humans?)?$/i.test(subject)
    ? FACE_OF.exec(wishedText(brief))
    : null;
  return match ? [match[0]] : [];
}

const AGES =
  /\b(?:aged?|ages) (?:[1-9]|1[0-7])\b|\b(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?[- ]old/i;

/** A sister of six is a child. */
export function withAges(words: string): string {
  return AGES.test(words) ? `${words}, child` : words;
}

/** People whose age makes them children where the brief forbids children. */
export function agedUnder18(text: string, subject: string): string[] {
  const match = positiveMentions("child", subject).length > 0 ? AGES.exec(text) : null;
  const isAudience = match && /\b(?:for|from|suitable)\b[^.;]{0,24}$/i.test(text.slice(0, match.index));
  return match && !isAudience ? [match[0]] : [];
}
