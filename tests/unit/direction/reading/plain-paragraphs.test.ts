import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("whom a film is for", () => {
  test.each([
    [
      "20s film for Grindstone mills, aimed at home baristas in their thirties.",
      "home baristas in their thirties",
    ],
    ["Willow fair, 20s. Families and hobby knitters are the audience.", "Families and hobby knitters"],
    ["Night train film, 45s. Young parents are the target group.", "Young parents"],
    [
      "Quorumly, 40s. It's aimed at board members who are not technical.",
      "board members who are not technical",
    ],
    ["Spot for heat pumps. Homeowners aged 45+. Warm.", "Homeowners aged 45+"],
  ])("%s", (brief, people) => {
    expect(readBrief(brief).audience?.words).toBe(people);
  });

  test("nothing that is said of them is forbidden", () => {
    expect(readBrief("Quorumly, 40s. It's aimed at members who are not technical.").mustAvoid).toEqual([]);
  });
});

describe("colours", () => {
  const names = (brief: string) => readBrief(brief).colors.map(({ value }) => value.name);
  test.each([
    ["Ad for Ola. Mustard, rust and forest green.", ["mustard", "rust", "forest green"]],
    ["Ad for Ola. Deep blue with a single amber accent.", ["deep blue", "amber"]],
    ["Ad for Ola. Palette: walnut, cream and black.", ["walnut", "cream", "black"]],
    ["Ad for Ola. Teal and warm grey.", ["teal", "warm grey"]],
    ["Ad for Ola. Foggy moor, grey-green, brass.", ["grey-green", "brass"]],
    ["Ad for Ola. Grey concrete; the lock glows mint.", ["grey", "mint"]],
    ["A stone cottage and a clay pot on an oak table.", []],
  ])("%s", (brief, expected) => {
    expect(names(brief)).toEqual([...expected]);
  });

  test("an adjective changes the colour that it stands before", () => {
    const [plain, muted] = [readBrief("Colours: blue."), readBrief("Colours: muted blues.")];
    expect(muted.colors[0]?.value.hex).not.toBe(plain.colors[0]?.value.hex);
  });
});

describe("a list of adjectives", () => {
  test.each([
    ["15s ad for Pop sauce. Bold, cheeky and a bit dangerous.", ["Bold", "cheeky", "dangerous"]],
    ["30s film for a pen. Luxury, restrained, masculine.", ["Luxury", "restrained", "masculine"]],
    ["Wool fair, 20s. Warm, rustic and welcoming.", ["Warm", "rustic", "welcoming"]],
    ["Launch teaser for Orbit watch, 15s, premium, dark, no people", ["premium", "dark"]],
    ["Ad for a bakery. Crunchy, golden, irresistible.", []],
  ])("is its tone: %s", (brief, expected) => {
    expect(readBrief(brief).tones.map(({ words }) => words)).toEqual([...expected]);
  });
});

describe("what is heard", () => {
  test.each([
    ["Surf guitar at around 110 BPM.", "Surf guitar at around 110 BPM"],
    ["Ad for Ola. Piano and strings, gentle.", "Piano and strings"],
    ["Ad for Ola. Mariachi trumpet.", "Mariachi trumpet"],
    ["Ad for Ola. Acoustic folk. Red.", "Acoustic folk"],
    ["Ad for Ola. Cello solo. No faces.", "Cello solo"],
  ])("%s", (brief, words) => {
    expect(readBrief(brief).music?.words).toBe(words);
  });

  test("a sound that is the only one is a sound, and there is no music", () => {
    const reading = readBrief("Ad for Ola mills, 20s. The only sound should be the crank and the beans.");
    expect(reading.music?.value.genre).toBe("none");
    expect(reading.instructions.map(({ value }) => value.sound)).toEqual(["crank and the beans"]);
    expect(reading.mustInclude).toEqual([]);
    expect(reading.characters).toEqual([]);
  });

  test("a line that nobody says is read on screen", () => {
    const reading = readBrief('Reel for Tidewell sunscreen. Close with the line "Stay out longer".');
    expect(reading.speech).toBeNull();
    expect(reading.overlays.map(({ value }) => value)).toEqual([
      { text: "Stay out longer", where: "ending" },
    ]);
  });

  test("it is spoken where a narrator is asked for", () => {
    const reading = readBrief('Reel for Tidewell, male narrator. Last line: "Go home."');
    expect(reading.speech?.value.lines).toEqual(["Go home."]);
  });
});

describe("what is forbidden", () => {
  const avoided = (brief: string) => readBrief(brief).mustAvoid.map(({ value }) => value.subject);
  test.each([
    ["Film for a bakery, 20s. Leave out my husband's face, he's shy.", ["my husband's face"]],
    ["Story for our stall. No kids cos we dont have permissions.", ["kids"]],
    ["Film for our choir, 40s. Nobody may be seen in black.", ["people in black"]],
    ["Hospital film, 60s. Real midwives speaking, no actors.", ["professional actors"]],
  ])("%s", (brief, expected) => {
    expect(avoided(brief)).toEqual([...expected]);
  });
});

describe("how long", () => {
  test.each([
    ["Could you do something of about half a minute for us?", 30],
    ["Ad for Solmate shoes, around 15 seconds.", 15],
    ["Welcome video for new members of Harbour Street climbing gym (60s).", 60],
    ["We want between 40 and 50 seconds for the town's screen.", 50],
  ])("%s", (brief, seconds) => {
    expect(readBrief(brief).durations.map(({ value }) => value.seconds)).toEqual([seconds]);
  });
});

describe("what is sold", () => {
  test.each([
    [
      "TikTok ad for BoltBuddy, an emergency jump starter for car drivers.",
      "BoltBuddy",
      "emergency jump starter",
    ],
    ["Launch film for the Obsidian No. 4 fountain pen.", "Obsidian No. 4 fountain pen", "fountain pen"],
    [
      "- 8 second bumper\n- Rollo, the folding wagon for parents\n- umbrella, cooler",
      "Rollo",
      "folding wagon",
    ],
    ["Facebook video promoting the Hallow Book Fair. Spinning wheels.", "Hallow Book Fair", "book fair"],
    [
      "Subject: quick film for the bakery\nCould you do 30s for us (Copper Lane Bakery)?",
      "Copper Lane Bakery",
      "bakery",
    ],
  ])("%s", (brief, name, noun) => {
    const product = readBrief(brief).product?.value;
    expect([product?.name, product?.noun]).toEqual([name, noun]);
  });
});

test("things that are asked for in a list do not happen", () => {
  const reading = readBrief(
    "Ad for hot sauce. Include a dripping taco, a sweating forehead and a fire alarm.",
  );
  expect(reading.events).toEqual([]);
  expect(reading.mustInclude.map(({ value }) => value.subject)).toEqual([
    "dripping taco",
    "sweating forehead",
    "fire alarm",
  ]);
});

describe("numbered scenes in one sentence", () => {
  const reading = readBrief(
    "Please make a 16 second video, three scenes: (1) keys on a hook, (2) keys in a bowl, (3) no keys, just a thumb on our lock. Grey walls.",
  );

  test("are the film's scenes, and end with the sentence", () => {
    expect(reading.script?.map(({ value }) => value.description)).toEqual([
      "keys on a hook",
      "keys in a bowl",
      "a thumb on our lock",
    ]);
  });

  test("what one of them has not is not forbidden where another shows it", () => {
    expect(reading.mustAvoid).toEqual([]);
  });
});

test("what is seen first and last is told in other words as well", () => {
  const { events } = readBrief(
    "30s film for Copper Lane Bakery. I'd love it to start with the oven door opening, and the last thing we see should be an empty tray.",
  );
  expect(events.map(({ value }) => [value.where, value.action])).toEqual([
    ["opening", "the oven door opens"],
    ["ending", "an empty tray"],
  ]);
});

describe("what stands beside a demand belongs to it", () => {
  test("a thing before a colour is its shade", () => {
    const names = readBrief("Ad for Ola. Candle yellow, heather purple.").colors.map(
      ({ value }) => value.name,
    );
    expect(names).toEqual(["candle yellow", "heather purple"]);
  });

  test("how a forbidden thing would be seen is no shot", () => {
    const reading = readBrief("Ad for Ola aprons. Avoid drills, needles and open mouths in close-up.");
    expect(reading.shotTypes).toEqual([]);
    expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual([
      "drills",
      "needles",
      "open mouths in close-up",
    ]);
  });

  test("when an event is stands on screen", () => {
    const { overlays } = readBrief("Video promoting the Willowmere Wool Fair on 3 October. 20s.");
    expect(overlays.map(({ value }) => value.text)).toEqual(["3 October"]);
  });

  test("the only word on screen is one", () => {
    const { overlays } = readBrief('Company: Keen. 18 seconds. Only one word on screen, and that is "Keep."');
    expect(overlays.map(({ value }) => value.text)).toEqual(["Keep."]);
  });

  test("so many scenes of one thing are not the film's", () => {
    expect(readBrief("Ad for Ola, 20s. The dog should be in at least two scenes.").sceneCounts).toEqual([]);
  });

  test.each([
    ["Isle film, 40 seconds, drone-free please.", ["drone"]],
    ["Isle film, 40 seconds. Neither whisky nor golf.", ["whisky", "golf"]],
    ["Isle film, 40 seconds. A suitcase travels, never alone: the tag blinks.", []],
  ])("%s", (brief, expected) => {
    expect(readBrief(brief).mustAvoid.map(({ value }) => value.subject)).toEqual([...expected]);
  });
});

describe("further words for the same demands", () => {
  test("beside a length, a decade in a list is a look", () => {
    const lengths = readBrief("15s ad for Zipline skates: loud, glittery, 80s.").durations;
    expect(lengths.map(({ value }) => value.seconds)).toEqual([15]);
  });

  test("whoever is replaced is not shown", () => {
    const reading = readBrief("20s film for a museum shop. Instead of a presenter, use the museum cat.");
    expect(reading.mustAvoid.map(({ value }) => value.subject)).toEqual(["presenter"]);
    expect(reading.mustInclude.map(({ value }) => value.subject)).not.toContain("presenter");
  });

  test("those who hate something are whom it is for", () => {
    const reading = readBrief("15s ad for Crumbline, frozen croissants for people who hate mornings.");
    expect(reading.audience?.words).toBe("people who hate mornings");
    expect(reading.mustAvoid).toEqual([]);
  });

  test("what people are asked to do is the call", () => {
    const reading = readBrief('20s film for a dog rescue. Ask people to "Foster one".');
    expect(reading.cta?.value.text).toBe("Foster one");
    expect(reading.speech).toBeNull();
  });

  test("goods of a house have the name that stands behind them", () => {
    const product = readBrief("Video for Maison Ferrier's new perfume, Noir d'Encre. Night.").product?.value;
    expect([product?.name, product?.brand]).toEqual(["Noir d'Encre", "Maison Ferrier"]);
  });

  test("a price and a number to call are read where they are told", () => {
    const { overlays } = readBrief("House film, 60s. Number: 0800 555 123. Price (£640,000) at the end.");
    expect(overlays.map(({ value }) => value)).toEqual([
      { text: "0800 555 123", where: "anywhere" },
      { text: "£640,000", where: "ending" },
    ]);
  });
});

describe("facts and formats in passing", () => {
  test.each([
    ["Film for Ratchet House, 20s. Must have: opening times (Thu + Sat, 2-6).", "Thu + Sat, 2-6"],
    ["15s TikTok for Mudlark boots. Kids stomping. Price £32.", "£32"],
    ['Film for Carbonly, 30s. Avoid bears. State "Audit-ready in 14 days".', "Audit-ready in 14 days"],
  ])("are read on screen: %s", (brief, text) => {
    expect(readBrief(brief).overlays.map(({ value }) => value.text)).toEqual([text]);
  });

  test("a format that is not needed is not asked for", () => {
    const ratios = readBrief("15s TikTok for Mudlark boots. Square crop not needed, 9:16 only.").aspectRatios;
    expect(ratios.map(({ value }) => value)).toEqual(["9:16"]);
  });

  test("music is no place", () => {
    expect(readBrief("Carbonly film, 30s. Minimal electronic track, 100 BPM.").settings).toEqual([]);
  });
});

test("a number for whoever makes the film is not written on it", () => {
  const reading = readBrief(
    "20s story for Solea sunscreen. Call me at +44 20 7946 0958 if anything is unclear.",
  );
  expect(reading.overlays).toEqual([]);
});
