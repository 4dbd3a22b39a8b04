import { describe, expect, test } from "bun:test";
import { withArticle } from "../../../../src/direction/words/articles.ts";
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

describe("goods by their shop, their chain and their place", () => {
  test.each([
    ["online furniture shop launch, 15s", /the furniture/, /counter|closing time|shelf/],
    ["noise cancelling earbuds, gym, sweatproof, 15s", /earbuds/, /barbell|chalk|steel bar/],
    ["20s for a pizza chain called Slice Republic", /Slice Republic pizza\b(?! chain)/, /in the bin/],
    ["sofa bed ad, small apartments", /pulling the sofa bed open/, /the opened the/],
    [
      "20-second ad for Bloom & Co, a flower delivery service. A florist tying a bouquet.",
      /the Bloom & Co bouquet/,
      /loading bay|behind the wheel/,
    ],
    [
      "30s ad for Nova headphones. Show a student on a rooftop, dancing alone.",
      /student dancing alone/,
      /a dancing/,
    ],
    ["glasses shop, 2 for 1, 15s", /glasses/, /\bglass\b(?!es)/],
  ])("%s", (brief, shown, never) => {
    const subjects = subjectsOf(brief).join("; ");
    expect(subjects).toMatch(shown);
    expect(subjects).not.toMatch(never);
  });
});

describe("told goods", () => {
  test("stand in their own order with the goods before and behind them, and are not told again by the book", () => {
    const subjects = subjectsOf(
      "Launch film for the Aero X1, a foldable electric scooter. 40 seconds. Show it unfolding, gliding past traffic, being carried up the stairs, and charging under a desk.",
    );
    const order = [/unfold/, /glid/, /carried/, /charg/].map((told) =>
      subjects.findIndex((subject) => told.test(subject)),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(-1);
    expect(subjects.filter((subject) => /fold/.test(subject.replace("foldable", "")))).toHaveLength(1);
    expect(subjects.at(-1)).toContain("Aero X1");
  });

  test("are what a film is to show at work", () => {
    const subjects = subjectsOf(
      'Robot vacuum "Dusty". Crumbs after breakfast, the robot cleans. 30s. Show it docking by itself at the end.',
    ).join("; ");
    expect(subjects).toMatch(/Dusty robot vacuum docks by itself/);
    expect(subjects).not.toMatch(/the robot asleep|broken open/);
  });

  test("are spoken of in no broken sentence", () => {
    expect(
      overlaysOf(
        "45s ad. Our new electric SUV, the Terra 5, is made for families. Show a family loading gear.",
      ),
    ).not.toContain("Is made for families");
  });
});

test("a ban of scary tools leaves all tools out of our own pictures", () => {
  expect(
    subjectsOf("15-second ad for our dental clinic BrightSmile in Manchester. No scary tools.").join("; "),
  ).not.toMatch(/\btools?\b|mirrors/);
});

test("a film whose people are women has a woman in our pictures too", () => {
  expect(
    subjectsOf("15s story for our handmade silver necklaces. Hands wrapping a gift box, feminine.").join(
      "; ",
    ),
  ).not.toMatch(/\ba man\b/);
});

test("life insurance insures no kitchen sink", () => {
  expect(subjectsOf("life insurance ad, young families, 30 seconds").join("; ")).not.toMatch(
    /sink|ceiling|rain/,
  );
});

test("an order to show the goods from near is no picture of an order", () => {
  const subjects = filmOf(
    "A 20 second Instagram Reel for the Northpaw trail harness, a weatherproof dog harness. Follow two white dogs through an autumn park.\nShow the harness close up within the first three seconds. Gentle acoustic guitar.",
  ).scenes.map(({ visual }) => visual.subject);
  expect(subjects.filter((subject) => /^show\b/i.test(subject))).toEqual([]);
  expect(subjects.some((subject) => /two white dogs walk through an autumn park/.test(subject))).toBe(true);
});
