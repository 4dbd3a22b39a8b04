import { areThingsActing } from "../reading/things-acting.ts";
import { gerundOf, verbOf } from "../reading/verbs.ts";
import { withArticle } from "../words/articles.ts";
import { isMostlyNoun, isNounOf, kindOfNoun } from "../words/kind-of-noun.ts";
import { positiveMentions } from "../words/mentions.ts";
import { setOff } from "./scene-from-moment.ts";
import type { World } from "./world.ts";

/** What somebody is at, and not only called. */
const TOLD_MORE =
  /\s(?:in|on|at|with|under|by|over|from|through|across|after|before|for|to|who|that|and|of)\s|ing(?:\s|$)|^(?:different|other|more|all)\s/;
/** On these one stands, in these one runs: a summit is seldom a meeting. */
const NO_MEETING = /\b(?:summit|race|match|march|storm|fight)s?$/i;
/** Occasions at which people are; a race or a match is watched by itself. */
const OCCASIONS: ReadonlySet<string> = new Set(["event", "ceremony", "show"]);

const A_NIGHT_OF =
  /\b(?:movie|film|game|games|date|quiz|pizza|poker|family|girls|karaoke|cinema|board game|opening) nights?$/i;

/** A name of people, of what they do or of where they meet that a brief only lists, as a picture of its goods or its trade; null for other things, and where the film shows nobody. */
export function peopledClaim(subject: string, world: World): string | null {
  if (!world.mayShow("hero") || !world.mayShow("crowd")) return null;
  return loneDeed(subject, world) ?? peopleWithGoods(subject, world) ?? onTheOccasion(subject, world);
}

/** "Slides into a jacket pocket": done by what is sold; null where the words begin otherwise. */
export function doneByTheGoods(subject: string, { isOfGoods, productPhrase }: World): string | null {
  const [first = "", ...rest] = subject.split(" ");
  const verb = verbOf(first.toLowerCase());
  if (!isOfGoods || verb?.form !== "third" || rest.length < 2) return null;
  // "Drops falling" fall by themselves.
  if (areThingsActing(first.toLowerCase(), rest[0] ?? "")) return null;
  // "Lights in a window" are lights.
  if (isMostlyNoun(first) && !/^(?:into|onto|your)$/.test(rest[0] ?? "")) return null;
  return `${productPhrase} ${gerundOf(verb.base)} ${rest.join(" ")}`;
}

/** "Falling", "laughing": done by the film's person. */
function loneDeed(subject: string, { hero }: World): string | null {
  const isDeed = /^\p{Ll}{3,}ing$/u.test(subject) && verbOf(subject)?.form === "gerund";
  return isDeed && !isNounOf(subject, "thing", "place", "edible") ? `${setOff(hero)} ${subject}` : null;
}

/** "Teenagers": they have what is sold with them. */
function peopleWithGoods(subject: string, { isOfGoods, isOfUse, productPhrase, hero }: World): string | null {
  const isOfPeople = isNounOf(subject, "person") && !TOLD_MORE.test(subject);
  if (!isOfPeople || positiveMentions(hero, subject).length > 0) return null;
  if (isOfGoods) return `${withArticle(subject)} with ${productPhrase}`;
  return isOfUse ? `${withArticle(subject)}, ${productPhrase} open on a phone` : null;
}

/** "Movie night", "festival": what is sold is there. */
function onTheOccasion(subject: string, { isOfGoods, productPhrase, hero }: World): string | null {
  const isMeeting = OCCASIONS.has(kindOfNoun(subject)?.name ?? "") || A_NIGHT_OF.test(subject);
  const isOccasion = isMeeting && !TOLD_MORE.test(subject) && !NO_MEETING.test(subject);
  return isOfGoods && isOccasion
    ? `${setOff(hero)} at ${withArticle(subject)}, ${productPhrase} close by`
    : null;
}
