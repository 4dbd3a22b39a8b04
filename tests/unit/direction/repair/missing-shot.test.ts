import { expect, test } from "bun:test";
import { checkFilm } from "../../../../src/direction/check-film.ts";
import { repairFilm } from "../../../../src/direction/repair-film.ts";
import { writeFilm } from "../../../../src/direction/write-film.ts";
import { agreedOn } from "../film-of.ts";

test("a script's shot that a film has lost is found again, though no two scenes are of one size", () => {
  const agreed = agreedOn(
    "Shot list, 16 s, vertical, Grubenlicht coffee:\n1) Wide: an empty mine in fog, 4 s\n2) Extreme close-up: beans fall into the drum, 4 s\n3) Close-up: a cup, 4 s\n4) Medium shot: a bag on coal, 4 s",
  );
  const film = writeFilm(agreed);
  const half = { ...film, scenes: film.scenes.slice(0, 2) };
  const shots = checkFilm(agreed, repairFilm(agreed, half)).filter(({ kind }) => kind === "shot");
  expect(shots.length).toBeGreaterThan(2);
  expect(shots.filter(({ status }) => status === "violated")).toEqual([]);
});
