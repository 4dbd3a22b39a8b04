import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { filmOf } from "../film-of.ts";

describe("a name where briefs put it", () => {
  const names: readonly (readonly [string, string, string])[] = [
    [
      "20s Instagram story for a subscription box for dogs called Wagbox. A dachshund waits by the door.",
      "Wagbox",
      "subscription box",
    ],
    ["30s ad for a meal kit for students named Dormdish.", "Dormdish", "meal kit"],
    [
      "We run Birch & Bramble, a small soap workshop in Devon. 20s reel for our new oat and honey soap bar.",
      "Birch & Bramble",
      "soap workshop",
    ],
    [
      'Fragrance film "Sel Noir". 30s. A woman in a white shirt walking into the sea.',
      "Sel Noir",
      "fragrance",
    ],
    [
      "Product demo for the TrailNest rooftop tent – 35 seconds, YouTube.",
      "TrailNest rooftop tent",
      "rooftop tent",
    ],
    [
      "Recruitment film for a regional hospital (St. Brannoc's). 50 seconds.",
      "St. Brannoc's",
      "regional hospital",
    ],
    [
      "we sell reusable diapers. brand cloudbum. 18 sec. insta. a dad folding.",
      "cloudbum",
      "reusable diapers",
    ],
    [
      "We're a tiny observatory in the Scottish Borders. Fridays 7-10pm, £6. 40 seconds.",
      "Observatory",
      "observatory",
    ],
  ];
  for (const [text, name, noun] of names)
    test(name, () => {
      const product = readBrief(text).product?.value;
      expect(product?.name).toBe(name);
      expect(product?.noun?.endsWith(noun)).toBe(true);
    });

  test("who folds the smallest's clothes does not wear them", () => {
    const { scenes } = filmOf("we sell reusable diapers. brand cloudbum. 18 sec. insta. a dad folding.");
    expect(scenes.map(({ visual }) => visual.subject).join("\n")).not.toMatch(/dad folds.*wearing/);
  });
});

describe("words that are said, read, or both", () => {
  test("said and shown", () => {
    const { overlays, speech } = readBrief(
      'Cream VetoDerm, 15 seconds. We need the sentence "Ask your vet." said AND shown.',
    );
    expect(overlays.map(({ value }) => value.text)).toEqual(["Ask your vet."]);
    expect(speech?.value.lines).toEqual(["Ask your vet."]);
  });

  test("a whispered line is spoken and not read", () => {
    const { overlays, speech } = readBrief(
      'Perfume film "Nuit", 30s. Whispered line: "Leave." Colours: black.',
    );
    expect(overlays).toEqual([]);
    expect(speech?.value.lines).toEqual(["Leave."]);
  });

  test("a title at the end is read there", () => {
    const brief =
      'Trailer for our escape room "The Cartographer\'s Attic". 30s. Old maps, a key turning in a globe. Title card at the end.';
    expect(readBrief(brief).overlays.map(({ value }) => [value.text, value.where])).toEqual([
      ["The Cartographer's Attic", "ending"],
    ]);
    expect(filmOf(brief).scenes.at(-1)?.text_overlay?.text).toContain("The Cartographer's Attic");
  });
});

describe("several films and their shapes", () => {
  test("a full stop behind an abbreviation parts no list", () => {
    const { deliverables } = readBrief(
      "Produkt: Kaffeemaschine Bravo 3. 30 Sek. + 6 Sek. Bumper. 16:9 und 9:16. Küche am Morgen.",
    );
    expect(new Set(deliverables.map(({ value }) => value.seconds))).toEqual(new Set([30, 6]));
  });
});
