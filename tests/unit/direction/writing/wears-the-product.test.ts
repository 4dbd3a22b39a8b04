import { describe, expect, test } from "bun:test";
import { filmOf } from "../film-of.ts";

function subjectsOf(brief: string): string[] {
  return filmOf(brief).scenes.map(({ visual }) => visual.subject);
}

describe("what is made to be worn is worn by those of whom the brief tells", () => {
  test("gear for dogs is on the dogs", () => {
    const subjects = subjectsOf(
      "20 second Reel for the Northpaw trail harness, a weatherproof dog harness. Follow two white dogs through an autumn park.",
    );
    expect(subjects.join("; ")).toContain(
      "two white dogs walk through an autumn park, each wearing the Northpaw trail harness",
    );
  });

  test("shoes are on the runner, and not on her eyes", () => {
    const subjects = subjectsOf(
      "30s ad for Halvard running shoes. A woman ties her laces at dawn, then runs along the river.",
    );
    expect(subjects.join("; ")).toContain("runs along the river, wearing the Halvard running shoes");
    for (const subject of subjects.filter((words) => /^her (?:hands|eyes|fingertips)/.test(words)))
      expect(subject).not.toContain("wearing");
  });

  test("who has something on already keeps it", () => {
    const subjects = subjectsOf(
      "20s for the Tern field jacket: a man in his old jumper climbs a hill, then he zips the Tern field jacket",
    );
    expect(subjects.join("; ")).not.toContain("in his old jumper climbs a hill, wearing");
  });

  test("a person does not wear what is for dogs, nor what nobody wears", () => {
    const harness = subjectsOf("20s for the Northpaw dog harness. A woman opens the door. A dog runs out.");
    expect(harness.filter((subject) => /woman.*wearing/.test(subject))).toEqual([]);
    const mug = subjectsOf("20s for the Solveig mug. A woman opens the window and breathes in.");
    expect(mug.filter((subject) => subject.includes("wearing"))).toEqual([]);
  });
});

describe("a size asked for the product's first sight", () => {
  test("is that of the opening and of no other scene's sake", () => {
    const { scenes } = filmOf(
      "20 second Reel for the Northpaw trail harness, a weatherproof dog harness. Follow two white dogs through an autumn park. Show the harness close up within the first three seconds.",
    );
    expect(scenes[0]?.visual.shot_type).toBe("close_up");
    const walk = scenes.find(({ visual }) => visual.subject.includes("walk through an autumn park"));
    expect(walk?.visual.shot_type).not.toBe("close_up");
  });

  test("is that of every second scene where the film as a whole shall have it", () => {
    const { scenes } = filmOf(
      "20s ad for Vell soap. Extreme close-ups. Show the product in the first 2 seconds.",
    );
    const sizes = scenes.filter((_, index) => index % 2 === 0).map(({ visual }) => visual.shot_type);
    expect(new Set(sizes)).toEqual(new Set(["extreme_close_up"]));
  });
});
