import type { AgreedBrief } from "../agreed-brief.ts";
import { kindByHead } from "../knowledge/demonstrations/index.ts";
import { oncePer } from "../once-per.ts";
import { isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { mentions } from "../words/mentions.ts";
import { isPlural } from "./agreement.ts";
import { happeningIn } from "./happening.ts";
import { isToldInEnglish } from "./hero.ts";
import { isCalledWhatItIs } from "./plain-name.ts";
import { productPhrases } from "./product-words.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { isSomebody } from "./who-acts.ts";
import type { World } from "./world.ts";

/** Gear that goes on an animal, with the animal before it: "dog harness", "horse blanket". */
const GEAR_OF_ANIMALS =
  /\b(dog|puppy|cat|kitten|horse|pony)s?['’]?s?\s(?:[\w-]+\s){0,2}(?:harness(?:es)?|collars?|coats?|jackets?|boots?|vests?|jumpers?|blankets?|saddles?|bridles?|bandanas?|tags?|trackers?)\b/i;
/** Kinds of products that a person has on. */
const WORN_BY_PEOPLE: ReadonlySet<string> = new Set(["garment", "footwear", "device on the body"]);
/** Who already has something on, or nothing at all, is left as told. */
const SAYS_WHAT_IS_WORN = /\b(?:wear\w*|dressed|barefoot|in (?:his|her|their|its) |naked|undress\w*)\b/i;

/** What only the smallest have on: a father who folds nappies wears none. */
const OF_BABIES =
  /\b(?:(?:baby|babies|newborn|infant|toddler)s?['’]?s?\s.*|.*\b(?:diapers?|nappy|nappies|onesies?|rompers?|babygrows?|bibs?|booties))$/i;
const A_BABY = /\b(?:bab(?:y|ies)|newborns?|infants?|toddlers?|twins)\b/i;

type Wearer = { readonly animal: RegExp } | "people" | "babies";

/** Kinds of products that people hold while they do something quiet. */
const HELD_BY_PEOPLE: ReadonlySet<string> = new Set(["vessel", "drink"]);
/** Deeds that leave a hand free, base forms. */
const LEAVES_A_HAND_FREE =
  /^(?:sit|camp|wait|stand|watch|relax|rest|picnic|chat|laugh|talk|meet|gather|smile|listen|look|lean|stroll|walk|catch|hang|spend|enjoy)$/;
const HOLDS_SOMETHING =
  /\b(?:hold\w*|carry\w*|carries|hands?|drink\w*|sip\w*|pour\w*|with an?|with (?:his|her|their))\b/i;

/** A told deed of somebody who would have the product on, or in the hand: "two white dogs walk through a park, each wearing the Northpaw trail harness". */
export function wearingTheProduct(idea: SceneIdea, agreed: AgreedBrief, world: World): SceneIdea {
  const deed = happeningIn(idea.subject);
  const noun = agreed.reading.product?.value.noun?.split(/\s/).at(-1) ?? "";
  if (deed === null || noun === "" || mentions(idea.subject, noun).length > 0) return idea;
  // Who is told to put it on has it on from there, and the telling says so.
  if (agreed.reading.events.some(({ value }) => mentions(value.action, noun).length > 0)) return idea;
  const wearer = wearerOf(agreed);
  const each = isPlural(deed.actor) ? "each " : "";
  if (wearer !== null && !SAYS_WHAT_IS_WORN.test(idea.subject) && isWornBy(wearer, deed.actor, deed.verb))
    return { ...idea, subject: `${idea.subject}, ${each}wearing ${world.productPhrase}` };
  const isHeld =
    isHeldByPeople(agreed) &&
    isWornBy("people", deed.actor, deed.verb) &&
    LEAVES_A_HAND_FREE.test(deed.verb) &&
    !HOLDS_SOMETHING.test(idea.subject);
  return isHeld ? { ...idea, subject: `${idea.subject}, ${each}holding ${world.productPhrase}` } : idea;
}

const isHeldByPeople = oncePer(
  (agreed: AgreedBrief): boolean =>
    isToldInEnglish(agreed) && HELD_BY_PEOPLE.has(kindByHead(productPhrases(agreed))?.kind.name ?? ""),
);

/** Who has a product of this kind on; null where it is not worn, or is no one product. */
const wearerOf = oncePer((agreed: AgreedBrief): Wearer | null => {
  if (!isToldInEnglish(agreed) || agreed.reading.product === null) return null;
  const phrases = productPhrases(agreed);
  const animal = phrases.map((phrase) => GEAR_OF_ANIMALS.exec(phrase)?.[1]).find((found) => found);
  if (animal)
    return {
      animal: new RegExp(`\\b(?:${animal}|${YOUNG_AND_OLD[animal.toLowerCase()] ?? animal})s?\\b`, "i"),
    };
  const isNamed = !isCalledWhatItIs(agreed) || agreed.reading.product.value.description !== null;
  if (!isNamed || !WORN_BY_PEOPLE.has(kindByHead(phrases)?.kind.name ?? "")) return null;
  return phrases.some((phrase) => OF_BABIES.test(phrase)) ? "babies" : "people";
});

/** Other words for the animals that gear is named after. */
const YOUNG_AND_OLD: Readonly<Record<string, string>> = {
  dog: "puppie|puppy|hound|terrier|retriever|collie|labrador|spaniel|husky|samoyed|greyhound|dachshund|poodle",
  puppy: "dog|puppie",
  cat: "kitten|tabby",
  kitten: "cat",
  horse: "pony|mare|stallion|foal",
  pony: "horse|ponie",
};

function isWornBy(wearer: Wearer, actor: string, verb: string): boolean {
  // "Her fingertips": too near to see what she has on.
  if (kindOfNoun(actor)?.name === "body part") return false;
  if (wearer === "babies") return A_BABY.test(actor);
  return wearer === "people"
    ? isSomebody(actor, verb) && !isNounOf(actor, "animal")
    : wearer.animal.test(actor);
}
