import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { gerundOf, verbOf } from "../reading/verbs.ts";
import { capital } from "../words/capital.ts";
import { isNounOf, isVisibleNoun } from "../words/kind-of-noun.ts";
import { mentions } from "../words/mentions.ts";
import { changeScenes } from "./change-scene.ts";

/** Scenes that bear an addition best, the best first: those that set the world, never the card at the end. */
const WILLING = ["context", "benefit", "product_showcase", "hook", "transition", "cta"] as const;

/** The film with `thing` shown in one scene, in its subject and its prompt; the rest stays. */
export function bringIn(film: Film, thing: string): Film {
  const scene = willingScene(film.scenes, thing);
  return scene ? bringInto(film, scene.id, thing) : film;
}

/** The film with `thing` shown in the scene of this id. */
export function bringInto(film: Film, sceneId: string, thing: string): Film {
  const noun = asNoun(thing);
  const { joint, link } = isDone(noun)
    ? { joint: "while", link: "," }
    : { joint: "with", link: areSeveral(noun) ? " are" : " is" };
  return changeScenes(
    film,
    (candidate) => candidate.id === sceneId,
    (scene) => {
      const { visual } = scene;
      const changed = {
        ...visual,
        subject: `${trimEnd(visual.subject)}, ${joint} ${noun}`,
        generation_prompt: withSentence(visual.generation_prompt, `${capital(noun)}${link} ${IN_FRAME}.`),
        negative_prompt: withoutNegative(visual.negative_prompt, thing),
      };
      return { ...scene, visual: changed };
    },
  );
}

/** The film with `words` that name no picture said in one scene's prompt, as the brief says them; its subjects stay as they are. */
export function sayInPrompt(film: Film, words: string): Film {
  const scene = willingScene(film.scenes, words);
  return changeScenes(
    film,
    (candidate) => candidate === scene,
    ({ visual, ...others }) => {
      const generation_prompt = withSentence(visual.generation_prompt, `${capital(asNoun(words))}.`);
      return { ...others, visual: { ...visual, generation_prompt } };
    },
  );
}

/** What a prompt says of an addition, and by which additions are counted. */
const IN_FRAME = "clearly in frame";
const MOST_WORDS_OF_A_DOER = 4;
/** "Fairy lights", "water drops": verbs only by their letters. */
const MOSTLY_NOUNS =
  /^(?:lights|drops|boards|signs|shots|steps|prints|plants|stands|walls|falls|marks|waves|rings)$/;

/** "Butter melts", "a girl plays it on a stage": something that happens, and no thing that is there. */
function isDone(noun: string): boolean {
  const words = noun.toLowerCase().split(/\s+/);
  if (GOES_ON.test(noun)) return true;
  return words
    .slice(1, MOST_WORDS_OF_A_DOER + 1)
    .some(
      (word, at) =>
        verbOf(word)?.form === "third" &&
        !MOSTLY_NOUNS.test(word) &&
        !isNounOf(word, "thing", "edible", "plant", "animal", "place", "person") &&
        isVisibleNoun(words.slice(0, at + 1).join(" ")),
    );
}

/** "Her shadow multiplies until there are twenty": a verb that no table holds, by what stands behind it. */
const GOES_ON =
  /^(?:her|his|their|its|the|an?) \p{Ll}+ \p{Ll}{3,}[^s]s (?:until|into|as|across|over|towards?|again|slowly)\b/iu;

/** "Hands making the soap" are several hands. */
function headOf(noun: string): string {
  return noun.replace(/\s(?:\p{L}{3,}ing|with|on|in|of|at|by|from|under|behind|near)\b.*$/iu, "");
}

/** "Hands", "two men": more than one by the word itself. */
export function areSeveral(noun: string): boolean {
  return SEVERAL.test(headOf(noun));
}

const SEVERAL = /^(?:\p{L}+ )?(?:\p{L}*[^s]s|(?:wo)?men|people|children|feet|teeth)$/u;

/** The film with one scene (that sets the world) playing in `place`. */
export function setIn(film: Film, place: string): Film {
  const scene = willingScene(film.scenes, place);
  if (!scene) return film;
  const environment = `${asNoun(place)}, ${scene.visual.environment}`;
  return changeScenes(
    film,
    (candidate) => candidate === scene,
    (scene) => {
      const generation_prompt = withSentence(scene.visual.generation_prompt, `Set in ${asNoun(place)}.`);
      return { ...scene, visual: { ...scene.visual, environment, generation_prompt } };
    },
  );
}

/** A prompt with one more sentence at its end. */
export function withSentence(prompt: string, sentence: string): string {
  return `${trimEnd(prompt)}. ${sentence}`;
}

/** The scene of the most willing purpose that the fewest additions were made to already. */
function willingScene(scenes: readonly Scene[], thing: string): Scene | undefined {
  return [...scenes].sort((left, right) => burden(left, thing) - burden(right, thing))[0];
}

const ADDITION_COST = 2;
const ADDED = new RegExp(`${IN_FRAME}|Set in `);
function burden(scene: Scene, thing: string): number {
  const additions = scene.visual.generation_prompt.split(ADDED).length - 1;
  const forbidden = mentions(scene.visual.negative_prompt, thing).length;
  return WILLING.indexOf(scene.purpose) + ADDITION_COST * (additions + forbidden);
}

function withoutNegative(negative: string, thing: string): string {
  return negative
    .split(/\s*,\s*/)
    .filter((part) => part !== "" && mentions(part, thing).length === 0)
    .join(", ");
}

function asNoun(thing: string): string {
  return donePlainly(
    thing
      .trim()
      .replace(/[.\s]+$/, "")
      .replace(/^(?:my|our)\s/i, "a "),
  );
}

/** "Sledging", "try every instrument": what people do there is done by somebody. */
function donePlainly(thing: string): string {
  const [first = "", second = ""] = thing.toLowerCase().split(/,? /);
  const verb = verbOf(first);
  if (verb?.form === "gerund" && (thing.includes(",") || second === "" || A_PARTICLE.test(second)))
    return `people ${thing}`;
  return verb?.form === "base" && /^(?:an?|the|every|all|each|your|their|our)$/.test(second)
    ? `somebody ${gerundOf(verb.base)}${thing.slice(first.length)}`
    : thing;
}

const A_PARTICLE =
  /^(?:in|on|at|by|with|through|under|over|around|together|outside|down|up|along|across|an?|the|their)$/;

function trimEnd(text: string): string {
  return text.replace(/[.,\s]+$/, "");
}
