import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { filmOf } from "./film-of.ts";

describe("an invitation among family and friends", () => {
  test.each([
    [
      "Make a 15 second birthday invitation for Leo's 6th birthday, volcano cake, balloons, Saturday 3pm.",
      "Leo's 6th birthday",
    ],
    [
      "Housewarming invite, 15s: boxes, fairy lights, pizza, friends on the floor. Friday 8pm",
      "Housewarming",
    ],
    [
      "Baby shower invitation for Anna, 15s, pastel, tiny socks, cupcakes. Sunday 2 March.",
      "Anna's baby shower",
    ],
    ["Invitation video for Leo's 6th birthday, Saturday 12 December at 3 pm", "Leo's 6th birthday"],
    ["Invitation to our housewarming, 15 seconds, Saturday 12 December at 7 pm", "Housewarming"],
    ["Baptism invitation for little Ella, 15s, soft, white flowers, church window light.", "Ella's baptism"],
  ])("is of the feast, and sells neither cake nor lights: %s", (brief, feast) => {
    const { product, category, tale } = readBrief(brief);
    expect(product?.value.name).toBe(feast);
    expect(category?.value).toBe("event");
    expect(tale?.value.kind).toBe("family");
  });

  test("shows what it lists, is no picture of an invitation and no night at a club", () => {
    const film = filmOf(
      "Housewarming invite, 15s: boxes, fairy lights, pizza, friends on the floor. Friday 8pm, Elm Street 4",
    );
    const shown = film.scenes.map(({ visual }) => visual.subject).join("\n");
    for (const thing of ["boxes", "fairy lights", "pizza", "friends on the floor"])
      expect(shown).toContain(thing);
    expect(shown).not.toContain("invite");
    expect(film.direction.audio_direction.music_genre).not.toBe("house");
    expect(film.direction.pacing.overall).toBe("moderate");
  });

  test.each([
    [
      "Housewarming invitation video, 15 seconds, Saturday 12 December at 7 pm",
      /key turning in a front door/,
    ],
    ["Baby shower invitation video, 15 seconds, Saturday", /knitted shoes/],
    ["Invitation video for Leo's 6th birthday, Saturday 12 December at 3 pm", /birthday child/],
  ])("has pictures of that feast where none were told: %s", (brief, seen) => {
    const shown = filmOf(brief).scenes.map(({ visual }) => visual.subject);
    expect(shown.join("\n").toLowerCase()).toMatch(seen);
    expect(shown.join("\n")).not.toMatch(/old photograph|shut eyes/i);
  });

  test("leaves a maker of invitations what it sells", () => {
    expect(readBrief("20s ad for Posy, birthday invitation cards by hand.").product?.value.name).toContain(
      "Posy",
    );
  });
});

describe("people who are only named by their calling", () => {
  test("are seen at their work and in its rooms", () => {
    const { scenes } = filmOf(
      "Sizzle reel for a documentary about night workers: a baker, a nurse, a truck driver, a street sweeper. 30 seconds, no narration. Title: After Dark.",
    );
    const told = scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`);
    expect(told.find((one) => one.includes("a baker"))).toMatch(/@ a bakery/);
    expect(told.find((one) => one.includes("a nurse"))).toMatch(/@ a hospital ward/);
    expect(told.find((one) => one.includes("a truck driver"))).toMatch(/cab of a lorry/);
    expect(told.some((one) => one.startsWith("a street sweeper"))).toBe(true);
  });
});

test("a house that works in a wide country is filmed in the house", () => {
  const { scenes } = filmOf(
    "45 sec brand film for a family-run sawmill in the Black Forest. Grandfather, father, daughter. Logs, blades, resin.",
  );
  expect(scenes[0]?.visual.environment).toContain("sawmill in the Black Forest");
  expect(scenes.at(-1)?.visual.subject).toContain("sawmill");
});
