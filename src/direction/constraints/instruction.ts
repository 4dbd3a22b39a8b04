import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Demand } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { picturesOfIdea } from "../knowledge/ideas-shown.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import { bringIn, sayInPrompt, withSentence } from "../repair/bring-in.ts";
import { changeScenes } from "../repair/change-scene.ts";
import { demandedWords } from "../repair/demanded-words.ts";
import { pictureOf } from "../repair/picture-of.ts";
import { sayOnScreen } from "../repair/say-on-screen.ts";
import { showInstead } from "../repair/show-instead.ts";
import { asOneWhoActs, withSuchPerson } from "../repair/such-a-person.ts";
import { capital } from "../words/capital.ts";
import { isCommonNoun, isNounOf } from "../words/kind-of-noun.ts";
import { coverage } from "../words/mentions.ts";
import { isKeptByWords, isNoMoment, isSaidOfGoods } from "../words/said-of-goods.ts";
import { constraintRule, satisfied, unverifiable, type Verdict, verdict } from "./constraint-rule.ts";
import { allWords, holdsWords, idsOf, pictureWords, toldWords } from "./film-words.ts";

const Target = z.object({
  words: z.string(),
  picture: z.object({ words: z.string(), isEverywhere: z.boolean() }).nullable(),
  sound: z.string().nullable().default(null),
  isOnly: z.literal(true).optional(),
});
type Picture = NonNullable<z.infer<typeof Target>["picture"]>;

/** Demands that no other kind covers. What a picture can show is told to the models; the rest only people can judge. */
export const instructionRule = constraintRule({
  kind: "instruction",
  target: Target,
  collect: ({ reading }) =>
    reading.instructions.map(({ value, words }) => ({
      statement: words,
      source: "text",
      hard: value.hard,
      target: {
        words,
        picture: value.picture,
        sound: value.sound,
        ...(value.isOnly ? { isOnly: true as const } : {}),
      },
    })),
  check: ({ words, picture, sound, isOnly }, film) => {
    if (sound !== null) {
      if (isOnly) return heardAlone(sound, film);
      const heard = film.scenes.filter((scene) => scene.audio.sound_effects.includes(sound));
      return verdict(
        heard.length > 0,
        `Heard in ${heard.length} of ${film.scenes.length} scenes.`,
        `No scene has the sound "${sound}".`,
        idsOf(heard),
      );
    }
    if (picture === null) {
      const saying = DENIES.test(words)
        ? []
        : film.scenes.filter((scene) => holdsWords(toldWords(scene), words));
      return saying.length > 0
        ? satisfied(
            `Its words are read or said in ${saying.length} of ${film.scenes.length} scenes.`,
            idsOf(saying),
          )
        : unverifiable("It is kept here for whoever makes the film; only people can judge it.");
    }
    const told = film.scenes.filter((scene) => tells(scene, picture));
    return verdict(
      picture.isEverywhere ? told.length === film.scenes.length : told.length > 0,
      `The prompts of ${told.length} of ${film.scenes.length} scenes say so; how the pictures keep it is for people to judge.`,
      `The prompts do not say "${picture.words}".`,
      idsOf(told),
    );
  },
  repair: ({ words, picture, sound, isOnly }, film, others) => {
    if (sound !== null) return isOnly ? withOnlySound(film, sound) : withSound(film, sound, words);
    if (picture === null) return film;
    if (picture.isEverywhere || OF_THE_WHOLE.test(picture.words)) return sayEverywhere(film, picture);
    if (isSaid(picture.words) && !mayNotBeRead(others))
      return sayOnScreen(film, capital(picture.words), "anywhere", demandedWords(others));
    const [idea] = picturesOfIdea(picture.words) ?? [];
    if (idea !== undefined) return showInstead(film, idea, others) ?? bringIn(film, idea);
    const thing = inASentence(picture.words);
    const told = asOneWhoActs(thing);
    const seen = pictureOf(told);
    const instead = seen === null ? null : showInstead(film, seen, others);
    const another = withSuchPerson(film, thing) ?? instead;
    return another ?? (seen === null ? sayInPrompt(film, told) : bringIn(film, told));
  },
});

/** "Water damage theme", "botanical": of every picture, and nothing that stands in one of them. */
const OF_THE_WHOLE =
  /\b(?:theme[ds]?|feel|vibes?|mood|concept|spirit|atmosphere)\.?$|^\p{L}+(?:al|ic|ish|ful|ous|esque|crafted|inspired)\.?$/iu;
/** "Burst pipes fixed same day", "boilers serviced from today": done for those who buy, and no picture. */
const DONE_FOR_BUYERS =
  /^(?:\p{L}[\p{L}'-]* ){1,4}(?:fixed|repaired|delivered|installed|serviced|guaranteed|included|replaced|refunded|returned|collected|cleaned|sorted|solved|answered|covered|paid|approved|shipped|matched)\b/iu;

/** What is read on screen: a promise, or something of which there is no picture. */
function isSaid(words: string): boolean {
  if (words.length > MAX_OVERLAY_CHARACTERS || isPictureOfItsOwn(words)) return false;
  return DONE_FOR_BUYERS.test(words) || isSaidOfGoods(words) || isNoMoment(words);
}

/** "No text on screen" */
function mayNotBeRead(others: readonly Demand[]): boolean {
  return others.some(({ kind, target }) => kind === "overlay" && Object(target).text === null);
}

/** "Two kids building a track under the table": somebody who does something stands beside no other picture. */
function isPictureOfItsOwn(words: string): boolean {
  const [, who = "", doing = ""] =
    /^((?:[\p{L}\d'’-]+ ){1,4}?)(\p{L}{3,}ing) (?!too\b|also\b|as well)/u.exec(words) ?? [];
  return doing !== "" && isNounOf(who.trim(), "person", "animal");
}

/** "Shop owners" that are brought into a sentence have no capital. */
function inASentence(words: string): string {
  const [first = "", ...others] = words.split(" ");
  const isOrdinary = /^\p{Lu}\p{Ll}+$/u.test(first) && (isCommonNoun(first) || others.length > 0);
  const isName = others.some((word) => /^\p{Lu}/u.test(word));
  return isOrdinary && !isName ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** "Never hurried": its words prove the opposite. */
const DENIES = /\b(?:no|not|never|without|avoid|\w+n't)\b/i;
/** "At 3 seconds", "after the first 5 s" */
const AT_SECONDS = /\b(?:at|after) (?:the )?(?:first )?(\d+(?:\.\d+)?) ?(?:s|secs?|seconds?)\b/i;

/** The film with a sound in the scene of its second, else where the product is shown, else in the first. */
function withSound(film: Film, sound: string, words: string): Film {
  if (film.scenes.some(({ audio }) => audio.sound_effects.includes(sound))) return film;
  const at = AT_SECONDS.exec(words)?.[1];
  const atTime = at === undefined ? undefined : film.scenes.find(({ end_time }) => end_time > Number(at));
  const scene = atTime ?? film.scenes.find(({ purpose }) => purpose === "product_showcase") ?? film.scenes[0];
  return changeScenes(
    film,
    (candidate) => candidate === scene,
    (heard) => ({
      ...heard,
      audio: { ...heard.audio, sound_effects: [sound, ...heard.audio.sound_effects] },
    }),
  );
}

/** "Gulls, the plane, water" */
function partsOf(sound: string): string[] {
  return sound.split(/\s*,\s*(?:and\s)?|\sand\s/).filter((part) => part !== "");
}

function heardAlone(sound: string, film: Film): Verdict {
  const parts = partsOf(sound);
  const others = film.scenes.filter(({ audio }) => !audio.sound_effects.every((one) => parts.includes(one)));
  if (others.length > 0)
    return verdict(false, "", `${others.length} scenes have other sounds than "${sound}".`, idsOf(others));
  const heard = film.scenes.filter(({ audio }) => audio.sound_effects.length > 0);
  const missing = parts.filter((part) => !heard.some(({ audio }) => audio.sound_effects.includes(part)));
  return verdict(
    heard.length > 0 && (missing.length === 0 || heard.length < parts.length),
    `Heard in ${heard.length} of ${film.scenes.length} scenes, and nothing else.`,
    `No scene has the sound "${missing.join('", "')}".`,
    idsOf(heard),
  );
}

/** The film with these sounds in its scenes, one after the other, and no others. */
function withOnlySound(film: Film, sound: string): Film {
  const parts = partsOf(sound);
  return changeScenes(
    film,
    () => true,
    (scene) => {
      const part = parts[(scene.scene_number - 1) % parts.length] ?? sound;
      return { ...scene, audio: { ...scene.audio, sound_effects: [part] } };
    },
  );
}

const NEEDED = 0.75;

function tells(scene: Scene, { words }: Picture): boolean {
  const isShown = (picturesOfIdea(words) ?? []).some((idea) => scene.visual.subject.includes(idea));
  // What is to be seen is not kept by being written or said.
  const told = isKeptByWords(words) ? allWords(scene) : pictureWords(scene);
  return isShown || holdsWords(told, words) || coverage(told, words) >= NEEDED;
}

function sayEverywhere(film: Film, picture: Picture): Film {
  const sentence = `${capital(picture.words.replace(/[.\s]+$/, ""))}.`;
  return changeScenes(
    film,
    (scene) => !tells(scene, picture),
    (scene) => {
      const generation_prompt = withSentence(scene.visual.generation_prompt, sentence);
      return { ...scene, visual: { ...scene.visual, generation_prompt } };
    },
  );
}
