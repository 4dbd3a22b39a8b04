import type { AgreedBrief } from "../agreed-brief.ts";
import { oncePer } from "../once-per.ts";
import { withArticle } from "../words/articles.ts";
import { uncapital } from "../words/capital.ts";
import { isOfKind } from "../words/mentions.ts";

/** "People" and "customers" are in every film that may show anybody. */
const ANYBODY =
  /^(?:(?:real|happy|different|many|more|some|diverse|young|adult|older|big|huge) )?(?:people|persons?|humans?|customers?|guests?|clients?|users?|visitors?|actors?|talent|employees|staff|team|crowds?|audience)$/i;
/** "The face of a potter", "hands": parts of somebody are pictures and not who carries a film. */
const PART_OF_SOMEBODY =
  /\b(?:hands?|fingers?|faces?|eyes?|feet|smiles?|close-?ups?|portraits?|silhouettes?)\b/i;
const MOST_WORDS = 5;
const MANY = /^(?:two|three|four|five|six|several|many|both)\s/i;
const HAPPENS = /\b(?:\w{3,}ing|who|that|while)\b/i;

/** Whether a thing that a brief asks for is somebody who can carry the film: "friends", "a nurse", "couples over 50". */
export function isCastWish(subject: string): boolean {
  return (
    isOfKind(subject.replace(AGED, ""), "people") &&
    subject.split(/\s+/).length <= MOST_WORDS &&
    !PART_OF_SOMEBODY.test(subject) &&
    !HAPPENS.test(subject)
  );
}

/** The person or people whom the brief wants to see and tells nothing of, as a film names them; null where there are none. */
export const peopleAsked = oncePer((agreed: AgreedBrief): string | null => {
  const asked = [...agreed.mustInclude.map(({ value }) => value.subject), ...peopleInPlaces(agreed)].find(
    (subject) => isCastWish(subject) && !ANYBODY.test(subject),
  );
  return asked === undefined ? null : asCast(asked);
});

/** "Honest. Shop owners.": somebody who is named by a piece of the brief alone. */
export function peopleInFragments({ reading }: AgreedBrief): string | null {
  const named = reading.instructions
    .flatMap(({ value }) => (value.picture === null ? [] : [uncapital(value.picture.words)]))
    .find((words) => isCastWish(words) && !ANYBODY.test(words));
  return named === undefined ? null : asCast(named);
}

/** "Family at the beach": who stands before a place that the brief names is seen there. */
function peopleInPlaces({ reading }: AgreedBrief): string[] {
  return reading.settings.flatMap(({ start }) => {
    const before = reading.text.slice(Math.max(0, start - MOST_CHARACTERS_BEFORE), start);
    const somebody = BEFORE_A_PLACE.exec(before)?.[1];
    return somebody === undefined ? [] : [uncapital(somebody)];
  });
}

const MOST_CHARACTERS_BEFORE = 60;
const BEFORE_A_PLACE =
  /(?:^|[,.;:]\s|\n)((?:[\p{L}-]+\s){0,3}?[\p{L}-]+)\s(?:at|on|in|by|near)\s(?:the\s|an?\s)?$/u;

const AGED = /\s(?:over|under|aged|around|in their)\s.*$/i;

/** "Friends" are two friends to a crew, "families" one family. */
function asCast(asked: string): string {
  const bare = asked.replace(/^(?:the|some|our|my)\s/i, "");
  const age = AGED.exec(bare)?.[0] ?? "";
  const named = bare.slice(0, bare.length - age.length);
  if (/\bfamil(?:y|ies)$/i.test(named))
    return `${withArticle(named.replace(/families$/i, "family"))} of four${age}`;
  if (/\bcouples?$/i.test(named)) return `${withArticle(named.replace(/s$/i, ""))}${age}`;
  if (MANY.test(named)) return bare;
  return /(?:s|men|women|people|children)$/i.test(named) && !/(?:ss|us|boss)$/i.test(named)
    ? `two ${bare}`
    : withArticle(bare);
}
