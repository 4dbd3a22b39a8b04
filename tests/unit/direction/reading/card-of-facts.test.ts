import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const cards = (brief: string) => readBrief(brief).overlays.map(({ value }) => value.text);

describe("a card of facts that are told elsewhere", () => {
  test.each([
    [
      "Wedding save-the-date for Mia and Jonas: 12 June 2027, Lake Como. 15 seconds, romantic. Text with names, date, place.",
      "Mia & Jonas · 12 June 2027 · Lake Como",
    ],
    ["15s ad for Nori chips, £2.50 at nori.com. Text with price and website.", "£2.50 · nori.com"],
    [
      "20s invitation to the launch of the Kiro e-bike on 4 June at 7 pm. The end card should show the name, date and time.",
      "Kiro e-bike · 4 June · 7 pm",
    ],
  ])("%s", (brief, card) => {
    expect(cards(brief)).toContain(card);
    expect(readBrief(brief).instructions).toEqual([]);
  });

  test("without facts to read there is none", () =>
    expect(cards("15s ad for Nori chips. Text with price and website.")).toEqual([]));
});

describe("homes for sale", () => {
  test("what a real estate video shows is the home, and its price is read", () => {
    const brief =
      'Real estate video: 3 bedroom penthouse in Lisbon with river view, 45 seconds. Text: price 1.2M €, "Visits by appointment".';
    expect(readBrief(brief).product?.value.name).toBe("3 bedroom penthouse");
    expect(cards(brief)).toEqual(["1.2M €", "Visits by appointment"]);
  });
});
