import type { AgreedBrief } from "../agreed-brief.ts";
import { TEASING_PICTURES, TEASING_WITHOUT_PEOPLE } from "../knowledge/teasing-pictures.ts";
import type { Reveal } from "../reading/reading.ts";
import { mentionsAny } from "./prohibited.ts";
import type { SceneIdea } from "./scene-idea.ts";
import type { World } from "./world.ts";

/** The ideas of a film that holds its product back: until it comes, pictures that wait for it, and those that the brief tells. */
export function holdBack(ideas: readonly SceneIdea[], agreed: AgreedBrief, world: World): SceneIdea[] {
  const reveal = agreed.reading.reveals.find(({ value }) => value.of === undefined);
  if (reveal === undefined) return [...ideas];
  const names = [agreed.reading.product?.value.name, agreed.reading.product?.value.noun].filter(
    (name) => typeof name === "string",
  );
  const until = scenesBefore(reveal.value, ideas.length, agreed.durationSeconds.value);
  return ideas.map((idea, index) => {
    const isTold = idea.origin.source === "text" && !mentionsAny(`${idea.subject} ${idea.place}`, names);
    if (index >= until || isTold) return idea;
    const { prompted: _, ...rest } = idea;
    return {
      ...rest,
      subject: teasing(index + world.turn, world.mayShow("hero") ? world.hero : null),
      sounds: [],
    };
  });
}

/** How many scenes pass before it comes, of scenes that are about as long as each other. */
function scenesBefore({ from, scene }: Reveal, count: number, seconds: number): number {
  if (scene !== undefined) return Math.min(scene - 1, count - 1);
  if (from === null) return count - 1;
  return Math.min(count - 1, Math.ceil(((from < 0 ? seconds + from : from) / seconds) * count));
}

/** One of the waiting pictures in its turn. */
export function teasing(turn: number, hero: string | null): string {
  const pictures = hero === null ? TEASING_WITHOUT_PEOPLE : TEASING_PICTURES;
  return (pictures[turn % pictures.length] ?? "").replace("{hero}", hero ?? "");
}
