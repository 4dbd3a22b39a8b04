import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { conflictsOf } from "./conflicts/conflicts-of.ts";
import { filmOf } from "./film-of.ts";

describe("the film of a journey", () => {
  test.each([
    ["30s travel reel Lisbon in spring: yellow trams, tiled walls, grilled sardines", "Lisbon"],
    ["Travel reel about Porto. Boats, tiles, wine.", "Porto"],
    ["Azores travel reel: hot springs, cheese, cows, whales. 30s", "Azores"],
    ["20s Instagram reel from our trip to Japan: cherry blossom, ramen, trains", "Japan"],
    ["A week in Morocco. 40s. Spices, rooftops, camels at dusk.", "Morocco"],
    ["travel video of the Scottish Highlands, mist, sheep, a red phone box", "Scottish Highlands"],
  ])("is about the place, and not about what is eaten there: %s", (brief, place) => {
    const { product, category } = readBrief(brief);
    expect(product?.value.name).toBe(place);
    expect(category?.value).toBe("travel");
  });

  test.each([
    ["Suitcase ad: family packs for a week in Italy. 20s", "Suitcase"],
    ["10s: our new travel reel backpack Nomad", "Nomad"],
    ["Two weeks in July: our summer sale at Corfield Shoes. 15s", "Corfield Shoes"],
  ])("is not meant where goods are taken along: %s", (brief, goods) => {
    expect(readBrief(brief).product?.value.name).toBe(goods);
  });

  test("shows each picture where the journey goes, and each at its own hour", () => {
    const { scenes } = filmOf(
      "30s travel reel Lisbon in spring: yellow trams, tiled walls, grilled sardines, an old man playing accordion, sunset at the river. No voiceover, fado guitar.",
    );
    const [trams, tiles] = scenes;
    expect(trams?.visual.subject).toContain("yellow trams");
    expect(trams?.visual.environment).toMatch(/^Lisbon/);
    expect(trams?.visual.environment).not.toContain("sunset");
    expect(tiles?.visual.generation_prompt).not.toContain("guitar");
    expect(scenes.map(({ visual }) => visual.subject).join()).toContain("sunset at the river");
  });

  test("has what a list names behind a colon, also where few words tell its language", () => {
    const { scenes } = filmOf("Azores travel reel: hot springs, cheese, cows, whales. 30s");
    const shown = scenes.map(({ visual }) => visual.subject).join("\n");
    for (const picture of ["hot springs", "cheese", "cows", "whales"]) expect(shown).toContain(picture);
    for (const { visual } of scenes) expect(visual.environment).toContain("Azores");
  });
});

test("a kind of music with its instrument is heard, and a guitar on a wall is not", () => {
  expect(readBrief("20s reel, trams. No voiceover, fado guitar.").music?.value.genre).toBe("fado");
  expect(readBrief("A fado guitar hangs on the wall of our shop. 20s.").music).toBeNull();
});

test("a travel film for a country is a journey, a printing house no home to sell, and a school bus app no school", () => {
  const faroe =
    "40s travel film for Faroe Islands: grass roofs, puffins, fog rolling over cliffs, a knitter.";
  expect(readBrief(faroe).category?.value).toBe("travel");
  expect(filmOf(faroe).scenes[0]?.visual.environment).toContain("Faroe Islands");
  expect(readBrief("Company anniversary, 60s: 50 years of our printing house. Ink.").category?.value).toBe(
    "business",
  );
  const bus =
    "Explain for parents how our school bus app works, 40s: you see where the bus is, you get a message when your child gets on, the driver can be called with one tap.";
  expect(filmOf(bus).direction.cta.text).not.toBe("Plan your visit");
  expect(conflictsOf(bus)).toEqual([]);
});
