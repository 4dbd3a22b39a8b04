import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

describe("colours by the names that clients give them", () => {
  const names = (brief: string) => readBrief(brief).colors.map(({ value }) => value.name);
  test.each([
    ["Ad for Silver Threads, a club. Berry, mustard and grey.", ["berry", "mustard", "grey"]],
    ["Ad for Holt. Sky grey and hi-vis orange.", ["sky grey", "hi-vis orange"]],
    ["Ad for Holt. Red, white, evergreen.", ["red", "white", "evergreen"]],
    ["Ad for Holt. Faded denim blue and rust.", ["faded denim blue", "rust"]],
    ["Ad for Holt. The MD wants the colour “burnt sienna” somewhere.", ["burnt sienna"]],
    ["Story for Cloudmarch sneakers, the new Drift 2 model in sand and coral.", ["sand", "coral"]],
    ["A smoothie bar, Pulp. Mango and papaya.", []],
  ])("%s", (brief, expected) => {
    expect(names(brief)).toEqual([...expected]);
  });

  test("what is called too obvious is not wanted, what it should go instead is", () => {
    const { colors, avoidedColors } = readBrief(
      "Film for Pollen. Yellow/black is too obvious so go lavender & wheat.",
    );
    expect(colors.map(({ value }) => value.name)).toEqual(["lavender", "wheat"]);
    expect(avoidedColors.map(({ value }) => value.name)).toEqual(["yellow", "black"]);
  });

  test("a hex and its name are one demand with the words of both", () => {
    const { colors, instructions } = readBrief("Ad for Fern. Use leaf green (#4CAF50) and off-white.");
    expect(colors.map(({ words }) => words)).toEqual(["leaf green (#4CAF50)", "off-white"]);
    expect(instructions).toEqual([]);
  });
});

describe("what is not to be seen, said by what is", () => {
  const banned = (brief: string) => readBrief(brief).mustAvoid.map(({ value }) => value.subject);
  test.each([
    ["Ad for Owl glasses. Instead of screens, show a moth circling a lamp.", ["screens"]],
    ["Ad for Owl glasses. Show a dog instead of cats.", ["cats"]],
    ["Ad for Owl glasses. Without ever showing a computer.", ["computer"]],
    ["Ad for Owl. Learn by doing instead of reading. A film that's anything but ordinary.", []],
  ])("%s", (brief, expected) => {
    expect(banned(brief)).toEqual([...expected]);
    expect(readBrief(brief).mustInclude.map(({ value }) => value.subject)).not.toContain("computer");
  });

  test("anything but a colour is a palette without it", () => {
    const { colors, avoidedColors } = readBrief("Ad for Owl. Anything but blue, obviously.");
    expect([colors.length, avoidedColors.map(({ value }) => value.name)]).toEqual([0, ["blue"]]);
  });
});

describe("products told by a sentence of their own", () => {
  test.each([
    ["25s spot, 24fps. Tinder & Flint firelighters. A man lights a fire.", "Tinder & Flint firelighters"],
    ["60s for investors: Brinewell turns sea water into drinking water.", "Brinewell"],
    ["Picture should match: Pascoe's Pasties, Penzance. 22 seconds.", "Pascoe's Pasties"],
  ])("%s", (brief, name) => {
    expect(readBrief(brief).product?.value.name).toBe(name);
  });

  test("a square in a name is no format", () => {
    expect(readBrief("The film for Granary Square Dental should run 28 seconds.").aspectRatios).toEqual([]);
  });
});

describe("music told with how it sounds", () => {
  test.each([
    ["Drums that build up.", "Drums that build up"],
    ["Lullaby on a toy organ.", "Lullaby on a toy organ"],
    ["Light piano with soft electronic percussion.", "Light piano with soft electronic percussion"],
    ["Jingle bells are banned; use a jaunty accordion.", "a jaunty accordion"],
    ["Fado sung by a woman.", "Fado sung by a woman"],
  ])("%s", (sentence, words) => {
    const { music, mustInclude, instructions } = readBrief(`20s ad for Holt kettles. ${sentence}`);
    expect(music?.words).toBe(words);
    expect([...mustInclude, ...instructions]).toEqual([]);
  });

  test("an instrument that is seen is no music", () => {
    expect(readBrief("20s ad for Holt kettles. A grand piano on a beach.").music).toBeNull();
  });
});

describe("films cut from the first one", () => {
  test("keep what is said of each, however far behind the length of the first", () => {
    const { deliverables } = readBrief(
      "90-second ad for Barlow's. A driver finds a mitten. 16:9 for TV plus a 30-second cutdown in 9:16 for Reels.",
    );
    expect(deliverables.map(({ value }) => [value.platform, value.aspectRatio, value.seconds])).toEqual([
      ["tv", "16:9", 90],
      ["instagram", "9:16", 30],
    ]);
  });

  test("a master and another shape are two films, the master first", () => {
    const { deliverables } = readBrief("25-second video for Brambleby Zoo. 16:9 master and a 1:1 version.");
    expect(deliverables.map(({ value }) => value.aspectRatio)).toEqual(["16:9", "1:1"]);
  });
});

describe("who says what", () => {
  test("what closes the film is read, what a narrator says before is heard", () => {
    const { speech, overlays, logo } = readBrief(
      'Film for Oak, a whisky. A male narrator says: "Nothing happens quickly." End with the line "Twelve winters." and the logo.',
    );
    expect(speech?.value.lines).toEqual(["Nothing happens quickly."]);
    expect(overlays.map(({ value }) => value)).toEqual([{ text: "Twelve winters.", where: "ending" }]);
    expect(logo?.value).toBe("logo at the end");
  });

  test("what a client says to the maker is neither heard nor read", () => {
    const { speech, overlays } = readBrief(
      "Client says: \"make it 'less corporate', like, actually funny\". Product = Stapleton's ring binders.",
    );
    expect([speech?.value.lines ?? [], overlays]).toEqual([[], []]);
  });

  test("a voice may stand in brackets, and a logo's words leave out the call beside it", () => {
    expect(readBrief('Ad for Tidepool. VO (female, whispered): "Rest."').speech?.value.voice).toBe(
      "female, whispered",
    );
    expect(readBrief('Ad for Tidepool. CTA "Book now" with logo, bottom right.').logo?.words).toBe(
      "logo, bottom right",
    );
  });
});

test("an instrument alone is heard, and names nothing", () => {
  const { product } = readBrief("Explainer for Crumb School baking classes. Four scenes. Xylophone.");
  expect(`${product?.value.brand} ${product?.value.name}`).not.toContain("Xylophone");
});

test("a film for somebody's page is made for its platform", () => {
  const { formats } = readBrief("Saltbox Marine wants 20 secs for their Facebook page.");
  expect(formats.map(({ value }) => value.platform)).toEqual(["facebook"]);
});

describe("short briefs and paragraphs of advertisements", () => {
  test("a call that ends a list is the call", () => {
    const { cta } = readBrief("20s ad for Aurel rings, romantic, strings, discover the collection");
    expect(cta?.value.text).toBe("Discover the collection");
    expect(readBrief("20s ad for Aurel rings. She wants to discover the collection slowly.").cta).toBeNull();
  });

  test("those whom it is targeted at are its audience, with what they have", () => {
    const { audience, product } = readBrief(
      "30s ad for HydraSilk shampoo targeting women with dry, damaged hair.",
    );
    expect(audience?.value).toBe("women with dry, damaged hair");
    expect(product?.value.name).toBe("HydraSilk shampoo");
  });

  test("a name with what it is behind a label or a length names the product, whatever a clause tells of it", () => {
    expect(readBrief("Brand: Rollo, a folding wagon for parents. 20s.").product?.value).toMatchObject({
      name: "Rollo",
      noun: "folding wagon",
    });
    const { product, lesson } = readBrief(
      "20s. Basil Box, a pot that lights up when the tank is empty. Show how the tank works.",
    );
    expect(product?.value.name).toBe("Basil Box");
    expect(lesson).toBeNull();
  });

  test("what is explained is the thing, and no clause of it", () => {
    const { product } = readBrief("20s explainer on a pot that lights up when the tank is empty.");
    expect(product?.value.name).toMatch(/^A pot that lights up/);
  });

  test("a camera that has a name is sold, any other films", () => {
    expect(readBrief("20s ad for the Lumen X1 camera.").product?.value.name).toBe("Lumen X1 camera");
    expect(readBrief("20s for Bell tea. The camera never moves.").product?.value.name).toBe("Bell tea");
  });

  test("two who do one thing are in one picture", () => {
    const { events } = readBrief(
      "20s for Basil Box. Show a grandmother and her granddaughter unwrapping a box.",
    );
    expect(events.map(({ value }) => value.action)).toEqual([
      "a grandmother and her granddaughter unwrap a box",
    ]);
  });

  test("something with its hour is a picture, also behind what leads a list", () => {
    const { mustInclude } = readBrief("An ad for a ring, strings, a proposal at sunset, 20s");
    expect(mustInclude.map(({ value }) => value.subject)).toEqual(["proposal at sunset"]);
  });
});
