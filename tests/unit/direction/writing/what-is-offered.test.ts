import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const wordsOn = (brief: string) =>
  filmOf(brief).scenes.flatMap(({ text_overlay }) => (text_overlay ? [text_overlay.text] : []));
const subjects = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

describe("what a brief offers in passing", () => {
  test.each([
    ["20s for my mobile dog grooming van, Muddy Paws. We come to your driveway.", "We come to your driveway"],
    ["Ski hire shop in Morzine, Alpine Edge: boots fitted in 15 minutes. 15s", "Boots fitted in 15 minutes"],
    ["30s film for Castle Forge, kitchen pans. Every pan is numbered. Slow.", "Every pan is numbered"],
    ["Driving school Pass With Priya. Nervous learners welcome. 15s, square", "Nervous learners welcome"],
    [
      "Make a 30s ad for Wren & Daughters, a family bakery in Leeds that has baked sourdough overnight since 1962.",
      "Baked sourdough overnight since 1962",
    ],
  ])("%s: stands on screen", (brief, words) => expect(wordsOn(brief)).toContain(words));

  test("does not drive a price or a day from the screen", () => {
    const words = wordsOn(
      "15s ad for Pell driving school. Automatic and manual, female teachers, nervous learners welcome, weekend lessons, free parking. 5 lessons for £150. Open day Saturday 9 May.",
    ).join(". ");
    expect(words).toContain("5 lessons for £150");
    expect(words).toContain("Saturday 9 May");
  });

  test("what is wanted of the film is no offer", () => {
    const words = wordsOn(
      "20s ad for the Orlo lamp. We want it to feel quiet. Show a hand on the switch. Nothing too salesy. Please keep it simple.",
    ).join(". ");
    expect(words).not.toMatch(/feel quiet|salesy|keep it simple|switch/i);
  });

  test("what is only said of the goods is no happening", () => {
    const brief = "The Compton Arms quiz night, every Tuesday 8pm, £2 a head, jackpot rolls over. 10s story";
    expect(subjects(brief).join(". ")).not.toContain("jackpot");
    expect(wordsOn(brief).join(". ")).toContain("£2 a head");
  });

  test("a fact stands over the picture that shows it", () => {
    const film = filmOf("20s reel for Edge & Co, mobile knife sharpening. We come to your door. £6 a knife.");
    const shown = film.scenes.find(({ text_overlay }) => text_overlay?.text === "We come to your door");
    expect(shown?.visual.subject).toMatch(/doorstep|turning in/);
  });

  test("a number to call stands beside the call", () => {
    const words = wordsOn("20s ad for Vantage, window cleaners in York. 0800 555 0141");
    expect(words.at(-1)).toMatch(/: 0800 555 0141$/);
  });
});

describe("a trade that no table knows", () => {
  test.each([
    ["15s reel for our piano tuning service", /tuning a piano/],
    ["Ad for a costume hire shop, Masquerade", /costume/],
    ["Ad for a stamp collecting fair", /stamp collecting/],
    ["ad for an oyster farm", /oyster/],
    ["ad for a curtain maker", /curtain/],
    ["ad for a hedgehog sanctuary", /hedgehog/],
    ["20s for Grindhouse, a skate shop in Ghent", /skates/],
  ])("%s shows its goods in its kind of work", (brief, goods) =>
    expect(subjects(brief).join(". ")).toMatch(goods),
  );

  test.each([
    "ad for a bread maker",
    "ad for a phone stand",
    "ad for a protein bar, Oomph",
    "ad for a shift swap app",
  ])("%s is no trade", (brief) =>
    expect(subjects(brief).join(". ")).not.toMatch(/workshop|counter|trestle|bell over the door/),
  );

  test("is filmed where the brief says that it is", () => {
    const rooms = filmOf("Ad for Alpine Edge, a ski hire shop in Morzine, 20s").scenes.map(
      ({ visual }) => visual.environment,
    );
    expect(rooms.some((room) => room.endsWith("in Morzine"))).toBe(true);
  });

  test("a house to let is lived in", () => {
    const film = subjects("Ad for our self-catering lighthouse in Orkney, sleeps 4, £140/night. 30s").join(
      ". ",
    );
    expect(film).toMatch(/key|chimney|boots|kettle|mug/);
  });
});

describe("the words of an advertisement", () => {
  test("a closing line and an asked call are both read at the end", () => {
    const words = wordsOn('20s ad for Pell boots. Tagline: "Keep walking." CTA: "Shop the range"');
    expect(words.at(-1)).toContain("Keep walking.");
    expect(words.at(-1)).toContain("Shop the range");
  });

  test("nothing is read before the end where the brief wants it so", () => {
    const words = wordsOn(
      '20s ad for Pell boots, waterproof. No text until the end. Tagline "Keep walking."',
    );
    expect(words.length).toBe(1);
  });

  test("an order to promote something is not read out", () => {
    const words = wordsOn("15s ad for Pell, a bike hire shop in Ghent. Promote the €15 day pass.").join(". ");
    expect(words).toContain("€15 day pass");
    expect(words).not.toMatch(/promote/i);
  });

  test.each(["Warm browns and cream.", "Bright colors.", "Young adults of different backgrounds."])(
    "%s is no text on screen",
    (wish) =>
      expect(wordsOn(`20s ad for Pell, a workout app. ${wish}`).join(". ")).not.toContain(wish.slice(0, -1)),
  );

  test("the name is always read", () => {
    const brief =
      "30s ad for Tidewell, a memory foam dog bed with a washable cover, made from ocean plastic. Calm. From £59.";
    expect(wordsOn(brief).join(". ")).toContain("Tidewell");
  });
});

test("a film of longing has no trouble in it, and fun is not dark", () => {
  const hotel = subjects("Romantic 30-second film for Villa Serafina, a boutique hotel on Lake Como.").join(
    ". ",
  );
  expect(hotel).not.toMatch(/commuter|grey suburbs/);
  const { lighting_style } = filmOf("20s ad for Pell water bottles. Energetic and fun.").direction
    .visual_direction;
  expect(lighting_style).not.toBe("high_contrast");
});
