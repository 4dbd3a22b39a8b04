import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { PEOPLE_OF_MANY_KINDS } from "../knowledge/people-of-many-kinds.ts";
import { oncePer } from "../once-per.ts";
import { beingsIn } from "../reading/beings.ts";
import { type KindOfPeople, kindOfPeople } from "../reading/kinds-of-people.ts";
import { openPage } from "../reading/page.ts";
import type { CastWish } from "../reading/reading.ts";
import { remembered } from "../remembered.ts";
import { withIndefinite } from "../words/indefinite.ts";
import { isNounOf, kindOfNoun, singularOf } from "../words/kind-of-noun.ts";
import { bringIn, withSentence } from "./bring-in.ts";
import { changeScenes } from "./change-scene.ts";
import { keepInSight } from "./keep-in-sight.ts";

/** What a demand of the kind "cast" holds; `names` are those whom the brief itself shows. */
export const AskedCast = z.object({
  how: z.enum(["only", "nobody_else", "another_each", "diverse", "looks"]),
  who: z.string().nullable(),
  count: z.number().nullable(),
  look: z.string().nullable(),
  names: z.array(z.string()),
}) satisfies z.ZodType<CastWish & { names: string[] }>;
export type AskedCast = z.infer<typeof AskedCast>;

/** Somebody in a picture: the words that name them and what they are. */
export interface Seen {
  readonly phrase: string;
  /** In the singular: "friend", "woman". */
  readonly noun: string;
}

const PICTURES_KEPT = 400;
const ARTICLE =
  /(?:\b(?:an?|the|one|two|three|four|five|six|seven|several|some|both|all|his|her|their|its)\s)(?:(?!(?:and|or|with|an?|the|his|her|their)\s)[\p{L}-]+\s){0,3}?$/iu;
/** "Elderly friends", with no article before them. */
const AGED = /(?:\b(?:elderly|older|old|retired|teenaged?|young|younger|female|male)\s)+$/i;
/** What a catalogue says of a person goes along with them. */
const LIKENESS =
  /^ (?:in (?:his|her|their) (?:early |late )?[a-z]+(?: with [\p{L} -]+?)?|with (?:an? )?[\p{L} -]*?(?:hair|head|beard|glasses|sleeves|curls|freckles)|in an? [\p{L} -]*?(?:top|jumper|shirt|coat|jacket|apron|overalls|dress|uniform|clothes)|of \d+|of (?:sixteen|twenty|thirty|forty|fifty|sixty|seventy|eighty))(?: and [\p{L} -]*?(?:coat|jacket|shirt|jumper|beard|glasses))?(?=,| |$)/u;

/** "A father of three", "a family of four": so many are theirs, or are they. */
const OF_SO_MANY = /^ of (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?=[,.]| |$)/;

/** "An elderly person": whom no dictionary tells from anybody else is somebody to be seen when described. */
const A_PERSON = /(?<=\b(?:elderly|older|old) )person\b/gi;

/** The people of a picture, in order. */
export const peopleIn: (subject: string) => readonly Seen[] = remembered((subject) => {
  const page = openPage(subject, "en");
  const persons = [...subject.matchAll(A_PERSON)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  const beings = [...beingsIn(page), ...persons].toSorted((left, right) => left.start - right.start);
  return beings.flatMap(({ start, end }) => {
    const noun = subject.slice(start, end);
    if (isNounOf(noun, "animal") || /^(?:hands?|fingers?|feet|eyes?|faces?|palms?|thumbs?)$/i.test(noun))
      return [];
    const before = subject.slice(0, start);
    const from = start - ((ARTICLE.exec(before) ?? AGED.exec(before))?.[0].length ?? 0);
    const many = OF_SO_MANY.exec(subject.slice(end))?.[0].length ?? 0;
    const behind = many + (LIKENESS.exec(subject.slice(end + many))?.[0].length ?? 0);
    return [{ phrase: subject.slice(from, end + behind), noun: singularOf(noun.toLowerCase()) }];
  });
}, PICTURES_KEPT);

/** The people of a scene, by its subject. */
export const peopleOf = oncePer(({ visual }: Scene): readonly Seen[] => peopleIn(visual.subject));

/** The scenes whose picture has `who`. */
export function scenesWith({ scenes }: Film, who: string): readonly Scene[] {
  const form = formOf(who);
  return scenes.filter(({ visual }) => form.test(visual.subject));
}

/** A name or a noun as it stands where its bearer is seen: "Paul's car" has no Paul in it. */
function formOf(who: string): RegExp {
  return new RegExp(`(?<![\\p{L}-])${who.replace(/[^\p{L}\p{N} -]/gu, "")}(?![\\p{L}-]|['’]s)`, "iu");
}

/** Whether a prompt says of somebody what they look like. */
export function tellsLook({ visual }: Scene, look: string): boolean {
  return plain(visual.generation_prompt).includes(plain(look));
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, " ").trim();
}

/** The film in which the prompt of every scene with `who` says what they look like: each clip is made alone. */
export function withLook(film: Film, who: string, look: string): Film {
  const shown = scenesWith(film, who).length > 0 ? film : bringIn(film, asSomebody(who));
  const seen = scenesWith(shown, who);
  return changeScenes(
    shown,
    (scene) => seen.includes(scene) && !tellsLook(scene, look),
    (scene) => {
      const prompt = scene.visual.generation_prompt;
      const at = formOf(who).exec(prompt);
      const isClause = /^(?:with|in|wearing|dressed|of) /i.test(look);
      const end = at === null ? 0 : at.index + at[0].length;
      const generation_prompt =
        at === null
          ? withSentence(prompt, `${who.charAt(0).toUpperCase()}${who.slice(1)}: ${look}.`)
          : `${prompt.slice(0, end)}${isClause ? ` ${look}` : ` (${look})`}${prompt.slice(end)}`;
      return { ...scene, visual: { ...scene.visual, generation_prompt } };
    },
  );
}

/** "Mia" by name, "father" as a father. */
function asSomebody(who: string): string {
  return /^\p{Lu}/u.test(who) || ARTICLE.test(`${who} `) ? who : withIndefinite(who);
}

/** The film in which each scene shows somebody else; only those that show somebody where `isEach` is not asked. Whom the brief names stays who they are. */
export function withOthers(film: Film, isEach: boolean, names: readonly string[]): Film {
  const taken = new Set<string>();
  const told = new Set(names.flatMap((name) => peopleIn(name).map(({ noun }) => noun)));
  return film.scenes.reduce((next, given) => {
    const scene = next.scenes.find(({ id }) => id === given.id) ?? given;
    const first = peopleOf(scene)[0];
    if (first === undefined && !isEach) return next;
    const known =
      first && PEOPLE_OF_MANY_KINDS.find((one) => plain(scene.visual.generation_prompt).includes(plain(one)));
    if (known !== undefined && !taken.has(known)) {
      taken.add(known);
      return next;
    }
    const isTold = first !== undefined && told.has(first.noun);
    if (isTold && !/^(?:an?|the|one|his|her|their) /i.test(first.phrase)) return next;
    const person = PEOPLE_OF_MANY_KINDS.find((one) => !taken.has(one) && (!isTold || canBe(first, one)));
    if (person === undefined) return next;
    taken.add(person);
    if (first !== undefined && (isTold || isAtWork(first)))
      return withPerson(next, scene.id, first.phrase, `${first.phrase}, ${person},`);
    return first === undefined
      ? keepInSight(next, scene.id, person)
      : withPerson(next, scene.id, first.phrase, person);
  }, film);
}

const A_WOMAN =
  /^(?:wom[ae]n|lady|girl|mother|mum|mom|grandmother|grandma|granny|daughter|sister|aunt|niece|wife|bride|girlfriend|actress|waitress|businesswoman)$/;
const A_MAN =
  /^(?:m[ae]n|gentleman|boy|guy|father|dad|grandfather|grandpa|son|brother|uncle|nephew|husband|groom|boyfriend|waiter|barman|businessman|fisherman|fireman)$/;

/** A father is no woman with a headscarf. */
function canBe({ noun }: Seen, person: string): boolean {
  const isWoman = /\bwoman\b/.test(person);
  return isWoman ? !A_MAN.test(noun) : !A_WOMAN.test(noun);
}

/** "A nurse" stays one, whoever she is. */
function isAtWork({ noun, phrase }: Seen): boolean {
  const kind = kindOfNoun(noun)?.name;
  return (kind === "worker" || kind === "athlete" || kind === "performer") && /^(?:an?|the) /i.test(phrase);
}

/** People who differ, known by what the prompts of their scenes say. */
export function differentPeople({ scenes }: Film): readonly string[] {
  const said = scenes.map(({ visual }) => plain(visual.generation_prompt));
  return PEOPLE_OF_MANY_KINDS.filter((one) => said.some((prompt) => prompt.includes(plain(one))));
}

/** The film whose scene of this id has `person` in the stead of whom its subject names so. */
function withPerson(film: Film, sceneId: string, phrase: string, person: string): Film {
  return changeScenes(
    film,
    ({ id }) => id === sceneId,
    (scene) => {
      const { visual } = scene;
      const subject = visual.subject.replace(phrase, () => person).replace(/,(?=\s*(?:[,.]|$))/g, "");
      const prompt = visual.generation_prompt;
      const told =
        peopleIn(prompt.toLowerCase().includes(phrase.toLowerCase()) ? phrase : prompt)[0]?.phrase ?? phrase;
      const at = prompt.toLowerCase().indexOf(told.toLowerCase());
      const generation_prompt =
        at < 0
          ? withSentence(prompt, `${person.charAt(0).toUpperCase()}${person.slice(1)}.`)
          : (prompt.slice(0, at) + cased(person, prompt, at) + prompt.slice(at + told.length)).replace(
              /,(?=\s*[,.])/g,
              "",
            );
      return { ...scene, visual: { ...visual, subject, generation_prompt } };
    },
  );
}

/** As it stands at the beginning of a sentence. */
function cased(words: string, prompt: string, at: number): string {
  return /\p{Lu}/u.test(prompt.charAt(at)) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}

/** The people whom a film may not show: those whom the brief does not name, and more of them than it asks for. */
export function strangersIn(
  scene: Scene,
  { names, who }: AskedCast,
  first: Seen | undefined,
): readonly Seen[] {
  const kind = kindOfPeople(who);
  if (kind !== undefined) return peopleOf(scene).filter(({ phrase }) => !kind.told.test(phrase));
  const allowed = names.length > 0 ? names.flatMap((name) => peopleIn(name).map(({ noun }) => noun)) : [];
  const known = new Set(allowed.length > 0 || first === undefined ? allowed : [first.noun]);
  const isKnown = ({ noun }: Seen) => known.has(noun) || (known.size > 0 && ANYBODY.has(noun));
  return peopleOf(scene).filter((one) => !isKnown(one));
}

/** Words for those who were named already. */
const ANYBODY: ReadonlySet<string> = new Set([
  "person",
  "people",
  "one",
  "friend",
  "couple",
  "somebody",
  "someone",
  "actor",
  "character",
]);

/** The film with those whom it may show in the stead of strangers. */
export function withoutStrangers(film: Film, asked: AskedCast): Film {
  const kind = kindOfPeople(asked.who);
  if (kind !== undefined) return withKindOnly(film, asked, kind);
  const first = firstSeen(film);
  const [name] = asked.names;
  const inStead = name ?? first?.phrase.replace(/^an?\s/i, "the ") ?? null;
  if (inStead === null) return film;
  return film.scenes.reduce(
    (next, scene) =>
      strangersIn(scene, asked, first).reduce(
        (changed, { phrase }) => withPerson(changed, scene.id, phrase, inStead.replace(/^an?\s/i, "the ")),
        next,
      ),
    film,
  );
}

/** The film with somebody of the kind in the stead of everybody else, and at least once in it. */
function withKindOnly(film: Film, asked: AskedCast, { one, many, told }: KindOfPeople): Film {
  const shown = film.scenes.reduce(
    (next, scene) =>
      strangersIn(scene, asked, undefined).reduce(
        (changed, { phrase, noun }) =>
          withPerson(changed, scene.id, phrase, isSeveral(phrase, noun) ? many : one),
        next,
      ),
    film,
  );
  return shown.scenes.some((scene) => peopleOf(scene).some(({ phrase }) => told.test(phrase)))
    ? shown
    : bringIn(shown, one);
}

function isSeveral(phrase: string, noun: string): boolean {
  return !/^(?:an?|one) /i.test(phrase) && !new RegExp(`\\b${noun}\\b`, "i").test(phrase);
}

const HANDS = /\b(?:hands?|fingers?|fingertips?|palms?|thumbs?)\b/i;

/** The scenes in which hands are seen, and nobody whole. */
export function scenesOfHands({ scenes }: Film): readonly Scene[] {
  return scenes.filter((scene) => peopleOf(scene).length === 0 && HANDS.test(scene.visual.subject));
}

/** The film in which two hands do what somebody did, and at least once something. */
export function withHandsOnly(film: Film): Film {
  const shown = film.scenes.reduce(
    (next, scene) =>
      peopleOf(scene).reduce(
        (changed, { phrase }) => withPerson(changed, scene.id, phrase, "two hands"),
        next,
      ),
    film,
  );
  return scenesOfHands(shown).length > 0 ? shown : bringIn(shown, "two hands at work");
}

/** Who is seen first carries the film. */
export function firstSeen({ scenes }: Film): Seen | undefined {
  return scenes.flatMap((scene) => peopleOf(scene))[0];
}
