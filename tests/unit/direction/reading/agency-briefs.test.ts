import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { placeNamedIn } from "../../../../src/direction/writing/where-it-happens.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const actions = (text: string) => readBrief(text).events.map(({ value }) => value.action);
const texts = (text: string) => readBrief(text).overlays.map(({ value }) => [value.text, value.where]);
const asked = (text: string) => {
  const { mustInclude, instructions, events } = readBrief(text);
  return [...mustInclude.map(({ value }) => value.subject), ...instructions, ...events];
};

describe("orders about words on screen", () => {
  test.each([
    '20s ad for Koro coffee. The call to action is "Reserve a table".',
    '20s ad for Koro coffee. Finish with the call to action "Order your first bag".',
    '20s ad for Koro coffee. Include the disclaimer "Results may vary." at the bottom of the last frame.',
    '20s ad for Koro coffee. Show three benefits as on-screen text: "10 minutes", "Free shipping", "Start anytime".',
    '20s ad for Koro coffee. Small print at the bottom of the last frame: "Subject to availability."',
  ])("are no pictures and nothing left to ask: %s", (text) => {
    expect(asked(text)).toEqual([]);
  });

  test("say where the words stand, before them or behind", () => {
    expect(
      texts(
        '20s ad for Koro. On-screen text: "Three nights." at the start and "From £39" near the end. CTA: "Go".',
      ),
    ).toEqual([
      ["Three nights.", "opening"],
      ["From £39", "ending"],
    ]);
    expect(
      texts(
        '20s ad for Koro. Mention "18% fewer miles" as on-screen text in the middle of the film. CTA: "Go".',
      ),
    ).toEqual([["18% fewer miles", "middle"]]);
    expect(texts('20s ad for Koro. Put "Open" on screen in the middle of the screen. CTA: "Go".')).toEqual([
      ["Open", "anywhere"],
    ]);
  });

  test("are kept in the middle of the film", () => {
    const { scenes } = filmOf(
      '30s ad for Koro coffee. Show "Roasted in Kiel" as on-screen text in the middle of the film.',
    );
    const at = scenes.findIndex((scene) => scene.text_overlay?.text.includes("Roasted in Kiel"));
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(scenes.length - 1);
  });
});

describe("times of the film inside what is told", () => {
  test.each([
    [
      "Open with beans tumbling into a drum within the first 2 seconds.",
      "beans tumble into a drum",
      "opening",
    ],
    ["Pack shot of the bag in the last 3 seconds.", "the bag", "ending"],
  ])("%s", (told, action, where) => {
    const event = readBrief(`15s ad for Koro coffee. ${told}`).events[0];
    expect(event?.value).toMatchObject({ action, where });
  });
});

describe("how the film is to feel", () => {
  test("is a tone and no picture", () => {
    const { tones, events, instructions } = readBrief(
      "20s ad for Koro coffee. The tone should be calm and inviting. The look is clean and airy.",
    );
    expect(tones.map(({ words }) => words)).toEqual(["calm", "inviting", "clean", "airy"]);
    expect([...events, ...instructions]).toEqual([]);
  });
});

describe("people told in a breath", () => {
  test.each([
    [
      "A terrier and its owner, a young man, share a walk on the beach.",
      ["a terrier and a young man share a walk on the beach"],
    ],
    [
      "Maria, a nurse in her 40s, walks home at dawn. She buys a croissant.",
      ["Maria walks home at dawn", "Maria buys a croissant"],
    ],
    ["We follow Tom, a 10-year-old boy, as he builds a rocket.", ["Tom builds a rocket"]],
    [
      "An elderly couple, both in their 70s, dances in the hall.",
      ["an elderly couple both in their 70s dances in the hall"],
    ],
    [
      "A family with two kids and a golden retriever drives to the coast.",
      ["a family with two kids and a golden retriever drives to the coast"],
    ],
    [
      "Friendly female dentist in her 40s greets a patient, explains the treatment on a screen, and the patient leaves relaxed.",
      [
        "a friendly female dentist in her 40s greets a patient",
        "a friendly female dentist in her 40s explains the treatment on a screen",
        "the patient leaves relaxed",
      ],
    ],
    ["The hero is a mother of three who runs every morning.", ["a mother of three who runs every morning"]],
  ])("do what is told of them: %s", (told, expected) => {
    expect(actions(`20s ad for Koro coffee. ${told}`)).toEqual(expected);
  });

  test("are seen as who they are in every scene", () => {
    const { scenes } = filmOf(
      "20s ad for Nana's Bakery. Maria, a nurse in her 40s, walks home at dawn. She buys a croissant.",
    );
    const told = scenes.map(({ visual }) => visual.subject).filter((subject) => subject.includes("Maria"));
    expect(told.every((subject) => subject.startsWith("Maria the nurse"))).toBe(true);
    expect(told.length).toBeGreaterThan(1);
  });
});

describe("what is told of a film's parts", () => {
  test.each([
    [
      "In the first two seconds a student falls asleep on an open textbook. He drinks the shot.",
      ["a student falls asleep on an open textbook", "the student drinks the shot"],
    ],
    [
      "Open on a hot, crowded Madrid street in August and cut to steam rising over a cold blue lagoon.",
      ["a hot, crowded Madrid street in August", "steam rises over a cold blue lagoon"],
    ],
  ])("%s", (told, expected) => {
    expect(actions(`20s ad for Koro coffee. ${told}`)).toEqual(expected);
  });

  test("is no telling of a story, and nobody is called No", () => {
    const told = actions(
      '90s music video for the song "Paper Boats" by the duo Hazel Lane. It tells the story of two sisters who send boats down a river. No phones or modern cars in frame.',
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^two sisters .*send boats down a river$/);
  });

  test("is in a place of its own, also in the whole of it", () => {
    expect(placeNamedIn("a girl builds a track through the whole house while her father sleeps")).toBe(
      "the whole house",
    );
  });

  test("stands in no film as a praise of its goods", () => {
    const read = filmOf(
      '30s spot for Tuff, a wooden train set. Cosy rainy Sunday, warm lamp light. End text: "Made to last." followed by "Order now". Add the date and the city.',
    ).scenes.map((scene) => scene.text_overlay?.text ?? "");
    expect(read.join("\n")).not.toMatch(/rainy|followed|the date/i);
  });

  test("is all there is to read where one text is the only one", () => {
    const read = filmOf(
      '15s Reel for Noctua, a new fragrance. Only text on screen: the name "Noctua" at the end.',
    )
      .scenes.map((scene) => scene.text_overlay?.text ?? null)
      .filter((text) => text !== null);
    expect(read).toEqual(["Noctua"]);
  });
});

describe("names that a brief announces", () => {
  test.each([
    ["20s video for Harbour Light, a charity that runs night shelters.", "Harbour Light"],
    ["60 second fundraising appeal for Harbour Light, a charity for homeless people.", "Harbour Light"],
    [
      "We are launching Fleetmind, a route-planning platform for logistics companies, and need a 60-second video. Then show how the dashboard replans the routes.",
      "Fleetmind",
    ],
    ['25-second ad for an online course called "Excel from Zero" by Lernwerk.', "Excel from Zero"],
    ["20s ad for Barkley's, a grain-free dog food brand.", "Barkley's"],
    ['30s spot for Lindgren Toys\' wooden train set "Tuff".', "Tuff"],
    ["30-second ad for Aerolito Airlines' new route from Madrid to Reykjavík.", "Aerolito Airlines"],
    ["30s video for Miles for Mia, a charity run in Bristol.", "Miles for Mia"],
    ['Game trailer, 45 seconds: "Iron Lanterns" is a tactical adventure in a flooded city.', "Iron Lanterns"],
    ["Announce the opening of Volt & Co's new EV charging hub with a 20-second video.", "Volt & Co"],
    ['20s ad for Koro coffee. "Wake up slow" is the line at the end.', "Koro coffee"],
  ])("%s", (text, name) => {
    expect(readBrief(text).product?.value.name).toBe(name);
  });

  test("borrow no music by being made by somebody", () => {
    const { conflicts } = agreedOn('25-second ad for an online course called "Excel from Zero" by Lernwerk.');
    expect(conflicts).toEqual([]);
  });
});

test("what may be neither seen nor heard is avoided, and is no claim", () => {
  const { mustAvoid, product } = readBrief(
    "30s spot for the Volta Aria, an electric family car. No engine noise and no exhaust pipes should be seen or heard.",
  );
  expect(mustAvoid.map(({ value }) => value.subject)).toEqual(["engine noise", "exhaust pipes"]);
  expect(product?.value.features).toEqual([]);
});

describe("words that the law asks for", () => {
  const read = (text: string) =>
    repairFilm(agreedOn(text), filmOf(text)).scenes.map((scene) => scene.text_overlay?.text ?? "");

  test.each([
    [
      '20s TikTok for the Penny debit card. No parents, no cash. Include "Under 18? Ask a parent." as small print at the end. CTA: "Get the card".',
      "Under 18? Ask a parent.",
    ],
    [
      '15-second ad for Hopfenstern, an alcohol-free craft beer. Legal line: "Contains less than 0.5 % alcohol by volume."',
      "Contains less than 0.5 % alcohol by volume.",
    ],
  ])("stand whole and once, whatever the picture goes without: %s", (text, words) => {
    expect(read(text).filter((one) => one.includes(words))).toHaveLength(1);
    expect(agreedOn(text).conflicts).toEqual([]);
  });

  test("stand under the call", () => {
    expect(
      read(
        '20s ad for Lumi serum. CTA: "Discover Lumi". Include the disclaimer "Results may vary." at the bottom of the last frame.',
      ).at(-1),
    ).toBe("Discover Lumi · Results may vary.");
  });

  test("may be forbidden as words", () => {
    const film = read('20s ad for Lumi serum. Do not mention sugar. Text: "No. Real sugar inside."');
    expect(film.join(" ")).not.toContain("sugar");
  });
});

test("it snows, and nobody snows; a ring to wear is in no boxing gym", () => {
  const film = (text: string) =>
    filmOf(text)
      .scenes.map(({ visual }) => `${visual.subject} @ ${visual.environment}`)
      .join("\n");
  expect(
    film("30s film for the Alpenhof, a spa hotel for professionals. It snows outside while steam rises."),
  ).not.toMatch(/professionals? snow/);
  expect(film("20s ad for Aurelia jewellery. A woman tries on the ring by a window.")).not.toContain(
    "boxing",
  );
});

test("safe zones are no indoors: what is told outside stays", () => {
  const brief =
    "10-second Snapchat ad for the Willow & Wren autumn collection. A diverse group of friends walks through falling leaves in a park wearing chunky knits. Keep everything inside the safe zones.";
  expect(agreedOn(brief).conflicts).toEqual([]);
  expect(
    filmOf(brief).scenes.some(({ visual }) =>
      visual.subject.includes("friends walks through falling leaves"),
    ),
  ).toBe(true);
});

test("who explains something in a picture teaches nobody else", () => {
  const brief =
    "Our dental practice Smile Studio wants a 20s video. A friendly dentist greets a patient, explains the treatment on a screen, the patient leaves relaxed.";
  expect(readBrief(brief).filmKind).toBeNull();
  expect(
    filmOf(brief)
      .scenes.map(({ visual }) => visual.subject)
      .join("\n"),
  ).toMatch(/greets a patient/);
  expect(readBrief("A 30s film that explains how solar panels work.").filmKind?.value).toBe("explainer");
});
