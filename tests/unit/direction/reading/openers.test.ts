import { describe, expect, test } from "bun:test";
import type { CategoryName } from "../../../../src/direction/knowledge/category-names.ts";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("a brief that begins with the plain name of its goods", () => {
  const named: readonly (readonly [string, string, CategoryName])[] = [
    ["B2B: inventory software for breweries, 20 seconds, dry humour", "Inventory software", "software"],
    ["Cybersecurity for small dentists' practices, 30s, calm", "Cybersecurity", "software"],
    ["Electric van for florists and bakers. 45s TV", "Electric van", "automotive"],
    ["Coffee subscription for people who hate mornings", "Coffee subscription", "beverage"],
    ["Real estate: penthouse in Valencia, sunset, 25s", "Penthouse", "real_estate"],
    ["Plumber in Cork. Emergency call-outs. 15 seconds", "Plumber", "home"],
  ];
  for (const [brief, name, category] of named) {
    test(brief, () => {
      const reading = readBrief(brief);
      expect(reading.product?.value.name).toStartWith(name);
      expect(reading.category?.value).toBe(category as never);
    });
  }

  test("does not take a told deed for goods", () => {
    expect(readBrief("Anna bakes bread at dawn. 20 seconds, warm.").product?.value.name).not.toContain(
      "bakes",
    );
  });
});
