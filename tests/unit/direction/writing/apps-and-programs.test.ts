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

const placesOf = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.environment);

test("a place that one of several pictures names is that picture's alone", () => {
  const places = placesOf(
    "Moving company BoxBuddies: 25 seconds. A young couple surrounded by boxes, the movers wrap a piano, the truck drives across the bridge.",
  );
  expect(places.slice(0, 2).join("\n")).not.toMatch(/bridge/);
  expect(places.join("\n")).toMatch(/bridge/);
  expect(places.join("\n")).not.toMatch(/in the bridge/);
});

test("who was listened to is who walks out", () => {
  const shown = subjects(
    "30s ad for Crown & Kent, a law firm in Bristol. A woman sits at her kitchen table with papers, a solicitor listens to her in an office, she walks out into the rain.",
  ).join("\n");
  expect(shown).toContain("the woman walks out into the rain");
});

test.each([
  ["gym membership, January, 20s", /gym/],
  ["sushi bar, 15s vertical", /sushi counter/],
  ["online coding course, 20s", /desk|kitchen table/],
  ["national park, autumn, 30s", /forest|woods|stream/],
])("a house of every town is seen at its own work: %s", (brief, place) => {
  expect(placesOf(brief).filter((one) => place.test(one)).length).toBeGreaterThanOrEqual(2);
});

test("a bank of food is no bank", () => {
  expect(subjects("food bank appeal, 30s").join("\n")).not.toMatch(/card reader|bank card/);
});
