import { describe, expect, test } from "bun:test";
import { goodsNamed } from "../../../../src/direction/knowledge/goods/goods-book.ts";
import { filmOf } from "../film-of.ts";

const subjectsOf = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);

describe("goods that a book knows", () => {
  test("are found by the last words of what they are called, in any number", () => {
    expect(goodsNamed("Hearthstone wood stoves")?.head).toBe("wood stove");
    expect(goodsNamed("plant-based hand soap")?.head).toBe("hand soap");
    expect(goodsNamed("cookie")?.head).toBe("cookie");
    expect(goodsNamed("running shoe rental")).toBeNull();
  });

  test("are seen in use and close the film", () => {
    const subjects = subjectsOf('20s ad for Verdé, a hand soap. CTA: "Refill yours".');
    expect(subjects[0]).toMatch(/pump of the Verdé hand soap/);
    expect(subjects.at(-1)).toMatch(/bottle of the Verdé hand soap/);
    expect(subjects.join("; ")).not.toMatch(/wooden dish|shaving/);
  });

  test("several are filmed as the one that people own", () => {
    expect(subjectsOf("20s TV ad for Hearthstone wood stoves.").join("; ")).toMatch(
      /the Hearthstone wood stove\b/,
    );
  });

  test("what the brief tells is not shown again by the book", () => {
    const subjects = subjectsOf(
      "20s ad for Dunbar porridge. Show milk poured over porridge in a white bowl.",
    );
    expect(subjects.filter((subject) => /milk poured/.test(subject))).toHaveLength(1);
  });

  test("the animal and the child are those of the brief", () => {
    expect(
      subjectsOf("20s ad for Barko dog food, a golden retriever in a kitchen.").join("; "),
    ).not.toContain("brown dog");
  });

  test("no picture of a film is shown twice, however long it is", () => {
    const subjects = subjectsOf("60s ad for Lumo headphones, fast cuts.");
    expect(new Set(subjects).size).toBe(subjects.length);
  });
});

describe("goods without people", () => {
  const brief = "15s TikTok for Aurora cold brew, playful, amber and cream. No people. CTA: Shop now";

  test("fill a quick film with pictures of their own", () => {
    const { scenes } = filmOf(brief);
    const subjects = scenes.map(({ visual }) => visual.subject);
    expect(scenes.length).toBeGreaterThanOrEqual(6);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(Math.max(...scenes.map(({ duration }) => duration))).toBeLessThan(4);
  });

  test("close on a card of a fifth of the film at most, in the tone of the film", () => {
    const last = filmOf(brief).scenes.at(-1);
    expect(last?.duration).toBeLessThanOrEqual(3.1);
    expect(last?.visual.subject).not.toMatch(/calm|quiet/);
  });

  test.each(["lipstick", "hand soap", "watch", "sneakers", "beer", "board game", "ice cream", "laptop"])(
    "have enough to show: %s",
    (noun) => {
      const kind = goodsNamed(noun);
      const alone = [...(kind?.moments ?? []), ...(kind?.second.moments ?? [])].filter(
        ({ cast }) => cast === "none",
      );
      expect(alone.length).toBeGreaterThanOrEqual(7);
    },
  );

  test("two briefs for the same goods are two films", () => {
    const [one, other] = [
      subjectsOf("20s reel for Nera mascara, bold. No people."),
      subjectsOf("20s reel for Lume mascara, elegant and quiet. No people."),
    ].map((subjects) => subjects.map((subject) => subject.replace(/Nera|Lume/, "")));
    expect(one).not.toEqual(other);
  });
});

describe("colours in prompts", () => {
  test("are called as the brief calls them", () => {
    const { scenes } = filmOf("15s ad for Frizzo lemonade. Bright yellow and turquoise.");
    expect(scenes.every(({ visual }) => /turquoise/.test(visual.generation_prompt))).toBe(true);
  });
});

test("a number behind 'of' counts nothing after it", () => {
  const subjects = subjectsOf(
    "30s ad for Hearthstone wood stoves. A family of three comes in from the snow, father lights the stove.",
  );
  expect(subjects).toContain("a family of three comes in from the snow");
});

test("a shot with a size of its own is another picture", () => {
  const subjects = subjectsOf(
    "20s ad for Verdé hand soap. Show hands lathering at a marble sink and a close-up of the bubbles.",
  );
  expect(subjects.some((subject) => subject.includes("lather") && subject.includes("bubbles"))).toBe(false);
});

describe("what a brief says of its goods", () => {
  test("is read where it is highlighted, and no picture by itself", () => {
    const { scenes } = filmOf(
      "25s ad for PurrFect scratching posts. A cat ignores the sofa. Highlight: sisal rope, stable base.",
    );
    expect(scenes.every(({ visual }) => !/stable base|sisal/.test(visual.subject))).toBe(true);
  });

  test("is no picture where it only sounds", () => {
    const subjects = subjectsOf("20s ad for Fjord wool sweaters. An old woman knitting. Hardanger fiddle.");
    expect(subjects.join("; ")).not.toContain("fiddle");
  });

  test("names its plural owners", () => {
    expect(subjectsOf("15s ad for the TrailBlazer 2 kids' bike.").at(-1)).toContain(
      "TrailBlazer 2 kids' bike",
    );
  });

  test("in brackets ends with them", () => {
    const film = filmOf("Ad for our chocolate truffles (brand: Amorette), 20 sec vertical, red + gold.");
    expect(film.scenes.at(-1)?.end_time).toBe(20);
  });

  test("somebody else who acts is another picture", () => {
    const subjects = subjectsOf(
      "20s ad for Kumo down jackets. Show a man packing the jacket and a woman wearing it on a bridge.",
    );
    expect(subjects.some((subject) => /packs/.test(subject) && /wear/.test(subject))).toBe(false);
  });
});

test("what the goods are told to do is seen, also where its noun names a deed", () => {
  const { scenes } = filmOf(
    'We\'re launching "Lumo", a smart desk lamp. 30 seconds. Show the lamp shifting from bright work light to a warm evening glow.',
  );
  expect(scenes.map(({ visual }) => visual.subject).join(" | ")).toContain(
    "lamp shifting from bright work light to a warm evening glow",
  );
});

test("a link to the shop is no picture", () => {
  const { scenes } = filmOf(
    "Make a 20s ad for our handmade ceramic mugs. A potter's hands shaping clay, steam rising from a mug on a windowsill at dawn. Etsy shop link at the end.",
  );
  expect(scenes.map(({ visual }) => visual.subject).join(" | ")).not.toMatch(/link/i);
});

describe("goods of a plain brief", () => {
  test("are what 'it' is, told before anything else", () => {
    const subjects = subjectsOf(
      "20s ad for the Voltra e-scooter. It glides past traffic, it is carried up the stairs one-handed, it charges under a desk.",
    );
    expect(subjects).toContain("the Voltra e-scooter charges under a desk");
  });

  test("are called after their maker without an apostrophe", () => {
    const subjects = subjectsOf("20s ad for Scoop & Co's new mango sorbet.").join("; ");
    expect(subjects).toContain("the Scoop & Co mango sorbet");
    expect(subjects).not.toMatch(/Co's|\bnew\b/);
  });

  test("are seen from as near as the brief asks, and what is asked from near has a picture", () => {
    const { scenes } = filmOf(
      "30s ad for the Lumen X1 camera. A photographer on a cliff. Include macro shots of the camera body.",
    );
    const near = scenes.find(({ visual }) => visual.subject.includes("the camera body"));
    expect(near?.visual.shot_type).toBe("extreme_close_up");
    expect(scenes.every(({ visual }) => !/macro|shots? of/i.test(visual.subject))).toBe(true);
    const opened = subjectsOf(
      "15s ad for FizzPop soda: summer party by the pool, friends jump in, can opening close-up with splash.",
    );
    expect(opened.some((subject) => subject.includes("can opening"))).toBe(true);
  });

  test("have functions that are read and not filmed", () => {
    const { scenes } = filmOf("20s ad for Nova running shoes. GPS, fast charging, a track at night.");
    expect(scenes.every(({ visual }) => !/gps|charging/i.test(visual.subject))).toBe(true);
    expect(scenes.map(({ text_overlay }) => text_overlay?.text)).toEqual(
      expect.arrayContaining(["GPS", "Fast charging"]),
    );
  });

  test("have no picture of a word for what is done", () => {
    const subjects = subjectsOf("18s for Hollow Tree maple syrup. Snowy forest, tapping, steam, pancakes.");
    expect(subjects).not.toContain("tapping");
    expect(subjects.some((subject) => subject.includes("steam"))).toBe(true);
  });

  test("open on no line of a single word that is only a function", () => {
    const { scenes } = filmOf("20s ad for Nova running shoes. GPS, a track at night.");
    expect(scenes[0]?.text_overlay?.text ?? "").not.toMatch(/^GPS/);
  });
});
