import { describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import {
  isCommonNoun,
  isMostlyNoun,
  isNounOf,
  isVisibleNoun,
  kindOfNoun,
} from "../../../../src/direction/words/kind-of-noun.ts";

const nameOf = (phrase: string): string | null => kindOfNoun(phrase)?.name ?? null;

describe("the kind of a noun", () => {
  test.each([
    ["hand-thrown mugs", "tableware"],
    ["e-bike", "two wheeler"],
    ["harpsichord", "musical instrument"],
    ["wheelbarrow", "tool"],
    ["sombrero", "headwear"],
    ["papayas", "fruit"],
    ["milliner", "worker"],
    ["stepsister", "relative"],
    ["marmots", "wild animal"],
    ["fjord", "water"],
    ["regatta", "event"],
    ["nostalgia", "feeling"],
    ["bookkeeping software", "software"],
  ])("of %p is %p", (phrase, kind) => {
    expect(nameOf(phrase)).toBe(kind);
  });

  test("is told by the head: what stands before or after it does not count", () => {
    expect(nameOf("a dog walker")).toBe("worker");
    expect(nameOf("a mug for potters")).toBe("tableware");
    expect(nameOf("night-shift warehouse pickers")).toBe("worker");
    expect(nameOf("a pair of waterproof boots")).toBe("footwear");
  });

  test("of a compound whose last word misleads is its own", () => {
    expect(nameOf("hot dog")).toBe("dish");
    expect(nameOf("ice creams")).toBe("sweet");
  });

  test("of a compound in one word is that of its last part", () => {
    expect(nameOf("surfshops")).toBe("shop");
  });

  test("reads plurals, also odd ones", () => {
    expect(nameOf("women")).toBe("person");
    expect(nameOf("craftsmen")).toBe("worker");
    expect(nameOf("bread knives")).toBe("kitchenware");
    expect(nameOf("strawberries")).toBe("fruit");
  });

  test("is unknown for names and nonsense", () => {
    expect(kindOfNoun("Leeds")).toBeNull();
    expect(kindOfNoun("Kettenwerk")).toBeNull();
    expect(kindOfNoun("")).toBeNull();
  });
});

test("a word that is oftener a verb or an adjective is not mostly a noun", () => {
  expect(isMostlyNoun("kettle")).toBe(true);
  expect(isMostlyNoun("run")).toBe(false);
  expect(isMostlyNoun("blue")).toBe(false);
});

test("a word that few people use may be a name", () => {
  expect(isCommonNoun("piano")).toBe(true);
  expect(isCommonNoun("lumen")).toBe(false);
});

test("what a camera cannot see is told from what it can", () => {
  expect(isVisibleNoun("a rusty anvil")).toBe(true);
  expect(isVisibleNoun("a thunderstorm")).toBe(true);
  expect(isVisibleNoun("their integrity")).toBe(false);
  expect(isNounOf("glassblowers", "person")).toBe(true);
  expect(isNounOf("glassblowers", "thing", "place")).toBe(false);
});

test("every line of the data is found again, the first and the last too", () => {
  const data = new URL("../../../../src/direction/words/noun-kinds.txt", import.meta.url);
  const words = readFileSync(data, "latin1")
    .trim()
    .split("\n")
    .map((line) => line.slice(0, line.indexOf("\t")));
  const step = 97;
  const asked = words.filter((_, at) => at % step === 0 || at === words.length - 1);
  expect(asked.filter((word) => kindOfNoun(word) === null)).toEqual([]);
});
