import type { Demand } from "../agreed-brief.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { decided } from "../reconcile/decision.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import { isOfKind, positiveMentions } from "../words/mentions.ts";
import type { NounGroup } from "../words/noun-kinds.ts";
import { wishedText } from "./brief-words.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { kindsRuledOut } from "./facts/facts-of.ts";
import { placesOf } from "./left-out.ts";
import { agedUnder18, facesAsked, withAges } from "./people-asked.ts";
import { withAllowed, withAvoided, withoutSubject } from "./settle.ts";
import { clausesTold, IN_THE_PICTURE, toldOf } from "./told-clauses.ts";

/** A thing that may not appear and that the brief or the brand asks for: the prohibition is the safer word and wins. */
export const avoidedAndAsked: ConflictRule = (brief, demands) => {
  return [...brief.mustAvoid, ...forbiddenEverybody(brief), ...forbiddenKinds(brief)]
    .filter(({ value }) => !isSaying(brief, value.subject) && !isOfATime(brief, value.subject))
    .flatMap(({ value, source, evidence }) => {
      const said = saidInBrief(brief, value.subject, evidence);
      if (THE_PRODUCT.test(value.subject)) return productShown(brief, value.subject, demands);
      const product = productIs(brief, value.subject);
      if (product) return [productForbidden(value.subject, product, demands)];
      const wishes =
        [asking(brief, value.subject), toldOf(brief, value.subject)].find(({ length }) => length > 0) ??
        (source === "brand" ? mentioned(brief, value.subject) : []);
      return wishes.length > 0
        ? [forbidden(brief, { subject: value.subject, said, source }, wishes, demands)]
        : [];
    });
};

/** What a brand forbids may not even be named in passing. */
function mentioned(brief: SettledBrief, subject: string): string[] {
  const [mention] = positiveMentions(wishedText(brief), subject);
  return mention === undefined ? [] : [mention.words];
}

/** A thing as the brief says it: what the reader has told in English goes back to the brief's own words. */
function saidInBrief({ reading }: SettledBrief, told: string, evidence: string | null): string {
  const isOwn =
    evidence === null ||
    reading.briefLanguage === "en" ||
    reading.text.toLowerCase().includes(told.toLowerCase());
  if (evidence !== null && ONLY_OTHERS.test(evidence) && !evidence.toLowerCase().includes(told.toLowerCase()))
    return `${told} ("${evidence}")`;
  return isOwn ? told : evidence.replace(NO_ITSELF, "");
}

/** "Only women" forbids men. */
const ONLY_OTHERS = /^(?:only|just|exclusively|solely)\b|\bonly$|\b(?:all|only|purely|exclusively)[ -]/i;

const NO_ITSELF = /^(?:no|not any|keine?[nmrs]?|aucune?|ning[uú]n[ao]?|nessun[ao]?|nenhum[a]?|geen)\s+/i;

/** "Don't show the product", with nothing that makes it a part of it or a moment. */
const THE_PRODUCT = /^(?:the |our |actual )?products?(?: itself| at all)?$/i;

/** The product that may not be seen, where shots of it are told by its own name. */
function productShown(brief: SettledBrief, subject: string, demands: readonly Demand[]): Contradiction[] {
  const { product, text, mustAvoid } = brief.reading;
  const named = product?.value.noun ?? product?.value.name;
  const ban = mustAvoid.find(({ value }) => value.subject === subject);
  if (!named || (ban && UNTIL.test(text.slice(ban.end)))) return [];
  const shown = clausesTold(wishedText(brief)).filter((clause) =>
    [named, "product"].some((said) =>
      positiveMentions(clause, said).some(({ start }) => SHOT_OR_SHOW.test(clause.slice(0, start))),
    ),
  );
  return shown.length > 0 ? [productForbidden(subject, shown[0]?.trim() ?? named, demands)] : [];
}

const UNTIL =
  /^[^.;!?\n]{0,40}\b(?:until|till|before|except|but|only|in the first|at first|yet|too early)\b/i;
const SHOT_OR_SHOW =
  /\b(?:(?:close-?up|shots?) of|shows?|starts? (?:with|on)|opens? (?:with|on)|ends? (?:with|on)|finish(?:es)? (?:with|on)|we see|reveals?|pans? (?:to|over|across)|zooms? (?:in )?(?:to|on|into)) (?:(?:an?|the|our|its)? ?(?:close-?up|shot) of )?(?:the |our |a |an )?(?:\p{L}+ )?$/iu;

/** "No pets allowed", "no insects harmed" is what a sign or a line says, not what the film may not show. */
function isSaying({ reading }: SettledBrief, subject: string): boolean {
  const finding = reading.mustAvoid.find(({ value }) => value.subject === subject);
  return (
    finding !== undefined &&
    /^\s*(?:allowed|permitted|harmed|were harmed|says|admitted|required)\b/i.test(
      reading.text.slice(finding.end),
    )
  );
}

/** "The logo must not appear before the end". */
function isOfATime({ reading }: SettledBrief, subject: string): boolean {
  const finding = reading.mustAvoid.find(({ value }) => value.subject === subject);
  return finding !== undefined && BEFORE_THE_END.test(reading.text.slice(finding.end));
}

const BEFORE_THE_END =
  /^[^.;!?\n,]{0,28}\b(?:before|until|till|too (?:early|soon|often))\b|^[^.;!?\n,]{0,28}\bin the (?:first|opening|beginning)\b/i;

/** Kinds of things that grammar rules out and the reader has not taken as forbidden. */
function forbiddenKinds({ reading, mustAvoid }: SettledBrief): SettledBrief["mustAvoid"] {
  return kindsRuledOut(reading)
    .filter(({ kind }) => !mustAvoid.some(({ value }) => isOfKind(kind, value.subject)))
    .map(({ kind, words }) => decided({ subject: kind, hard: true }, "text", 1, words));
}

/** Neither women nor men: nobody. */
function forbiddenEverybody(brief: SettledBrief): SettledBrief["mustAvoid"] {
  const { mustAvoid } = brief;
  const forbids = (sex: RegExp) => mustAvoid.find(({ value }) => sex.test(value.subject));
  const women = forbids(/^women\b|^females?$/i);
  const men = forbids(/^men\b|^males?$/i);
  if (women && men) return [{ ...men, value: { ...men.value, subject: "people" } }];
  const deserted = firstSaid(brief.reading, NOBODY)?.[0];
  const isForbidden = mustAvoid.some(({ value }) =>
    /^(?:people|persons|humans?|human beings?)$/i.test(value.subject),
  );
  return deserted === undefined || isForbidden
    ? []
    : [decided({ subject: "people", hard: true }, "text", 1, deserted)];
}

/** A place that nobody is in. */
const NOBODY =
  /\bnot a (?:single |living )?soul\b(?! (?:knows|speaks|says|notices))|\b(?:nobody|no one) (?:is )?(?:in sight|to be seen|in the picture|in frame|on screen)\b|\b(?:empty|devoid|free) of (?:all )?(?:people|humans)\b|\b(?:nobody|no one|not one (?:person|human))\b (?:from|of|on|in|who|at)\b[^.,;!?]{0,48}\b(?:recogni[sz]able|visible|identifiable|to be seen|seen|shown|in (?:the )?(?:frame|shot|picture)|on (?:camera|screen))\b/i;

function forbidden(
  { reading }: SettledBrief,
  { subject, said, source }: { readonly subject: string; readonly said: string; readonly source: string },
  asked: readonly string[],
  demands: readonly Demand[],
): Contradiction {
  const givenUp = [
    ...demandIds(demands, "must_include", ({ target }) => {
      const wanted: unknown = Object(target).subject;
      return typeof wanted === "string" && asked.includes(wanted);
    }),
    ...(/\blogos?$/i.test(subject) ? demandIds(demands, "logo") : []),
  ];
  const who = source === "brand" ? "The brand forbids" : "The brief forbids";
  return {
    between: [
      ...demandIds(demands, "must_avoid", ({ target }) => Object(target).subject === subject),
      ...givenUp,
    ],
    givenUp,
    explanation: `${who} ${said}, and the brief asks for ${asked.map((words) => `"${words}"`).join(", ")}.`,
    resolution: `The film goes without ${said}: a prohibition is the safer word.`,
    leftOut: asked.flatMap((words) => placesOf(reading, words)),
    settle: (brief) =>
      brief.mustAvoid.some(({ value }) => value.subject === subject)
        ? withoutSubject(brief, subject)
        : withAvoided(brief, subject, subject),
  };
}

function productForbidden(subject: string, product: string, demands: readonly Demand[]): Contradiction {
  const between = demandIds(demands, "must_avoid", ({ target }) => Object(target).subject === subject);
  return {
    between,
    givenUp: between,
    explanation: `${subject} may not appear, and the film is about ${product}.`,
    resolution: `The product is shown, since there is no film without it; nothing else of the kind joins it.`,
    settle: (brief) => withAllowed(brief, subject),
  };
}

/** What the brief wants that names the subject. Words that only narrow a thing ("beer" for "alcohol being drunk") do not. */
function asking(brief: SettledBrief, subject: string): string[] {
  const { reading, mustInclude } = brief;
  const wanted: readonly Asked[] = [
    ...mustInclude
      .filter(({ evidence, source }) => source === "brand" || !isOfABan(reading, evidence))
      .map(({ value, evidence }) => ({ told: value.subject, evidence })),
    ...[...reading.characters, ...reading.settings].map(asked),
    ...reading.events.map(({ value, words }) => ({ told: value.action, evidence: words })),
    ...[reading.weather, reading.season, reading.logo].flatMap((finding) =>
      finding ? [inWords(finding)] : [],
    ),
    ...[...reading.styles, ...reading.colors].map(inWords),
  ];
  const [banned = subject, spared] = subject.split(
    /\s+\b(?:except|but|besides|apart from|other than|save)\b\s+(?:for\s+)?/i,
  );
  const named = banned
    .replace(IN_THE_PICTURE, "")
    .replace(/^(?:the )?product (?:shots?|images?|pictures?|close-?ups?)$/i, "product");
  const isProhibition = (words: string) => /^(?:no|not|never|without|avoid)\b/i.test(words);
  return [
    ...new Set(
      wanted
        .filter(
          ({ told: words }) =>
            !isProhibition(words) &&
            !MADE_OF.test(words) &&
            (positiveMentions(withAges(words), named).length > 0 ||
              isOfGroup(words, named) ||
              isSomebody(brief, words, named)) &&
            (!FOR_HIRE.test(named) || !positiveMentions(words, "hands").length) &&
            !(spared && positiveMentions(words, spared).length > 0),
        )
        .map(({ told, evidence }) => saidInBrief(brief, told, evidence)),
    ),
    ...logoAsked(brief, named),
    ...facesAsked(brief, named),
    ...agedUnder18(reading.text, subject),
  ];
}

/** What a brief asks for, told in English, and its own words for it. */
interface Asked {
  readonly told: string;
  readonly evidence: string | null;
}

const asked = ({ value, words }: { value: string; words: string }): Asked => ({
  told: value,
  evidence: words,
});
const inWords = ({ words }: { words: string }): Asked => ({ told: words, evidence: words });

/** Whether what was taken for a wish stands in a prohibition. */
function isOfABan({ mustAvoid }: SettledBrief["reading"], evidence: string | null): boolean {
  return (
    evidence !== null &&
    (DENIES.test(evidence) ||
      mustAvoid.some(({ words }) => words !== "" && evidence.includes(words) && evidence !== words))
  );
}

const DENIES = /^\s*(?:senza|sin|sans|sem|zonder|ohne|kein\w*|no|without)\s/i;

/** Groups of nouns by what a brief calls them. */
const GROUPS: Readonly<Record<string, NounGroup>> = {
  animals: "animal",
  plants: "plant",
  food: "edible",
};

/** Whether a thing that no table of words names is of the forbidden group by its noun: a sauce is food. */
function isOfGroup(words: string, subject: string): boolean {
  const group = GROUPS[subject.toLowerCase().trim()];
  return group !== undefined && isNounOf(words, group);
}

/** Whether one of the brief's figures is a person by the dictionary: a valet is one of the people. */
function isSomebody({ reading }: SettledBrief, words: string, subject: string): boolean {
  return (
    /^(?:people|persons|humans?(?: beings?| presence)?)$/i.test(subject.trim()) &&
    reading.characters.some(({ value }) => value === words) &&
    isNounOf(words, "person")
  );
}

/** A figure of it is none: "a ceramic owl". */
const MADE_OF =
  /\b(?:ceramic|porcelain|plush|paper|wooden|knitted|origami|stuffed|plastic|stone|bronze|cardboard|painted|toy|clay|felt|glass) (?:\w+ )?(?:owl|cat|dog|bird|bear|horse|fox|rabbit|figure|animal|elephant|fish|duck|deer|man|woman|child)s?\b/i;

/** Who forbids models forbids no hands. */
const FOR_HIRE = /^(?:(?:\w+ )?models?|actors?|actresses|celebrit\w+|influencers?|testimonials?)$/i;

const LOGO_ASKED =
  /\blogo (?:in|on|at|over|appears?|reveals?|animat\w+|throughout|stays?|big|large|is (?:shown|seen))\b[^.;,]{0,30}|\b(?:ends?|close|finish|open)(?:s|ing)? (?:on|with) (?:the |our |a )?(?:\w+ )?logo\b|\bshow (?:the |our )?logo\b/i;

const OF_OTHERS =
  /\b(?:competitor|competing|rival|other|others|third[- ]party|foreign|sponsor|platform|partner|supplier|retailer)\w*/i;

/** A logo that may not appear, and where it is to stand. */
function logoAsked(brief: SettledBrief, subject: string): string[] {
  const isOurs = /\blogos?$/i.test(subject) && !OF_OTHERS.test(subject);
  const match = isOurs ? LOGO_ASKED.exec(wishedText(brief)) : null;
  return match ? [match[0].trim()] : [];
}

const FREE_OF_IT = /[- ]free\b/i;

/** The product's name where the product itself is of the forbidden kind: gin is alcohol, a children's book is no child. */
function productIs({ reading }: SettledBrief, subject: string): string | null {
  const product = reading.product?.value;
  if (!product || subject.split(/\s+/).length > 2) return null;
  // An alcohol-free lager is no alcohol.
  const names = `${product.name} ${product.noun ?? ""}`;
  if (FREE_OF_IT.test(names) && new RegExp(`\\b${subject.split(" ")[0] ?? ""}[- ]free\\b`, "i").test(names))
    return null;
  return (
    [product.noun, product.name].find(
      (words) => typeof words === "string" && (isOfKind(words, subject) || isOfGroup(words, subject)),
    ) ?? null
  );
}
