import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const actions = (brief: string) => readBrief(brief).events.map(({ value }) => [value.where, value.action]);
const included = (brief: string) => readBrief(brief).mustInclude.map(({ value }) => value.subject);

describe("how people tell a film", () => {
  test("relatives at work are staged", () => {
    const told = actions("Ad for Blackmere Cider. Old orchard, fog, my dad picking apples, the press.");
    expect(told).toEqual([["anywhere", "my dad picks apples"]]);
    expect(actions("Spot for Hollin bread. Our grandmother kneading dough, flour.")).toEqual([
      ["anywhere", "our grandmother kneads dough"],
    ]);
  });

  test("a thing without a verb in a list of pictures is one of them", () => {
    expect(included("Ad for Blackmere Cider. Old orchard, fog, my dad picking apples, the press.")).toContain(
      "press",
    );
    expect(included("Ad for Olm. We sell to schools, clinics, the press.")).not.toContain("press");
  });

  const shownAtTheEnd = [
    ["Ad for Blackmere Cider. Show the amber bottle near the end.", "the amber bottle"],
    ["Spot for Hollin bread. Show a torn loaf towards the end of the film.", "a torn loaf"],
  ] as const;
  test.each(shownAtTheEnd)("what is shown near the end stands there: %s", (brief, action) => {
    expect(actions(brief)).toEqual([["ending", action]]);
    expect(included(brief).join()).not.toContain("end");
  });

  test("a cut to a thing and what it does then are two happenings", () => {
    expect(actions("20s for Corvid. Cut to a wall of text. Then one line glows.")).toEqual([
      ["anywhere", "a wall of text"],
      ["anywhere", "one line glows"],
    ]);
  });

  const requests = [
    "pls make a vid 4 my dog walking biz Happy Tails!!!",
    "can u do a promo for my bike repair shop",
    "plz create a quick clip about my kids running club",
  ];
  test.each(requests)("the request itself is no happening: %s", (brief) => {
    expect(actions(brief)).toEqual([]);
  });

  const numbers = [
    ["pls make a vid 4 my dog walking biz Happy Tails!!! phone number 555-0134 at end", "555-0134", "ending"],
    ["Ad for Holm roofing. Phone number: +45 33 12 34 56 at the end.", "+45 33 12 34 56", "ending"],
    ["Ad for Holm roofing with our telephone number 020 7946 0958", "020 7946 0958", "anywhere"],
  ] as const;
  test.each(numbers)("a telephone number stands on screen: %s", (brief, text, where) => {
    expect(readBrief(brief).overlays.map(({ value }) => value)).toEqual([{ text, where }]);
  });

  test("a model and a year are no telephone number", () => {
    expect(readBrief("Cell phone 15 2024 ad for Nova").overlays).toEqual([]);
  });

  test.each([
    ["15s ad for Olm cider, nobody under 25", "people under 25"],
    ["15s ad for Olm cider. No one younger than 30 in it.", "people younger than 30"],
  ])("an age that nobody may have is forbidden: %s", (brief, subject) => {
    const avoided = readBrief(brief).mustAvoid.map(({ value }) => value);
    expect(avoided).toEqual([{ subject, hard: true }]);
  });

  test("a full minute is a length", () => {
    const lengths = (brief: string) => readBrief(brief).durations.map(({ value }) => value.seconds);
    expect(lengths("Ad for Solara. Make it 10 seconds but also a full minute.")).toEqual([10, 60]);
    expect(lengths("Ad for Solara, one whole minute long.")).toEqual([60]);
  });

  test("a dark background is dark light", () => {
    expect(readBrief("20s for Corvid. Dark background.").lighting?.value).toBe("dark background");
  });

  test("a place at an hour is the setting, in Spanish and its sisters", () => {
    const settings = (brief: string) => readBrief(brief).settings.map(({ value }) => value);
    expect(settings("Anuncio para Marisal, crema solar. Playa de noche, una mujer entra en el mar.")[0]).toBe(
      "Playa",
    );
    expect(settings("Spot pour Lune. Plage de nuit, une femme danse.")[0]).toBe("Plage");
  });

  test("deep blue is a colour in other languages", () => {
    const colors = (brief: string) => readBrief(brief).colors.map(({ value }) => value.hex);
    expect(colors("Anuncio para Marisal, crema solar. Blanco y azul profundo.")).toEqual([
      "#FFFFFF",
      "#00008B",
    ]);
    expect(colors("Publicité pour Lune, parfum. Blanc et bleu profond.")).toEqual(["#FFFFFF", "#00008B"]);
  });

  test.each([
    ["pls make a vid 4 my dog walking biz Happy Tails!!!", "Happy Tails", "dog walking"],
    ["Ad for my bike repair business Quick Spokes", "Quick Spokes", "bike repair"],
    ["video for my cleaning biz Sparkle Sisters", "Sparkle Sisters", "cleaning"],
  ])("a trade goes before its name: %s", (brief, name, noun) => {
    const { product } = readBrief(brief);
    expect([product?.value.name, product?.value.noun]).toEqual([name, noun]);
  });

  test("what is told after a ban is no part of it", () => {
    const avoided = (brief: string) => readBrief(brief).mustAvoid.map(({ value }) => value.subject);
    expect(avoided("A 10 second film with no people where a woman rows a boat.")).toEqual(["people"]);
    expect(avoided("Ad for Olm. No scene where a dog gets hurt.").join()).toContain("dog");
  });
});

describe("one foreign little word in a short brief", () => {
  test.each([
    "10s snapchat ad, cherry lip balm Kissoff, Gen Z, pink, gross-out humour",
    "15s spot: Bramble & Rye sourdough, since 1962, nostalgic",
    "20s spot for Maison de Lune candles, warm, woman reading",
  ])("makes no foreign brief: %s", (brief) => {
    expect(["en", "und"]).toContain(readBrief(brief).briefLanguage);
  });

  test.each([
    ["Spot zu Weihnachten, 20 Sekunden", "de"],
    ["15s, pub TV, vélo électrique, sans musique", "fr"],
  ])("tells the language of a brief that has no English: %s", (brief, language) => {
    expect(readBrief(brief).briefLanguage as string).toBe(language);
  });
});
