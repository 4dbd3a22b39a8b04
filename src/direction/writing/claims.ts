import type { AgreedBrief } from "../agreed-brief.ts";
import type { Beat } from "../knowledge/moments/book.ts";
import { pictureOfFeast } from "../knowledge/pictures-of-feasts.ts";
import type { AskedEvent, Finding } from "../reading/reading.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { kindOfWish } from "../words/kind-of-wish.ts";
import { positiveMentions } from "../words/mentions.ts";
import { performerOf } from "./artist.ts";
import { isCastWish } from "./asked-people.ts";
import { byName, firstNamed } from "./by-name.ts";
import type { Claim } from "./claim.ts";
import { filmableDeed } from "./deeds-of-things.ts";
import { isDemonstrated } from "./demonstrate.ts";
import { factsOf } from "./facts.ts";
import { happeningIn } from "./happening.ts";
import { isToldInEnglish } from "./hero.ts";
import { namedAgain } from "./name-again.ts";
import { withNamedActor } from "./named-actor.ts";
import { tellsOnlyAStory } from "./only-story.ts";
import { plainTold } from "./plain-told.ts";
import { isNoThing, isSaidInPassing, OCCASION } from "./said-in-passing.ts";
import { isInAList, listsItsFilm } from "./told-film.ts";
import { fragmentsTold } from "./told-fragments.ts";
import { isNounForSomebody } from "./who-acts.ts";
import type { World } from "./world.ts";

/** Happenings in the order told, then demanded things that no happening shows. */
export function claimsOf(agreed: AgreedBrief, world: World): Claim[] {
  const artist = performerOf(agreed);
  // What a story tells is told, whatever it would say of goods.
  const isStory = tellsOnlyAStory(agreed);
  const events = agreed.reading.events.filter(
    ({ value, words }) =>
      !isOnlyItsName(agreed, value.action) &&
      (isInAList(agreed, words) ||
        (!ONLY_HOW.test(value.action) &&
          (isStory || !isSaidInPassing(agreed, value.action)) &&
          (isStory ||
            // Who tells the film sees what is told, and no demonstration of ours.
            listsItsFilm(agreed) ||
            value.where !== "anywhere" ||
            ![value.action, words].some((told) => isDemonstrated(agreed, world.trade, told))))),
  );
  const clauses = events.map(({ value }) => value.action);
  const subjects = isToldInEnglish(agreed)
    ? namedAgain(
        clauses
          .map(withoutJoint)
          .map(asATellerSees(agreed))
          .map(byName(agreed))
          .map(plainTold)
          .map(withNamedActor),
        namedOutside(agreed, artist),
      )
    : clauses;
  const told = events.flatMap((finding: Finding<AskedEvent>, index) => {
    const clause = subjects[index] as string;
    const isKept = isInAList(agreed, finding.words);
    const subject = isStory ? clause : (filmableDeed(clause, agreed, world) ?? (isKept ? clause : null));
    if (subject === null) return [];
    const isThing =
      agreed.reading.product !== null &&
      happeningIn(subject) === null &&
      isShort(subject) &&
      // "Marrakech souk" of a story's list is a picture, "smoke" is a thing in one.
      (!isStory || !subject.includes(" ")) &&
      !IS_DONE.test(subject);
    return [{ ...claimOfEvent(finding, subject), isBare: isThing, ...toldAs(agreed, finding.words) }];
  });
  const things = thingsBeside(told, agreed, world);
  const isOfAFamily = agreed.reading.tale?.value.kind === "family";
  if (isOfAFamily) return asListed([...told, ...things], agreed.reading.text).map(ofAFeast);
  if (isStory) return asListed([...told, ...things], agreed.reading.text);
  return asListed([...told, ...things, ...fragmentsTold(agreed, told)], agreed.reading.text);
}

/** "Vows", "first kiss": who says them and who kisses is seen. */
function ofAFeast(claim: Claim): Claim {
  const shows = pictureOfFeast(claim.subject);
  return shows === null ? claim : { ...claim, subject: shows, isBare: false };
}

/** "Glasses shop, 2 for 1": what a brief calls its house is no picture beside it. */
function isOnlyItsName({ reading }: AgreedBrief, action: string): boolean {
  const { name = "", noun = null } = reading.product?.value ?? {};
  const bare = action.toLowerCase().replace(/^(?:an?|the|our) /, "");
  return reading.tale === null && (bare === name.toLowerCase() || bare === noun?.toLowerCase());
}

/** Demanded things that no told picture shows. */
function thingsBeside(told: readonly Claim[], agreed: AgreedBrief, world: World): Claim[] {
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
    where: "anywhere" as const,
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

function toldAs(agreed: AgreedBrief, words: string): Pick<Claim, "toldAs"> {
  if (!listsItsFilm(agreed)) return {};
  return { toldAs: isInAList(agreed, words) ? "item" : "sentence" };
}

/** "Show the forest, the sawmill and a family at the table": what one sentence lists keeps its order, things and happenings alike. */
function asListed(claims: readonly Claim[], text: string): Claim[] {
  const sentences = claims.map(({ origin }) => {
    const at = origin.source === "text" && origin.evidence ? text.indexOf(origin.evidence) : -1;
    const sentence = at < 0 ? null : Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("\n", at));
    return { at, sentence };
  });
  const placeOf = (index: number): number => {
    const { sentence } = sentences[index] ?? {};
    const first = sentences.findIndex((one) => sentence !== null && one.sentence === sentence);
    return first < 0 ? index : first;
  };
  return claims
    .map((claim, index) => ({ claim, place: placeOf(index), at: sentences[index]?.at ?? 0 }))
    .toSorted((a, b) => a.place - b.place || a.at - b.at)
    .map(({ claim }) => claim);
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

/** "(Warm colours turning cold,) then warm again" */
const ONLY_HOW =
  /^(?:by one|one by one)$|^(?:create|make|produce|film|shoot|write)\s(?:an?|us)\s|^(?:then |and )?(?:warm|cold|dark|bright|light|quiet|loud|slow|fast|soft|calm)(?:er)?(?: again)?$/i;

/** "Use green and orange" */
function isOnlyColors({ reading }: AgreedBrief, subject: string): boolean {
  const rest = reading.colors.reduce(
    (left, { words }) => left.replace(words.toLowerCase(), " "),
    subject.toLowerCase(),
  );
  return rest !== subject.toLowerCase() && /^[\s,]*(?:and[\s,]*)*$/.test(rest);
}

/** "Beans are ground" */
const IS_DONE = /\s(?:is|are)\s/;
const MOST_WORDS_OF_A_THING = 3;

/** "The mechanism", of macro shots that are asked for: a thing, and nothing that it does. */
function isShort(subject: string): boolean {
  return subject.split(/\s+/).length <= MOST_WORDS_OF_A_THING;
}

/** What a story is called after, and no thing in it. */
const A_GENRE =
  /^(?:an? )?(?:\p{L}+ )?(?:thriller|comedy|horror|drama|noir|romance|western|mystery|fantasy|sci-?fi|fable|portrait|documentary|trailer|teaser|roguelike|rpg|shooter|platformer|simulator|puzzler|menswear|womenswear|streetwear|knitwear|swimwear)$/iu;

function claimOfEvent({ value, confidence, words }: Finding<AskedEvent>, subject: string): Claim {
  return {
    subject,
    isBare: false,
    where: value.where,
    shotType: value.shotType,
    cameraMovement: value.cameraMovement,
    origin: { source: "text", confidence, evidence: words },
  };
}

/** Who carries the film is in most of its scenes and needs none of their own. */
function isSeenAnyway(subject: string, { hero }: World): boolean {
  return isCastWish(subject) && positiveMentions(hero, subject).length > 0;
}

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

/** "and the whole hall starts ticking" begins with what starts. */
function withoutJoint(clause: string): string {
  return clause.replace(/^(?:and|but|so|then)\s/, "");
}

/** Whom the story may mean though no clause of it named them: who sings, else the first of the film's people. */
function namedOutside(agreed: AgreedBrief, artist: string | null): string[] {
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

/** Which claim stands in which scene: openings first, endings last, the others spread in order over what is between. */
export function placeClaims(
  claims: readonly Claim[],
  beats: readonly Beat[],
  hasCta: boolean,
): (Claim | null)[] {
  const slots: (Claim | null)[] = beats.map(() => null);
  const lastFree = beats.length - (hasCta && beats.length > 1 ? 2 : 1);
  const openings = claims.filter((claim) => claim.where === "opening");
  const endings = claims.filter((claim) => claim.where === "ending");
  const others = claims.filter((claim) => claim.where === "anywhere");
  let from = 0;
  for (const claim of openings) from = putAt(slots, claim, from, 1) + 1;
  let to = lastFree;
  for (const claim of endings.toReversed()) to = putAt(slots, claim, to, -1) - 1;
  const free = slots.flatMap((slot, index) => (slot === null && index <= lastFree ? [index] : []));
  for (const [order, claim] of others.entries()) {
    const spread = Math.floor(((order + 0.5) * free.length) / others.length);
    const index = free[Math.min(spread, free.length - 1)] ?? lastFree;
    slots[index] = joinClaims(slots[index] ?? null, claim);
  }
  return slots;
}

/** Puts a claim at `index`, clamped into the film, joining it with one that is there already; answers where it went. */
function putAt(slots: (Claim | null)[], claim: Claim, index: number, step: number): number {
  const inside = Math.min(Math.max(index, 0), slots.length - 1);
  slots[inside] = joinClaims(slots[inside] ?? null, claim, step < 0);
  return inside;
}

/** Two demanded pictures in one scene, when there are more of them than scenes. */
function joinClaims(first: Claim | null, second: Claim, secondLeads = false): Claim {
  if (!first) return second;
  const [before, after] = secondLeads ? [second, first] : [first, second];
  return {
    ...before,
    isBare: false,
    subject: `${before.subject}, then ${after.subject}`,
    origin: { ...before.origin, evidence: `${before.origin.evidence}; ${after.origin.evidence}` },
  };
}

/** Snow that every scene has anyway needs no scene of its own. */
function isInTheAir(subject: string, atmosphere: string | null): boolean {
  const weather = subject.replace(/\s(?:all (?:day|night|the time)|outside|everywhere|throughout)$/i, "");
  return atmosphere !== null && positiveMentions(atmosphere, weather).length > 0;
}

/** The brief's own words, not a brand rule or an option. */
export function isOfTheBrief({ origin }: Claim): boolean {
  return origin.source === "text";
}
