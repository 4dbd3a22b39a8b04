import { describe, expect, test } from "bun:test";
import type { AudioAnalysis, VideoFeatures } from "../../../../contracts/reference.ts";
import { makeReferenceFilm } from "../../../fixtures/reference-film.ts";
import { filmOf } from "../film-of.ts";

const BRIEF = "30s ad for our handmade leather bags, match this vibe";
const SILENT: AudioAnalysis = {
  tempo: null,
  tempo_confidence: 0,
  beats: [],
  loudness_lufs: null,
  loudness_curve: [],
  loudness_range_lu: null,
  sample_peak_dbfs: null,
  silences: [],
  silence_ratio: 1,
  kind: "neither",
};

function soundLike(features: Partial<VideoFeatures>, brief = BRIEF) {
  const video = makeReferenceFilm({ cuts_per_minute: 6, average_shot_length: 10, ...features });
  const film = filmOf(brief, { references: { images: [], video } });
  const origin = film.provenance["/creative_direction/audio_direction/music_genre"];
  return { audio: film.direction.audio_direction, origin };
}

const heard = (tempo: number): AudioAnalysis => ({ ...SILENT, tempo, tempo_confidence: 0.8, kind: "music" });

describe("the music of a film with a reference", () => {
  test("is dark where the pictures are sombre: no hand claps, nothing bright", () => {
    for (const mood of [["dramatic", "sombre"], ["mysterious", "gritty"], ["sombre"]]) {
      const { audio, origin } = soundLike({ mood });
      expect(audio.instruments.join()).not.toMatch(/claps|ukulele|whistl|glockenspiel/);
      expect(audio.mood.join()).not.toMatch(/free|warm|bright|playful|hopeful|joyful/);
      expect(origin).toMatchObject({ source: "video", evidence: `the reference is ${mood.join(" and ")}` });
    }
  });

  test("stays the usual one where that carries the mood", () => {
    const brief = "30s ad for our cosy coffee shop";
    const usual = filmOf(brief).direction.audio_direction;
    const { audio, origin } = soundLike({ mood: ["cosy"] }, brief);
    expect(audio.music_genre).toBe(usual.music_genre);
    expect(origin?.source).not.toBe("video");
  });

  test("is played at the tempo that is heard", () => {
    const quick = soundLike({ mood: ["dramatic"], audio: heard(130) }).audio;
    expect(quick.tempo).toBe(130);
    expect(["techno", "electronic", "trap", "rock"]).toContain(quick.music_genre);
    expect(["cinematic", "classical", "piano"]).toContain(
      soundLike({ mood: ["dramatic"], audio: heard(76) }).audio.music_genre,
    );
  });

  test("is what the brief says, whatever the pictures are", () => {
    expect(soundLike({ mood: ["sombre"] }, `${BRIEF}, with a ukulele`).audio.music_genre).toBe("ukulele_pop");
    expect(soundLike({ mood: ["sombre"] }, `${BRIEF}, playful`).origin?.source).toBe("text");
  });

  test("is gentle where nothing drives: uneven cutting alone brings no drums", () => {
    const { audio } = soundLike({ mood: ["sombre"], rhythm: "varied", cuts_per_minute: 16 });
    expect(audio.instruments.join()).not.toMatch(/taiko|drum|kick/);
  });

  test("is left alone where only the colours of the reference are wanted", () => {
    const brief = "30s ad for our handmade leather bags, use the colours of the reference film";
    const { music_genre, mood } = filmOf(brief).direction.audio_direction;
    expect(soundLike({ mood: ["sombre"] }, brief).audio).toMatchObject({ music_genre, mood });
  });
});
