import { expect, test } from "bun:test";
import { LENS_WORDS, MOVEMENT_WORDS, SHOT_WORDS } from "../../../../src/direction/knowledge/camera-words.ts";
import { CATEGORIES } from "../../../../src/direction/knowledge/categories.ts";
import { LIGHTING } from "../../../../src/direction/knowledge/lighting.ts";
import { STYLES } from "../../../../src/direction/knowledge/styles.ts";
import {
  HOURS_SEEN,
  PLACES_SEEN,
  SEASONS_SEEN,
  WEATHERS,
} from "../../../../src/direction/knowledge/surroundings.ts";
import { TONES } from "../../../../src/direction/knowledge/tones.ts";
import { mentions } from "../../../../src/direction/words/mentions.ts";

test("no phrase for mood, light, lens or camera names people or a part of their bodies, which a film without people would show", () => {
  const phrases = [
    ...Object.values(TONES).flatMap(({ look, grade, cameraStyle }) => [look, grade, cameraStyle]),
    ...Object.values(LIGHTING).flatMap(({ outside, inside, near }) => [...outside, ...inside, ...near]),
    ...Object.values(CATEGORIES).map(({ cameraStyle }) => cameraStyle),
    ...[WEATHERS, HOURS_SEEN, SEASONS_SEEN, PLACES_SEEN].flatMap((rows) => rows.map(({ look }) => look)),
    ...STYLES.flatMap(({ aesthetic, promptPhrase, cameraStyle }) => [aesthetic, promptPhrase, cameraStyle]),
    ...[LENS_WORDS, MOVEMENT_WORDS, SHOT_WORDS].flatMap((words) => Object.values(words).flat()),
  ].filter((phrase) => phrase !== null);
  expect(phrases.length).toBeGreaterThan(200);
  expect(phrases.filter((phrase) => mentions(phrase, "people").length > 0)).toEqual([]);
});
