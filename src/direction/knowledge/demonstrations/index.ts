import type { Sieve } from "../../reading/sieve.ts";
import { remembered } from "../../remembered.ts";
import { headOfNouns } from "../../words/kind-of-noun.ts";
import type { CategoryName } from "../category-names.ts";
import type { AudienceWorld } from "./audience.ts";
import { HOME_AUDIENCES } from "./audiences/at-home.ts";
import { WORK_AUDIENCES } from "./audiences/at-work.ts";
import { GARDENS_AND_ROADS } from "./audiences/outdoors.ts";
import { BENEFITS_OF_CARE } from "./benefits/care.ts";
import { BENEFITS_FOR_LIFE } from "./benefits/daily-life.ts";
import { PROMISES } from "./benefits/promises.ts";
import { BENEFITS_OF_TIME } from "./benefits/time.ts";
import type { Demonstration } from "./demonstration.ts";
import { HANDLED_AS } from "./handled-as.ts";
import type { PhysicalKind } from "./kind-of-product.ts";
import { AROUND_THE_HOUSE } from "./kinds/around-the-house.ts";
import { CARRIED_AND_WORN } from "./kinds/carried-and-worn.ts";
import { CONSUMED } from "./kinds/consumed.ts";
import { FRESH_FOOD } from "./kinds/fresh-food.ts";
import { IN_THE_HOUSE } from "./kinds/in-the-house.ts";
import { MACHINES } from "./kinds/machines.ts";
import { MADE_AND_PLAYED } from "./kinds/made-and-played.ts";
import { NOT_HELD } from "./kinds/not-held.ts";
import { OF_THE_HOUSE_AND_ROAD } from "./kinds/of-the-house-and-road.ts";
import { PLACES_OF_KINDS, PLACES_OF_USE, PLACES_SAID } from "./places-of-use.ts";
import { COMFORT } from "./qualities/comfort.ts";
import { HARD_MATERIALS } from "./qualities/hard-materials.ts";
import { MAKERS } from "./qualities/makers.ts";
import { PLANET } from "./qualities/planet.ts";
import { POWER } from "./qualities/power.ts";
import { SHAPE_AND_SIZE } from "./qualities/shape-and-size.ts";
import { SOFT_MATERIALS } from "./qualities/soft-materials.ts";
import { TASTE } from "./qualities/taste.ts";
import { TOUGHNESS } from "./qualities/toughness.ts";

/** What a product does for somebody, the most telling first. */
export const BENEFITS: readonly Demonstration[] = [
  ...BENEFITS_OF_TIME,
  ...BENEFITS_OF_CARE,
  ...BENEFITS_FOR_LIFE,
];

/** What a product is, as far as it can be put to a test, tasted or seen made. */
export const QUALITIES: readonly Demonstration[] = [
  ...SHAPE_AND_SIZE,
  ...TOUGHNESS,
  ...POWER,
  ...COMFORT,
  ...TASTE,
  ...PLANET,
  ...MAKERS,
];

/** What it is made of. */
export const MATERIALS: readonly Demonstration[] = [...SOFT_MATERIALS, ...HARD_MATERIALS];

export { HOME_AUDIENCES, PROMISES };

/** All whose day the director knows. */
export const AUDIENCES: readonly AudienceWorld[] = [
  ...WORK_AUDIENCES,
  ...GARDENS_AND_ROADS,
  ...HOME_AUDIENCES,
];

/** All kinds of things that are handled alike. */
export const KINDS: readonly PhysicalKind[] = [
  ...CARRIED_AND_WORN,
  ...CONSUMED,
  ...IN_THE_HOUSE,
  ...AROUND_THE_HOUSE,
  ...MADE_AND_PLAYED,
  ...MACHINES,
  ...FRESH_FOOD,
  ...OF_THE_HOUSE_AND_ROAD,
  ...NOT_HELD,
];

/** Where a phrase stops naming the thing: "a mug for potters". */
const END_OF_NAME =
  /(?:[,;:.(–—]|\s(?:for|from|with|without|in|of|by|at|that|who|which|since|near|on|called|named)\s).*$/i;

/** The kind a product is by its head noun ("mushroom growing kit" is a kit), else by any word, else by what its category sells. */
export function kindOfProduct(phrases: readonly string[], category: CategoryName): PhysicalKind | null {
  const byHead = kindByHead(phrases)?.kind;
  if (byHead) return byHead;
  const named = phrases.map(kindNamedIn).find((kind) => kind !== null);
  return named ?? kindCalled(KIND_OF_CATEGORY[category]);
}

function kindCalled(name: string | undefined): PhysicalKind | null {
  return KINDS.find((kind) => kind.name === name) ?? null;
}

/** Names of products are asked about again and again while one brief is worked on. */
const PHRASES_KEPT = 500;
const kindNamedIn = remembered(
  (phrase): PhysicalKind | null => KINDS.find(({ fits }) => fits.test(phrase)) ?? null,
  PHRASES_KEPT,
);

interface KindOfHead {
  readonly kind: PhysicalKind;
  readonly length: number;
}

/** The kind that the head noun of the first such phrase names, and how many characters of it. */
export function kindByHead(phrases: readonly string[]): KindOfHead | null {
  for (const phrase of phrases) {
    const found = kindOfHead(phrase);
    if (found) return found;
  }
  return null;
}

const kindOfHead = remembered((phrase): KindOfHead | null => {
  const head = headOf(phrase);
  const found = KINDS.flatMap((kind) => {
    const length = kind.isHead.exec(head)?.[0].length;
    return length === undefined ? [] : [{ kind, length }];
  });
  const known = headInDictionary(head);
  return [...found, ...(known ? [known] : [])].toSorted((a, b) => b.length - a.length)[0] ?? null;
}, PHRASES_KEPT);

/** What the kind of a noun tells: our own lists come first where both know the same words. */
function headInDictionary(phrase: string): KindOfHead | null {
  const head = headOfNouns(phrase);
  const kind = head === null ? null : kindCalled(HANDLED_AS[head.kind.name]);
  return head === null || kind === null ? null : { kind, length: head.words.length };
}

/** The name without what follows it: "a mug for potters" is a mug. */
export function headOf(phrase: string): string {
  return phrase.replace(END_OF_NAME, "").trim();
}

/** What a category's products mostly are; absent where they are no things. */
const KIND_OF_CATEGORY: Partial<Record<CategoryName, string>> = {
  food: "food",
  beverage: "drink",
  alcohol: "drink",
  beauty: "cosmetic",
  health: "remedy",
  fashion: "garment",
  luxury: "ornament",
  software: "app",
  finance: "app",
  gaming: "app",
  tech: "device",
  automotive: "vehicle",
  fitness: "sports gear",
  sports: "sports gear",
  outdoor: "outdoor gear",
  home: "object",
  kids: "toy",
  pets: "pet thing",
  education: "printed thing",
  business: "app",
  general: "object",
};

/** Where a thing of such names is used, unless what is `said` of it tells, else where its kind is at home; null where nothing tells. `sieve` tells which patterns may match them. */
export function placesOfUse(
  names: readonly string[],
  said: readonly string[],
  kind: PhysicalKind | null,
  sieve: Sieve,
): readonly string[] | null {
  const tables = [
    { rows: PLACES_SAID, clauses: said },
    { rows: PLACES_OF_USE, clauses: [...names, ...said] },
  ];
  for (const { rows, clauses } of tables) {
    const possible = sieve.among(rows, ({ says }) => says);
    for (const clause of possible.length > 0 ? clauses : []) {
      const row = possible.find(({ says }) => says.test(clause));
      if (row) return row.places;
    }
  }
  return PLACES_OF_KINDS[kind?.name ?? ""] ?? null;
}
