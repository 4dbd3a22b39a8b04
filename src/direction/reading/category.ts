import { CATEGORY_OF_KIND, type CategoryName } from "../knowledge/category-names.ts";
import { kindOfNoun } from "../words/kind-of-noun.ts";
import type { NounKindName } from "../words/noun-kinds.ts";
import { fold } from "./fold.ts";
import { type Hit, scan } from "./lexicon.ts";
import { soldNouns } from "./noun-heads.ts";
import { HINT_LEXICON, KNOWN_BRAND_LEXICON, productNouns } from "./noun-lexicon.ts";
import { finding, isForbidden, isQuoted, type Page } from "./page.ts";
import { messages } from "./product-causes.ts";
import { eventsInvitedTo } from "./product-invitations.ts";
import { placesToVisit } from "./product-places.ts";
import type { AskedProduct, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

const PRODUCT_HEAD_WEIGHT = 6;
/** A maker known the world over; less than the noun beside it: Sony headphones, Nike socks. */
const BRAND_WEIGHT = 4;
/** What a dictionary knows of the product outweighs what else the brief mentions. */
const KIND_WEIGHT = 5;
const NOUN_WEIGHT = 2;
const HINT_WEIGHT = 1;
const DECIDED_SCORE = 6;
/** Things that furnish many films and are seldom what is sold. */
const SCENERY = new Set(
  "chair,chairs,table,tables,bed,beds,kitchen,kitchens,bathroom,camera,cameras,phone,phones,house,drone,drones,lamp,lamps,piano,guitar,guitars,synth,synthesizer,electric guitar,acoustic guitar,drum kit,choir,orchestra,song,music video,single,track,band,train,car,cars,bottle,mug,water,food,desk,flowers,plants,dress,door,apartment,book,books,bag,box,market,party,umbrella,restaurant,bike,laptop,school,hotel,island".split(
    ",",
  ),
);
const SCENERY_WEIGHT = 0.6;

interface Vote {
  score: number;
  start: number;
  end: number;
}

/** The category of what is advertised: the product's own noun weighs most, then other nouns and hints of the text. */
export function readCategory(
  page: Page,
  product: Finding<AskedProduct> | null,
): Finding<CategoryName> | null {
  const votes = new Map<CategoryName, Vote>();
  const vote: Voting = (category, { start, end }, score) => {
    const known = votes.get(category);
    if (known === undefined) votes.set(category, { score, start, end });
    else known.score += score;
  };
  voteByNouns(page, product, vote);
  for (const hit of scan(page.tokens, KNOWN_BRAND_LEXICON)) {
    const isProduct = product !== null && hit.start >= product.start && hit.end <= product.end;
    if (isProduct) vote(hit.value, hit, BRAND_WEIGHT);
  }
  for (const hit of scan(page.tokens, HINT_LEXICON)) {
    if (!isForbidden(page, hit.start)) vote(hit.value, hit, HINT_WEIGHT);
  }
  if (product !== null && CARES_FOR_ANIMALS.test(product.value.noun ?? ""))
    vote("pets", product, PRODUCT_HEAD_WEIGHT * 2);
  const house = HOUSES_OF.find(([noun]) => noun.test(product?.value.noun ?? ""))?.[1];
  if (product !== null && house !== undefined) vote(house, product, PRODUCT_HEAD_WEIGHT * 2);
  for (const message of messages(page)) vote("nonprofit", message, PRODUCT_HEAD_WEIGHT);
  for (const { name } of eventsInvitedTo(page)) vote("event", name, PRODUCT_HEAD_WEIGHT * 2);
  for (const { name } of placesToVisit(page)) vote("travel", name, PRODUCT_HEAD_WEIGHT);
  for (const match of everyMatch(page, TEACHING))
    vote("education", { start: match.index, end: match.index + match[0].length }, HINT_WEIGHT);
  if (votes.size === 0) for (const hit of soldNouns(page)) vote(hit.value, hit, HINT_WEIGHT);
  return winner(page, votes);
}

/** "Dog grooming salon": who is cared for says more than the salon. */
const CARES_FOR_ANIMALS =
  /^(?:mobile )?(?:dog|cat|pet|puppy|kitten|horse|equine)s?['’]?s? (?:grooming |day |boarding |obedience )?(?:salon|spa|parlou?r|hotel|day ?care|wash|walker|walking|school|training|sitter|sitting|boarding|cafe|clinic|rescue|hydrotherapy)/i;

/** Houses that nobody lives in. */
const HOUSES_OF: readonly (readonly [noun: RegExp, is: CategoryName])[] = [
  [/\b(?:printing|publishing|auction|trading) house$/i, "business"],
  [/\bfashion house$/i, "fashion"],
  [/\b(?:opera|play) ?house$/i, "event"],
  [/\b(?:coffee|tea|ale) ?house$/i, "beverage"],
  [/\b(?:steak|chop|smoke) ?house$/i, "food"],
  [
    /\b(?:punk|rock|jazz|folk|metal|indie|brass|string|blues|country|ska|pop|hip hop|electro|soul|funk|choral|vocal|a cappella|klezmer|wedding) (?:band|trio|duo|quartet|quintet|ensemble|orchestra|group|act|outfit)$/i,
    "music",
  ],
];

type Voting = (category: CategoryName, where: { start: number; end: number }, score: number) => void;

/** Every noun that our tables know; where none of them is the product's head, what a dictionary knows of it. */
function voteByNouns(page: Page, product: Finding<AskedProduct> | null, vote: Voting): void {
  let isHeadKnown = false;
  for (const hit of nounsOf(page, product)) {
    if (isForbidden(page, hit.start) || isQuoted(page, hit.start)) continue;
    const weight = weightOf(page, product, hit);
    isHeadKnown ||= weight === PRODUCT_HEAD_WEIGHT && hit.value !== "general";
    vote(hit.value, hit, weight);
  }
  const isPart = ALSO_A_PART.test(fold(product?.value.noun ?? ""));
  const category = product === null || isHeadKnown || isPart ? null : categoryByKind(product.value);
  if (product !== null && category !== null) vote(category, product, KIND_WEIGHT);
}

/** What the kind of the product's noun mostly is. */
function categoryByKind({ noun, name }: AskedProduct): CategoryName | null {
  const words = noun ?? name;
  const kind = kindOfNoun(words);
  const made = kind?.name === "worker" ? kindOfNoun(MAKER.exec(words)?.[1] ?? "") : null;
  if (made !== null) return CATEGORY_OF_KIND[made.name] ?? null;
  if (kind === null || !HOLDS_OTHERS.has(kind.name)) return CATEGORY_OF_KIND[kind?.name ?? "idea"] ?? null;
  const forWhat = kindOfNoun(words.split(" ").slice(0, -1).join(" "));
  const whose =
    forWhat !== null && TELLS_ITS_CASE.has(forWhat.name) ? CATEGORY_OF_KIND[forWhat.name] : undefined;
  return whose ?? CATEGORY_OF_KIND[kind.name] ?? null;
}

/** "Shirtmaker", "cheesemonger": who makes or sells a thing is of its kind. */
const MAKER = /([a-z]+)[ -]?(?:makers?|mongers?|smiths?|wrights?|sellers?|growers?|restorers?|repairers?)$/i;

/** "Cello case": a case is of what it holds. */
const HOLDS_OTHERS: ReadonlySet<NounKindName> = new Set<NounKindName>([
  "container",
  "bag",
  "part",
  "furniture",
  "textile",
]);
const TELLS_ITS_CASE: ReadonlySet<NounKindName> = new Set<NounKindName>([
  "musical instrument",
  "pet",
  "two wheeler",
  "sports gear",
  "camera",
  "computer",
  "phone",
  "vehicle",
]);

const TEACHING = /\b(?:we|i) (?:teach|train|tutor|coach)\b/g;

/** Nouns of the text, and those of the product taken whole. */
function nounsOf(page: Page, product: Finding<AskedProduct> | null): Hit<CategoryName>[] {
  const nouns = productNouns(page);
  if (product === null) return nouns;
  const sold = soldNouns(page).filter(
    ({ start, end }) =>
      (start >= product.start && end <= product.end) ||
      product.value.noun?.endsWith(page.text.slice(start, end).toLowerCase()) === true,
  );
  return [
    ...nouns.filter((hit) => !sold.some((one) => one.start <= hit.start && hit.end <= one.end)),
    ...sold,
  ];
}

function weightOf(
  page: Page,
  product: Finding<AskedProduct> | null,
  hit: { start: number; end: number },
): number {
  if (product === null) return NOUN_WEIGHT;
  const word = page.folded.slice(hit.start, hit.end);
  const noun = product.value.noun === null ? "" : fold(product.value.noun);
  // "A detergent sheet called Loft" is no flat.
  const isName =
    hit.start >= product.start && hit.end <= product.end && /^\p{Lu}/u.test(page.text.slice(hit.start));
  if (isName && noun !== "" && !noun.includes(word) && !page.isShouted && page.language !== "de")
    return SCENERY_WEIGHT;
  const isHead = /^(?:fr|es|it|pt)$/.test(page.language)
    ? hit.start === product.start || noun.startsWith(word)
    : hit.end === product.end || noun.endsWith(word);
  if (isHead) return ALSO_A_PART.test(noun) ? NOUN_WEIGHT : PRODUCT_HEAD_WEIGHT;
  if (hit.start >= product.start && hit.end <= product.end) return PRODUCT_HEAD_WEIGHT / 2;
  return SCENERY.has(page.folded.slice(hit.start, hit.end)) ? SCENERY_WEIGHT : NOUN_WEIGHT;
}

/** "The DripStop ring" of a tap is not worn: the rest of the brief tells. */
const ALSO_A_PART = /^(?:ring|collar|sleeve|clip)$/;

function winner(page: Page, votes: ReadonlyMap<CategoryName, Vote>): Finding<CategoryName> | null {
  let best: [CategoryName, Vote] | null = null;
  for (const entry of votes) if (best === null || entry[1].score > best[1].score) best = entry;
  if (best === null) return null;
  const [category, { score, start, end }] = best;
  return finding(page, category, start, end, Math.min(1, 0.4 + (score / DECIDED_SCORE) * 0.5));
}
