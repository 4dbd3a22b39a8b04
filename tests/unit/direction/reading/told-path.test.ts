import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const eventsOf = (brief: string) =>
  readBrief(brief).events.map(({ value }) => [value.action, value.where] as const);

describe("a path that the film follows", () => {
  test("is told stop by stop, with whatever is followed", () => {
    expect(
      eventsOf(
        "60-second brand film for Halden Saddlery. Follow one hide from the tannery to the bench, to the rider's first gallop on a winter beach. Quiet strings.",
      ),
    ).toEqual([
      ["one hide in the tannery", "opening"],
      ["one hide on the bench", "anywhere"],
      ["the rider's first gallop on a winter beach", "ending"],
    ]);
  });

  test("begins the film at its first stop and leaves its last place to the end", () => {
    const { scenes } = filmOf(
      "60-second brand film for Atlas Coffee Roasters: from the farm in Guatemala to the cup in Brooklyn. Warm, authentic.",
    );
    expect(scenes[0]?.visual.subject).toContain("farm in Guatemala");
    const last = scenes.findIndex(({ visual }) => visual.subject.includes("cup in Brooklyn"));
    expect(last).toBeGreaterThan(scenes.length / 2);
  });

  test.each([
    "Ad for Otto, a bakery: from the morning to the evening, always fresh. 20s",
    "Ad for Otto bakery, from the 3rd to the 5th of May. 20s",
    "Ad for Otto bakery, 20s. Colours from blue to gold.",
  ])("%s follows none", (brief) => {
    expect(eventsOf(brief).filter(([, where]) => where !== "anywhere")).toEqual([]);
  });
});

describe("what somebody tells of his own life", () => {
  test("is seen as deeds in the present, with people a camera finds", () => {
    expect(
      eventsOf(
        "for our anniversary i want to surprise my wife with a little film: i spilled coffee on her on the night train to Vienna, she laughed, we missed the stop. 40 sec",
      ).map(([action]) => action),
    ).toEqual([
      "the young man spills coffee on the young woman on the night train to Vienna",
      "the young woman laughs",
      "the two of them miss the stop",
    ]);
  });
});

describe("films that sell nothing", () => {
  test("a message told deed by deed shows its own deeds", () => {
    const { scenes } = filmOf(
      'Make a 30-second public service message for parents about drowning in garden pools. A father answers a phone call on the terrace, a toddler\'s toy duck rolls toward the water, and he turns just in time. End with "Eyes on. Phone off."',
    );
    const told = scenes.map(({ visual }) => visual.subject).join("; ");
    expect(told).not.toMatch(/beach|surf|towel/);
    expect(scenes.at(-1)?.visual.subject).toBe("the father turns just in time");
    expect(scenes.at(-1)?.text_overlay?.text).toBe("Eyes on. Phone off.");
  });

  test("a fashion film is no lesson in walking", () => {
    const { scenes } = filmOf(
      "A 20-second fashion film for Aurelie Nox: three models in long wool coats walk through a foggy birch forest, wind in the fabric.",
    );
    expect(scenes.every(({ visual }) => visual.environment.includes("birch forest"))).toBe(true);
  });

  test("a family's feast is called after it and its invitation says where", () => {
    const { scenes } = filmOf("invite for my grandad's 90th, 12 april at the bowls club in Whitby. 20s");
    const read = scenes.map(({ text_overlay }) => text_overlay?.text ?? "").join("; ");
    expect(read).toContain("Grandad's 90th");
    expect(read).toContain("bowls club");
  });
});

describe("stories of brands, songs and trailers", () => {
  const subjectsOf = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

  test("a brand film told as a story shows it and signs with line and brand", () => {
    const { scenes } = filmOf(
      'Brand film, 60 seconds, for Lindqvist Ceramics told as a story: a grandmother throws a bowl, her daughter glazes it, her granddaughter eats breakfast from it forty years later. End with the line "Made once. Used always."',
    );
    const told = scenes.map(({ visual }) => visual.subject).join("; ");
    expect(told).toContain("throws a bowl");
    expect(told).toContain("the grandmother's daughter glazes the bowl");
    expect(told).toContain("the grandmother's granddaughter eats breakfast from the bowl");
    expect(scenes.at(-1)?.text_overlay?.text).toContain("Lindqvist Ceramics");
  });

  test("a song's film about somebody is not the singer's", () => {
    const told = subjectsOf(
      'Music video, 45 seconds, for "Letters to June" by Ada Wren. A widowed postman reads his late wife\'s letters one by one and leaves the last one unopened on a park bench.',
    ).join("; ");
    expect(told).toContain("widowed postman");
    expect(told).not.toContain("Ada Wren");
  });

  test("a trailer shows what its brief lists", () => {
    const told = subjectsOf(
      "trailer for my self published novel The Salt Road. desert caravan 1340, a girl disguised as a camel driver. 20 secs",
    ).join("; ");
    expect(told).toContain("desert caravan");
    expect(told).toContain("a girl disguised as a camel driver");
    expect(told).not.toMatch(/chair|pages/);
  });

  test("a deed that no lexicon knows is known by its object, and a pronoun behind it by who did before", () => {
    const told = subjectsOf(
      "Animated film, 50 seconds. A lonely lighthouse falls in love with a passing cargo ship. The ship sounds its horn back. One night the lighthouse loses its light, and the ship turns round and lights the way for it.",
    );
    expect(told).toContain("the ship sounds its horn back");
    expect(told.at(-1)).toContain("for the lonely lighthouse");
  });
});

describe("one person shown in several deeds", () => {
  test("does each in a scene", () => {
    expect(
      eventsOf(
        "Portrait film, 60 seconds, about Inés Carvajal, who tunes the bells of a cathedral. Show her climbing the tower at dawn, filing the bronze rim and covering her ears when they ring.",
      ).map(([action]) => action),
    ).toContain("Inés Carvajal files the bronze rim");
  });

  test("a film of one's own life has no product and no place called after somebody", () => {
    const { scenes } = filmOf("surreal, 20s: a man opens his fridge and finds the sea in it");
    const told = scenes.map(({ visual }) => visual.subject);
    expect(told).toContain("a man opens his fridge");
    expect(told.join("; ")).toContain("finds the sea in the fridge");
    expect(scenes[1]?.visual.environment).not.toContain("beach");
  });

  test("a public message about people is told, and not taught", () => {
    const { scenes } = filmOf(
      'Create a 20-second public awareness film against loneliness at Christmas. An old woman sets two places at her table and waits; a delivery boy sees through the window and knocks with a cake. Soft snow. Text at the end: "Knock on one door this Christmas."',
    );
    expect(scenes.at(-1)?.visual.subject).toBe("the delivery boy knocks with a cake");
    expect(scenes.at(-1)?.text_overlay?.text).toBe("Knock on one door this Christmas.");
  });
});
