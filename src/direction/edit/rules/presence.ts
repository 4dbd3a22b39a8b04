import type { Constraint } from "../../../../contracts/constraint.ts";
import { checkDemand } from "../../check-film.ts";
import { NOTHING_KNOWN } from "../../constraints/constraint-rule.ts";
import { seenWords } from "../../constraints/film-words.ts";
import type { Film } from "../../film.ts";
import { bringIn, bringInto } from "../../repair/bring-in.ts";
import { leaveOut, pictureWithoutThing, withNegative } from "../../repair/leave-out.ts";
import { isVisibleNoun } from "../../words/kind-of-noun.ts";
import { isOfKind, mentions } from "../../words/mentions.ts";
import { type Clause, type EditRule, type Understood, wholly } from "../change.ts";
import { changeNumbered, chosen, sceneWords } from "../scene-choice.ts";
import { SCENE_TAIL } from "../scene-tail.ts";
import { demandOf } from "../standing-demands.ts";
import { sceneOrderRule } from "./scene-order.ts";

const REMOVE =
  /^(?:please\s+)?(?:no|not any|remove|drop|delete|without|lose|take out|get rid of|leave out|avoid|don['’]?t show|do not show|never show|exclude|no more|stop showing|hide|cut(?: out)?)\s+(?:the\s+|any\s+|all\s+(?:the\s+)?|showing\s+)?(.+)$/iu;
/** "Take the dog out of the first one". */
const TAKEN_OUT =
  /^(?:please\s+)?(?:take|leave|get|edit)\s+(?:the\s+)?(.+?)\s+out(?:\s+(?:of|from)\s+.+)?$/iu;
const ADD =
  /^(?:please\s+)?(?:add|include|show|bring in|put in|put|insert|feature|have|give (?:it|us|me)|i want(?: to see)?|let(?:['’]?s| us| me) (?:see|have|add))\s+(.+)$/iu;
const VAGUE =
  /^(?:it|that|this|them|something(?: (?:else|different|new|other))?(?: there| here| in it)?|another (?:idea|option|one|picture|scene|shot)(?: there| here)?|more|less|some|energy|emotion|fun|drama|(?:everything|anything|nothing|all)(?: .+)?|.* no .*|.*\b(?:shouldn['’]t|longer|shorter|faster|slower|louder|quieter|warmer|darker|brighter|bigger|smaller)\b.*|life|movement|detail|details|contrast|depth|interest|variety|(?:closed |burned-in )?(?:captions?|subtitles?)\b.*|more \w+[- ]?(?:ups?|shots?|cuts?)|(?:more|so|too|very) \p{L}+|(?:his|her|their|its|the|these|those) (?:words|lines?|text)\b.*|.*\b(?:titles?|captions?|headlines?|texts?|overlays?)\b.*["“„«].*)$/iu;
/** "cut it to 90 seconds" and "cut to 90 seconds" name a measure, no thing. */
const MEASURE = /^(?:it|them)\b|^(?:(?:that|this)\s+)?(?:down\s+)?(?:to|by)\s+\d/iu;
const LONGEST_WORDS = 9;

/** Things that go out of the picture or come into it, in the scenes named or in the film. */
export const presenceRule: EditRule = (clause, film) =>
  wholeScene(clause, film) ?? removal(clause, film) ?? addition(clause);

const CUT = /^(?:please )?(?:cut|kill|drop|lose|scrap|ditch|skip|leave out) (?:the |our )?(.+?)[.!]*$/iu;
const FEWEST_SCENES = 3;

/** "Cut the queue": the one scene that shows nothing else goes with it. */
function wholeScene(clause: Clause, film: Film): Understood | null {
  const thing = clause.scenes === null ? CUT.exec(clause.text)?.[1] : undefined;
  if (thing === undefined || film.scenes.length < FEWEST_SCENES) return null;
  const [number, ...others] = film.scenes.flatMap((scene, index) =>
    mentions(seenWords(scene), thing).length > 0 ? [index + 1] : [],
  );
  const subject = film.scenes[(number ?? 0) - 1]?.visual.subject.toLowerCase() ?? "";
  const bare = subject
    .replace(/^(?:an?|the|some) /u, "")
    .replace(/ (?:outside|inside|in|at|on|by|near) .*$| (?:outside|inside)$/u, "");
  if (number === undefined || others.length > 0 || bare !== thing.toLowerCase()) return null;
  return sceneOrderRule({ ...clause, text: `drop scene ${number}`, scenes: [number] }, film);
}

function removal(clause: Clause, before: Film): Understood | null {
  const thing = thingIn(REMOVE.exec(clause.text)?.[1] ?? TAKEN_OUT.exec(clause.text)?.[1]);
  if (!thing || isForeign(thing, clause, before)) return null;
  if (TAKES_OUT.test(clause.text) && !DENIES.test(clause.said) && isNowhere(thing, before)) return null;
  if (LOOK.test(thing) && isLookOfAll(thing, before)) return null;
  const { scenes } = clause;
  return wholly({
    kind: "presence",
    words: clause.text,
    demands:
      scenes === null && !LOOK.test(thing)
        ? [{ kind: "must_avoid", hard: true, target: { subject: thing } }]
        : [],
    overrules: (entry) =>
      scenes === null
        ? asksFor(entry, thing, clause) || isShotOf(entry, thing)
        : asksFor(entry, thing, clause) && isOnlyIn(entry, scenes, before),
    apply: (film) => {
      if (scenes === null) {
        const bare = [thing, ...sameOnes(clause, thing), ...inOwnWords(clause, film)].reduce(leaveOut, film);
        return { film: bare, sentence: `Took ${thing} out of the film.` };
      }
      const named = chosen(film, scenes).filter((scene) => mentions(seenWords(scene), thing).length > 0);
      const next = changeNumbered(film, scenes, (scene) => {
        const shown = named.includes(scene) ? pictureWithoutThing(scene, thing, film) : scene;
        return {
          ...shown,
          visual: { ...shown.visual, negative_prompt: withNegative(shown.visual.negative_prompt, thing) },
        };
      });
      return { film: next, sentence: `Took ${thing} out of ${sceneWords(scenes)}.` };
    },
  });
}

/** A look that goes is no thing that must never be seen. */
const LOOK =
  /^(?:black[- ](?:and|&)[- ]white|b&w|monochrome|sepia|slow[- ]?mo(?:tion)?)(?: (?:look|thing|filter|style|effect))?$/iu;

/** What all pictures are lit and coloured for is more than words that could be taken out of them. */
function isLookOfAll(thing: string, { direction }: Film): boolean {
  return mentions(direction.visual_direction.aesthetic, thing).length > 0;
}

/** "Drop the friends at the counter" is of the two friends whom the brief asked for. */
function asksFor({ kind, expected }: Constraint, thing: string, { said, text }: Clause): boolean {
  if (kind !== "must_include") return false;
  const subject: unknown = Object(expected).subject;
  const head = headOf(thing);
  if (typeof subject !== "string") return false;
  const isOwn = said !== text && (said.match(/\p{L}{4,}/gu) ?? []).some((word) => subject.includes(word));
  return isOwn || mentions(subject, head).length > 0;
}

/** "Cut the argument" speaks of what is there, where "no arguments" and "never show" speak of what shall not be. */
const TAKES_OUT = /^(?:please )?(?:cut|drop|remove|delete|lose|take|take out|get rid of|scrap|ditch) /iu;

/** "Keinen Hund zeigen" is read as "remove the dog", and denies one. */
const DENIES =
  /(?<!\p{L})(?:no|kein\p{L}*|ohne|aucune?|sans|pas de|sin|ning[uú]n\p{L}*|senza|nessun\p{L}*|sem|nenhum\p{L}*|geen|zonder)(?!\p{L})/iu;

function isNowhere(thing: string, { scenes, direction }: Film): boolean {
  const head = headOf(thing);
  const words = scenes.map((scene) =>
    [
      seenWords(scene),
      scene.visual.generation_prompt,
      scene.audio.voiceover_text,
      ...scene.audio.sound_effects,
    ].join("\n"),
  );
  return (
    mentions(
      [...words, direction.visual_direction.aesthetic, direction.visual_direction.lighting_style].join("\n"),
      head,
    ).length === 0
  );
}

/** "Den Kessel weglassen": a word that no table knows and no picture has is not understood. */
function isForeign(thing: string, { said, text }: Clause, { scenes }: Film): boolean {
  const head = headOf(thing);
  const isOwn = said.includes(head) && said !== text && !isVisibleNoun(head);
  return isOwn && scenes.every((scene) => mentions(seenWords(scene), head).length === 0);
}

/** Whether what an entry asks for is seen in these scenes and in no other. */
function isOnlyIn(entry: Constraint, numbers: readonly number[], film: Film): boolean {
  const others = film.scenes.filter((_, index) => !numbers.includes(index + 1));
  return checkDemand(demandOf(entry), { ...film, scenes: others }, NOTHING_KNOWN).status === "violated";
}

/** A shot that the brief asked for and that shows nothing but what goes: "rain". */
function isShotOf({ kind, statement }: Constraint, thing: string): boolean {
  const isOfPicture = kind === "shot" || kind === "instruction";
  const shown = statement.trim().replace(IN_A_SCENE, "");
  return isOfPicture && shown.toLowerCase() === thing.toLowerCase();
}

/** "Scene 3 in black and white" asks for black and white. */
const IN_A_SCENE =
  /^(?:make |film |shoot |show )?(?:the )?(?:(?:first|second|third|last|opening|closing) )?(?:scene|shot)(?: \d+)?(?: is| should be)?(?: in| with|:)? /iu;

/** What the instruction calls by a word of another language that the film's pictures have as well: "die Kinder raus". */
function inOwnWords({ said, text }: Clause, film: Film): string[] {
  if (said === text) return [];
  const seen = film.scenes.map(seenWords).join("\n");
  const words = said.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !text.toLowerCase().includes(word.toLowerCase()) && seen.includes(word));
}

/** "The friends at the counter" are the same friends in the next scene. */
function sameOnes({ text }: Clause, thing: string): string[] {
  const head = headOf(thing);
  return head !== thing && /\b(?:the|those|these)\s/iu.test(text) && isOfKind(head, "people") ? [head] : [];
}

function headOf(thing: string): string {
  return thing.replace(/\s+(?:at|in|on|by|with|from|of|behind|under|near|who|that)\s.*$/iu, "");
}

function addition(clause: Clause): Understood | null {
  const thing = thingIn(ADD.exec(clause.text)?.[1]);
  if (!thing || (GIVES.test(clause.text) && !isVisibleNoun(thing))) return null;
  const { scenes } = clause;
  return wholly({
    kind: "presence",
    words: clause.text,
    demands: [{ kind: "must_include", hard: true, target: { subject: thing, part: "thing" } }],
    apply: (film) => {
      if (scenes === null) return { film: bringIn(film, thing), sentence: `Brought ${thing} into the film.` };
      const next = chosen(film, scenes).reduce((before, scene) => bringInto(before, scene.id, thing), film);
      return next === film ? null : { film: next, sentence: `Brought ${thing} into ${sceneWords(scenes)}.` };
    },
  });
}

/** "Give it some je ne sais quoi": what is given to a film need not be a thing. */
const GIVES = /^(?:please\s+)?(?:have|give (?:it|us|me))\s/iu;

/** What the film is made of is in no picture of it: "the CTA a bit earlier", "handheld". */
const OF_THE_FILM =
  /^(?:the |our |an? |one |two |more |any |some )?(?:scenes?|shots?|cta|call[- ]to[- ]action|music|soundtrack|song|texts?|titles?|captions?|overlays?|headlines?|taglines?|voice-?overs?|narrat(?:or|ion)|pac(?:e|ing)|length|duration|transitions?|hand-?held|tone|mood|format|ending|tempo|cuts?|lines?)\b(?! (?:of|for) )/iu;

/** What is written or left open is nothing that can be filmed. */
const NO_PICTURE =
  /["“«„:%]|\b(?:codes?|vouchers?|discounts?|hashtags?|urls?|websites?|handle|if (?:you|we|it|possible)|under the|back)\b|\bon-?screen\b/iu;

/** Words that tell when, where to or how much, and are in no name of a thing: "straight to it", "the instructor earlier". */
const NO_NAME =
  /^(?:straight|directly|back|down|again|sooner|earlier|to|from|by)\b|\b(?:earlier|later|sooner|longer|shorter|twice|again|instead|anymore|faster|slower|it|them|me|us|should|must|could|would|is|are|was|were)$|\b(?:to|from|of|with|for) (?:it|them|me|us|this)\b/iu;

function thingIn(words: string | undefined): string | null {
  if (!words) return null;
  const thing = words
    .replace(/\p{Cc}/gu, " ")
    .replace(SCENE_TAIL, "")
    .replace(/\b(?:please|too|as well|anywhere|at all|in it|though)\b\s*$/iu, "")
    .replace(/[.!?,\s]+$/, "")
    .trim();
  if (thing === "" || VAGUE.test(thing) || MEASURE.test(thing) || NO_NAME.test(thing)) return null;
  if (thing.split(/\s+/).length > LONGEST_WORDS) return null;
  return OF_THE_FILM.test(thing) || NO_PICTURE.test(thing) ? null : thing;
}
