import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const product = (brief: string) => readBrief(brief).product?.value ?? null;
const category = (brief: string) => readBrief(brief).category?.value ?? null;

describe("a subject named without a cue", () => {
  const named: readonly (readonly [string, string, string | null])[] = [
    ["Explainer: compound interest for teenagers, 45s", "Compound interest", "compound interest"],
    ["A 6-second YouTube bumper: Zest mints. Big, loud", "Zest mints", "mints"],
    ["Quick recipe video: shakshuka in 35 seconds", "Shakshuka", "shakshuka"],
    ["30s, black and white. 'Nocturne' by Maison Vey, a perfume.", "Nocturne", "perfume"],
    ["Perfume spot, 20s. 'Nocturne' by Maison Vey. One woman walks a staircase.", "Nocturne", "perfume"],
    ["Quillo pens, three nib sizes, 20s, students", "Quillo pens", "pens"],
    ["make an ad for crocs", "Crocs", "crocs"],
    ["coca cola ad", "Coca cola", "coca cola"],
    ["electric toothbrush BrushBuddy, 20s, kids", "BrushBuddy", "electric toothbrush"],
    ["Kettle & Fern, a tiny tea shop. 15s", "Kettle & Fern", "tea shop"],
    ["Vertical tour of a penthouse at 14 Quay Street, 40 seconds", "Penthouse", "penthouse"],
    [
      "Explain our Roth-style account 'Sprout' in under 30 seconds, green and cream",
      "Sprout",
      "roth-style account",
    ],
    ["15s TikTok for <b>Glint</b> lip gloss", "Glint lip gloss", "lip gloss"],
    ["为“星河X2”手机做一个15秒的视频", "星河X2", "手机"],
    ["Reclame van 10 seconden: Tuinvreugd, bloembollen aan huis. Vrolijk.", "Tuinvreugd", "bloembollen"],
    ["Bakkerud bakes 1,200 loaves a day at 240 degrees. We want an ad.", "Bakkerud", "loaves"],
    [
      "Facebook ad, 20 seconds: Barkley's dog food. A golden retriever named Moses waits.",
      "Barkley's dog food",
      "dog food",
    ],
    [
      "15s for LinkedIn explaining Stratus Vault, encrypted backup for hospitals",
      "Stratus Vault",
      "encrypted backup",
    ],
    [
      "Savonnerie du Port, savons artisanaux de Marseille. 15 secondes. Terminer par « Sentez la différence »",
      "Savonnerie du Port",
      "savons artisanaux",
    ],
    ["Anna bakes bread at dawn. 20 seconds, warm.", "Bread", "bread"],
    ["Why do bees dance? 40-second educational short", "Why do bees dance", "bees"],
    ["Samsung Galaxy Ring, 30 seconds, TV, night, minimal, silver on black", "Samsung Galaxy Ring", "ring"],
    ["25 sec clip for our little cheese shop in Utrecht, De Kaasboer? Warm.", "De Kaasboer", "cheese shop"],
    [
      "Tutorial: how to tie a bowline knot, 40 seconds, no talking",
      "How to tie a bowline knot",
      "bowline knot",
    ],
    [
      "something short for my etsy store, handmade silver rings, 12 secs",
      "Handmade silver rings",
      "handmade silver rings",
    ],
    ["新しい自転車ブランド「風輪」の20秒動画、青と白", "風輪", "自転車"],
    [
      "Announce our Series B. 12 seconds. We're Ledgerly, accounting for restaurants.",
      "Ledgerly",
      "accounting",
    ],
    [
      "Non-alcoholic lager Nøl, 15s, Reels: a father and his son repaint a boat on land.",
      "Nøl",
      "non-alcoholic lager",
    ],
    ["Volvo EX30 night drive through Stockholm, 45s, synth music", "Volvo EX30", null],
  ];
  test.each(named)("%s", (brief, name, noun) => {
    expect(product(brief)).toMatchObject({ name, noun });
  });

  const nothing = [
    "Video: Anna walks home in the rain",
    "20 seconds: rain on glass, slow",
    "Thanks, Daniela",
    "One continuous take: a cellist walks through a deserted train station",
    "Lisbon, night, trams",
    "something with a girl named Ana, 15s",
  ];
  test.each(nothing)("invents nothing: %s", (brief) => {
    expect(product(brief)).toBeNull();
  });
});

describe("what kind of thing it is", () => {
  const kinds: readonly (readonly [string, string])[] = [
    ["Nike", "sports"],
    ["Kettle & Fern, a tiny tea shop. 15s", "beverage"],
    ["Volvo EX30 night drive through Stockholm, 45s, synth music", "automotive"],
    ["We run a dog grooming van called Fluff & Go", "pets"],
    ["新しい自転車ブランド「風輪」の20秒動画", "sports"],
    ["make an ad for crocs", "fashion"],
    ["coca cola ad", "beverage"],
    ["Tesla Model 3, 20s", "automotive"],
    ["Voltera S1, an electric hatchback", "automotive"],
    ["Minty toothpaste, 0:22", "beauty"],
    ["Quillo pens, 20s", "education"],
    ["🍕🔥 10s", "food"],
    ["Wedding film for Anna and Tom, 60 seconds", "wedding"],
    ["Hochzeitsfilm für Lena und Paul", "wedding"],
    ["Vertical tour of a penthouse at 14 Quay Street", "real_estate"],
    ["Rucksäcke von Bergfex, Werbespot, 15 Sekunden", "fashion"],
    ["Bakkerud bakes 1,200 loaves a day at 240 degrees. We want an ad.", "food"],
    ["K-pop dance video, one minute, five members in pastel suits", "music"],
    ["15s TikTok for Aurora cold brew, playful, amber and cream", "beverage"],
  ];
  test.each(kinds)("%s", (brief, expected) => {
    expect(category(brief)).toBe(expected as never);
  });
});
