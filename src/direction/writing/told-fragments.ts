import type { AgreedBrief } from "../agreed-brief.ts";
import type { Finding } from "../reading/reading.ts";
import { uncapital } from "../words/capital.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { overlap } from "../words/spans.ts";
import type { Claim } from "./claim.ts";
import { isToldInEnglish } from "./hero.ts";

/** Words that are a picture by their form: somebody's or some thing, or one that stands somewhere. */
const A_PICTURE =
  /^(?:an?|the|two|three|four|someone's|somebody's|his|her|their)\s\p{L}|\s(?:in|on|at|over|under|behind|beside|through|by|from|with|outside|inside|round|around)\s(?:an?|the|his|her|their|its)?\s?\p{L}/iu;
/** What is asked of the whole film, of its words or its people's kind. */
const OF_THE_FILM =
  /\b(?:tones?|mood|feel|feeling|vibe|style|look|cast|casting|diverse|diversity|ages|energy|scenes?|shots?|film|video|ad|viewer|audience|end ?card|brand|logo|app|website|product|people|actors?|talent|on screen|pacing|cuts?)\b/i;
const SOMEBODY_OR_DEED = /\b(?:an?|the|two|three|four)\s(?:[\p{L}'-]+\s){0,2}[\p{L}-]+/iu;

/** Pictures that the brief lists beside others and no reader took apart: "someone's burnt dinner, the courier at the door, friends eating on the floor". */
export function fragmentsTold(agreed: AgreedBrief, told: readonly Claim[]): Claim[] {
  const { reading } = agreed;
  if (!isToldInEnglish(agreed) || reading.product === null || reading.script !== null) return [];
  const shown = [...reading.events, ...reading.mustInclude];
  const fragments = reading.instructions.filter(
    (one) => isPicture(one) && !shown.some((other) => overlap(one, other)),
  );
  return fragments
    .filter((one) => standsInAList(reading.text, one, [...shown, ...fragments]))
    .map((one) => claimOf(one))
    .filter(({ subject }) => !told.some((other) => other.subject.includes(subject)));
}

function isPicture({
  value,
}: Finding<{
  readonly isLoose: boolean;
  readonly picture: { readonly words: string; readonly isEverywhere: boolean } | null;
}>): boolean {
  const { picture, isLoose } = value;
  return (
    isLoose &&
    picture !== null &&
    !picture.isEverywhere &&
    A_PICTURE.test(picture.words) &&
    !OF_THE_FILM.test(picture.words)
  );
}

/** Another picture stands in the same sentence. */
function standsInAList(text: string, one: Finding<unknown>, pictures: readonly Finding<unknown>[]): boolean {
  return pictures.some((other) => {
    if (other.start === one.start) return false;
    const [from, to] = one.start < other.start ? [one.end, other.start] : [other.end, one.start];
    return from <= to && !/[.!?\n]/.test(text.slice(from, to));
  });
}

function claimOf({
  value,
  confidence,
  words,
}: Finding<{ readonly picture: { readonly words: string } | null }>): Claim {
  const subject = uncapital((value.picture?.words ?? words).replace(/[.,;:\s]+$/, ""));
  return {
    subject,
    isBare: !(SOMEBODY_OR_DEED.test(subject) && subject.split(" ").some((word) => isNounOf(word, "person"))),
    where: "anywhere",
    shotType: null,
    cameraMovement: null,
    origin: { source: "text", confidence, evidence: words },
  };
}
