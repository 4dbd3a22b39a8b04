import { inShort } from "./hero.ts";
import type { SceneIdea } from "./scene-idea.ts";
import type { World } from "./world.ts";

/** A reader who has met "a woman in her sixties with silver hair" knows the woman; a model meets her in every scene anew. */
export function introducedOnce(idea: SceneIdea, before: readonly SceneIdea[], { hero }: World): SceneIdea {
  const short = inShort(hero);
  // "A lighthouse keeper finds a message", after three pictures of the same keeper.
  if (idea.origin.source === "text" && before.some(({ subject }) => subject.includes(hero)))
    return idea.subject.startsWith(hero)
      ? {
          ...idea,
          subject: idea.subject.replace(hero, hero.replace(/^an?\s/i, "the ")),
          prompted: idea.subject,
        }
      : idea;
  const isKnown = short !== hero && before.some(({ subject }) => subject.includes(hero));
  if (!isKnown || idea.origin.source === "text" || !idea.subject.includes(hero)) return idea;
  // The comma that sets off what a person is like goes with it.
  const told = idea.subject.startsWith(`${hero},`)
    ? `${hero}${idea.subject.slice(hero.length + 1)}`
    : idea.subject;
  const subject = told.replaceAll(hero, short).replaceAll("the the ", "the ");
  return { ...idea, subject, prompted: idea.subject };
}
