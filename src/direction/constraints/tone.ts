import { z } from "zod";
import { changeDirection } from "../repair/change-scene.ts";
import { coverage } from "../words/mentions.ts";
import { constraintRule, demandedInText, satisfied, violated } from "./constraint-rule.ts";
import { idsOf, lookWords, seenWords } from "./film-words.ts";

const MOST_MOODS = 8;

/** Asked tone, mood and style words: they stand in the direction, so that look and music follow them. */
export const toneRule = constraintRule({
  kind: "tone",
  target: z.object({ word: z.string() }),
  collect: ({ reading, brand }) => [
    ...demandedInText([...reading.tones, ...reading.styles], (word) => ({ word }), false),
    ...(brand?.tone ?? "")
      .split(/[,;/]| and /)
      .map((word) => word.trim())
      .filter((word) => word !== "")
      .map((word) => ({ statement: word, source: "brand" as const, hard: false, target: { word } })),
  ],
  check: ({ word }, film) => {
    const named = word.replaceAll("_", " ");
    const scenes = film.scenes.filter((scene) => coverage(seenWords(scene), named) === 1);
    const direction = `${lookWords(film)}.\n${film.direction.audio_direction.mood.join(".\n").replaceAll("_", " ")}`;
    if (scenes.length > 0) return satisfied(`"${named}" is in the picture's words.`, idsOf(scenes));
    if (coverage(direction, named) === 1)
      return satisfied(`"${named}" leads the direction; how it feels is for people to judge.`);
    return violated(`Neither the direction nor a scene says "${named}".`);
  },
  repair: ({ word }, film) => {
    const { audio_direction } = film.direction;
    const named = word.replaceAll("_", " ");
    if (audio_direction.mood.includes(named)) return film;
    const mood = [...audio_direction.mood, named].slice(-MOST_MOODS);
    return changeDirection(film, { audio_direction: { ...audio_direction, mood } });
  },
});
