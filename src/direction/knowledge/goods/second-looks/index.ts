import { oncePer } from "../../../once-per.ts";
import type { Moment } from "../../moments/book.ts";
import { picturesOfLines } from "../picture-lines.ts";
import { BATH_AND_BEAUTY_AGAIN } from "./bath-and-beauty.ts";
import { DRINKS_AGAIN } from "./drinks.ts";
import { FOOD_AGAIN } from "./food.ts";
import { GADGETS_AGAIN } from "./gadgets.ts";
import { HOUSE_AND_GARDEN_AGAIN } from "./house-and-garden.ts";
import { PLAY_PETS_AND_PAGES_AGAIN } from "./play-pets-and-pages.ts";
import { SPORT_AND_WHEELS_AGAIN } from "./sport-and-wheels.ts";
import { WORN_AND_CARRIED_AGAIN } from "./worn-and-carried.ts";

/**
 * What else there is to see of goods, all without people and without hands: their surface, what they are made of, how they arrive, what is left
 * of them. Tables are plain text, one block for each kind: the nouns that lead its block in the book of goods, "+ table" where it stands on one; then a
 * picture a line (picture-lines.ts), from what comes before to what is left behind. The last is a closing picture.
 */
const TABLES = [
  BATH_AND_BEAUTY_AGAIN,
  DRINKS_AGAIN,
  FOOD_AGAIN,
  WORN_AND_CARRIED_AGAIN,
  GADGETS_AGAIN,
  HOUSE_AND_GARDEN_AGAIN,
  PLAY_PETS_AND_PAGES_AGAIN,
  SPORT_AND_WHEELS_AGAIN,
];

/** Second looks at a kind of goods. */
export interface SecondLooks {
  readonly moments: readonly Moment[];
  /** It is small enough to be moved about on a table, picture by picture. */
  readonly standsOnTable: boolean;
}

const NONE: SecondLooks = { moments: [], standsOnTable: false };
const ON_A_TABLE = / \+ table$/;

interface Block {
  readonly text: string;
}

let index: ReadonlyMap<string, Block> | null = null;

/** Second looks at the goods whose block in the book of goods `noun` leads; none where nobody wrote any. Pure. */
export function secondLooksAt(noun: string): SecondLooks {
  const block = blocks().get(noun);
  return block === undefined ? NONE : looksOf(block);
}

/** Every leading noun with its block; made when the first goods are looked up. */
function blocks() {
  if (index !== null) return index;
  const made = new Map<string, Block>();
  for (const text of TABLES.flatMap((table) => table.trim().split("\n\n"))) {
    const [title = ""] = text.split("\n", 1);
    const block = { text };
    for (const noun of title.replace(ON_A_TABLE, "").split(", ")) made.set(noun, block);
  }
  index = made;
  return made;
}

const looksOf = oncePer(({ text }: Block): SecondLooks => {
  const [title = "", ...lines] = text.split("\n");
  return { moments: picturesOfLines(lines), standsOnTable: ON_A_TABLE.test(title) };
});
