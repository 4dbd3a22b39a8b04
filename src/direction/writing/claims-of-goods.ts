import type { ShotType } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { picturesOfIdea } from "../knowledge/ideas-shown.ts";
import { isDeedOfNobody } from "../reading/deed-of-nobody.ts";
import { withArticle } from "../words/articles.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import { positiveMentions } from "../words/mentions.ts";
import { isBareMaterial, isNoMoment } from "../words/said-of-goods.ts";
import { withArticleOfPerson } from "./article-of-person.ts";
import type { Claim } from "./claim.ts";
import { claimsOf } from "./claims.ts";
import { happeningIn } from "./happening.ts";
import { peoplePictured, withFeelings } from "./people-pictured.ts";
import { goodsShown } from "./plain-goods.ts";
import { isHighlighted, isOnlySaid, onlySounds } from "./said-in-passing.ts";
import { askedSizes } from "./size-of-subject.ts";
import { isSomebody } from "./who-acts.ts";
import type { World } from "./world.ts";

/** What a brief demands of its film: of a film of goods as pictures of it, of a trade's as told. */
export function claimsOfFilm(agreed: AgreedBrief, world: World): readonly Claim[] {
  const demanded = claimsOf(agreed, world);
  if (world.isOfUse) return demanded.filter(({ isBare, subject }) => !(isBare && isNoMoment(subject)));
  const seen = sellsSomething(agreed) ? demanded.filter((claim) => isSeen(claim, agreed)) : demanded;
  return world.trade === null
    ? claimsOfGoods(seen, agreed, world)
    : seen.map((claim) => atWorkIn(claim, world));
}

/** "A control room" of a firm: a room of work has those who work there in it. */
function atWorkIn(claim: Claim, { mayShow }: World): Claim {
  const room = withArticle(claim.subject);
  const isOfWork = claim.isBare && A_ROOM_OF_WORK.test(claim.subject) && mayShow("crowd");
  return isOfWork ? { ...claim, isBare: false, subject: `people at work in ${room}` } : claim;
}

const A_ROOM_OF_WORK =
  /^(?:an? |the |our )?(?:\p{Ll}+ )?(?:(?:control|server|engine|operating|cutting|editing|plant|print|dispatch) room|lab|laboratory|office|workshop|warehouse|factory(?: floor)?|call cent(?:re|er)|studio|hangar|depot|newsroom|assembly line|production (?:line|floor)|shop floor)$/iu;

function sellsSomething({ reading }: AgreedBrief): boolean {
  return reading.product !== null && reading.tale === null && reading.script === null;
}

function isSeen(claim: Claim, agreed: AgreedBrief): boolean {
  return !isDeedOfNobody(claim.subject) && (isHard(claim, agreed) || !isOnlyAnIdea(claim));
}

/** "Show the …": what must be seen is seen somehow. */
function isHard({ subject }: Claim, { mustInclude }: AgreedBrief): boolean {
  return mustInclude.some(({ value }) => value.hard && value.subject === subject);
}

/** Abstract nouns that stand before no lens as they are. */
const IDEAS: ReadonlySet<string> = new Set(["idea", "quality", "time", "state"]);
/** A sign is words, and seen. */
const WORDS_ALONE = /\b(?:jokes?|puns?|words|wordplay|banter|gossip)$/i;
const MOST_WORDS_OF_AN_IDEA = 3;

/** "Early start", "dad jokes", "smart money": what a brief only names, and nothing pictures. */
function isOnlyAnIdea({ subject, isBare, shotType, toldAs }: Claim): boolean {
  const isShort = subject.split(" ").length <= MOST_WORDS_OF_AN_IDEA;
  if (!isBare || toldAs !== undefined || shotType !== null || !isShort || picturesOfIdea(subject) !== null)
    return false;
  const isIdea = IDEAS.has(kindOfNoun(subject)?.name ?? "") || WORDS_ALONE.test(subject);
  return isIdea && happeningIn(subject) === null;
}

/** What a brief demands of a film of goods, as pictures of that film: what only sounds or only names the goods is none, and whoever is named with a place or a thing is one. */
function claimsOfGoods(
  claims: readonly Claim[],
  agreed: AgreedBrief,
  { productPhrase, hero }: Pick<World, "productPhrase" | "hero">,
): readonly Claim[] {
  const goods = goodsShown(agreed);
  if (goods === null) return claims;
  const pictures = claims.filter(
    ({ subject, origin, shotType, isBare }) =>
      !(isBare && isNoPictureOfGoods(subject)) &&
      (onlySounds(goods.head) || !onlySounds(subject)) &&
      !isHighlighted(agreed.reading.text, origin.evidence ?? subject) &&
      (shotType !== null || !namesOnlyGoods(subject, agreed)),
  );
  const deeds = withSharedVerbs(pictures.map(withItsSize)).map((claim, at, all) => {
    const isOfGoods = all
      .slice(0, at)
      .every(({ subject: other }) => OF_GOODS.test(other) || happeningIn(other) === null);
    const isShown = SHOWN_AS_IT.test(agreed.reading.text);
    const named = isOfGoods || isShown ? claim.subject.replace(OF_GOODS, `${productPhrase} `) : claim.subject;
    const subject = withArticleOfPerson(named).replace(ONE_OF_SEVERAL, "$1 $2");
    const meant = withPersonAtFirst(subject, all.slice(0, at), hero);
    const isFirstThing = all.slice(0, at).every((other) => happeningIn(other.subject)?.object == null);
    const shown = isFirstThing ? meant.replace(IT_AT_ONCE, `$1 ${productPhrase}`) : meant;
    if (AN_UNBOXING.test(shown)) return { ...claim, isBare: false, subject: unboxed(productPhrase) };
    return { ...claim, subject: claim.isBare ? ofTheGoods(shown, productPhrase) : shown };
  });
  const asked = [...deeds, ...shotsAsked(agreed, deeds)];
  const told = withFeelings(asked, agreed, productPhrase);
  return [...peoplePictured(agreed, told), ...rightBehindTheOpening(told, agreed.reading.text)];
}

const AN_UNBOXING = /^(?:an? |the )?(?:\p{Ll}+ )?unboxing(?: of .+| scene| shot| moment)?$/iu;

/** What an unboxing looks like. */
function unboxed(productPhrase: string): string {
  return `two hands folding back the paper of a parcel and lifting out ${productPhrase}`;
}

const ROLLS: ReadonlySet<string> = new Set(["vehicle", "two wheeler"]);

/** "Gears", "a leather strap": a clip that is made by itself has to say whose they are. */
function ofTheGoods(subject: string, productPhrase: string): string {
  const isPart = kindOfNoun(subject)?.name === "part" && !/\sof\s|['’]s\b|^(?:his|her|their)\s/.test(subject);
  // A potter's wheel makes the cup and is no part of it.
  if (/\bwheels?$/.test(subject) && !ROLLS.has(kindOfNoun(productPhrase)?.name ?? "")) return subject;
  return isPart ? `the ${subject.replace(/^(?:an?|the) /, "")} of ${productPhrase}` : subject;
}

/** "It unfolds": told before anything else that "it" could be, the goods do it. */
const OF_GOODS = /^(?:it|they) /;

/** "Show it docking by itself": what is to be shown is what is sold. */
const SHOWN_AS_IT =
  /\b(?:show|showing|shows|see|seeing|watch|film|filming) (?:it|them) (?:being )?\p{Ll}+(?:ing|ed)\b/iu;

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

/** "Precision", "GPS", "10 day battery": what is said of goods and no lens finds. */
function isNoPictureOfGoods(subject: string): boolean {
  if (isOnlySaid(subject)) return true;
  // "Capturing the moment" is done by somebody, "the lamp shifting to a warm glow" happens.
  if (/(?:^|\s)\p{L}{3,}ing\s/u.test(subject)) return false;
  const kind = kindOfNoun(subject);
  // "Merino" of socks is what they are made of.
  if (isBareMaterial(subject)) return true;
  return A_FUNCTION.test(subject) || (kind?.group === "abstract" && !/^(?:shape|measure)$/.test(kind.name));
}

const A_FUNCTION =
  /^(?:built-in |fast |wireless )?(?:gps|heart[- ]?rate(?: \p{L}+)?|bluetooth|wi-?fi|usb(?:-c)?|nfc|[458][kg]|hdr|anc|oled|spf|(?:.*\s)?battery(?: life)?|water-?proof|water-?resistant|noise[- ]cancell?(?:ing|ation)|fast charging|wireless charging|warranty)$/iu;

/** "Close-ups of lips" in a list: a picture that no other has. */
function shotsAsked(agreed: AgreedBrief, told: readonly Claim[]): Claim[] {
  const { text, product } = agreed.reading;
  const name = `${product?.value.name} ${product?.value.noun}`.toLowerCase();
  return askedSizes(agreed).flatMap(({ size, subject, start, end }) => {
    const isShown = told.some((claim) => positiveMentions(claim.subject, subject ?? "").length > 0);
    if (subject === null || isShown || name.includes(subject.toLowerCase())) return [];
    const evidence = text.slice(start, text.indexOf(subject, end - 1) + subject.length);
    return [
      {
        subject,
        isBare: true,
        where: "anywhere" as const,
        shotType: size,
        cameraMovement: null,
        origin: { source: "text" as const, confidence: SURE_OF_A_SHOT, evidence },
      },
    ];
  });
}

const SURE_OF_A_SHOT = 0.8;

/** "Macro shots of the camera body": the body, from very near. */
function withItsSize(claim: Claim): Claim {
  const [shot = "", size = ""] = A_SHOT_OF.exec(claim.subject) ?? [];
  if (shot === "") return claim;
  const asked = SIZES[size.charAt(0).toLowerCase()] ?? "close_up";
  return { ...claim, subject: claim.subject.slice(shot.length), shotType: claim.shotType ?? asked };
}

const SIZES: Readonly<Record<string, ShotType>> = { m: "extreme_close_up", w: "wide_shot" };
const A_SHOT_OF =
  /^(?:an? |some |the )?(?:extreme |tight |slow |detailed )*(macros?|close-?ups?|wide)(?: shots?| views?)? (?:of|on) /i;

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
