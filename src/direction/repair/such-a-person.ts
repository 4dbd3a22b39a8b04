import type { Film } from "../film.ts";
import { capital } from "../words/capital.ts";
import { withIndefinite } from "../words/indefinite.ts";
import { isNounOf, singularOf } from "../words/kind-of-noun.ts";
import { changeScenes } from "./change-scene.ts";

/** "Nervous learners", "a friendly instructor" */
const SUCH_PEOPLE = /^(?:an? |the |some |our )?(\p{Ll}+) (\p{Ll}+)$/u;

/** The film with somebody of the kind that `words` name being as they say, else whoever has no name in it; null where the film shows nobody of either. */
export function withSuchPerson(film: Film, words: string): Film | null {
  const [, such = "", people = ""] = SUCH_PEOPLE.exec(words) ?? [];
  const person = singularOf(people);
  if (person === "" || !isNounOf(person, "person")) return null;
  const known = new RegExp(`\\b(an?|the) ((?:\\p{Ll}+ )?${person})\\b`, "u");
  return (
    retold(film, known, (_, article, whom) =>
      article === "the" ? `the ${such} ${whom}` : withIndefinite(`${such} ${whom}`),
    ) ?? retold(film, ANYBODY, () => withIndefinite(`${such} ${person}`))
  );
}

const ANYBODY = /\b(?:somebody|someone)\b(?! else| in it)/u;

/** The film with the first scene that shows `whom` telling of them otherwise; null where none does. */
function retold(
  film: Film,
  whom: RegExp,
  otherwise: (found: string, article: string, name: string) => string,
): Film | null {
  const scene = film.scenes.find(({ visual }) => whom.test(visual.subject));
  if (scene === undefined) return null;
  return changeScenes(
    film,
    ({ id }) => id === scene.id,
    ({ visual, ...others }) => ({
      ...others,
      visual: {
        ...visual,
        subject: visual.subject.replace(whom, otherwise),
        generation_prompt: replacedInPrompt(visual.generation_prompt, whom, otherwise),
      },
    }),
  );
}

/** A prompt may begin with them. */
function replacedInPrompt(
  prompt: string,
  whom: RegExp,
  otherwise: (found: string, article: string, name: string) => string,
): string {
  const anyCase = new RegExp(whom.source, "iu");
  return prompt.replace(anyCase, (found: string, article: string, name: string) => {
    const told = otherwise(found, typeof article === "string" ? article.toLowerCase() : "", name);
    return /^\p{Lu}/u.test(found) ? capital(told) : told;
  });
}

/** "Dads feeding too": what several do, one does in a picture. */
export function asOneWhoActs(words: string): string {
  const [, people = "", deed = ""] = /^(\p{Ll}+s) (\p{Ll}+ing(?: .*)?)$/u.exec(words) ?? [];
  const person = singularOf(people);
  if (person === "" || person === people || !isNounOf(person, "person")) return words;
  return `${withIndefinite(person)} ${deed}`;
}
