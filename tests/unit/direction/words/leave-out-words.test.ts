import { describe, expect, test } from "bun:test";
import { withoutMentions } from "../../../../src/direction/words/leave-out-words.ts";

describe("words without a thing", () => {
  test("keep the full stop of the sentence whose end goes", () => {
    expect(
      withoutMentions("Deep green and ivory lead, red as the accent. Vertical frame, one candle.", "red"),
    ).toBe("Deep green and ivory lead. Vertical frame, one candle.");
    expect(withoutMentions("A palette of deep green, ivory, red. Low sun.", "red")).toBe(
      "A palette of deep green, ivory. Low sun.",
    );
  });

  test("begin the sentence anew whose beginning goes", () => {
    expect(withoutMentions("A lamp. Red and ivory lead, green as the accent. Low sun.", "red")).toBe(
      "A lamp. Green as the accent. Low sun.",
    );
  });

  test("lose a whole sentence with its stop", () => {
    expect(withoutMentions("A lamp, lit. Red walls. Low sun.", "red")).toBe("A lamp, lit. Low sun.");
  });
});
