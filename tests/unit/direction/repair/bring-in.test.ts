import { expect, test } from "bun:test";
import { bringIn } from "../../../../src/direction/repair/bring-in.ts";
import { filmOf } from "../film-of.ts";

const FILM = filmOf("15s ad for the Aurora lamp. Kids laugh at a table.");

function broughtIn(thing: string): string[] {
  return bringIn(FILM, thing).scenes.map(({ visual }) => `${visual.subject} | ${visual.generation_prompt}`);
}

test.each([
  ["butter melts", /, while butter melts \|.*Butter melts, clearly in frame\./],
  ["a girl plays it on a stage", /, while a girl plays it on a stage \|/],
])("what happens goes on beside what a scene shows: %s", (thing, told) => {
  expect(broughtIn(thing).filter((scene) => told.test(scene))).toHaveLength(1);
});

test.each([
  ["a red umbrella", /, with a red umbrella \|.*A red umbrella is clearly in frame\./],
  ["fairy lights", /, with fairy lights \|.*Fairy lights are clearly in frame\./],
  ["a man who drinks coffee", /, with a man who drinks coffee \|/],
])("a thing is in the picture with it: %s", (thing, told) => {
  expect(broughtIn(thing).filter((scene) => told.test(scene))).toHaveLength(1);
});
