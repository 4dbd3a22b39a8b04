import type { Moment } from "../knowledge/moments/book.ts";
import { PARTS_OF_DISHES, type PartOfDish, WAYS_OF_COOKING } from "../knowledge/topics/parts-of-dishes.ts";
import { capital } from "../words/capital.ts";

/** A dish of fewer known parts is not told by them. */
const FEWEST_PARTS = 2;
const MOST_PARTS = 6;

const STEP = {
  beat: "process",
  cast: "hands",
  shotType: "close_up",
  cameraMovement: "static",
  place: "a kitchen worktop",
  sounds: [],
} as const;

/** The steps of a dish that no book knows, from the things that its name and the brief's list say it is made of; null where too few are known. */
export function cookedInOrder(dish: string, listed: string): readonly Moment[] | null {
  const parts = partsOf(`${dish}. ${listed}`).slice(0, MOST_PARTS);
  if (parts.length < FEWEST_PARTS) return null;
  const [, shows = "", line = ""] = WAYS_OF_COOKING.find(([fits]) => fits.test(dish)) ?? [];
  const cooking: Moment = { ...STEP, beat: "result", shotType: "medium_shot", shows, line };
  const isCold = COLD.test(line);
  const early = parts.filter(({ stage }) => isCold || stage < LAST_STAGE);
  const late = parts.filter(({ stage }) => !isCold && stage === LAST_STAGE);
  return [
    {
      ...STEP,
      beat: "arrest",
      cameraMovement: "crane",
      shows: `everything for ${dish} laid out in the order of use`,
      line: `${capital(dish)}.`,
    },
    ...early.map(asStep),
    cooking,
    ...late.map((part, index) => asStep(part, early.length + index)),
    {
      ...STEP,
      beat: "signoff",
      shotType: "medium_close_up",
      cameraMovement: "push_in",
      place: "a kitchen table",
      shows: `${dish} ${servedIn(dish, isCold)}`,
      line: "And it is ready.",
    },
  ];
}

/** "Peanut butter banana pancakes" are no plain pancakes: whether a dish's name says what it is made of. */
export function namesItsParts(dish: string): boolean {
  return partsOf(dish).length >= FEWEST_PARTS;
}

/** What comes last stays raw. */
const LAST_STAGE = 5;

function servedIn(dish: string, isCold: boolean): string {
  if (/\b(?:ramen|soup|stew|broth|pho|curry|chili|chilli|noodles|dal|gumbo|chowder|porridge)\b/i.test(dish))
    return "in a deep bowl, steam rising";
  return isCold ? "in a small bowl, a spoon going in" : "on a warm plate, a fork going in";
}

/** Ways in which everything goes in before the end. */
const COLD = /\b(?:cold|blend|toss)\b/i;

type NamedPart = PartOfDish & { readonly named: string; readonly at: number };

/** The parts in the order in which they are used. */
function partsOf(words: string): NamedPart[] {
  const found = PARTS_OF_DISHES.flatMap((part) => {
    const named = part.fits.exec(words);
    return named === null ? [] : [{ ...part, named: named[0].toLowerCase(), at: named.index }];
  });
  // "Peanut butter" is no butter.
  const isWithin = (one: NamedPart, other: NamedPart) =>
    one !== other && other.at <= one.at && one.at + one.named.length <= other.at + other.named.length;
  return found
    .filter((one) => !found.some((other) => isWithin(one, other)))
    .toSorted((a, b) => a.stage - b.stage);
}

const SIZES = ["close_up", "extreme_close_up", "medium_shot"] as const;
const MOVES = ["static", "push_in", "tilt"] as const;

function asStep({ shows, line, named }: NamedPart, index: number): Moment {
  return {
    ...STEP,
    shotType: SIZES[index % SIZES.length] ?? "close_up",
    cameraMovement: MOVES[index % MOVES.length] ?? "static",
    shows: shows.replace("{part}", named),
    line: line.replace("{part}", named),
  };
}
