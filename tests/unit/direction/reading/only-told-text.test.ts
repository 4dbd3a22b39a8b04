import { describe, expect, test } from "bun:test";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const cards = (brief: string) =>
  filmOf(brief).scenes.flatMap(({ text_overlay }) => (text_overlay === null ? [] : [text_overlay.text]));

describe("texts that the brief tells, and none beside them", () => {
  test.each([
    'A 60s ad for Claro hearing aids. Text at the end: "Hear what matters." No text before that.',
    'A 30s ad for Claro hearing aids. "Hear what matters." at the end, no other text.',

    'A 30s ad for Claro hearing aids. No text except "Hear what matters." at the end.',
  ])("%s", (brief) => {
    expect(readBrief(brief).onlyToldText).not.toBeNull();
    expect(cards(brief)).toEqual(["Hear what matters."]);
  });

  test("the name alone", () =>
    expect(
      cards(
        "Watch teaser, 15 s. Macro shots of gears, leather strap, sapphire glass. No text except the brand name AURELIO on the last shot.",
      ),
    ).toEqual(["AURELIO"]));

  test.each([
    '20s ad for Nori chips. Text "Crunch on" in scene 2.',
    "20s ad for Nori chips. No text in the first two seconds.",
    '20s ad for Nori chips. Only the brave: "Crunch on".',
  ])("leaves room for our own: %s", (brief) => expect(readBrief(brief).onlyToldText).toBeNull());
});

test("the only text is read as one", () =>
  expect(
    cards('A 30s ad for Claro hearing aids. The only text is "Back in the room." on the last shot.'),
  ).toEqual(["Back in the room."]));

describe("words behind an exception", () => {
  test.each([
    ['20s ad for Nori chips. No text other than "Slow down".', "Slow down"],
    ["20s ad for Nori chips. The only text is our name at the end.", "Nori chips"],
    ["20s ad for Nori chips. The only text on screen: the brand name.", "Nori chips"],
  ])("are read: %s", (brief, words) => expect(cards(brief)).toEqual([words]));

  test("an exception that nobody knows is not said to be kept", () => {
    const brief = "20s ad for Nori chips. No text except what legal sends us.";
    const ledger = checkFilm(agreedOn(brief), filmOf(brief));
    expect(ledger.find(({ kind }) => kind === "overlay")?.status).toBe("unverifiable");
  });
});

test("several words for the screen in a list of quotes are each read", () =>
  expect(
    readBrief('20s ad for PlateUp. 3 texts: "Pick", "Cook", "Enjoy".').overlays.map(
      ({ value }) => value.text,
    ),
  ).toEqual(["Pick", "Cook", "Enjoy"]));
