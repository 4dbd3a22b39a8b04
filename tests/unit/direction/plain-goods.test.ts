import { describe, expect, test } from "bun:test";
import { goodsNamed, isAnotherThing } from "../../../src/direction/knowledge/goods/goods-book.ts";
import { WAYS_BY_HEAD, WAYS_OF_KINDS } from "../../../src/direction/knowledge/goods/plain-goods.ts";
import { plainGoods, wayOfGoods } from "../../../src/direction/knowledge/goods/plain-goods-book.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { writeFilm } from "../../../src/direction/write-film.ts";
import { agreedOn } from "./film-of.ts";

function scenesOf(brief: string) {
  const agreed = agreedOn(brief);
  return repairFilm(agreed, writeFilm(agreed)).scenes;
}

const seenIn = (brief: string) => scenesOf(brief).map(({ visual }) => visual.subject);
const readIn = (brief: string) => scenesOf(brief).flatMap(({ text_overlay }) => text_overlay?.text ?? []);

describe("goods that no book knows by name", () => {
  test("are filmed in plain pictures, the goods first and last", () => {
    const seen = seenIn("30s ad for RampRight, wheelchair ramps for any front door. Warm.");
    expect(seen[0]).toContain("RampRight wheelchair ramps");
    expect(seen.at(-1)).toContain("RampRight wheelchair ramps");
    expect(seen.join("\n")).not.toMatch(/green button|film of oil|ear protection/);
  });

  test("hold what their name says", () => {
    expect(seenIn("40s ad for Tarn, a phone pouch for kayakers.").join("\n")).toMatch(
      /a phone (?:going into|taken out)/,
    );
  });

  test("that go over a body are used before a mirror", () => {
    expect(seenIn("20s ad for Klipp, hair clippers for home.").join("\n")).toContain("mirror");
  });

  test("of whatever way have pictures to open and to close a film", () => {
    const ways = new Set([...WAYS_BY_HEAD.map(([way]) => way), ...Object.values(WAYS_OF_KINDS), "body"]);
    for (const way of ways) {
      const beats = plainGoods(way, null).moments.map(({ beat }) => beat);
      expect(beats.length, way).toBeGreaterThanOrEqual(7);
      expect([beats[0], beats.at(-1)], way).toEqual(["arrest", "signoff"]);
    }
  });

  test.each([
    ["bike chain cleaner", "treats"],
    ["drawer dividers", "bears"],
    ["privacy window film", "fitted"],
    ["wood glue", "spread"],
    ["dog ramp", "fitted"],
  ])("%s: %s", (name, way) => {
    expect(wayOfGoods(name, null, false)).toBe(way);
  });

  test("a screen or a window where the film shall run is not sold", () => {
    const seen = seenIn(
      "Need 10 sec for our shop window screen, a spinning record, a candle. Shop is called Wicks.",
    );
    expect(seen.join("\n")).not.toMatch(/fitting the|two hands setting/);
  });
});

describe("a noun of two trades", () => {
  test.each([
    "conveyor belts",
    "effervescent vitamin tablets",
    "dive computers",
    "knife block",
    "boot polish",
  ])("%s is another thing than its last word tells", (name) => {
    expect(isAnotherThing(name)).toBe(true);
    expect(goodsNamed(name)).toBeNull();
  });

  test.each(["leather belt", "tablet", "gaming computer", "building blocks"])(
    "%s is what it seems",
    (name) => {
      expect(isAnotherThing(name)).toBe(false);
      expect(goodsNamed(name)).not.toBeNull();
    },
  );

  test("vitamin tablets have no screen", () => {
    expect(seenIn("20s ad for Fizzle, effervescent vitamin tablets.").join("\n")).not.toMatch(/screen|thumb/);
  });
});

describe("what stands right behind a name", () => {
  test.each([
    ["20s ad for Fendr, mudguards for bikes", "mudguards"],
    ["20s ad for Brightside, curtain rails", "curtain rails"],
    ["20s ad for Tuck, drawer dividers", "drawer dividers"],
    ["60s film for Hollis & Daughter, bespoke saddles since 1921. Horses.", "bespoke saddles"],
    ["20s ad for Stilo, a laser level", "laser level"],
  ])("%s sells %s", (brief, noun) => {
    expect(agreedOn(brief).reading.product?.value.noun).toBe(noun);
  });

  test("is no list of what is seen", () => {
    expect(agreedOn("20s for Tarn, mountains, sunset, slow").reading.product?.value.noun ?? null).toBeNull();
  });
});

describe("what a brief says in passing", () => {
  const CANDLES =
    "30 second video for Wick & Wander candles. Our candles are soy, hand poured, smells inspired by cities.";

  test("of its goods is read and not shown", () => {
    expect(seenIn(CANDLES).join("\n")).not.toMatch(/soy|hand poured|inspired/);
    expect(readIn(CANDLES).join("\n").toLowerCase()).toContain("hand poured");
  });

  test("of somebody at something is a picture by itself", () => {
    const seen = seenIn(
      "25 sec ad for Crumble, a cookie subscription box. Cosy, a grandma surprised at the door",
    );
    expect(seen).toContainEqual(expect.stringMatching(/^(?:the|a) grandma surprised at the door$/));
    expect(seen.join("\n")).toContain("Crumble cookies");
    expect(seen.join("\n")).not.toContain(", with ");
  });

  test("of a game is a picture by itself", () => {
    const seen = seenIn("10s reel for Nimra sunscreen. Beach volleyball, no white cast.").join("\n");
    expect(seen).toContain("beach volleyball");
    expect(seen).not.toContain("with beach volleyball");
  });

  test("of how it ends shows nothing", () => {
    expect(
      seenIn("20s for Dr. Paw vet clinic. A worried boy and his old dog. Ends well.").join("\n"),
    ).not.toMatch(/ends well/i);
  });

  test("is how somebody is, and not what the film's person does", () => {
    const seen = seenIn("15s for Sleepwell ear plugs. Snoring husband. Funny.").join("\n");
    expect(seen).toContain("a snoring husband");
    expect(seen).not.toMatch(/man snoring husband/);
  });
});

test("food that is sold from wheels is no van", () => {
  expect(seenIn("25s for Mango Moon, frozen yoghurt truck. Summer.").join("\n")).not.toMatch(
    /tyre|coast road|lane/,
  );
});

describe("what a brief only lists", () => {
  test("of deeds is done by somebody", () => {
    const seen = seenIn("We're opening a climbing gym in Bergen called Grep. 20s, chalk, falling, laughing.");
    expect(seen).not.toContain("falling");
    expect(seen.join("\n")).toMatch(/\S+ (?:falling|laughing)/);
  });

  test("of people has what is sold with it", () =>
    expect(seenIn("25s for Bellwether weather app. Farmers, sailors, a bride.").join("\n")).toContain(
      "sailors, the Bellwether weather app open on a phone",
    ));

  test("of occasions is where somebody is", () => {
    const seen = seenIn("12 second ad for Voltra power bank. Festival, dead phone. Fast.").join("\n");
    expect(seen).toContain("at a festival, the Voltra power bank close by");
  });

  test("of a trade leaves room for its work", () => {
    const brief =
      "30s ad for Harrow Glass, window cleaning. Blue sky, ropes, a city waking. CTA: Ask for a quote";
    expect(seenIn(brief).join("\n")).not.toMatch(/city still far off|city close by/);
  });

  test("an hour of the clock is the film's", () => {
    expect(agreedOn("20 sec for Noodie ramen. 2am, student, rain outside.").reading.timeOfDay?.value).toBe(
      "night",
    );
    expect(agreedOn("20 sec for Noodie ramen bar. Open until 2am.").reading.timeOfDay).toBeNull();
  });

  test("a shop on a canal is inside", () => {
    const places = scenesOf("30s for Inkwell, a fountain pen shop on a canal in Utrecht. Old owner.").map(
      ({ visual }) => visual.environment,
    );
    expect(places[0]).toMatch(/shop with shelves .* on a canal/);
  });
});

test.each(["toothpaste tablets", "hearing protection"])("%s have no screen and insure nobody", (goods) => {
  const seen = seenIn(`30 second spot: Solvi ${goods}. Playful.`).join("\n");
  expect(seen).not.toMatch(/screen|keys|phone|happening/);
});

describe("people, feet and ideas of a list", () => {
  test("birdwatchers are those who look through binoculars", () => {
    const seen = seenIn("30s ad, Kestrel binoculars, birdwatchers at dawn on a marsh. Patient, quiet.").join(
      "\n",
    );
    expect(seen).toContain("a birdwatcher");
    expect(seen).not.toMatch(/a patient|crater/);
  });

  test("several feet have no article", () =>
    expect(
      seenIn("20 second ad for a night bus service, OwlLine. Rainy city, headlights, tired feet."),
    ).not.toContain("a tired feet"));

  test("a joke that is only named is nothing to look at", () =>
    expect(
      seenIn("30s ad for Captain Lou's, a fishing charter out of Galway. Big waves, dad jokes.").join("\n"),
    ).not.toContain("dad jokes"));

  test("slime is pulled and does not race", () => {
    const seen = seenIn("12s TikTok for Gloop, slime kits for kids. Neon.").join("\n");
    expect(seen).not.toContain("racing");
    expect(seen).toContain("Gloop slime");
  });
});

test.each([
  ["We sell second-hand office furniture. 20s LinkedIn.", "office furniture"],
  ["We sell wheelchair ramps. RampRight, ready in a day. 30s, warm.", "RampRight"],
])("%s: %s", (brief, name) => {
  const told = agreedOn(brief).reading.product?.value.name.toLowerCase() ?? "";
  expect(told).toContain(name.toLowerCase());
  expect(told).not.toMatch(/^hand /);
});

test("a deed that only the goods can do is theirs", () =>
  expect(
    seenIn("15s ad for Fenwick leather wallets. Slides into a jacket pocket, man on a train. Quiet.").join(
      "\n",
    ),
  ).toContain("wallets sliding into a jacket pocket"));
