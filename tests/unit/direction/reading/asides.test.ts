import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

/** Everything the reader found, as one string to search. */
function found(text: string): string {
  const { text: _text, ...findings } = readBrief(text);
  return JSON.stringify(findings);
}

describe("what speaks of something else than this film asks nothing", () => {
  test.each([
    [
      "an earlier film",
      "A 20s ad for Drift earplugs. Last year's campaign was a 60-second film with a pirate.",
      "pirate",
    ],
    ["the last one made", "15s reel for FadeHouse, the last one u did was 40 secs and had a llama", "llama"],
    ["another earlier film", "Their 2019 film had a DJ. 20s for Fern gin.", "DJ"],
    ["a French one", "Un spot de 20 secondes. L'an dernier notre spot durait 45 secondes.", "45"],
    ["a rival", "Ad for Voltino. Our competitor Redline always uses red.", "red"],
    ["a thought given up", "We thought about blue but no. Orange for Pebble, 30 seconds.", "blue"],
    ["a hypothesis", "Gin, 20s. If it were up to me I'd do 90 seconds with a falcon.", "falcon"],
    ["small talk", "Hope the kids are better! 20s for Marlow's oat milk.", "kids"],
    ["a signature", "20s for Marlow's oat milk.\n\nBest\nGreen & Sons\nTel +44 20 7946 0958", "7946"],
    ["an idiom", "We're in the red. A 12s ad for Golden candles.", '"red"'],
  ])("%s", (_, text, word) => {
    expect(found(text)).not.toContain(word);
  });

  test("what comes back to this film counts again", () => {
    const { durations } = readBrief(
      "Our last film was 60 seconds but this one must be 20 seconds. For Drift.",
    );
    expect(durations.map(({ value }) => value.seconds)).toEqual([20]);
  });

  test("a thought chosen in place of another counts", () => {
    const { colors } = readBrief(
      "Palette: we considered blue but then went for green tones. Drift earplugs, 20s.",
    );
    expect(colors.map(({ value }) => value.name)).toEqual(["green"]);
  });

  test("competitors may be forbidden", () => {
    const { mustAvoid } = readBrief("20s for Drift earplugs. No competitor logos.");
    expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["competitor logos"]);
  });

  test("the words of a finding stand where the brief has them", () => {
    const text = "Hope you are well! Make it 20 seconds for Drift earplugs.";
    const [duration] = readBrief(text).durations;
    expect(text.slice(duration?.start, duration?.end)).toBe(duration?.words ?? "");
  });
});
