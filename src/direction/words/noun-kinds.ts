/** What a kind of noun is, as far as a camera cares. `thing` can be held or walked around; `happening` can be watched; `abstract` cannot be seen. */
export type NounGroup =
  | "person"
  | "animal"
  | "plant"
  | "edible"
  | "thing"
  | "place"
  | "happening"
  | "abstract";

/** The kinds of nouns, by group. The data file names a kind by its number here: a new kind goes to the end and the file is made anew. */
const KINDS_BY_GROUP = {
  person: ["worker", "performer", "athlete", "relative", "child", "person", "people", "imaginary being"],
  animal: ["pet", "farm animal", "wild animal", "bird", "fish", "insect", "reptile"],
  plant: ["plant", "flower", "tree"],
  edible: [
    "fruit",
    "vegetable",
    "meat",
    "seafood",
    "dish",
    "meal",
    "bread",
    "sweet",
    "dairy",
    "seasoning",
    "food",
    "drink",
    "alcohol",
  ],
  thing: [
    "garment",
    "footwear",
    "headwear",
    "jewellery",
    "bag",
    "accessory",
    "timepiece",
    "cosmetic",
    "cleaner",
    "medicine",
    "body part",
    "furniture",
    "lamp",
    "textile",
    "kitchenware",
    "tableware",
    "container",
    "appliance",
    "ornament",
    "tool",
    "part",
    "machine",
    "musical instrument",
    "computer",
    "electronics",
    "camera",
    "phone",
    "measuring instrument",
    "weapon",
    "sports gear",
    "outdoor gear",
    "toy",
    "book",
    "document",
    "picture",
    "stationery",
    "material",
    "fabric",
    "metal",
    "stone",
    "fuel",
    "liquid",
    "chemical",
    "object",
    "vehicle",
    "two wheeler",
    "boat",
    "aircraft",
  ],
  place: [
    "building",
    "home",
    "room",
    "shop",
    "restaurant",
    "workplace",
    "road",
    "structure",
    "landscape",
    "water",
    "settlement",
    "region",
    "sky",
  ],
  happening: ["event", "ceremony", "show", "sport", "game", "weather", "light", "season"],
  abstract: [
    "software",
    "sound",
    "music",
    "time",
    "feeling",
    "idea",
    "subject",
    "act",
    "work",
    "process",
    "organisation",
    "service",
    "money",
    "measure",
    "quality",
    "colour",
    "state",
    "illness",
    "words",
    "shape",
  ],
} as const satisfies Record<NounGroup, readonly string[]>;

/** The name of a kind of nouns. */
export type NounKindName = (typeof KINDS_BY_GROUP)[NounGroup][number];

/** One kind of nouns and the group it belongs to. */
export interface NounKind {
  readonly name: NounKindName;
  readonly group: NounGroup;
}

const GROUPS = Object.keys(KINDS_BY_GROUP) as NounGroup[];

/** All kinds, in the order by which the data file numbers them. */
export const NOUN_KINDS: readonly NounKind[] = GROUPS.flatMap((group) =>
  KINDS_BY_GROUP[group].map((name) => ({ name, group })),
);

const NOT_FOR_SALE: readonly NounKindName[] = [
  "body part",
  "weapon",
  "chemical",
  "liquid",
  "stone",
  "document",
];
const SOLD_THOUGH_NO_THINGS: readonly NounKindName[] = [
  "flower",
  "shop",
  "restaurant",
  "event",
  "ceremony",
  "show",
  "game",
  "software",
  "work",
  "service",
];

/** Kinds of what somebody may sell, run or stage. */
export const SOLD_KINDS: ReadonlySet<NounKindName> = new Set(
  NOUN_KINDS.filter(({ group }) => group === "thing" || group === "edible")
    .map(({ name }) => name)
    .filter((name) => !NOT_FOR_SALE.includes(name))
    .concat(SOLD_THOUGH_NO_THINGS),
);
