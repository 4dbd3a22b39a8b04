import { describe, expect, test } from "bun:test";
import { readBrief } from "../../../../src/direction/reading/read-brief.ts";

const deeds = (brief: string) => readBrief(brief).events.map(({ value }) => value.action);
const product = (brief: string) => readBrief(brief).product?.value ?? null;

describe("what people go on to do", () => {
  test.each([
    [
      "Show a freelancer leaving a noisy kitchen, arriving at a desk and focusing.",
      ["a freelancer leaves a noisy kitchen", "the freelancer arrives at a desk", "the freelancer focuses"],
    ],
    [
      "Show a grandfather rolling up his sleeve, a friendly pharmacist, and him hugging his granddaughter.",
      ["a grandfather rolls up his sleeve", "the grandfather hugs his granddaughter"],
    ],
    ["Show a mother and son chopping vegetables together.", ["a mother and son chop vegetables together"]],
    ["Show children in rural Kenya walking for water.", ["children in rural Kenya walk for water"]],
    ["I'm Sam Keller, I sell homes. 30 sec, me handing over keys.", ["Sam Keller hands over keys"]],
  ])("%s", (brief, told) => expect(deeds(`30s ad for Otto lamps. ${brief}`)).toEqual(told));

  test("is nothing that people go in for", () => {
    expect(deeds("Ad for Larch Lodge. Mist, wood fire, wild swimming, stars.")).toEqual([]);
    expect(deeds("12 bus drivers needed for Tyneline, paid training, 20s")).toEqual([]);
  });

  test("comes after the trouble that a brief begins with", () => {
    expect(
      deeds(
        "15s pre-roll for FreshFold laundry service. Problem: laundry pile. Solution: pickup in 1 hour.",
      )[0],
    ).toBe("laundry pile");
  });
});

describe("a name", () => {
  test.each([
    ["Charity appeal for Wells of Hope: children walking for water. 60s", "Wells of Hope"],
    ["Hi, I'm Priya from Riverside Physio in Leicester. A 30s video please.", "Riverside Physio"],
    ["A 25-second ad for Kite Bank's teen account. Energetic.", "Kite Bank"],
    ["Real estate agent intro: I'm Sam Keller, I sell family homes. 30 sec", "Sam Keller"],
    [
      "Open day at Kingsmead Sixth Form College, Saturday 8 November, 20 sec",
      "Open day at Kingsmead Sixth Form College",
    ],
    [
      "20s reel for The Paper Crane, an independent bookshop. Event: poetry night every Thursday 7pm.",
      "The Paper Crane",
    ],
  ])("%s", (brief, name) => expect(product(brief)?.name).toBe(name));

  test("with a colon in its quotes labels nothing", () => {
    const { lighting } = readBrief('Exhibition "Salt and Light: Norwegian photographers", opens 3 May. 20s');
    expect(lighting).toBeNull();
  });

  test("with a possessive is no Spanish", () => {
    expect(readBrief("Used car dealership, Honest Al's, Saturday sale. No tricks.").briefLanguage).toBe("en");
  });
});
