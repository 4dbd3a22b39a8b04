import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const seconds = (brief: string) => readBrief(brief).durations.map(({ value }) => value.seconds);

describe("a length in a list of few words", () => {
  const lengths: readonly (readonly [string, number])[] = [
    ["western teaser, 20s: a lone rider, a burning saloon", 20],
    ["perfume film, romantic, 20s, 16:9", 20],
    ["Trailer, heroic, 30s, widescreen", 30],
  ];
  test.each(lengths)("%s", (brief, length) => expect(seconds(brief)).toEqual([length]));

  test("is no age of whoever stands before it", () => {
    expect(seconds("Cast: a stall owner, 60s, unfazed; a lean man, 20s. The film is 15 seconds.")).toEqual([
      15,
    ]);
  });
});

describe("hours of opening", () => {
  const brief =
    "20s film for the restaurant Mangal in Leeds. Opening hours at the end: Tue–Sun, 6 pm – midnight.";

  test("are words on the last card, and their label is no picture", () => {
    const reading = readBrief(brief);
    expect(reading.overlays.map(({ value }) => value)).toMatchObject([
      { text: "Tue–Sun, 6 pm – midnight", where: "ending" },
    ]);
    expect(reading.events).toEqual([]);
    expect(reading.instructions).toEqual([]);
  });

  test("stay demanded where the brief does not tell them", () => {
    expect(readBrief("Film for the Mangal restaurant. Opening times at the end.").events).toEqual([]);
  });
});

describe("fans that move air", () => {
  const fans: readonly (readonly [string, string])[] = [
    ["Create a 20-second ad for Zephyr handheld fans for festival goers. Fun.", "Zephyr handheld fans"],
    ["A 30 second TV spot for Breeze ceiling fans, calm bedrooms in summer.", "Breeze ceiling fans"],
  ];
  test.each(fans)("%s", (brief, name) => expect(readBrief(brief).product?.value.name).toBe(name));

  test("are not the fans of a team", () => {
    expect(readBrief("A 30 second ad for football fans. Loud.").product).toBeNull();
  });
});
