import { describe, expect, test } from "bun:test";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import type { Film } from "../../../../src/direction/film.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";
import { agreedOn } from "../film-of.ts";

const BRIEFS = [
  "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now",
  'Exactly 29 seconds, six cuts, hook in the first 2 seconds, product on screen by second 4. Luxury watch "Meridian". Black and gold, slow, piano. Avoid blue. End with the logo. CTA "Discover Meridian".',
  '30s Instagram Reel for Brot & Butter bakery in Berlin, in German. CTA: "Jetzt vorbeikommen". Must include a red door and a golden retriever. Never show plastic.',
  '45 second explainer for LedgerLite, an invoicing app. Voice-over: "Invoices used to eat my Sundays. Now they take a minute." Blue and white. Works without sound. CTA: Start free trial',
  '4:5 ad, 12s, for a vegan burger. No meat, no people, no hands. Green and orange. Montserrat font. Overlay "100% plants" at the start.',
  "A slow, meditative 60s film for a spa in the mountains, 24 fps, dissolves, ambient music, no text on screen. Wide shots.",
  "Make a vertical 15 second video for our dog food Barkley. A samoyed runs on the beach. No cats. CTA: Order at barkley.com",
];

const JUNK =
  "A smiling woman and her kids drink wine on a blue plastic sofa, faces and hands close, meat on the grill, cat and traffic";

/** What a model that ignores its orders hands in: wrong totals, ignored negatives, foreign colours, missing scenes. */
function spoiled(film: Film): Film {
  const scenes = film.scenes
    .filter((_, index) => index % 2 === 0 || index === 1)
    .map((scene, index) => ({
      ...scene,
      duration: scene.duration * 1.6 + 0.013,
      start_time: scene.start_time * 1.3,
      visual: {
        ...scene.visual,
        subject: index % 2 === 0 ? JUNK : `${scene.visual.subject}, ${JUNK}`,
        generation_prompt: `${scene.visual.generation_prompt} ${JUNK}, widescreen. No people.`,
        negative_prompt: "",
      },
      text_overlay: {
        text: `An unreasonably long overlay that no living viewer could ever read in time ${index}`,
        style: "plain",
        position: "bottom_third" as const,
        animation: "none" as const,
      },
      audio: {
        ...scene.audio,
        voiceover_text:
          "This voice goes on and on about many things that nobody ever asked for in any brief, for ever and ever.",
      },
      transition_to_next: { type: "dissolve" as const, duration: 9 },
    }));
  const { direction } = film;
  return {
    ...film,
    scenes,
    direction: {
      ...direction,
      technical_specs: {
        duration: 48,
        aspect_ratio: "16:9",
        platform: "generic",
        resolution: "1920x1080",
        fps: 30,
      },
      visual_direction: {
        ...direction.visual_direction,
        color_palette: [
          { hex: "#0000FF", role: "primary" },
          { hex: "#FF00FF", role: "accent" },
        ],
      },
      audio_direction: { ...direction.audio_direction, music_genre: "polka", tempo: 1 },
      text_strategy: {
        ...direction.text_strategy,
        font_family: "Comic Sans",
        text_color: "#777777",
        outline_color: "#888888",
        overlays: [],
      },
      cta: { ...direction.cta, text: "Wrong words", start_time: 99, duration: 9 },
    },
  };
}

describe("a model that breaks the contract on purpose", () => {
  for (const brief of BRIEFS) {
    test(`leaves no hard demand broken after repair: ${brief.slice(0, 50)}`, () => {
      const agreed = agreedOn(brief);
      const film = repairFilm(agreed, spoiled(writeFilm(agreed)));
      const broken = checkFilm(agreed, film).filter(({ hard, status }) => hard && status === "violated");
      expect(broken).toEqual([]);
      expect(film.scenes.at(-1)?.end_time).toBe(agreed.durationSeconds.value);
      expect(repairFilm(agreed, film)).toEqual(film);
    });
  }

  test("leaves no short words of another language where all together tell it", () => {
    const agreed = agreedOn(
      '18-second Reel for our Munich bakery Brotzeit. All on-screen text and voice-over in German. Sourdough, warm. CTA: "Komm vorbei".',
    );
    const written = writeFilm(agreed);
    const english: Film = {
      ...written,
      scenes: written.scenes.map((scene) => ({
        ...scene,
        audio: { ...scene.audio, voiceover_text: "Look, people!" },
        text_overlay: scene.text_overlay && { ...scene.text_overlay, text: "With people" },
      })),
    };
    const film = repairFilm(agreed, english);
    const words = film.scenes.map(({ audio, text_overlay }) => [audio.voiceover_text, text_overlay?.text]);
    expect(JSON.stringify(words)).not.toContain("people");
    expect(JSON.stringify(words)).toContain("Komm vorbei");
    expect(checkFilm(agreed, film).filter(({ hard, status }) => hard && status === "violated")).toEqual([]);
    expect(repairFilm(agreed, film)).toEqual(film);
  });
});
