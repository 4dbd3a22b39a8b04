import { describe, expect, test } from "bun:test";
import { withArticle } from "../../../../src/direction/writing/articles.ts";
import { highlightsIn } from "../../../../src/direction/writing/highlights.ts";
import { filmOf } from "../film-of.ts";

const scenesOf = (brief: string) => filmOf(brief).scenes;
const subjectsOf = (brief: string) => scenesOf(brief).map(({ visual }) => visual.subject);
const overlaysOf = (brief: string) => scenesOf(brief).flatMap(({ text_overlay: words }) => words?.text ?? []);

describe("what is only said of goods", () => {
  test.each([
    ["phone ad, amazing camera, 15s, TikTok", "Amazing camera"],
    ["electric bike ad: city, commuting, no sweat", "No sweat"],
  ])("is read and is no picture: %s", (brief, line) => {
    expect(overlaysOf(brief)).toContain(line);
    expect(subjectsOf(brief).join("; ")).not.toMatch(/amazing|no sweat/i);
  });

  test("is not taken from a brand's name", () => {
    expect(
      subjectsOf("20s ad for Ember & Oak, a small-batch coffee roaster. A barista pouring latte art.").join(
        "; ",
      ),
    ).not.toMatch(/grain of|oil soaking/);
  });
});

describe("what a brief wants highlighted", () => {
  test("is cut into lines in the brief's own words", () => {
    expect(
      highlightsIn("Highlight active noise cancellation, 40-hour battery life, and soft cushions.").map(
        ({ text }) => text,
      ),
    ).toEqual(["Active noise cancellation", "40-hour battery life", "Soft cushions"]);
  });

  test("is no line where it is a picture or an order", () => {
    expect(highlightsIn("Highlight the mug shattering. Focus on emotions. Highlight how it works.")).toEqual(
      [],
    );
  });
});

describe("where told goods are seen", () => {
  test("a dog at a barbecue stays there", () => {
    const dog = scenesOf(
      "Funny 15-second ad for a craft beer called Lazy Otter. Friends at a barbecue, a dog stealing a sausage.",
    ).find(({ visual }) => /dog/.test(visual.subject));
    expect(dog?.visual.environment).toMatch(/barbecue/);
  });

  test("a machine or a seat is no place", () => {
    for (const { visual } of scenesOf(
      "20s ad for Ember coffee. Show beans tumbling in the roaster and kids asleep on the back seat.",
    ))
      expect(visual.environment).not.toMatch(/the roaster|the back seat/);
  });
});

test.each([
  ["kids asleep on the back seat", "kids asleep on the back seat"],
  ["climbing a tower at sunrise", "climbing a tower at sunrise"],
  ["safety gear", "safety gear"],
  ["warm bed", "a warm bed"],
])("'%s' stands as '%s' in a picture", (thing, told) => {
  expect(withArticle(thing)).toBe(told);
});

test.each([
  ["chocolate ad for Valentine's Day", "Chocolate"],
  ["A video for our furniture store's autumn sale: 30% off all sofas.", "Furniture store"],
])("%s: sells '%s', not the day", (brief, name) => {
  expect(filmOf(brief).direction.product.name).toBe(name);
});
