import { describe, expect, test } from "bun:test";
import fc from "fast-check";
import { SERVICES } from "../../../src/direction/knowledge/services/index.ts";
import { anglesOf } from "../../../src/direction/writing/angles.ts";
import { happeningIn } from "../../../src/direction/writing/happening.ts";
import { namedAgain } from "../../../src/direction/writing/name-again.ts";
import { filmOf } from "./film-of.ts";

const FERRY =
  "A 45 second film for Halden Ferry: the last boat of the evening crossing a fjord, a teenage deckhand coiling rope, an old couple sharing a thermos. Quiet, Nordic.";

const scenesOf = (text: string) => filmOf(text).scenes;

describe("a told clause taken apart", () => {
  test.each([
    ["a teenage deckhand coiling rope", "a teenage deckhand", "coiling rope"],
    ["an old couple shares a thermos", "an old couple", "sharing a thermos"],
    ["three friends share fries and laugh", "three friends", "sharing fries"],
    ["a woman in red boots jumps over a puddle", "a woman in red boots", "jumping over a puddle"],
    ["the last boat of the evening crosses a fjord", "the last boat of the evening", "crossing a fjord"],
  ])("%s", (clause, actor, doing) => {
    expect(happeningIn(clause)).toMatchObject({ actor, doing });
  });

  test.each([
    "two cold drinks on a table",
    "grubby hands",
    "the bell above the door",
    "an empty street at night",
  ])("%s has nobody who does anything", (clause) => expect(happeningIn(clause)).toBeNull());

  test("never fails, whatever the words", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(11), (words, turn) => {
        for (const angle of anglesOf(words, { turn, clauses: [words] }))
          expect(angle.subject.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a brief that tells its own story", () => {
  test("is shown from nearer and farther, not filled up with other places", () => {
    const scenes = scenesOf(FERRY);
    const own = scenes.filter(({ visual }) =>
      /boat|deckhand|couple|ferry|fjord|hull|rail|water|wake|thermos/i.test(visual.subject),
    );
    expect(own).toHaveLength(scenes.length);
    const there = scenes.filter(({ visual }) => /fjord|deck|landing stage/.test(visual.environment));
    expect(there).toHaveLength(scenes.length);
  });

  test("looks at working hands up close", () => {
    expect(scenesOf(FERRY).map(({ visual }) => visual.subject)).toContain(
      "the hands of the teenage deckhand coiling rope",
    );
  });

  test("never says a picture twice", () => {
    const subjects = scenesOf(FERRY).map(({ visual }) => visual.subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  test("keeps the snow outside where the scene is in a room", () => {
    const film = scenesOf(
      "30s Christmas film for Lindqvist chocolate. A grandmother hides the last praline. Snow.",
    );
    const inside = film.filter(({ visual }) => /kitchen|table|restaurant/.test(visual.environment));
    for (const { visual } of inside) expect(visual.environment).toContain("snow at the window");
  });
});

describe("a film for a trade", () => {
  test.each([
    [
      "20s ad for our plumbing company Pipe Dreams",
      /drop|tap|pipe|leak|sink|solder|wrench|plumber|saucepan|water/,
    ],
    ["30s film for Hart & Low, a family law firm", /pen|letter|file|page|lawyer|client|corridor|line/],
    ["20s video for Bright Smile dental clinic", /laugh|patient|mirror|dentist|chair|armrests|steel/],
    ["20s for Fetch dog grooming", /dog|paw|foam|groomer|comb/],
  ])("%s shows its work", (brief, work) => {
    const scenes = scenesOf(brief);
    const atWork = scenes.slice(0, -1).filter(({ visual }) => work.test(visual.subject));
    expect(atWork.length).toBeGreaterThanOrEqual(scenes.length - 2);
  });

  test.each([
    ["15s ad for Barber & Sons beard oil", /barber pole/],
    ["20s for CleanRide, a car wash app", /wash tunnel|foam sliding/],
  ])("%s is about a thing", (brief, trade) => {
    for (const { visual } of scenesOf(brief))
      expect(`${visual.subject} ${visual.environment}`).not.toMatch(trade);
  });

  test("can be opened, filled and closed by every trade's own pictures, with nobody in sight too", () => {
    for (const { fits, moments, workers, places } of SERVICES) {
      const beats = new Set(moments.map(({ beat }) => beat));
      expect({ fits, has: beats.has("arrest") && beats.has("signoff") }).toEqual({ fits, has: true });
      expect(moments.filter(({ cast }) => cast === "none").length).toBeGreaterThanOrEqual(2);
      expect(workers.length * places.length).toBeGreaterThan(0);
      const signs = moments.filter(({ shows }) => shows.includes("{product}")).map(({ beat }) => beat);
      expect(new Set(signs)).toEqual(new Set(["signoff"]));
    }
  });
});

test.each([
  ["30s reel for a tea shop", "the tea shop's tea"],
  ["15s for our family bakery in Bristol", "the lit window of the family bakery"],
  ["Film for Nonna's Bakery, 20s", "the lit window of Nonna's Bakery"],
])("a house is called what it is within a sentence: %s", (brief, goods) => {
  const told = scenesOf(brief).map(({ visual }) => visual.subject.toLowerCase());
  expect(told.filter((subject) => subject.includes(goods.toLowerCase())).length).toBeGreaterThan(0);
});

describe("a story told with pronouns", () => {
  test.each([
    [
      ["a boy builds a tower", "his sister knocks it down", "they laugh"],
      [
        "a boy builds a tower",
        "the boy's sister knocks the tower down",
        "the boy and the boy's sister laugh",
      ],
    ],
    [
      ["an old man waits at a bus stop", "a girl offers him her umbrella", "he dances in the rain"],
      [
        "an old man waits at a bus stop",
        "a girl offers the old man her umbrella",
        "the old man dances in the rain",
      ],
    ],
    [["she smiles"], ["she smiles"]],
  ])("%j", (told, filmed) => expect(namedAgain(told)).toEqual(filmed));
});

test("a pronoun that the story never named gets no second look", () => {
  expect(anglesOf("he taps one", { turn: 0, clauses: [] })).toEqual([]);
});
