import { describe, expect, test } from "bun:test";
import { BrandGuidelines, Options } from "../../../../contracts/brief.ts";
import { readInAnyLanguage } from "../../../../src/direction/reading/read-brief.ts";
import { reconcile } from "../../../../src/direction/reconcile.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";

function filmed(text: string, brand: Record<string, unknown> | null = null) {
  const agreed = reconcile({
    reading: readInAnyLanguage(text),
    brand: brand && BrandGuidelines.parse(brand),
    options: Options.parse({}),
    references: { images: [], video: null },
  });
  const { direction, scenes } = writeFilm(agreed);
  return { agreed, direction, scenes, told: JSON.stringify(scenes) };
}

/** A brief, what its film keeps to, and what is nowhere in it. */
const KEPT: readonly (readonly [brief: string, kept: RegExp, gone: RegExp])[] = [
  [
    "15s for Fade Lab barbershop, no talking. The barber tells us why he began at twelve.",
    /barber/i,
    /tells us/i,
  ],
  [
    "40s for our Museum of Glass. No people in the picture. Sunlight wanders across goblets and bowls. A restorer bends over a vase.",
    /Museum/,
    /restorer/i,
  ],
  [
    "A film set entirely at night. 20s for Luce torches. She finds the dog. Children build sandcastles in the midday sun.",
    /sandcastles/i,
    /midday sun/i,
  ],
  [
    "The whole film never leaves the kitchen. 25s for Miso knives. She chops an onion, runs out to the market stalls, tastes the soup.",
    /chops/i,
    /market/i,
  ],
  [
    "Only women in this film. 20s for Rosa gym. Her husband spots her at the bench press.",
    /wom[ae]n/i,
    /husband/i,
  ],
  [
    "Hand-drawn animation from beginning to end. 20s for Kita Wolke. Real footage of the kids at the climbing frame.",
    /climbing frame/i,
    /real footage/i,
  ],
  [
    "Our peach cider Fuzz: a class of sixteen-year-olds celebrates the last day of school at the lake. 20s",
    /cider/i,
    /sixteen/i,
  ],
  [
    "Don't show the product before the last two seconds. 15s for the Onda speaker. Open on a hero shot of the product on a plinth.",
    /Onda/,
    /plinth/,
  ],
  [
    "Black and gold, nothing else, for our gala. The stage explodes in rainbow-coloured confetti. 20s, Opera Gala Graz.",
    /confetti/,
    /rainbow/,
  ],
  [
    "The logo has to be very discreet. The logo fills the screen. 20s Montclair watches.",
    /watch/,
    /fills the screen/,
  ],
];

describe("what was chosen between two demands", () => {
  test.each(KEPT.map((row) => [...row] as const))("is what is filmed: %s", (brief, kept, gone) => {
    const { agreed, told } = filmed(brief);
    expect(agreed.conflicts.length).toBeGreaterThan(0);
    expect(told).toMatch(kept);
    expect(told).not.toMatch(gone);
  });

  test("cuts a film into scenes where cuts were kept before one take", () => {
    const { agreed, scenes } = filmed(
      "One continuous take through the whole factory with hard cuts on the beat. 30s for Bolt bikes.",
    );
    expect(agreed.conflicts).not.toEqual([]);
    expect(scenes.length).toBeGreaterThan(3);
  });

  test("keeps goods out of the picture until the end, whatever they are sold in", () => {
    const { scenes } = filmed(
      "The bottle may appear only at the very end. It stands on the table in each scene. 20s for Holler syrup.",
    );
    const seen = scenes.map(({ visual }) => /Holler syrup/.test(visual.subject));
    expect(seen.slice(0, -1)).not.toContain(true);
    expect(seen.at(-1)).toBe(true);
  });

  test("takes music out where there is to be none, in any language", () => {
    const { direction } = filmed(
      "Spotje van 15 seconden voor fietsenwinkel Trapper. Absoluut geen muziek. Met een vrolijke pianomuziek eronder.",
    );
    expect(direction.audio_direction.music_genre).toBe("none");
  });

  test("lets be seen in silence what can be seen", () => {
    const { agreed, told } = filmed(
      "Two sisters repair their father's boat. They argue about the paint and push it into the water. 60s, no dialogue",
    );
    expect(agreed.conflicts.map(({ resolution }) => resolution).join()).toContain("seen and is not heard");
    expect(told).toMatch(/argu/);
  });

  test("gives up in the ledger what only the lost words asked for", () => {
    const { agreed } = filmed(
      "40s for our Museum of Glass. No people in the picture. The light travels over goblets. A restorer bends over a vase.",
    );
    const lost = agreed.demands.filter(({ statement }) => /restorer/i.test(statement));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.every(({ givenUp, hard }) => givenUp === true && !hard)).toBe(true);
    expect(agreed.demands.find(({ kind }) => kind === "must_avoid")?.givenUp).toBeUndefined();
  });

  test("leaves the length, the product and what else is asked as they were", () => {
    const { agreed } = filmed("15s for our Njet vodka in a kindergarten playroom, vertical for TikTok.");
    expect(agreed.durationSeconds.value).toBe(15);
    expect(agreed.platform.value).toBe("tiktok");
    expect(agreed.reading.product?.value.name).toContain("Njet");
  });
});

test("a green line that its maker has written stays, and no label takes what stands behind a line that goes", () => {
  const green = filmed('20s for Leaf bags. Tagline: "Good for you, good for the planet."');
  expect(green.agreed.conflicts.map(({ explanation }) => explanation).join()).toContain(
    "good for the planet",
  );
  expect(green.told).toContain("Good for you, good for the planet.");
  const { scenes } = filmed('20s for Leaf bags. Tagline: "We cure cancer." 16:9.');
  expect(scenes.map(({ text_overlay }) => text_overlay?.text).join()).not.toMatch(/cancer|16:9/);
});
