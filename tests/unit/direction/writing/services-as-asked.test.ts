import { describe, expect, test } from "bun:test";
import { nameOfColor } from "../../../../src/direction/writing/color-names.ts";
import { filmOf } from "../film-of.ts";

const scenesOf = (brief: string) => filmOf(brief).scenes;
const told = (brief: string) =>
  scenesOf(brief)
    .map(({ visual }) => `${visual.subject} @ ${visual.environment}`)
    .join(". ");
const onScreen = (brief: string) => scenesOf(brief).map(({ text_overlay }) => text_overlay?.text ?? "");

describe("an app", () => {
  const film = told("20s ad for LedgerLoop, invoicing software for freelance designers. Calm.");

  test("is seen in use by those it is for, its screen at an angle", () => {
    expect(film).toMatch(/LedgerLoop/);
    expect(film).not.toMatch(/till roll|small shop|bakery|shutters/);
  });

  test("is used by the people whom the brief shows, deed by deed", () => {
    const flat = told(
      "30s video for TidyTask, a chore-sharing app for flatmates. Show flatmates arguing about dishes, then using the app, then relaxing together.",
    );
    expect(flat).toContain("flatmates argue about dishes");
    expect(flat).toContain("flatmates use the app");
    expect(flat).toContain("flatmates relax together");
  });
});

describe("a trade", () => {
  test.each([
    [
      "30s ad for SunnySide Solar, a company that installs rooftop solar panels for homeowners",
      /roof|panel/,
      /workshop|shift/,
    ],
    ["20s for Riverside Physio in Leicester, friendly", /knee|treatment|patient/, /kettle|pill/],
    ["15s for a used car dealership, Honest Al's", /forecourt|tyre|bumper|key|car/, /filling station|shore/],
    ["20s for FreshBox, a weekly meal kit delivery", /kitchen|box|pan|table/, /behind the wheel/],
    ["30s film for Hollowell Hospice, gentle", /armchair|garden|tea|hand/, /draughts/],
    [
      "20s film for the photography exhibition at Kunsthallen",
      /photograph|frame|picture|gallery/,
      /varnish|statue/,
    ],
  ])("%s shows its own work", (brief, own, others) => {
    const film = told(brief);
    expect(film).toMatch(own);
    expect(film).not.toMatch(others);
  });

  test("is shown by those who do it, not by whom the brief shows being served", () => {
    const film = told(
      "30s for Harlow & Finch, a family law firm. Show a couple in a kitchen and a father at a park.",
    );
    expect(film).not.toMatch(/couple (?:hearing a client|opening a file)/);
  });

  test("for a festival that is named after one is the festival's", () => {
    expect(told("20s for the Tidewater Food Truck Festival, live band, crowds")).not.toContain(
      "backing down a lane",
    );
  });

  test("has no cat in a film about a dog", () => {
    expect(told("20s for Pawsure, pet insurance. Dog eats sofa cushion, owner shrugs.")).not.toMatch(
      /\bcat\b/,
    );
  });
});

describe("words on screen", () => {
  test.each([
    "15s ad for my shop",
    "City council campaign: sort food waste into the brown bin. 30 seconds.",
    "Open day at Kingsmead Sixth Form College, Saturday 8 November. 20 sec",
  ])("never tease with nothing: %s", (brief) => {
    for (const text of onScreen(brief))
      expect(text).not.toMatch(/^(?:See this\?|Look closer\.|Here it is\.|One thing\.)$/);
  });

  test("say what a house is, not that it is a company", () => {
    const texts = onScreen("30s for SunnySide Solar, a company that installs rooftop solar panels").join(" ");
    expect(texts).toContain("SunnySide Solar");
    expect(texts).not.toContain("Company");
  });

  test("give a whole offer", () => {
    expect(onScreen("optician, free eye tests for over 60s in October. 15s").join(" ")).toMatch(
      /free eye tests/i,
    );
  });
});

test("colours of prompts keep the plain names that briefs have for them", () => {
  expect(nameOfColor("#000080")).toBe("navy");
  expect(nameOfColor("#98FF98")).toBe("mint");
  expect(nameOfColor("#0000FF")).toBe("blue");
  expect(nameOfColor("#008000")).toBe("green");
});
