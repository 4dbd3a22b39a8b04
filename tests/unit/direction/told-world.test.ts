import { describe, expect, test } from "bun:test";
import { filmOf } from "./film-of.ts";

const picturesOf = (text: string) => filmOf(text).scenes.map(({ visual }) => visual);

describe("a film stays in the world that its brief tells", () => {
  const INDOORS = /\b(?:window|windowsill|sill|bath|basin|mirror|bathroom|table|sofa|kitchen|door)\b/;

  test.each([
    "20s video for a sunscreen called SolGuard. Family at the beach, bright and cheerful.",
    "15s ad for Bramble hand cream, on a beach at sunrise.",
    "20s ad for Orrin wool blankets in a pine forest, autumn.",
  ])("%s shows nothing of a room", (brief) => {
    for (const { subject, environment } of picturesOf(brief)) {
      expect(subject).not.toMatch(INDOORS);
      expect(environment).toMatch(/beach|forest/);
    }
  });

  test("what is at home in a room is still filmed in a told room", () => {
    const pictures = picturesOf("30s ad for Marlo olive oil in a rustic kitchen, golden light.");
    expect(pictures.every(({ environment }) => /kitchen/.test(environment))).toBe(true);
    expect(pictures.some(({ subject }) => /table|window|worktop|sill/.test(subject))).toBe(true);
  });

  test("those who are named with the place carry the film", () => {
    const subjects = picturesOf(
      "20s video for a sunscreen called SolGuard. Family at the beach, bright and cheerful.",
    ).map(({ subject }) => subject);
    expect(subjects.some((subject) => /\bfamily\b/.test(subject))).toBe(true);
    expect(subjects.some((subject) => /\b(?:man|woman) (?:in|of|with)\b/.test(subject))).toBe(false);
  });

  test("the bottle of a brief is the one that its product is sold in", () => {
    const subjects = picturesOf("20s ad for SolGuard sunscreen at the beach. Show the bottle.").map(
      ({ subject }) => subject,
    );
    expect(subjects.some((subject) => subject.startsWith("the bottle of SolGuard sunscreen"))).toBe(true);
  });

  test("who sits and talks has the drink in the hand", () => {
    const subjects = picturesOf(
      "20s ad for Pinewood insulated mugs. A couple camps in a forest at dawn. Calm.",
    ).map(({ subject }) => subject);
    expect(
      subjects.some((subject) => /couple camps .*holding the Pinewood insulated mugs/.test(subject)),
    ).toBe(true);
  });

  test("an ad for goods ends on the goods", () => {
    const last = picturesOf("20s ad for Pinewood insulated mugs. A couple camps in a forest at dawn.").at(-1);
    expect(last?.subject).toMatch(/Pinewood insulated mugs?/);
  });
});

describe("a film that goes from place to place", () => {
  const pictures = picturesOf(
    "Launch film for the Voltera electric SUV, 40 seconds. Night city, then a desert road at dawn, then a mountain lake. No voice-over.",
  );

  test("is in each of them in the order told", () => {
    const places = pictures.map(({ environment }) => environment);
    const [city, road, lake] = [/city/, /desert road/, /mountain lake/].map((place) =>
      places.findIndex((one) => place.test(one)),
    ) as [number, number, number];
    expect(city).toBe(0);
    expect(road).toBeGreaterThan(city);
    expect(lake).toBeGreaterThan(road);
  });

  test("shows its goods there", () => {
    const there = pictures.find(({ environment }) => /mountain lake/.test(environment));
    expect(there?.subject).toMatch(/Voltera/);
  });
});

describe("what stands nowhere in the told surroundings", () => {
  test("is filmed where such films play", () => {
    const hearth = picturesOf(
      "40s ad for the whiskey Old Harrow. Highlands in fog, an old distiller checks a barrel, a fireplace, amber glow.",
    ).find(({ subject }) => /fireplace/.test(subject));
    expect(hearth).toBeDefined();
    expect(hearth?.environment).not.toMatch(/highlands/);
  });

  test("a day of the year is no place", () => {
    const places = picturesOf(
      "25s ad for Blossom florists for Mother's Day. Daughter surprises her mum with peonies. Tender.",
    ).map(({ environment }) => environment);
    expect(places.filter((place) => /^mother's day$/i.test(place))).toEqual([]);
  });

  test("what becomes another thing is no place", () => {
    const places = picturesOf(
      "20s ad for TerraStep sneakers. Show recycled ocean plastic turning into shoes. Uplifting.",
    ).map(({ environment }) => environment);
    expect(places.filter((place) => /plastic/.test(place))).toEqual([]);
  });
});

test("a party in an ad for goods is where the goods are, and no company's party", () => {
  const pictures = picturesOf(
    "15s ad for FizzPop soda: summer party by the pool, friends jump in, bright colours, EDM.",
  );
  expect(pictures.every(({ environment }) => /pool/.test(environment))).toBe(true);
  expect(pictures.some(({ subject }) => /FizzPop/.test(subject))).toBe(true);
});

test("pictures listed in an explainer of a product are seen and not said", () => {
  const film = filmOf(
    "30 sec explainer-style ad for Parcelo, an app that lets you send packages from home. Young mum with a baby and a parcel, courier at the door. Female voiceover.",
  );
  const subjects = film.scenes.map(({ visual }) => visual.subject).join(". ");
  expect(subjects).toMatch(/a young mum/);
  expect(subjects).toMatch(/courier at the door/);
  const words = film.scenes.flatMap(({ text_overlay, audio }) => [text_overlay?.text, audio.voiceover_text]);
  expect(words.filter((text) => text?.toLowerCase().includes("courier"))).toEqual([]);
});

test("one picture is not held for a whole film, however few there are", () => {
  const { scenes } = filmOf(
    "15s Pinterest pin for a children's book about whales. Show the product by second 3. No people. Hook in the first 2 seconds.",
  );
  expect(scenes.length).toBeGreaterThan(1);
});

describe("a size asked for a thing", () => {
  const scenes = filmOf(
    "20s commercial for Ember & Oak steakhouse. Close-up of the open flame, chef slicing, couple toasting with red wine.",
  ).scenes;

  test("is that of its picture and not of the others", () => {
    const near = scenes.filter(({ visual }) => visual.shot_type === "close_up");
    expect(near.some(({ visual }) => /flame/.test(visual.subject))).toBe(true);
    expect(near.some(({ visual }) => /couple toasts/.test(visual.subject))).toBe(false);
  });
});

test("what falls like rain makes no rain, and an alpine spring no season", () => {
  const weather = (text: string) =>
    filmOf(text)
      .scenes.map(({ visual }) => visual.environment)
      .join(". ");
  expect(weather("15s ad for Burstie gummies: gummies raining, friends laughing.")).not.toMatch(/rain/);
  expect(weather("15s ad for Fonte Alba mineral water. Alpine spring, hiker drinking.")).not.toMatch(
    /in spring/,
  );
});

test("a calm guitar is heard, and pure is nothing to film", () => {
  const subjects = [
    "20s Reel for a ceramic studio called Barro: hands shaping clay. Terracotta and cream, calm acoustic guitar.",
    "15s ad for Fonte Alba mineral water. Ice-cold bottle, droplets, blue and white, minimal, pure.",
  ].flatMap((brief) => filmOf(brief).scenes.map(({ visual }) => visual.subject));
  expect(subjects.filter((subject) => /guitar|\ba pure\b/.test(subject))).toEqual([]);
});
