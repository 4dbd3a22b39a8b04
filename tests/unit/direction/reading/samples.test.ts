import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const sample = await Bun.file(new URL("../../../../docs/samples/brief.txt", import.meta.url)).text();

describe("the briefs of the documentation", () => {
  test("the sample brief is read as a person would", () => {
    const reading = readBrief(sample);
    expect(reading.events.map((one) => one.value.action)).toEqual([
      "two white dogs walk through an autumn park",
    ]);
    expect(reading.characters.map((one) => one.value)).toEqual(["two white dogs"]);
    expect(reading.cta?.value.text).toBe("Find your fit");
    expect(reading.overlays.map((one) => one.value.text)).toEqual(["Made for muddy paws"]);
    expect(reading.productBySeconds?.value).toBe(3);
    expect(reading.cameraMovements.map((one) => one.value)).toEqual(["dolly"]);
    expect(reading.paces.map((one) => one.value)).toEqual(["slow"]);
    expect(reading.speech?.value).toEqual({
      wanted: true,
      lines: ["Every good day starts outside."],
      voice: "calm voice",
    });
    expect(reading.mustAvoid.map((one) => one.value.subject)).toEqual([
      "leashes pulled tight",
      "neon colours",
    ]);
    expect(reading.mustInclude.map((one) => one.value.subject)).toEqual(["harness"]);
  });

  test("the brief of the first lines of the documentation too", () => {
    const reading = readBrief(
      "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now",
    );
    expect(reading.events).toEqual([]);
    expect(reading.mustInclude).toEqual([]);
    expect(reading.mustAvoid.map((one) => one.value.subject)).toEqual(["people"]);
    expect(reading.cta?.value.text).toBe("Shop now");
  });
});
