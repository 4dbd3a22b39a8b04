import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("a lesson that is asked for in a few words", () => {
  test.each([
    ["how blockchain works", "explain", "How blockchain works"],
    ["what is AI", "explain", "What is AI"],
    ["volcano video for kids", "explain", "Volcano"],
    ["the human heart for kids, 60 seconds", "explain", "Human heart"],
    ["the moon landing 1969", "explain", "Moon landing 1969"],
    ["vaccines: how they work", "explain", "Vaccines"],
    ["5 myths about sleep", "explain", "5 myths about sleep"],
    ["5 tips for saving money", "advice", "5 tips for saving money"],
    ["public speaking tips", "advice", "Public speaking tips"],
    ["forklift safety training 90s", "rules", "Forklift safety"],
    ["fire drill video", "rules", "Fire drill"],
    ["morning stretching routine 60s", "how_to", "Morning stretching routine"],
    ["product tutorial for our air fryer", "walkthrough", "Air fryer"],
    ["the fall of the Roman Empire", "explain", "Fall of the Roman Empire"],
  ] as const)("%s", (brief, kind, name) => {
    const { lesson, product } = readBrief(brief);
    expect([lesson?.value, product?.value.name]).toEqual([kind, name]);
  });

  test.each([
    "10s for Tindra insurance. A storm, a tree, a roof.",
    "Solar panels, 30s ad for homeowners",
    "We insure narrowboats. 15s",
    "5 reasons to visit Portugal, 30s reel",
    "Lakers vs Celtics promo, 15s",
  ])("is none where something is sold: %s", (brief) => {
    expect(readBrief(brief).lesson).toBeNull();
  });
});
