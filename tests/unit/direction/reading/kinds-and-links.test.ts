import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const cards = (brief: string) => filmOf(brief).scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []);
const subjects = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

describe("kinds in which goods come", () => {
  const bikes = "Ad for our new e-bike range, 3 models: city, trail and cargo. 20 seconds, energetic.";

  test("are read on screen and seen together", () => {
    expect(cards(bikes)).toContain("3 models: city, trail and cargo");
    expect(subjects(bikes).join("\n")).toContain("city, trail and cargo e-bike side by side");
  });

  test("are no places and no pictures of their own", () => {
    const { settings, mustInclude } = readBrief(bikes);
    expect(settings).toEqual([]);
    expect(mustInclude.map(({ value }) => value.subject)).toEqual([
      "the city, trail and cargo e-bike side by side",
    ]);
  });

  test("sizes look alike and are only read", () => {
    const { mustInclude, overlays } = readBrief("New phone cases, 4 sizes: S, M, L, XL. 10 second ad.");
    expect(mustInclude).toEqual([]);
    expect(overlays.map(({ value }) => value.text)).toEqual(["4 sizes: S, M, L, XL"]);
  });
});

describe("a link at the end is the call", () => {
  test.each([
    ["vertical video for my handmade earrings, etsy shop link at the end", "Shop on Etsy"],
    ["TikTok for my candles, link to our website at the end", "Visit our website"],
    ["15s for our gig, ticket link in the last frame", "Get tickets"],
  ])("%s", (brief, call) => {
    const { cta, formats } = readBrief(brief);
    expect(cta?.value.text).toBe(call);
    expect(formats.map(({ value }) => value.platform)).not.toContain("generic");
  });
});

describe("what is sold for less", () => {
  const sale = "flash sale on sneakers 40% off this weekend only";
  test("is the goods", () => expect(readBrief(sale).product?.value.name).toBe("Sneakers"));
  test("the offer is read without them", () => expect(cards(sale)).toContain("40% off this weekend only"));
});

describe("words that sound like others", () => {
  test("hip hop is no tone", () =>
    expect(readBrief("sneaker drop teaser, hip hop beat, 9:16").tones).toEqual([]));
  test("upbeat rock is heard", () =>
    expect(readBrief("Ad for an energy drink, upbeat rock, skaters, 15s").music?.value.genre).toBe("rock"));
  test("a rock alone is not", () =>
    expect(readBrief("Ad for an energy drink, a climber, a rock, 15s").music).toBeNull());
  test("a voice that somebody hears is no voice-over", () =>
    expect(
      readBrief("A short film about a boy who hears his grandfather's voice in an old radio.").speech,
    ).toBeNull());
  test("a music video's story is no music", () => {
    const { characters, settings } = readBrief(
      "Music video: a singer stands in a kitchen at night, slow disco, 30s",
    );
    expect(characters.map(({ value }) => value)).toEqual(["a singer"]);
    expect(settings.map(({ value }) => value)).toEqual(["kitchen"]);
  });
  test("a town typed small has its capital", () =>
    expect(readBrief("seoul at night, 10 seconds, neon, rain").settings.map(({ value }) => value)).toEqual([
      "Seoul",
    ]));
  test("a business in candles sells candles", () =>
    expect(readBrief("TikTok for my candle business").product?.value.name).toBe("Candle"));
  test("a day of sales is no season", () =>
    expect(readBrief("black friday deal: buy one get one free on all our candles").season).toBeNull());
});
