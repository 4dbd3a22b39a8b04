import { expect, test } from "bun:test";
import fc from "fast-check";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";
import { agreedOn } from "../film-of.ts";

const LENGTHS = ["15s", "exactly 22 seconds", "a 30-second", "1 minute", "17 seconds", "8s"];
const PLACES = ["TikTok", "Instagram Reel", "YouTube pre-roll", "LinkedIn video", "Pinterest pin", "TV spot"];
const PRODUCTS = [
  "Kestrel trail shoes",
  "the Olmo espresso machine",
  "Nimbus, a weather app",
  "Bramble gin",
  "a children's book about whales",
  "Halcyon yoga retreat in Bali",
  "a used-car marketplace called Wheelio",
  "the Mako dive watch",
];
const DEMANDS = [
  "No people.",
  "Never show plastic.",
  "No text on screen.",
  "Avoid red.",
  "Use navy and cream.",
  "Colours: #0B3D2E and #F2C14E.",
  "Must include a lighthouse.",
  "Include an old red bicycle and a black cat.",
  "End with the logo.",
  "5 scenes.",
  "Seven cuts.",
  "Hook in the first 2 seconds.",
  "Show the product by second 3.",
  'Voice-over: "Made slowly, on purpose."',
  "No voice-over.",
  'Text on screen: "Begin again".',
  'Open with the words "Listen closely".',
  "Music: lo-fi hip hop at 85 bpm.",
  "No music.",
  "Works without sound.",
  "24 fps.",
  "Slow pace.",
  "Fast cuts.",
  "Use dissolves.",
  "Shot on a rainy street in Lisbon at night.",
  "No animals, no cars.",
  "No hands or faces.",
  "Font: Playfair Display.",
  "Keep text inside the safe zone.",
  "Square format.",
  "CTA: Try it today",
  "No CTA.",
];

test("every hard demand of a brief that nothing contradicts is kept, whatever stands beside it", () => {
  const anyBrief = fc
    .tuple(
      fc.constantFrom(...LENGTHS),
      fc.constantFrom(...PLACES),
      fc.constantFrom(...PRODUCTS),
      fc.uniqueArray(fc.constantFrom(...DEMANDS), { minLength: 2, maxLength: 6 }),
    )
    .map(([length, place, product, demands]) => `${length} ${place} for ${product}. ${demands.join(" ")}`);
  fc.assert(
    fc.property(anyBrief, (brief) => {
      const agreed = agreedOn(brief);
      const film = repairFilm(agreed, writeFilm(agreed));
      const broken = checkFilm(agreed, film).filter(({ hard, status }) => hard && status === "violated");
      expect(broken).toEqual([]);
      expect(repairFilm(agreed, film)).toEqual(film);
    }),
    { numRuns: 40 },
  );
});

test("an unwanted colour leaves no torn sentence of the palette behind", () => {
  const agreed = agreedOn("15s film for a lamp shop. Avoid red.");
  const written = writeFilm(agreed);
  const film = repairFilm(agreed, {
    ...written,
    scenes: written.scenes.map((scene) => ({
      ...scene,
      visual: {
        ...scene.visual,
        generation_prompt:
          "A held frame of the lamp on a bright red cloth. Navy and bright red lead, white as the accent. Set and wardrobe in navy and deep red, touches of white. Low light from the left.",
      },
    })),
  });
  for (const { visual } of film.scenes) {
    expect(visual.generation_prompt).not.toContain("red");
    expect(visual.generation_prompt).not.toMatch(/bright (?:lead|cloth)|deep,|and,/);
    expect(visual.generation_prompt).toContain("lamp on a cloth. ");
  }
});

test("what may not appear is not heard either", () => {
  const agreed = agreedOn("30s for Cloudberry mattresses. No clocks. No people.");
  const written = writeFilm(agreed);
  const sounds = ["a clock ticking", "rain on a window", "children laughing"];
  const loud = {
    ...written,
    scenes: written.scenes.map((scene) => ({ ...scene, audio: { ...scene.audio, sound_effects: sounds } })),
  };
  expect(
    checkFilm(agreed, loud).filter(({ kind, status }) => kind === "must_avoid" && status === "violated"),
  ).toHaveLength(2);
  for (const { audio } of repairFilm(agreed, loud).scenes)
    expect(audio.sound_effects).toEqual(["rain on a window"]);
});

test("a film without music plays none in any scene", () => {
  const agreed = agreedOn("20s film for Karo board games. No music.");
  const film = repairFilm(agreed, writeFilm(agreed));
  expect(film.scenes.map(({ audio }) => audio.music_intensity).filter((intensity) => intensity > 0)).toEqual(
    [],
  );
  expect(checkFilm(agreed, film).find(({ kind }) => kind === "music")?.status).toBe("satisfied");
});
