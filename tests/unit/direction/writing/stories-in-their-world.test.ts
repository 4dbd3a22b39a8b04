import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

const scenesOf = (text: string) => filmOf(text).scenes.map(({ visual }) => visual);
const subjectsOf = (text: string) => scenesOf(text).map(({ subject }) => subject);
const wordsOnScreen = (text: string) =>
  filmOf(text).scenes.flatMap(({ text_overlay }) => text_overlay?.text ?? []);

const KEEPER =
  "A short film about a lighthouse keeper who finds a message in a bottle that he wrote himself as a child. 45 seconds, melancholic";

describe("a story of somebody with a calling", () => {
  test("begins and ends in the world of that calling", () => {
    const subjects = subjectsOf(KEEPER);
    expect(subjects[0]).toContain("lighthouse");
    expect(subjects.at(-1)).toContain("beam");
    expect(subjects.some((subject) => subject.includes("spiral stairs"))).toBe(true);
  });

  test("does not take what holds a thing for a place", () => {
    for (const { environment } of scenesOf(KEEPER)) expect(environment).not.toContain("bottle");
  });

  test("shows what lies years back as a picture of its own", () => {
    const subjects = subjectsOf(KEEPER);
    expect(subjects).toContain("the lighthouse keeper as a child, writing the message");
    expect(subjects.some((subject) => subject.endsWith("finds a message in a bottle"))).toBe(true);
  });

  test("puts no words on screen that nobody gave it", () => {
    expect(wordsOnScreen(KEEPER)).toEqual([]);
  });

  test.each([
    [
      "Portrait documentary about Mr. Okonkwo who has repaired umbrellas in the same kiosk for 41 years, 60s",
      /drawer|mended|tools/,
    ],
    ["30 s about the captain's last crossing", /ship|gangway|rail/],
    ["Mini-doc about the night shift at a bread factory. 60s", /dough|loaf|oven/],
    ["a film about two brothers who run a boxing gym, 40s", /brothers/],
  ])("%s", (brief, shown) => expect(subjectsOf(brief).join("; ")).toMatch(shown));

  test("takes nobody along to a place where the calling has no rooms", () => {
    const subjects = subjectsOf(
      "sci-fi short, 45 seconds. The last gardener on a space station talks to a tomato plant. Earth stops answering. The plant flowers.",
    ).join("; ");
    expect(subjects).not.toMatch(/barrow|lawn/);
    expect(subjects).toContain("the plant flowers");
  });
});

describe("a tale told in sentences", () => {
  test("loses no sentence, and names whom its pronouns mean", () => {
    const subjects = subjectsOf(
      "A girl sends a paper boat down the gutter every morning. One day it comes back with a reply inside. She writes again. The replies stop. 50s film, no dialogue.",
    ).join("; ");
    expect(subjects).toContain("one day the paper boat comes back with a reply inside");
    expect(subjects).toContain("the girl writes again");
    expect(subjects).toContain("the replies stop");
  });

  test("knows the deed behind a verb that only leads to it", () => {
    const subjects = subjectsOf("Micro-drama, 60s. A widower keeps setting the table for two.").join("; ");
    expect(subjects).toMatch(/fork|plates/);
  });

  test("has a title on its last card where the brief gives one", () => {
    expect(
      wordsOnScreen(
        'Short film "Low Tide": two brothers meet at their father\'s boat to sell it. 60 seconds',
      ),
    ).toEqual(["Low Tide"]);
  });
});

describe("what is about goods or asks for something", () => {
  test.each([
    "20s video about Nimbus, a weather app",
    "clip about electric bikes, 15s",
    "Ad about a boy who finds a bike, for our shop Spoke",
  ])("%s is no tale", (brief) => {
    const last = filmOf(brief).scenes.at(-1);
    expect(last?.text_overlay).not.toBeNull();
  });
});

describe("films that are told in their own order", () => {
  test("a wedding runs from the morning to the night and ends on the couple's names", () => {
    const brief = "Wedding film for Anna and Tomasz, barn in the Cotswolds, rain all day, 90 seconds";
    const subjects = subjectsOf(brief);
    const at = [/dress/, /rows/, /first dance/, /at night/].map((told) =>
      subjects.findIndex((one) => told.test(one)),
    );
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThanOrEqual(0);
    expect(wordsOnScreen(brief)).toEqual(["Anna & Tomasz"]);
  });

  test("an open evening shows what is taught there", () => {
    const subjects = subjectsOf(
      "Trade school open evening: Bremner Technical College, 12 March 5-8pm. welding, robotics, hairdressing. 30s",
    ).join("; ");
    expect(subjects).toMatch(/visor/);
    expect(subjects).toMatch(/robot/);
    expect(subjects).not.toMatch(/festival|field at dusk/);
  });

  test("a song of a drive leaves the city, stops and goes on, and sells no thing", () => {
    const subjects = subjectsOf(
      "Music video, 60s, for a slow synthwave track called Night Ferry; a woman drives alone along the coast at night, neon reflections",
    ).join("; ");
    expect(subjects).toMatch(/tunnel|petrol/);
    expect(subjects).toMatch(/coast|sea/);
    expect(subjects).not.toMatch(/microphone|Night Ferry/);
  });

  test("work that no trade knows is shown by those who do it", () => {
    const subjects = subjectsOf(
      "recruitment vid for our ambulance service control room, people who answer the calls. 30s",
    ).join("; ");
    expect(subjects).toMatch(/headset/);
    expect(subjects).toContain("a call handler");
  });

  test("a film without people shows where they would be", () => {
    const scenes = scenesOf("Mood film: November in a fishing village, 30 seconds, no people");
    expect(scenes.length).toBeGreaterThanOrEqual(5);
    for (const { subject } of scenes) expect(subject).not.toMatch(/\b(?:fisherman|man|woman|hands?)\b/);
  });
});

describe("what the people of a story do without", () => {
  test("is no ban of the brief", () => {
    const subjects = subjectsOf(
      "Thriller, 30 secs: a babysitter hears a baby monitor from a house that has no baby.",
    );
    expect(subjects.join("\n")).toMatch(/babysitter hears a baby monitor from a house that has no baby/);
  });
});

describe("a story that begins with somebody", () => {
  test("is one, whatever it calls itself", () => {
    const subjects = subjectsOf(
      "A ferry captain retires. On his last trip the passengers all turn out to be people he rescued over the years. One minute, emotional.",
    ).join("; ");
    expect(subjects).toContain("a ferry captain retires");
    expect(subjects).toMatch(/people he rescued/);
    expect(subjects).not.toMatch(/grilled fish/);
  });
});

describe("a song's film", () => {
  test("ends on what its brief ends on, with its singer named as people do", () => {
    const scenes = scenesOf(
      "Music video for folk duo Ash & Ember's song 'Low Tide', 90s. On an empty beach in November. Ends with boots left on the sand.",
    );
    expect(scenes.at(-1)?.subject).toContain("boots left on the sand");
    expect(scenes.map(({ subject }) => subject).join("; ")).not.toContain("Ember's");
  });
});
