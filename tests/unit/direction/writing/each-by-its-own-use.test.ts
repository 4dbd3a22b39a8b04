import { describe, expect, test } from "bun:test";
import { goodsNamed } from "../../../../src/direction/knowledge/goods/goods-book.ts";
import { filmOf } from "../film-of.ts";

const told = (brief: string) =>
  filmOf(brief)
    .scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`)
    .join(". ");

describe("goods of one room are each shown by their own use", () => {
  test.each([
    ["15s ad for Lumo, a bike light", /road lit|dark underpass|beam/, /chin/],
    ["20s promo for our dog leash Tugless", /walking side by side|clip of/, /empty bowl/],
    ["20s ad for our parquet flooring Nordplank", /board of|grain/, /chair|sinking/],
    ["15s ad for Spoonful, a peanut butter", /knife|toast/, /thread running|licking a little/],
    ["20s ad for Oberon pianos", /key of|chord/, /drummer|singer/],
    ["20s ad for Steamly dishwashers", /plates|jets of water/, /cold light/],
    ["20s ad for Rund washing machines", /laundry|shirt|colours turning/, /cold light/],
    ["20s ad for Wobble, a balance bike", /small boots/, /racing towards us/],
    ["15s ad for Clipper secateurs", /stem falling|rose bush/, /dark earth turned/],
    ["20s for the Polka high chair", /tray of/, /nursery/],
    ["20s spot for a gluten-free flour called Pane Libero", /sieve|dough/, /flour broken open/],
    ["TV ad, 30 seconds, for Solvik radiators. Warm homes, low bills.", /bare feet/, /warm homes|low bills/],
    ["We groom horses. 15s for Facebook", /paddock/, /Grooming grooming/],
  ])("%s", (brief, own, another) => {
    const film = told(brief);
    expect(film).toMatch(own);
    expect(film).not.toMatch(another);
  });

  test("what is made for works is none of what a home has by that word", () => {
    expect(goodsNamed("industrial pumps")).toBeNull();
    expect(goodsNamed("leather pumps")?.head).toBe("pumps");
    expect(told("Ad for industrial pumps, 20s, LinkedIn")).not.toMatch(/foot slipping|dancing/);
  });
});

describe("whoever uses goods", () => {
  test("is one grown person, and a parent where a baby is about", () => {
    expect(told("Ad for Lull, a baby monitor")).toMatch(/mother|father/);
    expect(told("20s ad for Tidal water bottles")).not.toContain("family of four");
    expect(told("20s for Nestling baby carriers")).not.toMatch(/(?:girl|boy) of (?:five|six)/);
  });

  test("is nobody whom the goods' own name seems to say", () => {
    expect(told("15s ad for Grip resistance bands")).not.toContain("guitarist");
  });
});

describe("crafts and care that share a word with others", () => {
  test.each([
    ["20s ad for a family-run bookbinding workshop in Leipzig", /press|spine|thread|pages/, /first lesson/],
    [
      "30s ad for Brightwell, an eye clinic doing cataract surgery",
      /lens|letter|eye/,
      /flour|thumb on the lip/,
    ],
    ["15s for our shoe repair shop in Porto", /shoe|heel|sole/, /tweezers|grain of rice/],
    ["Ad for a hearing clinic called Audiva, 20s", /table|tone|rain/, /stethoscope|frightened child/],
    ["20s ad for our pet crematorium, gentle", /lead on its hook|patch of sun/, /curious nose|wholly busy/],
    ["Ad for our mobile knife sharpening service, 15s", /sparks|tomato|blade/, /van van/],
    ["15s ad for Bloom, a flower school", /flowers/, /new language|chalk in hand/],
    ["YouTube ad for an online violin course, 30 seconds", /note|music|tune/, /keyboard|deleting/],
  ])("%s", (brief, own, another) => {
    const film = told(brief);
    expect(film).toMatch(own);
    expect(film).not.toMatch(another);
  });
});
