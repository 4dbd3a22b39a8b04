import { describe, expect, test } from "bun:test";
import { verdictOn } from "../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../src/direction/constraints/constraint-rule.ts";
import { repairFilm } from "../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "./film-of.ts";

test("more people than are told are no thing to avoid", () => {
  const { reading } = agreedOn(
    "20s for Halo lamps. Two people, never more. A man of 60 and his granddaughter.",
  );
  expect(reading.mustAvoid).toEqual([]);
});

describe("a film that loops", () => {
  test.each([
    "15s ad for Peel juice that loops seamlessly: the last frame matches the first.",
    "15s loop for Juno nail polish: the end flows back into the start.",
    "20s ad for Pico scooters, perfect loop.",
    "15s for Koru sandals that ends exactly where it began.",
    "20s for Nova tea. It should loop: first and last frame identical.",
    "20s ad for Fenn honey. We end on the same shot we started with.",
    "20s for Arlo coffee. The final shot mirrors the opening shot.",
  ])("ends on the picture of its beginning, with its own words: %s", (text) => {
    const agreed = agreedOn(text);
    const draft = filmOf(text);
    const film = repairFilm(agreed, draft);
    const [first, last] = [film.scenes[0], film.scenes.at(-1)];
    expect(last?.visual.subject).toBe(first?.visual.subject ?? "");
    expect(last?.visual.shot_type).toBe(first?.visual.shot_type ?? "wide_shot");
    expect(last?.visual.environment).toBe(first?.visual.environment ?? "");
    expect(last?.text_overlay?.text).toBe(film.direction.cta.text);
    const asked = agreed.demands.filter(({ kind }) => kind === "shot");
    expect(asked.map((demand) => verdictOn(demand, film, NOTHING_KNOWN)?.status)).toEqual(["satisfied"]);
    expect(asked.map((demand) => verdictOn(demand, draft, NOTHING_KNOWN)?.status)).toEqual(["violated"]);
    for (const { visual } of film.scenes) expect(visual.subject).not.toMatch(/frame identical|flows back/);
    expect(agreed.demands.filter(({ kind }) => kind === "instruction")).toEqual([]);
  });

  test("is none where something else loops, or is called so", () => {
    for (const text of [
      "20s ad for Loop earplugs. Two friends at a concert.",
      "20s for Nova tea. A drum loop under it.",
      "20s for Marlow boots. A hiker loops round the lake.",
      '20s for Nova tea. Text: "loops seamlessly".',
    ])
      expect(agreedOn(text).reading.loops).toEqual([]);
  });

  test("of two shots is left to people", () => {
    const text = "6s bumper for Halo lamps, two shots, loopable.";
    const agreed = agreedOn(text);
    const demand = agreed.demands.find(({ target }) => "loops" in Object(target));
    const film = repairFilm(agreed, filmOf(text));
    expect(demand && verdictOn(demand, film, NOTHING_KNOWN)?.status).toBe("unverifiable");
  });
});
