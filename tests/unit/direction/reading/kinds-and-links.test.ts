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

describe("the plain words of clients", () => {
  test("a format behind a format's word is no hour", () =>
    expect(
      readBrief('Instagram ad for Marlow, a tea box. CTA "Try it". Format 4:5.').aspectRatios.map(
        ({ value }) => value,
      ),
    ).toEqual(["4:5"]));
  test.each([
    ["Snapchat ad for Zibbo, sour gummy worms. Target teens.", "Zibbo", "sour gummy worms"],
    ["TikTok for our bubble tea shop Boba Bay in Manchester.", "Boba Bay", "bubble tea shop"],
    ["Job: social cut for Brasa, a chicken shop. 15s. Afrobeat.", "Brasa", "chicken shop"],
    ['30s spot, Halden mattresses, "Sleep like a stone", deep blue', "Halden mattresses", "mattresses"],
    ["the owner of the trampoline park (Bouncetown) wants a 15s ad", "Bouncetown", "trampoline park"],
  ])("%s", (brief, name, noun) => {
    expect(readBrief(brief).product?.value.name).toBe(name);
    expect(readBrief(brief).product?.value.noun).toBe(noun);
  });
  test("what a firm does is no part of what it is", () =>
    expect(readBrief("Our nonprofit repairs bikes for kids. 30s film.").product?.value.name).toBe(
      "Nonprofit",
    ));
  test("whose day a wedding is", () =>
    expect(readBrief("wedding invite video, Ana & Tomás, 12 july, lemon trees").product?.value.name).toBe(
      "Ana & Tomás",
    ));
  test("a second ban in a row is one", () =>
    expect(
      readBrief("A film for Harvest Hands, a food bank. Handheld, no sad faces and no queues.").mustAvoid.map(
        ({ value }) => value.subject,
      ),
    ).toEqual(["sad faces", "queues"]));
  test.each([
    ["Film for a hotel. French chanson.", "chanson"],
    ["Snapchat ad for Zibbo. Fast cuts and bubblegum pop. No adults.", "bubblegum pop"],
    ["hype vid for our league, grime or drill. 20s", "grime"],
  ])("%s is heard", (brief, genre) => expect(readBrief(brief).music?.value.genre).toContain(genre));
  test("words before a price alone say nothing", () =>
    expect(readBrief("Film for our garden centre. Real firs from £35, we deliver.").instructions).toEqual(
      [],
    ));
  test("a steel pan is played", () =>
    expect(readBrief("Film for a street party. Music: steel pan, light").cameraMovements).toEqual([]));
  test("how long a drone flies is told whole", () =>
    expect(
      readBrief("Kestrel K2 drone ad. Features: 46 min flight time, 4K, under 249 g. No buildings.").product
        ?.value.features,
    ).toContain("46 min flight time"));
  test("nothing but the name is read where only that may be", () =>
    expect(
      cards("20s film for Rosewater Inn, a hotel on a river. Calm. No text but the name at the end."),
    ).toEqual(["Rosewater Inn"]));
});
