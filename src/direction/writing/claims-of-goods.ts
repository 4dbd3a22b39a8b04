import type { AgreedBrief } from "../agreed-brief.ts";
import { uncapital } from "../words/capital.ts";
import { positiveMentions } from "../words/mentions.ts";
import { withArticleOfPerson } from "./article-of-person.ts";
import type { Claim } from "./claims.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { happeningIn } from "./happening.ts";
import { isHighlighted, onlySounds } from "./said-in-passing.ts";
import { isSomebody } from "./who-acts.ts";
import type { World } from "./world.ts";

/** What a brief demands of a film of goods, as pictures of that film: what only sounds or only names the goods is none, and whoever is named with a place or a thing is one. */
export function claimsOfGoods(
  claims: readonly Claim[],
  agreed: AgreedBrief,
  { productPhrase, hero }: Pick<World, "productPhrase" | "hero">,
): readonly Claim[] {
  const goods = goodsOfFilm(agreed);
  if (goods === null) return claims;
  const pictures = claims.filter(
    ({ subject, origin }) =>
      (onlySounds(goods.head) || !onlySounds(subject)) &&
      !isHighlighted(agreed.reading.text, origin.evidence ?? subject) &&
      !namesOnlyGoods(subject, agreed),
  );
  const told = withSharedVerbs(pictures).map((claim, at, all) => {
    const subject = withArticleOfPerson(claim.subject).replace(ONE_OF_SEVERAL, "$1 $2");
    const meant = withPersonAtFirst(subject, all.slice(0, at), hero);
    const isFirstThing = all.slice(0, at).every((other) => happeningIn(other.subject)?.object == null);
    return { ...claim, subject: isFirstThing ? meant.replace(IT_AT_ONCE, `$1 ${productPhrase}`) : meant };
  });
  return [...peoplePictured(agreed, told), ...rightBehindTheOpening(told, agreed.reading.text)];
}

/** "Start with the noise of a subway, then silence": what answers the opening stands right behind it. */
function rightBehindTheOpening(claims: readonly Claim[], text: string): readonly Claim[] {
  return claims.map((claim, at) => {
    const before = claims[at - 1];
    if (before?.where !== "opening" || claim.where !== "anywhere") return claim;
    const from = text.indexOf(before.origin.evidence ?? "") + (before.origin.evidence?.length ?? 0);
    const follows =
      /^,? (?:and )?then\b/.test(text.slice(from)) && text.indexOf(claim.origin.evidence ?? "") >= from;
    return follows ? { ...claim, where: "opening" as const } : claim;
  });
}

/** "Two siblings build a rocket, a castle and a bridge": each is built. */
function withSharedVerbs(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim, at) => {
    const made = MAKES_A_THING.exec(claims[at - 1]?.subject ?? "")?.[1];
    const isListed =
      made !== undefined && happeningIn(claim.subject) === null && /^(?:an?|the) /.test(claim.subject);
    return isListed ? { ...claim, isBare: false, subject: `${made} ${claim.subject}` } : claim;
  });
}

const MAKES_A_THING =
  /^(.{3,40}? (?:builds?|draws?|paints?|makes?|bakes?|crafts?|assembles?|knits?|sews?|cooks?)) (?:an?|the) (?:\p{Ll}+ )?\p{Ll}+$/u;

/** "Silence as she puts them on": whom nobody named before is the film's person. */
function withPersonAtFirst(subject: string, before: readonly Claim[], hero: string): string {
  const isNamed = [subject, ...before.map((claim) => claim.subject)].some((one) => {
    const deed = happeningIn(one.replace(AS_SOMEBODY, ""));
    return deed !== null && isSomebody(deed.actor, deed.verb);
  });
  return isNamed ? subject : subject.replace(AS_SOMEBODY, (_, link: string) => `${link}${hero} `);
}

const AS_SOMEBODY = /(^|\s(?:as|while|when) )(?:she|he) (?=\p{Ll}+s\b)/u;

/** "A feet hits the pavement" */
const ONE_OF_SEVERAL = /^an? (feet|hands|fingers|kids|teeth|people|children) (\p{Ll}+?)s\b/u;

/** "A guy eats it and regrets it", "as she puts them on": what nobody named before is the goods. */
const IT_AT_ONCE =
  /((?:^|\s)(?:\p{Ll}+s|\p{Ll}+ing)(?: (?:on|in|with|into|over|through|onto|under|behind))?) (?:it|them)\b/u;

/** "Healthy snack boxes for office workers" of an advertisement for healthy snack boxes. */
function namesOnlyGoods(subject: string, { reading }: AgreedBrief): boolean {
  const { noun = null, name = "" } = reading.product?.value ?? {};
  const said = subject.toLowerCase().replace(/^(?:an?|the) /, "");
  const isNamed = [noun, name].some(
    (one) => one !== null && one !== "" && said.startsWith(one.toLowerCase()),
  );
  // "A son" of a wallet by Hale & Son.
  if (happeningIn(subject) === null && ` ${name.toLowerCase()} `.includes(` ${said} `)) return true;
  const isPlaced = /\b(?:on|in|at|under|beside|next to|inside|over|against)\b/.test(said);
  return isNamed && !isPlaced && happeningIn(subject) === null && !/ing\b/.test(said);
}

/** How somebody is seen: "on a vintage scooter". */
const SEEN_WITH =
  /^\s(?:on|at|under|behind|beside|holding|carrying|riding|in (?:an?|the) (?!\p{L}*\s?\d))[^,.;:!?\n]{3,60}/iu;
const NO_PICTURE = /\b(?:\d0s|twenties|thirties|forties|fifties|sixties|seventies|market|audience|target)\b/i;

/** "A young woman on a vintage scooter": whoever is told with a thing or a place, and whom no picture shows yet. */
function peoplePictured({ reading }: AgreedBrief, claims: readonly Claim[]): Claim[] {
  return reading.characters.flatMap(({ value, words, start, end, confidence }) => {
    const tail = SEEN_WITH.exec(reading.text.slice(end))?.[0] ?? "";
    const isTold =
      reading.events.some((event) => event.start <= start && end <= event.end) ||
      claims.some(({ subject }) => positiveMentions(subject, value).length > 0);
    if (tail === "" || isTold || NO_PICTURE.test(tail)) return [];
    const subject = `${uncapital(value)}${tail}`.replace(/\s+/g, " ");
    return [
      {
        subject,
        isBare: false,
        where: "anywhere" as const,
        shotType: null,
        cameraMovement: null,
        origin: { source: "text" as const, confidence, evidence: `${words}${tail}` },
      },
    ];
  });
}
