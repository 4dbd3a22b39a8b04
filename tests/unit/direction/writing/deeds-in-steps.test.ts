import { describe, expect, test } from "bun:test";
import { anglesOf } from "../../../../src/direction/writing/angles.ts";
import { tellsOnlyAStory } from "../../../../src/direction/writing/only-story.ts";
import { personOf } from "../../../../src/direction/writing/person.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const scenesOf = (text: string) => filmOf(text).scenes;
const subjectsOf = (text: string) => scenesOf(text).map(({ visual }) => visual.subject);

const KEEPER =
  "Short film, 60 seconds: An old lighthouse keeper climbs the stairs with a lantern, lights the lamp, and a fishing boat finds its way home.";
const RECRUIT =
  "30s film for the fire service: a young recruit drags a hose up six flights of stairs, collapses laughing at the top, and her captain hands her a helmet with her name on it.";
const SISTERS =
  "Two sisters who haven't spoken in ten years repair their father's boat. They argue about the paint, laugh about the engine, and push it into the water together. 60s, no dialogue";

describe("a told deed", () => {
  test("has steps before and after it, in that order", () => {
    const steps = anglesOf("an old keeper lights the lamp", { turn: 0, clauses: [] });
    const times = steps.filter(({ isStep }) => isStep).map(({ when }) => when);
    expect(times[0]).toBe("before");
    expect(times.at(-1)).toBe("after");
  });

  test("speaks of its people as the story does", () => {
    expect(personOf("the recruit", ["a recruit drags a hose", "her captain waves"]).his).toBe("her");
    expect(personOf("two sisters", ["two sisters dance"]).his).toBe("their");
    expect(personOf("the widower", ["the widower dances"]).his).toBe("his");
    expect(personOf("the guard", ["the guard waves"]).his).toBe("their");
  });

  test("holds up no thing that it does not name", () => {
    for (const { subject } of anglesOf("a boy finds home", { turn: 0, clauses: [] }))
      expect(subject).not.toMatch(/\{|undefined/);
  });
});

describe("a film that only tells a story", () => {
  test("sells nothing that the people of its one deed only use", () => {
    const { direction } = filmOf(
      "Two sisters drive their grandmother's old car to the sea one last time. 35s",
    );
    expect(direction.product.name).toBe("Two sisters");
    expect(direction.cta?.text).toBe("Two sisters");
  });

  test("sells nothing and is about who acts", () => {
    expect(tellsOnlyAStory(agreedOn(KEEPER))).toBe(true);
    expect(filmOf(KEEPER).direction.product.name).toBe("The old lighthouse keeper");
    expect(subjectsOf(KEEPER).join(" ")).not.toMatch(/the lamp in|seam of the lamp/);
    expect(tellsOnlyAStory(agreedOn("20s ad for the Kelda bottle. A boy drops it and laughs."))).toBe(false);
  });

  test("tells its happenings in order and stays in one likely place", () => {
    const subjects = subjectsOf(KEEPER);
    const at = ["climbs the stairs", "lights the lamp", "finds its way home"].map((words) =>
      subjects.findIndex((subject) => subject.includes(words)),
    );
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(at[0]).toBeGreaterThanOrEqual(0);
    for (const { visual } of scenesOf(KEEPER)) expect(visual.environment).toContain("lighthouse");
  });

  test("reads clauses that share a subject, and knows whose captain it is", () => {
    const told = subjectsOf(RECRUIT).join("; ");
    expect(told).toContain("the young recruit collapses laughing at the top");
    expect(told).toContain("the young recruit's captain hands her a helmet");
  });

  test("lets several people go on doing things", () => {
    const told = subjectsOf(SISTERS).join("; ");
    expect(told).toContain("the two sisters laugh about the engine");
    expect(told).toContain("the two sisters push");
  });
});

describe("a story told in another language", () => {
  test.each([
    [
      "Kurzfilm, 30 Sekunden. Ein alter Mann deckt jedes Jahr zwei Teller, wartet bis Mitternacht und isst dann allein.",
      ["ein alter Mann deckt jedes Jahr zwei Teller", "ein alter Mann wartet bis Mitternacht"],
    ],
    [
      "Film 40 secondes : une couturière retrouve une lettre jamais envoyée, la recoud dans le manteau et rend le manteau à son client.",
      ["une couturière la recoud dans le manteau", "une couturière rend le manteau à son client"],
    ],
    [
      "Cortometraje de 45 segundos: un pescador viejo enseña a su nieta a remar, se les hace de noche y vuelven guiados por las luces del pueblo.",
      ["se les hace de noche", "vuelven guiados por las luces del pueblo"],
    ],
  ])("%s is told deed by deed, each able to stand alone", (brief, deeds) => {
    const subjects = subjectsOf(brief);
    for (const deed of deeds) expect(subjects).toContain(deed);
  });

  test("leaves an advertisement alone", () => {
    expect(
      agreedOn("Werbespot 20s für die Bäckerei Huber: knusprige Brezeln, warm und frisch.").reading.events,
    ).toEqual([]);
  });
});

describe("a music video", () => {
  test("has its own singer perform between the pictures of its story", () => {
    const subjects = subjectsOf(
      'Music video for "Copper Rain" by Lena Voss, 60s. She sings at the wheel. A woman drives through the night, then burns an old letter.',
    ).join("; ");
    expect(subjects).toContain("the singer Lena Voss");
    expect(subjects).toContain("a woman drives through the night");
  });
});
