import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const callOf = (brief: string) => filmOf(brief).scenes.at(-1)?.text_overlay?.text ?? "";

describe("an invitation", () => {
  const briefs = [
    "30s wedding invitation video for Ada and Tom, 12 july, a farm in Tuscany, warm and playful.",
    "Wedding invitation film for Priya and Sam: a beach in Goa, 20s, joyful.",
  ];
  test.each(briefs)("asks its guests to keep the day: %s", (brief) =>
    expect(callOf(brief)).toMatch(/^save the date/i),
  );

  test("leaves those who print invitations to their trade", () => {
    expect(callOf("20s film for Paperlane, handmade wedding invitations, elegant.")).not.toMatch(/save/i);
  });
});
