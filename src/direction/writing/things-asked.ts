import type { AgreedBrief } from "../agreed-brief.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { positiveMentions } from "../words/mentions.ts";
import { isCastWish } from "./asked-people.ts";
import type { Claim } from "./claim.ts";
import { isDemonstrated } from "./demonstrate.ts";
import { factsOf } from "./facts.ts";
import { isNoThing, OCCASION } from "./said-in-passing.ts";
import { toldAs } from "./told-as.ts";
import { isInAList } from "./told-film.ts";
import type { World } from "./world.ts";

/** Demanded things that no told picture shows. */
export function thingsBeside(told: readonly Claim[], agreed: AgreedBrief, world: World): Claim[] {
  const product = agreed.reading.product?.value;
  // A brand shows nothing by its name: "Harrow & Pine" is no forest.
  const named = product?.brand ? "" : (product?.name ?? "");
  const shown = [...told.map((claim) => claim.subject), named, product?.noun ?? ""].join(". ");
  const kept = agreed.mustInclude.filter(({ evidence }) => evidence !== null && isInAList(agreed, evidence));
  const others = agreed.mustInclude
    .filter((one) => !kept.includes(one))
    .filter(({ value }) => !OCCASION.test(value.subject) && !isSeenAnyway(value.subject, world))
    .filter(({ value }) => !isNoThing(value.subject) && !isOnlyColors(agreed, value.subject))
    .filter(({ value }) => !isOnlyHow(agreed, value.subject))
    .filter(({ value, evidence }) => value.hard || !isSaidAnyway(agreed, evidence ?? value.subject))
    .filter(({ value }) => !told.some(({ subject }) => subject.toLowerCase() === value.subject.toLowerCase()))
    .filter(({ value }) => positiveMentions(shown, value.subject).length === 0)
    .filter(({ value }) => agreed.reading.tale === null || !A_GENRE.test(value.subject))
    .filter(({ value }) => value.hard || !isDemonstrated(agreed, world.trade, value.subject))
    .filter(({ value }) => !isInTheAir(value.subject, world.atmosphere));
  return [...kept, ...others].map((decision) => ({
    subject: decision.value.subject,
    isBare: true,
    where: decision.value.where ?? ("anywhere" as const),
    shotType: null,
    cameraMovement: null,
    origin: {
      source: decision.source,
      confidence: decision.confidence,
      evidence: decision.evidence ?? decision.value.subject,
    },
    ...toldAs(agreed, decision.evidence ?? ""),
  }));
}

/** Who carries the film is in most of its scenes and needs none of their own. */
function isSeenAnyway(subject: string, { hero }: World): boolean {
  return isCastWish(subject) && positiveMentions(hero, subject).length > 0;
}

/** An instrument by itself is heard; a name by itself, or how somebody laughs, is nothing to look at. */
function isOnlyHow({ reading }: AgreedBrief, subject: string): boolean {
  const name = reading.product?.value.name.toLowerCase();
  const bare = subject.toLowerCase().replace(/^(?:an?|the) /, "");
  return (
    kindOfWish(bare) === "music" ||
    bare === name ||
    bare === "by one" ||
    (reading.tale !== null && /^(?:then|must be) \p{Ll}+$/u.test(bare))
  );
}

/** "Use green and orange" */
function isOnlyColors({ reading }: AgreedBrief, subject: string): boolean {
  const rest = reading.colors.reduce(
    (left, { words }) => left.replace(words.toLowerCase(), " "),
    subject.toLowerCase(),
  );
  return rest !== subject.toLowerCase() && /^[\s,]*(?:and[\s,]*)*$/.test(rest);
}

/** What a story is called after, and no thing in it. */
const A_GENRE =
  /^(?:an? )?(?:\p{L}+ )?(?:thriller|comedy|horror|drama|noir|romance|western|mystery|fantasy|sci-?fi|fable|portrait|documentary|trailer|teaser|roguelike|rpg|shooter|platformer|simulator|puzzler|menswear|womenswear|streetwear|knitwear|swimwear)$/iu;

/** "Bristol" between two commas is where, "summer holidays" in a date is when: what a wish only names, and the screen says. */
function isSaidAnyway(agreed: AgreedBrief, words: string): boolean {
  const { text, briefLanguage } = agreed.reading;
  // A capital in the middle of an English sentence is a name.
  const isTown =
    briefLanguage === "en" &&
    /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*$/u.test(words) &&
    /[\p{Ll}\d,]\s+$/u.test(text.slice(0, Math.max(0, text.indexOf(words))));
  return isTown || factsOf(agreed).some((fact) => fact.words.toLowerCase().includes(words.toLowerCase()));
}

/** Snow that every scene has anyway needs no scene of its own. */
function isInTheAir(subject: string, atmosphere: string | null): boolean {
  const weather = subject.replace(/\s(?:all (?:day|night|the time)|outside|everywhere|throughout)$/i, "");
  return atmosphere !== null && positiveMentions(atmosphere, weather).length > 0;
}
