import { describe, expect, test } from "bun:test";
import { deedsToldIn, tellWhatPeopleDo } from "../../../../src/direction/writing/told-of-somebody.ts";
import { filmOf } from "../film-of.ts";

describe("statements that tell what somebody does", () => {
  test("mean nothing told before where nothing was", () => {
    const told = deedsToldIn(["neighbours put bread beside whatever they like"]);
    expect([...told.values()].map(({ shows }) => shows)).toEqual([
      "neighbours putting bread beside whatever they like",
    ]);
  });

  test("are seen as they are told, and 'it' is the thing told of before", () => {
    const told = deedsToldIn([
      "neighbours drop off food they don't need",
      "volunteers check it",
      "anyone can take what they like",
      "no questions asked",
      "donors give money",
    ]);
    expect([...told.values()].map(({ shows }) => shows)).toEqual([
      "neighbours dropping off food they don't need",
      "volunteers checking the food",
      "{hero} taking some of the food",
    ]);
  });

  test("are those of people and not of roots", () => {
    expect(tellWhatPeopleDo(["Roots take up water", "Leaves give it off"])).toBe(false);
    expect(tellWhatPeopleDo(["you bring a toaster", "a volunteer repairs it with you"])).toBe(true);
  });
});

describe("an explainer of what people do together", () => {
  const fridge = filmOf(
    "Create a 1 min explainer about how our community fridge works: neighbours drop off food they don't need, volunteers check it, anyone can take what they like, no questions asked.",
  );
  const shown = fridge.scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`).join("\n");

  test("shows their deeds where they are done, and no machine", () => {
    expect(shown).toContain("neighbours dropping off food");
    expect(shown).toContain("@ the pavement beside the community fridge");
    expect(shown).not.toMatch(/vapour|pump|valve/);
  });

  test("says each point over its picture", () => {
    const said = fridge.scenes.map(({ audio }) => audio.voiceover_text ?? "").join("\n");
    expect(said).toContain("Volunteers check it.");
    expect(said).toContain("No questions asked.");
  });

  test("keeps the book of a thing where only the thing is explained", () => {
    const pump = filmOf("Explainer: how our heat pump works, 60 seconds.");
    expect(pump.scenes.map(({ visual }) => visual.subject).join()).not.toContain("coming up to it");
  });

  test("is at home in the house it is about", () => {
    const cafe = filmOf(
      "40s explainer on how our repair café works: you bring a broken toaster, a volunteer repairs it with you, you pay what you can.",
    );
    expect(cafe.scenes[1]?.visual.environment).toContain("the repair café");
    expect(cafe.scenes.map(({ audio }) => audio.voiceover_text ?? "").join()).not.toContain("This is How");
  });
});

describe("a service that speaks of itself", () => {
  test("is seen by those who do its work, where they do it", () => {
    const told = deedsToldIn([
      "pick a bike online",
      "we deliver it in 24 hours",
      "we repair it for free",
      "swap it anytime",
    ]);
    expect([...told.values()].map(({ shows, place }) => `${shows} @ ${place}`)).toEqual([
      "{hero} picking a bike @ null",
      "a courier delivering the bike @ a front door",
      "a mechanic repairing the bike @ a small workshop",
      "{hero} swapping the bike @ null",
    ]);
  });
});

describe("what an app does", () => {
  test("is told point by point behind its label, and nobody obeys it", () => {
    const film = filmOf(
      "We make Pagekeep, a tool that remembers what you read. Make an explainer of 50 seconds for our website. The problem: you read something great and can never find it again. Then: one click saves, search finds, weekly digest resurfaces.",
    );
    const said = film.scenes.map(({ audio }) => audio.voiceover_text ?? "").join("\n");
    for (const point of ["One click saves.", "Search finds.", "Weekly digest resurfaces."])
      expect(said).toContain(point);
    expect(film.scenes.map(({ visual }) => visual.subject).join()).not.toMatch(
      /\b(?:youing|oning|weeklying|searching finds)\b/,
    );
  });
});
