import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const SURE = 0.6;
const palette = (brief: string) =>
  readBrief(brief)
    .colors.filter((one) => one.confidence >= SURE)
    .map((one) => one.value.name);

describe("colours of the film", () => {
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ["15s TikTok for Aurora cold brew, playful, amber and cream. No people.", ["amber", "cream"]],
    ["30s for Cloudberry mattresses. Soft morning light, cream and lavender, slow.", ["cream", "lavender"]],
    ["Brand colours are burnt orange #D9692A and deep forest green #1F3D2B.", ["#D9692A", "#1F3D2B"]],
    ["Colours: teal (#008C95), #FFD166 (sunny yellow)", ["#008C95", "#FFD166"]],
    ["Ad for Rewoven. Bold typography, acid yellow. Vertical.", ["acid yellow"]],
    ["Reclame voor Tuinvreugd. Vrolijk, oranje en paars.", ["oranje", "paars"]],
    ["TikTok für Nordpack Rucksäcke. Wald, Regen, robust, olivgrün.", ["olivgrün"]],
    ["my candle shop, cozy autumn vibes, orange n brown, thx", ["orange", "brown"]],
    ["Red, #00FF00, for Halo lamps", ["red", "#00FF00"]],
  ];
  test.each(asked)("%s", (brief, names) => {
    expect(palette(brief)).toEqual([...names]);
  });

  const things = [
    "Two white dogs run past a bare white wall, a girl in a red coat watches.",
    "We had a blue campaign last year and everybody hated it so please no blue.",
    "Our last film was 60 seconds, had a red palette and a pirate. Do the opposite.",
    "Ad for a soap with rose and honey",
  ];
  test.each(things)("no palette: %s", (brief) => {
    expect(palette(brief)).toEqual([]);
  });

  test("a colour given up is no colour of the film at all", () => {
    const reading = readBrief("We had a blue campaign last year and everybody hated it so please no blue.");
    expect(reading.colors).toEqual([]);
    expect(reading.avoidedColors.map((one) => one.value.name)).toEqual(["blue"]);
  });
});

describe("whom the film is for", () => {
  const audiences: readonly (readonly [string, string])[] = [
    ["Explainer: compound interest for teenagers, 45s", "teenagers"],
    ["Explain heat pumps to home owners, 75 seconds, for home owners, 75 seconds", "home owners"],
    ["Why do bees dance? 40-second educational short for 8 to 10 year olds, vertical", "8 to 10 year olds"],
    [
      "25s ad for Blockling wooden trains, aimed at parents of 3 to 6 year olds.",
      "parents of 3 to 6 year olds",
    ],
    ["for busy moms 30-45: meal kits by Spoonful", "busy moms 30-45"],
    ["Ad for Lumo, targeting men aged 25-34", "men aged 25-34"],
  ];
  test.each(audiences)("%s", (brief, audience) => {
    expect(readBrief(brief).audience?.value).toBe(audience);
  });
});

describe("frames and lines", () => {
  test("keeps a film's own frame rate", () => {
    expect(readBrief("A brand film, 16:9, 23.976 fps").fps?.value).toBeCloseTo(23.976, 3);
    expect(readBrief("A brand film at 29.97fps").fps?.value).toBeCloseTo(29.97, 2);
  });

  test("a Story with a capital is the format, a story with friends a tale", () => {
    const formats = (brief: string) => readBrief(brief).formats.map((one) => one.value.format);
    expect(formats("Make a 10s Story with the price, Lisbon.")).toEqual(["story"]);
    expect(formats("a 10s story with two friends")).toEqual([]);
  });

  test("a budget airline is priced low", () => {
    expect(readBrief("10s for Aerie Air (budget airline)").priceTier?.value).toBe("budget");
    expect(readBrief("10s for Pennywise, a budget planner").priceTier).toBeNull();
  });

  test("a square in a city is a place", () => {
    expect(readBrief("A wet square in Lisbon. 15s for Nata bakery").aspectRatios).toEqual([]);
    expect(readBrief("15s for Nata bakery, square").aspectRatios.map((one) => one.value)).toEqual(["1:1"]);
  });
});
