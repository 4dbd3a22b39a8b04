import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const lookOf = (brief: string) => filmOf(brief).direction.visual_direction;
const paletteOf = (brief: string) => lookOf(brief).color_palette.map(({ hex }) => hex);
const originOf = (brief: string, field: string) => filmOf(brief).provenance[`/creative_direction/${field}`];
const prompts = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.generation_prompt);

describe("the palette", () => {
  test("is the contract's own where the brief says nothing of the look", () => {
    expect(paletteOf("Ad for a restaurant")).toEqual(["#FF6B35", "#F7931E", "#FFFFFF"]);
    expect(paletteOf("Ad for a smartphone")).toEqual(["#0066FF", "#000000", "#FFFFFF"]);
  });

  test("differs between two films of one category that say something", () => {
    const films = [
      "Reel for our matcha bar, calm",
      "Reel for a chilli sauce, bold",
      "Reel for sourdough loaves, winter morning",
      "Reel for a noodle kitchen at night",
      "Reel for a lemon tart, playful",
    ].map(paletteOf);
    for (const [index, film] of films.entries())
      for (const other of films.slice(index + 1))
        expect(film.filter((hex) => other.includes(hex)).length).toBeLessThan(2);
  });

  test("says which words it follows", () => {
    const brief = "20s spot for Volta waxed jackets on a foggy moor, autumn";
    const said = [0, 1, 2, 3].map((index) => originOf(brief, `visual_direction/color_palette/${index}`));
    expect(said.map((origin) => origin?.source)).toEqual(["text", "text", "text", "text"]);
    expect(said.map((origin) => origin?.evidence).join(" ")).toMatch(/waxed.*moor.*fog.*autumn/);
  });

  test("keeps what the brief asks for in front, and out what it avoids", () => {
    expect(paletteOf("Ad for honey, navy and white, summer")[0]).toBe("#000080");
    expect(paletteOf("Ad for tomato soup, avoid red")).not.toContain("#C8321F");
    expect(paletteOf("Ad for a soap without lavender")).not.toContain("#9A86C8");
  });
});

describe("the light", () => {
  test.each([
    ["Ad for umbrellas, evening rain in the city", "wet_night", /rain.*evening|evening.*rain/],
    ["Ad for umbrellas, rain in the city", "rain_light", /rain/],
    ["Ad for skis, snow, morning", "snow_light", /snow/],
    ["Ad for ice tea, noon", "hard_sun", /noon/],
    ["Ad for running shoes at dawn", "first_light", /dawn/],
  ])("follows the sky: %s", (brief, term, words) => {
    expect(lookOf(brief).lighting_style).toBe(term);
    const origin = originOf(brief, "visual_direction/lighting_style");
    expect(origin?.source).toBe("text");
    expect(origin?.evidence).toMatch(words);
  });

  test("shows no sun at night, neither sky nor window in a macro", () => {
    for (const prompt of prompts("30s ad for a street food stall at night, rain"))
      expect(prompt).not.toMatch(/\bsun\b|daylight/i);
    const macros = [
      "30s ad for honey at sunset in a meadow",
      "30s ad for a watch, golden hour",
      "ad for bread, morning",
    ]
      .flatMap(prompts)
      .filter((prompt) => /extreme close-up|macro detail/i.test(prompt));
    expect(macros.length).toBeGreaterThan(2);
    for (const prompt of macros) expect(prompt).not.toMatch(/across the frame|horizon|skyline|under .* sky/i);
  });
});

describe("the style sentence", () => {
  test("is written from tone, weather, hour and place, not from the category", () => {
    const { aesthetic } = lookOf("Reel for a bike repair app, gritty, evening rain");
    expect(aesthetic).toMatch(/^gritty: /);
    expect(aesthetic).toContain("wet surfaces");
    expect(aesthetic).not.toContain("offices");
  });

  test("leaves the camera to the tone where nobody asks for one", () => {
    const brief = "Ad for a kettle, calm";
    expect(lookOf(brief).camera_style).toContain("held frames");
    expect(originOf(brief, "visual_direction/camera_style")).toMatchObject({
      source: "text",
      evidence: "calm",
    });
  });
});

test("a feast, a decade or a tone leads the music", () => {
  const genre = (brief: string) => filmOf(brief).direction.audio_direction.music_genre;
  expect(genre("Ad for stollen at Christmas, cosy")).toBe("festive");
  expect(genre("Ad for a barber, 80s retro look")).toBe("synthwave");
  expect(genre("Ad for a barber, gritty")).toBe("folk");
  expect(genre("Ad for a barber, playful")).toBe("funk");
  expect(genre("Ad for a wedding band, disco, neon")).toBe("disco");
});

test("a prompt sets its scene in one sentence: on a street, at night, in the rain", () => {
  const written = prompts("30s ad for a taxi app, night, rain, on a street in Leeds").join(" ");
  expect(written).toMatch(/\b(?:on|at|in) an? [\w ]+/);
  expect(written).toContain("at night");
  expect(written).not.toMatch(/, night\b|, rain\b(?! at| running)/);
});

describe("a prompt", () => {
  const BRIEFS = [
    "30s reel for a pizza van at a night market, smoky, autumn",
    "45s film for a mountain hut, first snow, cosy",
    "20s spot for a tattoo studio, gritty",
    "30s ad for a sleep podcast, blue hour",
    "Ad for Mother's Day bouquets, tender, Dublin",
  ];

  test("tells one hour only", () => {
    for (const prompt of BRIEFS.flatMap(prompts))
      expect(prompt.split(/[.:]/)[1] ?? "").not.toMatch(
        /\b(?:at night|at dawn|in the morning)\b.*\b(?:at dusk|at night|in the evening)\b/,
      );
  });

  test("has no tone that says itself twice and no list that runs into the grade", () => {
    for (const prompt of [...BRIEFS, "Ad for waxed jackets, moody"].flatMap(prompts)) {
      expect(prompt).not.toMatch(/\bmoody mood\b|\b(\w{4,}) \1\b/i);
      expect(prompt).not.toMatch(/colours: [^.]*grade/i);
    }
  });

  test("speaks of a chest or a waist of nobody", () => {
    for (const prompt of prompts("30s ad for titanium razors, no people"))
      expect(prompt).not.toMatch(/chest-up|waist-up/i);
  });
});

test("scenes last as long as they have something to show: the hook shortest, the pay-off longest", () => {
  for (const brief of [
    "30s ad for a trattoria in Leeds",
    "40s ad for an electric bike, bold",
    "30s film for a ferry to Skye",
  ]) {
    const scenes = filmOf(brief).scenes.filter(({ purpose }) => purpose !== "cta");
    const lengths = scenes.map(({ duration }) => duration);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeGreaterThan(1.4);
    expect(Math.max(...lengths.slice(lengths.length / 2))).toBe(Math.max(...lengths));
    expect(lengths[0]).toBeLessThan(lengths.reduce((sum, one) => sum + one, 0) / lengths.length);
  }
});

test("the light that a brief asks for colours the film", () => {
  const { color_palette, aesthetic } = lookOf("30s spot for a trattoria, candlelit");
  expect(color_palette[0]?.hex).toBe("#D08A34");
  expect(aesthetic).toContain("flames");
});

test("no light and no style sentence names a colour that the brief does not want", () => {
  const brief = "Ad for an electric car at dusk, no blue anywhere";
  expect([lookOf(brief).aesthetic, ...prompts(brief)].join(" ")).not.toMatch(/\bblue\b/i);
});

test("a style is asked for by the brief's own word", () => {
  for (const prompt of prompts("Film for a folk song, watercolour look"))
    expect(prompt).toMatch(/watercolour/i);
});

test("of four colours the one next to black or white is the ground", () => {
  const palette = lookOf("Ad for hot chocolate, snow, night, playful").color_palette;
  expect(palette.map(({ role }) => role).toSorted()).toEqual([
    "accent",
    "background",
    "primary",
    "secondary",
  ]);
  expect(["#E6EEF3", "#0F1730"]).toContain(palette.find(({ role }) => role === "background")?.hex ?? "");
});

test("no sun shines in a storm, and a place that is not told brings no light", () => {
  const film = prompts(
    "30s ad: a lighthouse keeper's daughter learns to tie a bowline. storm. For Kestrel ropes",
  );
  for (const prompt of film) expect(prompt).not.toMatch(/\bsun\b|sunlight|sunshine/i);
});
