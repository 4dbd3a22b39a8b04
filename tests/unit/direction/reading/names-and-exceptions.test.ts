import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { mentions } from "../../../../src/direction/words/mentions.ts";

const product = (text: string) => readBrief(text).product?.value.name;
const avoided = (text: string) => readBrief(text).mustAvoid.map(({ value }) => value.subject);
const included = (text: string) => readBrief(text).mustInclude.map(({ value }) => value.subject);
const events = (text: string) => readBrief(text).events.map(({ value }) => value.action);
const seconds = (text: string) => readBrief(text).durations.map(({ value }) => value.seconds);
const written = (text: string) => readBrief(text).overlays.map(({ value }) => value.text);

describe("the name of what is sold", () => {
  test.each([
    ["15s for our bike repair shop Spoke & Wrench in Leeds, hands truing a wheel", "Spoke & Wrench"],
    ["30s ad for the Aero One electric cargo bike", "Aero One"],
    ["A father drops two kids at school on the Aero One electric cargo bike, 30s", "Aero One"],
    ["Museum of Small Things, 30s film, 16:9", "Museum of Small Things"],
    ["Shot list – Amber Fog (20s)\nShot 1 (4s): fog on a lake\nShot 2 (16s): bottle", "Amber Fog"],
    ["Set to 'Thunderstruck' by AC/DC. 30s spot for Rigg work boots.", "Rigg work boots"],
    ['Client: Brightline Rail\nProject: "Window Seat" brand film\nLength: 45 seconds', "Brightline Rail"],
  ])("%s", (text, name) => expect(product(text)).toBe(name));

  test("is no hour, season or place", () => {
    const reading = readBrief("20s reel for an iced tea called Sundown, friends on a porch");
    expect(reading.product?.value.name).toBe("Sundown");
    expect(reading.timeOfDay).toBeNull();
    expect(readBrief("Spot for the Night Market Hall, 20s").timeOfDay).toBeNull();
  });

  test("does not swallow what somebody does behind it", () => {
    const text = "30s ad for the Aero One electric cargo bike, a mother takes two kids to school";
    expect(events(text)).toEqual(["a mother takes two kids to school"]);
    expect(readBrief("30s for FizzUp, a soda that turns blue").product?.value.description).toContain("soda");
  });
});

describe("bans with a turn", () => {
  test("spare what is excepted", () => {
    const [subject = ""] = avoided("Film 30s for Harbor Books. No people except a guard.");
    expect(subject).toBe("people except a guard");
    expect(mentions("a guard walks", subject)).toEqual([]);
    expect(mentions("a woman walks", subject)).toHaveLength(1);
  });

  test("taken back make a demand", () => {
    const text = "20s for Helm bikes. No helmets is NOT okay.";
    expect(avoided(text)).toEqual([]);
    expect(included(text)).toEqual(["helmets"]);
  });

  test("are read through one slip of the pen, but names stay", () => {
    expect(avoided("20s for Polo bread. No alchohol, no childern")).toEqual(["alcohol", "children"]);
    expect(avoided("20s for Polo bread. No Alcohl logo")).toEqual(["Alcohl logo"]);
  });

  test("name people by where they are from", () => {
    expect(avoided("30s for the bridge. Nobody from the council.")).toEqual(["people from the council"]);
    expect(avoided("30s for the bridge. Nobody in it.")).toEqual(["people"]);
  });

  test("of a named colour are about the colour", () => {
    const reading = readBrief("30s for Hearth heat pumps. Avoid the colour red.");
    expect(reading.avoidedColors.map(({ value }) => value.name)).toEqual(["red"]);
    expect(reading.mustAvoid).toEqual([]);
  });
});

describe("lengths", () => {
  test.each([
    ["the festival film should run 12 minutes straight", [720]],
    ["Rigg boots, 8 shots in 10 seconds", [10]],
    ["Rigg boots: 6s, 15s and 30s versions", [6, 15, 30]],
    ["20s Piccolo gelato truck, kids queue", [20]],
    ["20s w/ neon sign and a cat for Ray's Diner", [20]],
    ["Length: 45 seconds. Voice: woman, 50s, low", [45]],
  ])("%s", (text, expected) => expect(seconds(text)).toEqual(expected));
});

describe("words on screen", () => {
  test("stand behind 'ends', go on in one measure, and have their address beside them", () => {
    expect(written("30s film for Open Door shelter, a man finds a bed, ends 'A bed tonight. Stay.'")).toEqual(
      ["A bed tonight. Stay."],
    );
    expect(written("20s for Corner Oven. Super: We bake. We brew. We stay.\nNo people.")).toEqual([
      "We bake. We brew. We stay.",
    ]);
    expect(written("25s for Nettle deli. Must end with the address: 9 Church Street.")).toContain(
      "9 Church Street",
    );
  });
});

describe("people", () => {
  test("alone in a list of bare words are whom it is for; among pictures they are seen", () => {
    expect(readBrief("Halo headphones, minimal, commuters, 15s").audience?.value).toBe("commuters");
    expect(readBrief("Lanterns, food stalls, commuters, a brass band. 20s for Hall.").audience).toBeNull();
  });

  test("keep their age, and are no voices or words on screen", () => {
    const characters = (text: string) => readBrief(text).characters.map(({ value }) => value);
    expect(characters("A 34-year-old nurse runs home. 20s for Stride shoes.")).toEqual([
      "A 34-year-old nurse",
    ]);
    expect(characters("20s for Stride shoes, voice-over by a calm man")).toEqual([]);
    expect(characters("20s for Stride shoes\nEnd line: Keep it in the family.")).toEqual([]);
  });
});

test("one word of another language makes no foreign brief", () => {
  expect(readBrief("15s spot: Bramble & Rye sourdough, since 1962, nostalgic").briefLanguage).not.toBe("it");
});
