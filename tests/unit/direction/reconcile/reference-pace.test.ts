import { describe, expect, test } from "bun:test";
import type { VideoFeatures } from "../../../../contracts/reference.ts";
import { makeReferenceFilm } from "../../../fixtures/reference-film.ts";
import { agreedOn } from "../film-of.ts";

const BRIEF = "12 second instagram reel for a night train to Vienna";

const paceOf = (features: Partial<VideoFeatures>, brief = BRIEF) =>
  agreedOn(brief, { references: { images: [], video: makeReferenceFilm(features) } }).pace;

describe("the pace of a reference of one shot", () => {
  test("is slow where the shot is held long, and says so", () => {
    expect(paceOf({ duration: 10, average_shot_length: 10 })).toMatchObject({
      value: "slow",
      source: "video",
      evidence: "the reference holds one shot for 10 s",
    });
  });

  test("is moderate where it is held for some seconds: the film's scenes last as long", () => {
    expect(paceOf({ duration: 6, average_shot_length: 6 })).toMatchObject({
      value: "moderate",
      source: "video",
    });
  });

  test("stays open where it is a snippet, and where the words set it", () => {
    expect(paceOf({ duration: 3, average_shot_length: 3 }).source).toBe("default");
    expect(paceOf({ average_shot_length: 10 }, `${BRIEF}, fast-paced`)).toMatchObject({
      value: "fast",
      source: "text",
    });
  });
});
