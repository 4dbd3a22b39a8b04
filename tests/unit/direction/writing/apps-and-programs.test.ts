import { expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const subjects = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

test("what a brief lists beside a deed is a picture of its own, in its order", () => {
  const shown = subjects(
    "QuickBite, a food delivery app, 15s TikTok for students. Someone's burnt dinner, the courier at the door, friends eating noodles on the floor.",
  );
  const at = [/burnt dinner/, /courier at the door/, /friends eat noodles/].map((told) =>
    shown.findIndex((subject) => told.test(subject)),
  );
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

test("an app is used by one of those it is for, and not by whom it sends for", () => {
  const shown = subjects(
    "Ad for QuickBite, a food delivery app. The courier rides through the rain, friends eat noodles on the floor. 20s",
  ).join("\n");
  expect(shown).not.toMatch(/courier (?:on the sofa|leaning back)/);
});

test("what is sold is nobody who acts", () => {
  const shown = subjects(
    "30s for DraftMate, an AI writing assistant for marketers. A marketer stares at a blank page, types one sentence, her team applauds.",
  ).join("\n");
  expect(shown).not.toContain("assistant closing");
});

test("who works for a hospital's safety on screens is no nurse", () => {
  const places = filmOf("30s ad for Fortress, a cybersecurity company protecting hospitals.").scenes.map(
    ({ visual }) => visual.environment,
  );
  expect(places.join("\n")).not.toMatch(/consulting room/);
});
