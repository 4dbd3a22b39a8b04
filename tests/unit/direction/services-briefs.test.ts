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
