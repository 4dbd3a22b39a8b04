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
