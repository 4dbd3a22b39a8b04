import { expect, test } from "bun:test";
import { verdictOn } from "../../../../src/direction/check-film.ts";
import { NOTHING_KNOWN } from "../../../../src/direction/constraints/constraint-rule.ts";
import { cornerIn } from "../../../../src/direction/constraints/logo.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { agreedOn, filmOf } from "../film-of.ts";

const LATEST_SECONDS = 40;

test("a logo that has to be there by a second is seen by it", () => {
  const text = "A 60-second TV spot for Brightwater Credit Union. By second 40 the logo has to be there.";
  const agreed = agreedOn(text);
  const [asked] = agreed.demands.filter(({ kind }) => kind === "logo");
  if (asked === undefined) throw new Error("No logo is asked for.");
  expect(verdictOn(asked, filmOf(text), NOTHING_KNOWN)?.status).toBe("violated");
  const film = repairFilm(agreed, filmOf(text));
  expect(verdictOn(asked, film, NOTHING_KNOWN)?.status).toBe("satisfied");
  const first = film.scenes.find(({ visual }) => visual.subject.includes("logo"));
  expect(first?.start_time ?? Number.POSITIVE_INFINITY).toBeLessThan(LATEST_SECONDS);
});

test("a corner is known in six languages", () => {
  for (const words of [
    "Logo unten links",
    "logo en bas à gauche",
    "logo abajo a la izquierda",
    "logo linksonder",
  ])
    expect(cornerIn(words)).toEqual({ corner: "lower left" });
  expect(cornerIn("Logo rechtsonder")).toEqual({ corner: "lower right" });
});
