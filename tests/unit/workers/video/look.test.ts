import { expect, test } from "bun:test";
import { look } from "../../../../workers/features/video/look.ts";
import type { FilmView, SeenShot } from "../../../../workers/features/video/view.ts";
import { makeReferenceImage } from "../../../fixtures/film.ts";

function shotInMood(mood: string[], startSeconds: number, endSeconds: number): SeenShot {
  return {
    from: 0,
    to: 1,
    transition: "cut",
    transitionSeconds: 0,
    startSeconds,
    endSeconds,
    camera: { movement: "static", direction: null, speed: 0, confidence: 0 },
    motion: [],
    keyTime: startSeconds,
    keyFrame: { pixels: new Uint8Array(), width: 0, height: 0 },
    keyAnalysis: makeReferenceImage(undefined, { mood }).analysis,
  };
}

function moodOf(...shots: SeenShot[]): string[] {
  const facts = {
    codec: "avc",
    displayWidth: 640,
    displayHeight: 360,
    transfer: "sdr",
    durationSeconds: 9,
    promisedSeconds: 9,
    framesPerSecond: 25,
  } as const;
  const view: FilmView = { facts, preview: false, cut: null, shots, durationSeconds: 9 };
  return look.measure(view).mood;
}

test("a film's mood is that of its shots by their length; an ordinary one says nothing beside others", () => {
  const plain = shotInMood(["natural"], 0, 5);
  expect(moodOf(plain, shotInMood(["cosy"], 5, 6), shotInMood(["airy", "clean"], 6, 9))).toEqual([
    "airy",
    "clean",
    "cosy",
  ]);
  expect(moodOf(plain)).toEqual(["natural"]);
});
