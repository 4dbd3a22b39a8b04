import type { AgreedBrief } from "../agreed-brief.ts";
import { heroesOf } from "../knowledge/heroes-of-audiences.ts";
import { booksForThing } from "../knowledge/moments/things/books-for.ts";
import { personAbroad } from "../knowledge/people-abroad.ts";
import type { Service } from "../knowledge/services/service.ts";
import type { Finding } from "../reading/reading.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { THE_USER } from "../reading/steps-of-use.ts";
import { remembered } from "../remembered.ts";
import type { Seeded } from "../seeded.ts";
import { withArticle } from "../words/articles.ts";
import { uncapital } from "../words/capital.ts";
import { isCommonNoun, isNounOf, kindOfNoun, singularOf } from "../words/kind-of-noun.ts";
import { performerOf } from "./artist.ts";
import { peopleAsked, peopleInFragments } from "./asked-people.ts";
import { audienceWorldOf } from "./audience-world.ts";
import { byName } from "./by-name.ts";
import { goodsOfFilm } from "./goods-of-film.ts";
import { happeningIn } from "./happening.ts";
import { learnerOf, OF_A_TEAM } from "./learner.ts";
import { ownersOf } from "./owners-of-goods.ts";
import { oneOfTheListed } from "./people-listed.ts";
import { mentionsAny } from "./prohibited.ts";
import { isServiceInABook } from "./used-on-a-screen.ts";
import { usualOfFilm } from "./usual-of-film.ts";
import { isSomebody } from "./who-acts.ts";
import { withKin } from "./with-kin.ts";

/** "My dad" is the dad to a crew; words that open a sentence in the brief stand in the middle of one here. */
function inTheThirdPerson(named: string): string {
  return withOwnArticle(named)
    .replace(/^(?:my|our)\s/i, "the ")
    .replace(/^(?:every|each)\s(?=[aeiou])/i, "an ")
    .replace(/^(?:every|each)\s/i, "a ")
    .replace(/^(?:An?|The|One|Two|Three|Four|Five|Some|Many|His|Her|Their)\b/, (word) => word.toLowerCase());
}

/** "Young mum with a baby" opened a sentence: one of them, and no name. */
function withOwnArticle(named: string): string {
  const [first = "", second] = named.split(/\s+/);
  const opensOne = /^\p{Lu}?\p{Ll}+$/u.test(first) && (second === undefined || /^\p{Ll}/u.test(second));
  const bare = uncapital(named);
  const isOne = opensOne && isNounOf(bare, "person") && (second !== undefined || isCommonNoun(bare));
  return isOne ? withArticle(bare) : named;
}

/** "A hero film" and "the hero shot" have nobody in them. */
const OF_A_HERO_FILM = /^(?:an? |the )?hero$/i;

/** Who does what the brief tells carries the film. */
function doerOfTheStory(agreed: AgreedBrief): string | null {
  const { reading } = agreed;
  const told = reading.events.filter(({ value }) => value.doer !== THE_USER);
  const deeds = told.map(({ value }) => happeningIn(value.action));
  const doer = deeds.find((deed) => deed !== null && isSomebody(deed.actor, deed.verb))?.actor;
  return doer === undefined ? null : byName(agreed)(doer);
}

/** Whether what the brief tells is told in the language of our own pictures. */
export function isToldInEnglish({ reading }: AgreedBrief): boolean {
  return reading.briefLanguage === "en" || reading.briefLanguage === "und";
}

/** Every scene of a film asks for the same person. */
const HEROES_KEPT = 32;

/** The person without the particulars: "a climber with chapped lips" is "the climber" the second time. */
export const inShort: (hero: string) => string = remembered((hero) => {
  const bare =
    hero.split(
      /\s(?:with|in|who|whose|behind|between|under|over|aged|on|at|from|carrying|travelling|outnumbered|of (?!them))\b/,
    )[0] ?? hero;
  const kin = bare === hero ? "" : (/ and (?:his|her|their) [\p{L} -]+$/u.exec(hero)?.[0] ?? "");
  return `${bare.replace(/,.*$/, "")}${kin}`.replace(/^(?:an?)\s|^(?=(?:two|three|four|five)\s)/i, "the ");
}, HEROES_KEPT);

/** "Friends in their 30s" at the end of a brief are whom it is for, though nothing says so. */
const PEOPLE_OF_AN_AGE =
  /\byoung (?:adults|people|professionals)\b|\b(?:friends|couples?|women|men|people|singles|professionals) (?:over [2-8]0|in their [2-8]0s|aged [2-8]\d|[2-8]0\s?\+)/i;

function audienceOf({ reading }: AgreedBrief): string {
  return (
    reading.audience?.value ??
    firstSaid(reading, PEOPLE_OF_AN_AGE)?.[0] ??
    firstSaid(reading, MADE_FOR)?.[0] ??
    ""
  );
}

/** "Kids' toothpaste", "teen account": whom a thing is made for stands before its name. */
const MADE_FOR =
  /\b(?:kids?|children)['’]?s?['’]?(?=\s[a-z])|\b(?:teens?|teenagers?|seniors?)['’]?s?['’]?(?=\s(?:bank )?(?:accounts?|card|plan|class(?:es)?|club|wear|skincare|phone|tariff))/i;

/** Whom a film explains something to that names no audience. */
const ANYBODY = ["a woman in her thirties with rolled-up sleeves", "a man of forty in a plain jumper"];

/** The person of the film: the one the brief names, else one of those whom a film for the trade shows, else one the audience would recognise, else one of the category's. */
export function heroFor(agreed: AgreedBrief, trade: Service | null, chance: Seeded): string {
  const told = isOfADay(agreed) ? performerOf(agreed) : whoIsTold(agreed, trade);
  const isTeam =
    told !== null &&
    agreed.reading.lesson !== null &&
    (OF_A_TEAM.test(told) || (/^the \S+s$/.test(told) && whoLearns(agreed) !== null));
  if (told !== null && !isTeam) return told;
  const avoided = agreed.mustAvoid.map((decision) => decision.value.subject);
  const isOpen = trade === null && told === null && isToldInEnglish(agreed);
  const listed = isOpen ? oneOfTheListed(agreed) : null;
  if (listed !== null && !mentionsAny(listed, avoided)) return listed;
  const fitting = heroesOf(audienceOf(agreed)) ?? audienceWorldOf(agreed)?.heroes;
  const learner = whoLearns(agreed);
  if (learner !== null && !mentionsAny(learner, avoided)) return learner;
  const workers = trade?.workers ?? [];
  const leads = trade && !trade.starsGuests ? workers : (fitting ?? workers);
  const anybody = agreed.filmKind.value === "explainer" ? ANYBODY : usersOf(agreed);
  const usual = leads.length > 0 ? leads : anybody;
  const heroes = ofTheSexTold(
    usual.filter((hero) => !mentionsAny(hero, avoided)),
    agreed.reading.text,
  );
  return heroes.length > 0 ? asASheOrHe(chance.pick(heroes), agreed.reading.text) : "someone";
}

function whoIsTold(agreed: AgreedBrief, trade: Service | null): string | null {
  return heroTold(agreed, trade) ?? onlyOneDescribed(agreed);
}

/** "One actor: Emma (35, long blond hair)": who alone has a name and looks carries the film. */
function onlyOneDescribed(agreed: AgreedBrief): string | null {
  const described = agreed.reading.casts.filter(({ value }) => value.look !== null);
  const who = described.length === 1 ? (described[0]?.value.who ?? null) : null;
  return who !== null && /^\p{Lu}\p{Ll}+$/u.test(who) && isToldInEnglish(agreed) ? who : null;
}

const whoLearns = (agreed: AgreedBrief) => (isToldInEnglish(agreed) ? learnerOf(agreed) : null);

/** "As she puts them on": whom only a pronoun tells is a woman. */
function ofTheSexTold(heroes: readonly string[], text: string): readonly string[] {
  const [isShe, isHe] = [OF_HER.test(text), OF_HIM.test(text)];
  if (isShe === isHe) return heroes;
  const fitting = heroes.filter(
    (hero) => !(isShe ? /\b(?:man|his|him|he|boy)\b/ : /\b(?:woman|her|she|girl)\b/).test(hero),
  );
  return fitting.length > 0 ? fitting : [isShe ? "a woman in her thirties" : "a man in his thirties"];
}

const OF_HER = /\b(?:she|her|wom[ae]n|women's|girls?|mothers?|mums?|moms?|ladies|feminine)\b/i;
const OF_HIM = /\b(?:he|him|m[ae]n|men's|boys?|fathers?|dads?|gentlemen|masculine)\b/i;

/** Those who would use such a thing, else those of its category. */
function usersOf(agreed: AgreedBrief): readonly string[] {
  const users = booksForThing(namesOfProduct(agreed)).flatMap(({ heroes }) => heroes);
  if (users.length > 0) return users;
  const { heroes } = usualOfFilm(agreed);
  const goods = goodsOfFilm(agreed);
  return goods === null ? heroes : ownersOf(goods, heroes);
}

function namesOfProduct({ reading: { product } }: AgreedBrief): readonly string[] {
  return [product?.value.noun ?? "", product?.value.name ?? ""];
}

/** "An AI writing assistant" is what is sold, and nobody. */
function isTheGoods(agreed: AgreedBrief, who: string): boolean {
  const noun = agreed.reading.product?.value.noun?.toLowerCase() ?? "";
  const bare = who.toLowerCase().replace(/^(?:an?|the|our|your) /, "");
  if (A_MACHINE.test(bare) && noun.split(" ").includes(bare)) return true;
  return noun !== "" && who.toLowerCase().replace(/^(?:an?|the|our|your) /, "") === noun;
}

/** "The robot" of a robot vacuum. */
const A_MACHINE = /^(?:robot|machine|device|assistant|bot|drone|app)$/;

/** Who watches over others is seen at it; those are seen where the brief tells of them. */
const A_WATCH =
  /\b(?:security|protection) (?:\p{Ll}+ )?(?:compan(?:y|ies)|firm|provider|service|specialists?|team)|\bcybersecurity\b/iu;

/** "Young commuters" each hold a telephone of their own: one of them is seen. */
function oneOfThem(named: string): string {
  const last = named.split(" ").at(-1) ?? "";
  const isMany = /^(?:\p{L}+ )?\p{L}+s$/u.test(named) && isNounOf(last, "person") && !/(?:ss|us)$/.test(last);
  return isMany ? withArticle(uncapital(`${named.slice(0, -last.length)}${singularOf(last)}`)) : named;
}

/** Who comes with what an app has called for. */
const BRINGS_IT =
  /\b(?:couriers?|riders?|drivers?|delivery (?:man|woman|people|person)|postm[ae]n|repairm[ae]n|plumbers?|sitters?|tutors?)\b/i;
const SEVERAL = /^(?:people|users|customers|friends|colleagues|some|several|many|two|three|four|five|six)\b/i;

const OF_WOMEN =
  /\b(?:female|women-only|all-female|lady|woman) (?!narrat|voice|speaker|vo\b)(?=\p{L}+(?:ers?|ors?|ists?|ans?|guides?|mechanics?|coach(?:es)?|chefs?|staff)\b)/iu;
const IS_TOLD = /\b(?:wom[ae]n|m[ae]n|girl|boy|her|his|she|he|mother|father)\b/i;

/** "Female instructor": whoever works there is a woman where our own words leave it open. */
function asASheOrHe(hero: string, text: string): string {
  return OF_WOMEN.test(text) && !IS_TOLD.test(hero) ? hero.replace(/^an? /, "a female ") : hero;
}

/** Who is told of right behind the first: "a couple and their toddler". */
function kinOf({ reading }: AgreedBrief): string | undefined {
  return reading.characters.filter(({ value }) => !OF_A_HERO_FILM.test(value))[1]?.value;
}

/** "A couple not speaking" in a film for lawyers: the pictures of a trade are of those who do its work. */
function isAtWork(named: string): boolean {
  const head = inShort(named).split(" ").at(-1) ?? "";
  return (
    kindOfNoun(head)?.name === "worker" || /^volunteers?$/.test(head) || !isNounOf(head, "person", "animal")
  );
}

/** What is sold here is drunk, worn, used or rented by people, whatever dog runs through the film. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "food",
  "beverage",
  "beauty",
  "fashion",
  "tech",
  "software",
  "finance",
  "health",
  "luxury",
  "business",
  "education",
  "real_estate",
  "automotive",
]);

function isAnAnimal(named: string): boolean {
  return isNounOf(inShort(named).split(" ").at(-1) ?? "", "animal");
}

/** The first of the people of the brief who can carry the film; in one for a trade one who does its work before one who greets. */
function personTold(
  agreed: AgreedBrief,
  trade: Service | null,
  isOfUse: boolean,
): Finding<string> | undefined {
  const isOfWork = trade !== null && !trade.starsGuests;
  const isLesson = agreed.reading.lesson !== null;
  const people = agreed.reading.characters.filter(
    ({ value }) =>
      !OF_A_HERO_FILM.test(value) &&
      !A_CROWD.test(value) &&
      !(OF_PEOPLE.has(agreed.category.value) && isAnAnimal(value)) &&
      !isTheGoods(agreed, value) &&
      !(isOfUse && isNoUser(value)) &&
      (!isOfWork || (isAtWork(value) && !GREETS.test(value))) &&
      // "Parents with their babies" are not carried by the babies.
      !/^(?:their|his|her)\s/i.test(value) &&
      // A lesson's mascot is seen where it is asked for; who learns is one of those it is for.
      !(isLesson && /\b(?:character|mascot)$/i.test(value)),
  );
  const workers = isOfWork ? trade.workers.join(" ").toLowerCase() : "";
  return people.find(({ value }) => workers.includes(headOfPerson(value))) ?? people[0];
}

/** "DJ on deck", "the boss falling into the water": who is seen in one picture of a day that is listed does not carry its film. */
function isOfADay({ category, reading }: AgreedBrief): boolean {
  return category.value === "event" && reading.tale === null && reading.listed.length >= PICTURES_OF_A_DAY;
}

const PICTURES_OF_A_DAY = 3;

/** Pictures of one person are not those of hundreds. */
const A_CROWD = /\b(?:crowds?|audience|masses|mob|spectators|fans|festival-?goers|everyone|everybody)$/i;

function isNoUser(who: string): boolean {
  return BRINGS_IT.test(who) || SEVERAL.test(who);
}

function headOfPerson(who: string): string {
  return inShort(who).split(" ").at(-1)?.toLowerCase() ?? who;
}

/** Who opens the door to others' work. */
const GREETS =
  /\b(?:receptionists?|cashiers?|hosts?|hostess(?:es)?|greeters?|customers?|clients?|patients?)\b/i;

/** What is sold, and who brings what an app has called for, act and are not who uses it. */
function carriesNoFilm(agreed: AgreedBrief, acting: string, isOfUse: boolean): boolean {
  return isTheGoods(agreed, acting) || (isOfUse && isNoUser(acting));
}

/** "A woman", of whom the story tells "a woman in a red dress": dressed so in every scene. */
function asTheyAct(named: string, agreed: AgreedBrief): string {
  const acting = doerOfTheStory(agreed) ?? "";
  const isMore = acting.toLowerCase().startsWith(`${named.toLowerCase()} `);
  return isMore && WEARS_OR_HAS.test(acting.slice(named.length)) ? acting : named;
}

const WEARS_OR_HAS =
  /^ (?:in (?:an?|his|her) (?:\p{L}+ ){0,3}(?:coat|dress|suit|hat|shirt|jacket|gown|uniform|costume|apron|scarf|hoodie|sweater|jumper|raincoat|cape|kimono|tracksuit|wetsuit|cardigan|overalls|[2-9]0s)|in (?:his|her) (?:early |mid-? ?|late )?(?:[2-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties)|with (?:\p{L}+ ){1,3}(?:hair|beard|glasses|freckles|braids|curls|scar|tattoos?|moustache))$/u;

/** Whom the brief itself names, sings of, tells of or asks for; null where it leaves the person open. */
function heroTold(agreed: AgreedBrief, trade: Service | null): string | null {
  const isOfWork = trade !== null && !trade.starsGuests;
  // Pictures of an app are of one who uses it; the others are seen where the brief tells of them.
  const isOfUse = trade === null && isServiceInABook(namesOfProduct(agreed));
  if (isOfUse && A_WATCH.test(namesOfProduct(agreed)[0] ?? "")) return null;
  const named = personTold(agreed, trade, isOfUse);
  if (!isToldInEnglish(agreed)) return named ? personAbroad(named.value) : null;
  if (named) {
    const who = isOfUse ? oneOfThem(named.value) : asTheyAct(named.value, agreed);
    return inTheThirdPerson(withKin(who, kinOf(agreed)));
  }
  // The pictures of a trade are written for those who do its work.
  const asked = isOfWork ? null : (peopleAsked(agreed) ?? peopleInFragments(agreed));
  const acting = doerOfTheStory(agreed);
  const told = acting === null || carriesNoFilm(agreed, acting, isOfUse) ? null : acting;
  const doer = performerOf(agreed) ?? (told !== null && (!isOfWork || isAtWork(told)) ? told : null) ?? asked;
  return doer ? inTheThirdPerson(doer) : null;
}
