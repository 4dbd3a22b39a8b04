import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../src/direction/reading/read-brief.ts";
import { filmOf } from "./film-of.ts";

const product = (brief: string) => readBrief(brief).product?.value;
const subjects = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.subject);
const prompts = (brief: string) => filmOf(brief).scenes.map(({ visual }) => visual.generation_prompt);

const AISHA =
  "We meet Aisha at her desk, surrounded by unread emails. She opens Inboxly and the mails fold into paper birds. She leans back. 30s, YouTube. Inboxly is an email assistant.";
const TOM =
  "30 second ad for Nordbank. We meet Tom, a baker in his fifties, in his shop at four in the morning. He counts coins at the till. His phone shows the new loan.";

describe("what is sold", () => {
  test("is said in a sentence of its own, and whom we meet is no product", () =>
    expect(product(AISHA)).toMatchObject({ name: "Inboxly", noun: "email assistant" }));

  test("what somebody in the film has is not sold", () => expect(product(TOM)?.noun).not.toBe("phone"));

  test("an adverb that opens a sentence is no name", () =>
    expect(product("Finally, a bike for rain. 20s ad for Otterley bikes.")?.name).not.toBe("Finally"));
});

describe("somebody whom we meet", () => {
  test("is seen where they are", () => {
    expect(subjects(AISHA)[0]).toBe("Aisha is at her desk, surrounded by unread emails");
    expect(subjects(TOM)[0]).toBe("Tom is in his shop at four in the morning");
  });

  test("is described to a model in every scene", () => {
    expect(
      prompts(AISHA).filter((prompt) => prompt.includes("a woman in her thirties")).length,
    ).toBeGreaterThan(3);
    expect(
      prompts(TOM).filter((prompt) => prompt.includes("Tom the baker in his fifties")).length,
    ).toBeGreaterThan(3);
    expect(prompts(TOM).join()).not.toContain("fifties's");
  });
});

describe("where a film plays", () => {
  const places = (brief: string) => readBrief(brief).settings.map(({ value }) => value);

  test.each([
    "Objective: get HR managers in France to book a demo of Planova, our shift software.",
    "30s explainer for Tallo, warehouse software. The audience is operations managers in Germany.",
    "30s ad for Tallo, an app. Target market: Germany, Austria and Switzerland.",
  ])("is in no country that is only a market: %s", (brief) => expect(places(brief)).toEqual([]));

  test("is in the country that is travelled", () =>
    expect(places("A spot for our travel agency about three days in Portugal.")).toEqual(["Portugal"]));
});

describe("somebody who is followed", () => {
  const NURSE =
    "Recruitment film for St. Vincent's Hospital, 60 seconds. Follow one nurse through a night shift: handover under neon lights, a quiet moment at the vending machine, laughing with a colleague, and walking out into the sunrise.";

  test("does each thing of the list", () =>
    expect(readBrief(NURSE).events.map(({ value }) => value.action)).toEqual([
      "the nurse during the handover under neon lights",
      "the nurse in a quiet moment at the vending machine",
      "the nurse laughs with a colleague",
      "the nurse walks out into the sunrise",
    ]));

  test("leaves the house with the last of it", () => {
    const { scenes } = filmOf(NURSE);
    const out = scenes.find(({ visual }) => visual.subject.includes("walks out into the sunrise"));
    expect(out?.visual.environment).toContain("outside");
  });
});

describe("problem, solution, benefit", () => {
  const TIDY =
    "Explainer, 60s, for Tidybooks (bookkeeping app for freelancers). Problem: receipts in shoeboxes, a missed tax deadline. Solution: snap a receipt and Tidybooks files it. Benefit: Sunday afternoons are free again. Friendly female voice.";

  test("are the film's pictures, in their order", () => {
    const told = subjects(TIDY).join(" | ");
    expect(told).toMatch(/receipts in shoeboxes.*ringed in red.*snapping a receipt/);
  });

  test("are said over them in the brief's words", () => {
    const said = filmOf(TIDY).scenes.flatMap(({ audio }) => audio.voiceover_text ?? []);
    expect(said).toContain("Snap a receipt and Tidybooks files it.");
  });

  test("tell of what was in trouble where they say it", () =>
    expect(
      readBrief(
        "30s video for Helio, a repair service. Problem: a cracked screen before a holiday. Solution: a technician repairs it at the kitchen table. Benefit: the family takes its first photo on time.",
      ).events.map(({ value }) => [value.action, value.where]),
    ).toEqual([
      ["a cracked screen before a holiday", "opening"],
      ["a technician repairs the cracked screen at the kitchen table", "anywhere"],
      ["the family takes its first photo on time", "ending"],
    ]));
});

test("a line over the last shot is said there", () => {
  const { scenes } = filmOf(
    'Film for the city of Ghent, 30s. A cyclist stops behind a lorry. A driver looks into the mirror. Voice-over "Stay where the driver can see you" over the last shot.',
  );
  expect(scenes.map(({ audio }) => audio.voiceover_text ?? "").findIndex((text) => text !== "")).toBe(
    scenes.length - 1,
  );
});

test("what no more happens with the product may be the trouble that the film opens on", () =>
  expect(
    subjects(
      "30s for Planova, shift software. Key message: No more phone chains. Idea: A manager sits between two phones; a nurse calls in sick; Planova fills the gap on her tablet.",
    )[0],
  ).toContain("two phones"));

describe("a list counted in one sentence", () => {
  const GYM =
    'Gym: a list of pictures for our campaign. Iron House, Rotterdam. 1) snow on the doorstep of the gym at 6 a.m., 2) chalk on rough hands, 3) a 60-year-old woman deadlifting, 4) two strangers high-fiving. 15 seconds, Reels. Raw. Text: "January is easy."';

  test("is the film, shot by shot, and what follows it speaks of the whole", () => {
    expect(readBrief(GYM).script?.map(({ value }) => value.description)).toEqual([
      "snow on the doorstep of the gym at 6 a.m.",
      "chalk on rough hands",
      "a 60-year-old woman deadlifting",
      "two strangers high-fiving",
    ]);
    expect(readBrief(GYM).durations[0]?.value.seconds).toBe(15);
  });

  test("belongs to the house that stands beside its town", () =>
    expect(product(GYM)?.name).toBe("Iron House"));

  test("of steps is no list of shots", () =>
    expect(
      readBrief("How to pay, 20s: 1. open the app, 2. scan the code, 3. press pay. Calm.").script,
    ).toBeNull());
});

describe("an announcement", () => {
  const MOVE =
    'Internal announcement: our Munich office is moving to Werksviertel on 1 September! 35 sec, funny. Colleagues carrying plants through the old corridor, the coffee machine travelling in a taxi, everybody on the new roof terrace. Text: "1 September. Bring your mug." Company: Brandl Optik.';

  test("that lists its pictures is filmed by them", () => {
    expect(subjects(MOVE).join(" | ")).toMatch(
      /carrying plants.*coffee machine.*everybody on the new roof terrace/,
    );
    expect(product(MOVE)?.name).toBe("Brandl Optik");
  });

  test("of a move is not moving", () =>
    expect(readBrief(MOVE).tones.map(({ words }) => words)).toEqual(["funny"]));

  test("reads no order to its makers aloud", () => {
    const parts = readBrief(
      "Internal announcement: expense claims move to Claimo. Receipts are due on Fridays. Company: Brandl Optik.",
    );
    expect(parts.lessonParts.map(({ value }) => value).join()).not.toContain("Company");
  });
});

describe("a charity", () => {
  const TRUST =
    "Charity spot, 40 seconds: The Lantern Trust gives homeless people a postal address. Open on a man sleeping in a doorway. He is given a small key. He opens a letterbox with his own name on it.";

  test("is called by its name, not by what it does", () =>
    expect(product(TRUST)?.name).toBe("The Lantern Trust"));

  test("shows what is done to somebody, and not its purpose", () => {
    const told = readBrief(TRUST).events.map(({ value }) => value.action);
    expect(told).toContain("the man is given a small key");
    expect(told.join()).not.toContain("homeless people");
  });
});

describe("what an explainer is to explain", () => {
  const said = (brief: string) => filmOf(brief).scenes.flatMap(({ audio }) => audio.voiceover_text ?? []);
  const CAREBELL =
    "30s explainer for the app Carebell, which links families with carers. Explain how it links them by postcode, sorts carers by language and warns the family when a visit is late. Warm.";
  const VOLTARIA =
    "Explainer for Voltaria (energy-sharing platform for apartment buildings). 45 seconds. Explain how neighbours sell solar power to each other, how the price is set every hour and how the bill arrives automatically.";

  test("is said point by point, of the app by its name", () =>
    expect(said(CAREBELL)).toEqual(
      expect.arrayContaining([
        "Carebell links them by postcode.",
        "Carebell sorts carers by language.",
        "Carebell warns the family when a visit is late.",
      ]),
    ));

  test("is not what the film is for", () => {
    expect(product(VOLTARIA)?.name).toBe("Voltaria");
    expect(said(VOLTARIA)).toContain("The bill arrives automatically.");
  });

  test("makes nobody of what it sorts", () => expect(subjects(CAREBELL).join()).not.toContain("sorts carer"));
});

test("what a film is not about names nothing", () =>
  expect(
    product("A gym spot that isn't about bodies. Pulse Yard, 30s. A grandmother lifts her suitcase.")?.name,
  ).toBe("Pulse Yard"));

test("an hour of the night is no length of the hook", () => {
  const { hookBySeconds, events } = readBrief(
    "Recruiting film for Krume, a bakery, 15s. Hook: alarm clock at 2:30 crossed out. Then: a flour fight.",
  );
  expect(hookBySeconds).toBeNull();
  expect(events[0]?.value.action).toContain("alarm clock at 2:30");
});

test.each([
  ["App launch, 15s. Bindle = swap kids' clothes with neighbours.", "Bindle"],
  [
    "Bank spot 25s TV: Nordhaven Savings. We follow Elias, a carpenter, from signing a lease for his first workshop to hanging the sign. His sister paints the shutters.",
    "Nordhaven Savings",
  ],
])("who is named is the product, and nothing that somebody has: %s", (brief, name) =>
  expect(product(brief)?.name).toBe(name),
);
