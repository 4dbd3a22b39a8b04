import { describe, expect, test } from "bun:test";
import { CostEstimate } from "../../../contracts/cost.ts";
import { type CostRequest, estimateCost } from "../../../src/direction/estimate-cost.ts";
import { planClips } from "../../../src/direction/plan-clips.ts";
import { type FilmSketch, makeFilm } from "../../fixtures/film.ts";

const TODAY = "2026-11-22";

function estimate(models: readonly string[], sketch: FilmSketch = {}, more: Partial<CostRequest> = {}) {
  const film = makeFilm(sketch);
  const { aspect_ratio: aspectRatio, resolution, fps } = film.direction.technical_specs;
  const base = { film, aspectRatio, resolution, fps, references: null, today: TODAY };
  const plans = planClips({ ...base, targetModels: models, maxCostUsd: null });
  return estimateCost({ ...base, plans, external: null, cataloguePrices: true, ...more });
}

function ours(...given: Parameters<typeof estimate>): CostEstimate {
  return CostEstimate.parse(estimate(...given));
}

describe("an estimate", () => {
  test("made elsewhere is echoed untouched", () => {
    const external = { total_usd: 12, note: { any: ["thing"] } };
    expect(estimate(["veo-3.1"], {}, { external })).toBe(external);
  });

  test("sums its breakdown and lies in its range", () => {
    for (const models of [["veo-3.1-fast"], ["kling-3", "veo-3.1"], ["hailuo-2.3"], ["kling-4"], []]) {
      const { total_usd, breakdown, low_usd, high_usd } = ours(models);
      const sum = Object.values(breakdown).reduce((total, part) => total + part, 0);
      expect(sum).toBeCloseTo(total_usd, 6);
      expect(low_usd).toBeLessThanOrEqual(total_usd);
      expect(high_usd).toBeGreaterThanOrEqual(total_usd);
    }
  });

  test("pays for the clips of the first asked model", () => {
    expect(ours(["veo-3.1-fast"]).breakdown.video_generation).toBe(3.84);
    expect(ours(["kling-3", "veo-3.1-fast"]).breakdown.video_generation).toBe(2.464);
  });

  test("is sure of list prices, less of converted ones", () => {
    expect(ours(["veo-3.1-fast"]).confidence).toBe("high");
    expect(ours(["gemini-omni-flash-1.1"]).confidence).toBe("medium");
    expect(ours(["hailuo-2.3"]).confidence).toBe("low");
    expect(ours([]).confidence).toBe("low");
  });

  test("calls itself a lower bound where a price is missing", () => {
    const { assumptions, confidence } = ours(["kling-4"]);
    expect(assumptions.join(" ")).toMatch(/No price is known for all clips of kling-4.*lower bound/);
    expect(confidence).toBe("low");
  });

  test("without a model takes the median of those that make the format", () => {
    const { assumptions, breakdown } = ours([]);
    expect(assumptions[0]).toMatch(
      /No target model was named: the median list price of \d+ living models that make 9:16/,
    );
    expect(breakdown.video_generation).toBeGreaterThan(0);
  });

  test("without a model and without list prices is none", () => {
    expect(estimate([], {}, { cataloguePrices: false })).toBeNull();
  });

  test("prices a format that no model makes itself", () => {
    expect(
      ours([], { aspectRatio: "2:3", resolution: "1000x1500" }).breakdown.video_generation,
    ).toBeGreaterThan(0);
  });

  test("names what music and speech are taken to cost, and from where", () => {
    const { assumptions, breakdown } = ours(["kling-3"]);
    expect(breakdown.audio_generation).toBe(0.75);
    expect(breakdown.text_to_speech).toBe(0.0015);
    expect(assumptions.join(" ")).toContain("Voice-over of 50 characters");
    expect(assumptions.join(" ")).toContain("ElevenLabs Music");
  });

  test("a silent film pays for neither", () => {
    const film = makeFilm({ scenes: [{ audio: { voiceover_text: null } }] });
    const silent = {
      ...film,
      direction: {
        ...film.direction,
        audio_direction: { ...film.direction.audio_direction, music_genre: "none", tempo: 0 },
      },
    };
    expect(ours(["kling-3"], {}, { film: silent }).breakdown).toMatchObject({
      audio_generation: 0,
      text_to_speech: 0,
    });
  });

  test("stills for a model that only animates pictures are paid", () => {
    expect(ours(["runway-gen4-turbo"]).breakdown.image_generation).toBeCloseTo(4 * 0.039, 6);
  });
});
