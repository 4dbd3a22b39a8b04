import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { changeScenes } from "../../../src/direction/repair/change-scene.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

function tonguesIn(text: string) {
  const agreed = agreedOn(text);
  const film = repairFilm(agreed, filmOf(text));
  return {
    agreed,
    film,
    asked: agreed.demands.filter(({ kind, target }) => kind === "language" && Object(target).of),
  };
}

describe("a voice in one language and texts in another", () => {
  test.each([
    ["30 s for Alpina cheese. Voice-over in French, on-screen text in English.", "fr", "en"],
    ["20 s ad for Zaz perfume. English voice-over with German subtitles.", "en", "de"],
    ["15 s for Kodo sushi bar. The narrator speaks Japanese; all text stays in English.", "ja", "en"],
    ["20 s for Polka ice cream. Text in Polish, spoken English.", "en", "pl"],
    [
      "15 s for Casa Verde, a plant shop. Spanish speaker, but the text on screen should be in English.",
      "es",
      "en",
    ],
  ])("are two demands, each kept in its own words: %s", (text, voice, written) => {
    const { agreed, film, asked } = tonguesIn(text);
    expect(asked.map(({ target }) => Object(target)).sort((a, b) => (a.of < b.of ? 1 : -1))).toEqual([
      { of: "voice", language: voice },
      { of: "text", language: written },
    ]);
    for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
    expect(agreed.conflicts).toEqual([]);
    expect(film.scenes.some(({ audio }) => audio.voiceover_text !== null)).toBe(true);
  });

  test("names are in no language, and so is what is too short to tell", () => {
    const { film, asked } = tonguesIn("20s ad for the Kettly kettle. Voice in English, texts in Welsh");
    const text = asked.find(({ target }) => Object(target).of === "text");
    expect(text && verdictOn(text, film, NOTHING_KNOWN)?.status).toBe("unverifiable");
    const german = tonguesIn("20s ad for the Kettly kettle. Voice in Turkish, captions in German");
    const short = changeScenes(
      german.film,
      ({ text_overlay }) => text_overlay?.text === german.film.direction.product.name,
      (scene) => ({
        ...scene,
        text_overlay: scene.text_overlay && { ...scene.text_overlay, text: "Brio forte" },
      }),
    );
    const captions = german.asked.find(({ target }) => Object(target).of === "text");
    expect(captions && verdictOn(captions, german.film, NOTHING_KNOWN)?.status).toBe("satisfied");
    expect(captions && verdictOn(captions, short, NOTHING_KNOWN)?.status).toBe("unverifiable");
  });

  test("the points of an English brief are not read in a film whose texts are in another", () => {
    const { film, asked } = tonguesIn(
      "Onboarding video, 45s, for new drivers at Parcelo: scan the parcel, ring the bell, take a photo. Voice in Turkish, captions in German",
    );
    const texts = film.scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []);
    expect(texts.join(" ")).not.toMatch(/scan|bell|photo|welcome to/i);
    for (const demand of asked) expect(verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("satisfied");
  });

  test("are broken by a voice that speaks the language of the texts", () => {
    const { film, asked } = tonguesIn(
      "30 s for Alpina cheese. Voice-over in French, on-screen text in English.",
    );
    const english = changeScenes(
      film,
      () => true,
      (scene) => ({
        ...scene,
        audio: { ...scene.audio, voiceover_text: "Come and taste it." },
      }),
    );
    const voice = asked.find(({ target }) => Object(target).of === "voice");
    expect(voice && verdictOn(voice, english, NOTHING_KNOWN)?.status).toBe("violated");
  });

  test.each([
    "20 s ad for Lingo, an app to learn French and English.",
    "Our staff speak German and Italian: 20 s ad for Hotel Luna.",
    "Titles by English authors: 20 s ad for Folio, an audio book service.",
    "20 s ad for Rind, a French cheese. English voice-over, English subtitles.",
  ])("are not told by: %s", (text) => {
    expect(tonguesIn(text).asked).toEqual([]);
  });
});
