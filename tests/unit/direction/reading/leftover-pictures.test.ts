import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

const seen = (text: string) =>
  filmOf(text)
    .scenes.map(({ visual }) => visual.subject)
    .join("\n");

describe("pieces of a list that no dictionary holds", () => {
  const brief = "Burger place Stacked, 15s. Smash on the grill, cheese pull, fries dropped into oil.";

  test("are pictures of the film, in their order", () => {
    expect(readBrief(brief).mustInclude.map(({ value }) => value.subject)).toEqual([
      "smash on the grill",
      "cheese pull",
      "fries dropped into oil",
    ]);
    expect(seen(brief)).toMatch(/smash on the grill[\s\S]*cheese pull[\s\S]*fries dropped into oil/i);
  });

  test("are read on no card", () => {
    const texts = filmOf(brief).scenes.map(({ text_overlay }) => text_overlay?.text ?? "");
    expect(texts.join("\n")).not.toMatch(/cheese pull|smash/i);
  });

  test("are none where they say how the film is told", () => {
    const { mustInclude } = readBrief(
      "Dentist Northgate, 30s. Told with sock puppets, Kids' fear of the dentist.",
    );
    expect(mustInclude.map(({ value }) => value.subject).join()).not.toMatch(/told with/i);
  });
});

test("what somebody in the story says to somebody is spoken, and the deed is seen", () => {
  const brief =
    'Ad for "QuickFix" tyre shops: wife calls husband "Did you check the tyres?" and he looks guilty. 20 sec. A minivan, supermarket car park.';
  const { speech, overlays } = readBrief(brief);
  expect(speech?.value.lines).toEqual(["Did you check the tyres?"]);
  expect(overlays).toEqual([]);
  expect(seen(brief)).toMatch(/wife calls husband and he looks guilty/);
});
