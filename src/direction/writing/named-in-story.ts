import type { AgreedBrief } from "../agreed-brief.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { performerOf } from "./artist.ts";
import { byName, firstNamed } from "./by-name.ts";
import { namedAgain } from "./name-again.ts";
import { withNamedActor } from "./named-actor.ts";
import { plainTold } from "./plain-told.ts";
import { isNounForSomebody } from "./who-acts.ts";

/** The clauses of a story as a model must hear them: everybody by name, as others see him. */
export function namedInStory(clauses: readonly string[], agreed: AgreedBrief): string[] {
  const seen = asATellerSees(agreed);
  const named = byName(agreed);
  const told = clauses.map((clause) => withNamedActor(plainTold(named(seen(withoutJoint(clause))))));
  return namedAgain(told, namedOutside(agreed));
}

/** "and the whole hall starts ticking" begins with what starts. */
function withoutJoint(clause: string): string {
  return clause.replace(/^(?:and|but|so|then)\s/, "");
}

/** Whom the story may mean though no clause of it named them: who sings, else the first of the film's people. */
function namedOutside(agreed: AgreedBrief): string[] {
  const artist = performerOf(agreed);
  if (artist !== null) return [artist];
  const { tale, characters } = agreed.reading;
  const [character] = characters;
  const first =
    portrayed(byName(agreed)(tale?.value.about ?? "")) ??
    firstNamed(agreed, character?.start ?? Number.POSITIVE_INFINITY) ??
    character?.value;
  if (first === undefined || /^(?:his|her|their)\s/i.test(first)) return [];
  return [
    byName(agreed)(first)
      .replace(/^(?:an?|my|our)\s/i, "the ")
      .replace(/^The\s/, "the "),
  ];
}

/** "My son leaves, me not crying at the station": whoever tells of himself is seen as others see him. */
function asATellerSees({ reading }: AgreedBrief): (clause: string) => string {
  if (reading.tale === null) return (clause) => clause.replace(OUR_KIN, "the ");
  return (clause) =>
    clause.replace(/^(?:my|our) (?=\p{Ll})/u, "the ").replace(/^(?:me|i)\s(?=not |\p{Ll}+ing)/u, "a parent ");
}

/** "My father kneading dough", of somebody's bakery. */
const OUR_KIN =
  /^(?:my|our) (?=(?:\p{Ll}+ )?(?:father|mother|dad|mum|mom|grand\p{Ll}+|son|daughter|husband|wife|brother|sister|team|staff|chef|baker|barista|dog|cat|kids|children)\b)/u;

/** "Yusuf Demir, a shoe shiner in Istanbul who …": he is whom "his hands" are of. */
function portrayed(about: string): string | null {
  const who =
    /^(?:(?:an?|the|one|two|three)\s)?[\p{L}' -]{2,40}?(?=,|\s(?:in|at|on|from|of|who|that|whose|with)\s|$)/u.exec(
      about,
    )?.[0];
  const isSomebodys =
    who !== undefined &&
    (isNounForSomebody(who.split(" ").at(-1) ?? "") ||
      isNounOf(who.split(" ").at(-1) ?? "", "animal") ||
      NAME.test(who));
  return isSomebodys ? who : null;
}

const NAME = /^\p{Lu}\p{Ll}+(?:(?:\s\p{Lu}\p{Ll}+)+| the [\p{Ll}\d -]+)$/u;
