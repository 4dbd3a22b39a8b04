import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const seconds = (brief: string) => readBrief(brief).durations.map(({ value }) => value.seconds);

describe("a length in a list of few words", () => {
  const lengths: readonly (readonly [string, number])[] = [
    ["western teaser, 20s: a lone rider, a burning saloon", 20],
    ["perfume film, romantic, 20s, 16:9", 20],
    ["Trailer, heroic, 30s, widescreen", 30],
  ];
  test.each(lengths)("%s", (brief, length) => expect(seconds(brief)).toEqual([length]));

  test("is no age of whoever stands before it", () => {
    expect(seconds("Cast: a stall owner, 60s, unfazed; a lean man, 20s. The film is 15 seconds.")).toEqual([
      15,
    ]);
  });
});

describe("hours of opening", () => {
  const brief =
    "20s film for the restaurant Mangal in Leeds. Opening hours at the end: Tue–Sun, 6 pm – midnight.";

  test("are words on the last card, and their label is no picture", () => {
    const reading = readBrief(brief);
    expect(reading.overlays.map(({ value }) => value)).toMatchObject([
      { text: "Tue–Sun, 6 pm – midnight", where: "ending" },
    ]);
    expect(reading.events).toEqual([]);
    expect(reading.instructions).toEqual([]);
  });

  test("stay demanded where the brief does not tell them", () => {
    expect(readBrief("Film for the Mangal restaurant. Opening times at the end.").events).toEqual([]);
  });
});

describe("fans that move air", () => {
  const fans: readonly (readonly [string, string])[] = [
    ["Create a 20-second ad for Zephyr handheld fans for festival goers. Fun.", "Zephyr handheld fans"],
    ["A 30 second TV spot for Breeze ceiling fans, calm bedrooms in summer.", "Breeze ceiling fans"],
  ];
  test.each(fans)("%s", (brief, name) => expect(readBrief(brief).product?.value.name).toBe(name));

  test("are not the fans of a team", () => {
    expect(readBrief("A 30 second ad for football fans. Loud.").product).toBeNull();
  });
});

describe("films counted off and then told each its shape", () => {
  const cuts = (brief: string) =>
    readBrief(brief).deliverables.map(({ value }) => [value.seconds, value.aspectRatio]);

  const lists: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
    [
      "Launch ad for the Vantu scooter. We need a 30, a 15 and a 6: the 30 in 16:9, the 15 and the 6 in 9:16.",
      [
        [30, "16:9"],
        [15, "9:16"],
        [6, "9:16"],
      ],
    ],
    [
      "Ad for Corbel boots. We need a 30s, a 15s and a 6s: the 30s in 16:9, the 15s and the 6s in 9:16.",
      [
        [30, "16:9"],
        [15, "9:16"],
        [6, "9:16"],
      ],
    ],
    [
      "Spot for Lumo lamps, the 20 in 1:1, the 10 in 9:16.",
      [
        [20, "1:1"],
        [10, "9:16"],
      ],
    ],
  ];
  test.each(lists)("%s", (brief, expected) => expect(cuts(brief)).toEqual(expected.map((one) => [...one])));

  test("numbers of other things are no lengths", () => {
    expect(cuts("Ad for the Corbel boots, the 30 in the shop and the 15 in the window, 20s.")).toEqual([]);
  });
});

describe("software that is called by what it works at", () => {
  const told: readonly (readonly [string, string, string])[] = [
    ["30 second LinkedIn ad for Billow, SaaS for invoicing, aimed at freelancers.", "Billow", "Billow"],
    ["LinkedIn, 20s. Facturo: SaaS for invoicing. Calm, clear.", "Facturo", "Facturo"],
    ["A film for our SaaS for invoicing, calm.", "Invoicing software", ""],
  ];
  test.each(told)("%s", (brief, name, brand) => {
    const product = readBrief(brief).product?.value;
    expect(product?.name).toBe(name);
    expect(product?.brand ?? "").toBe(brand);
    expect(product?.noun).toBe("invoicing software");
  });
});

describe("music told in few words", () => {
  test("what no other music may stand beside is the music", () => {
    const reading = readBrief("A 30s film about a small bakery in Lyon. No music except the accordion.");
    expect(reading.music?.value.genre).not.toBe("none");
    expect(reading.music?.value.instruments).toEqual(["accordion"]);
  });

  test("so many players of a kind of music are heard", () => {
    const reading = readBrief("A 20s film for a cocktail bar in Porto. Jazz trio. Adults only. 9:16.");
    expect(reading.music?.value.genre).toBe("jazz");
    expect(reading.instructions.filter(({ value }) => value.picture !== null)).toEqual([]);
  });
});

test("an address to end with is what the film calls to", () => {
  const cta = readBrief("20s ad for the Nordlys wool blanket, cosy. End with nordlys.no/blankets").cta;
  expect(cta?.value.text).toBe("nordlys.no/blankets");
});

test("a ring that is turned on a tap is no jewel", () => {
  const brief =
    "Structure: hook (3s) a dripping tap at 2am; problem (4s) bucket, towel, despair; solution (5s) one twist of the DripStop ring; payoff (3s) silence. Vertical 15s.";
  expect(readBrief(brief).category?.value).toBe("home");
  expect(readBrief("15s film for the Aurelie ring, a diamond in white gold.").category?.value).toBe("luxury");
});

describe("black and white, however it is written", () => {
  const briefs: readonly (readonly [string, string])[] = [
    ["A 20s film for camera straps, B/W, quiet.", "b/w"],
    ["A 20s film for camera straps, b&w, quiet.", "b&w"],
  ];
  test.each(briefs)("%s", (brief, style) => {
    const { styles, product } = readBrief(brief);
    expect(styles.map(({ value }) => value)).toEqual([style]);
    expect(product?.value.name).toBe("Camera straps");
  });
});

test("the day of an invitation is written as a day is written", () => {
  const { overlays } = readBrief("30s wedding invitation video for Ada and Tom, 12 july, a farm in Tuscany.");
  expect(overlays.map(({ value }) => value.text)).toEqual(["12 July"]);
});

describe("a trade's bare name beside its goods", () => {
  const told: readonly (readonly [string, string])[] = [
    ["fashion reel. oversized denim jackets. seoul at night. 3 models.", "denim jackets"],
    ["beauty reel. vegan lip balm. close-ups. soft light", "lip balm"],
    ["tech ad. noise cancelling headphones. a train. 15s", "headphones"],
  ];
  test.each(told)("%s", (brief, noun) => expect(readBrief(brief).product?.value.noun).toEndWith(noun));

  test("is kept where no goods are told, as what is worn", () => {
    const product = readBrief("fashion reel. seoul at night. 3 models.").product?.value;
    expect(product?.noun).toBe("clothes");
  });
});

test("what closes a film is neither seen nor forbidden", () => {
  const reading = readBrief(
    "20s promo for Bar Noir, no music apart from a double bass. Close with barnoir.pt",
  );
  expect(reading.cta?.value.text).toBe("barnoir.pt");
  expect(reading.events).toEqual([]);
  expect(reading.music?.value.instruments).toEqual(["bass"]);
});

test("a list of films behind a colon describes no goods", () => {
  const { product } = readBrief(
    "Ads for Torva thermos: a 20 and a 10, the 20 in landscape, the 10 in vertical.",
  );
  expect(product?.value.description).toBeNull();
});
