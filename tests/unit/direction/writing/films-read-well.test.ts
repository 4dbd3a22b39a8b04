import { describe, expect, test } from "bun:test";
import { namedAgain } from "../../../../src/direction/writing/name-again.ts";
import { filmOf } from "../film-of.ts";

const scenesOf = (brief: string) => filmOf(brief).scenes;
const subjects = (brief: string) => scenesOf(brief).map(({ visual }) => visual.subject);
const overlays = (brief: string) => scenesOf(brief).map(({ text_overlay }) => text_overlay?.text ?? "");

describe("a film of few words", () => {
  test("shows the kind of thing that its head noun names", () => {
    expect(subjects("Oat milk launch, TikTok, 15 sec, playful").join(" ")).not.toMatch(/crumbs|eating/);
    expect(subjects("Oat bars for hikers. TikTok.").join(" ")).toMatch(/crumbs|summit|oats|chewing|pocket/);
  });

  test("films the gin of a gin brand and the coffee of a subscription", () => {
    expect(subjects("Gin brand from the Faroe Islands, 20s").join(" ")).not.toContain("gin brand");
    expect(subjects("Coffee subscription for people who hate mornings").join(" ")).not.toContain(
      "subscription",
    );
  });

  test("does not write what a thing is over the thing", () => {
    for (const brief of ["sneakers, 10s", "Banking app for teenagers", "smartwatch"])
      expect(overlays(brief).map((text) => text.toLowerCase())).not.toContain(brief.split(/,| for/)[0] ?? "");
  });

  test("opens with words of its brief, or with none", () => {
    expect(overlays("Backpack for city commuters, 15s")[0]).toBe("For city commuters.");
    for (const brief of ["sneakers, 10s", "umbrella, 20s", "gym ad", "dentist, 20s"])
      expect(
        filmOf(brief)
          .scenes.slice(0, -1)
          .map(({ text_overlay: words }) => words?.text ?? "")
          .join(""),
      ).toBe("");
  });

  test("shares hardly a picture with another product of its category", () => {
    const films = [
      "accounting software, 30s",
      "language app, 30s",
      "cybersecurity, 30s",
      "shift planner, 30s",
    ];
    for (const [index, film] of films.entries())
      for (const other of films.slice(index + 1)) {
        const shared = subjects(film).filter((subject) => subjects(other).includes(subject));
        expect(shared.length).toBeLessThanOrEqual(1);
      }
  });
});

describe("a told story", () => {
  const PEN =
    'Luxury fountain pen, "Anselm No. 4", 25s, very slow, no people, ends on the nib touching paper.';

  test("keeps its ending for the end", () => {
    const told = subjects(PEN);
    const first = told.findIndex((subject) => /nib touch/.test(subject));
    expect(first).toBeGreaterThanOrEqual(told.length - 2);
  });

  test("stays where it was until it says another place", () => {
    const places = scenesOf(
      "30s film. A recruit drags a hose up six flights of stairs. Her captain hands her a helmet.",
    ).map(({ visual }) => visual.environment);
    expect(places.filter((place) => place.includes("six flights of stairs")).length).toBeGreaterThanOrEqual(
      2,
    );
  });

  test("is told by somebody whom only a name names", () => {
    expect(namedAgain(["Kofi sells mangoes at a stall", "he counts the coins"])[1]).toBe(
      "Kofi counts the coins",
    );
    const told = subjects("20s. Kofi sells mangoes at a roadside stall. For Sundu juice.");
    expect(told.join(" ")).not.toMatch(/passing right in front|in macro/);
  });

  test("is sung by its singer", () => {
    const told = subjects(
      'Music video 75s for "Paper Lanterns" by Ines Okafor: she walks backwards through a night market.',
    );
    expect(told.some((subject) => subject.startsWith("the singer Ines Okafor walks backwards"))).toBe(true);
    expect(told.filter((subject) => subject.includes("a night market")).length).toBeLessThan(told.length);
  });

  test("names who acts behind a comma or an and", () => {
    const told = subjects(
      "A film for a hospice, 40s. An old sailor teaches a night nurse to tie a bowline; in the morning the bed is empty and she ties it alone.",
    );
    expect(told.join(" ")).not.toMatch(/\bshe ties\b/);
  });

  test("looks at nothing by its parts that another language tells", () => {
    const told = subjects(
      "Film pour une association: un homme de soixante ans lit une histoire à sa petite-fille. 40 secondes.",
    );
    expect(told.join(" ")).not.toMatch(/lighting|homme \w+ing/);
  });
});

describe("a film and its year", () => {
  test("has no snow in summer", () => {
    const film = scenesOf("Tourism film for Lapland in summer, 60s, slow");
    for (const { visual } of film)
      expect(`${visual.subject} ${visual.environment}`).not.toMatch(/snow|frost/);
  });

  test("brings no lens near the sun", () => {
    expect(subjects("Tourism film for Lapland in summer, midnight sun, 60s").join(" ")).not.toMatch(
      /sun (?:in macro|so near)/,
    );
  });
});

describe("an explainer", () => {
  const COMPOST =
    "Explainer, 60s: how compost turns into soil. For primary school kids, friendly voice-over.";

  test("asks its question as one asks it", () => {
    expect(overlays(COMPOST)[0]).toBe("How does compost turn into soil?");
    expect(overlays("Explainer, 45s: how do vaccines work")[0]).toBe("How do vaccines work?");
  });

  test("has a narrator who says something new in most scenes, and sells nothing", () => {
    const lines = scenesOf(COMPOST).flatMap(({ audio }) => audio.voiceover_text ?? []);
    expect(lines.length).toBeGreaterThan(4);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.at(-1)).not.toMatch(/shop|buy/i);
  });

  test("shows another topic with other pictures", () => {
    const shared = subjects(COMPOST).filter((subject) =>
      subjects("Explainer, 60s: how vaccines work, voice-over").includes(subject),
    );
    expect(shared.length).toBeLessThanOrEqual(1);
  });
});

describe("a person of a film", () => {
  test("is described once to the reader and in every scene to the model", () => {
    const { scenes } = filmOf("skincare serum, 30s");
    const full =
      /an? [a-z]+ in her [a-z]+ with [a-z ]+?(?= coming| pressing| on| tilting| at| with| running)/;
    const described = scenes.find(({ visual }) => full.test(visual.subject));
    const hero = full.exec(described?.visual.subject ?? "")?.[0] ?? "nobody";
    expect(scenes.filter(({ visual }) => visual.subject.includes(hero)).length).toBeLessThanOrEqual(1);
  });
});
