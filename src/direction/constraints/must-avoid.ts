import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { craftMeant } from "../knowledge/banned-craft.ts";
import type { BriefReading } from "../reading/reading.ts";
import { leaveOut } from "../repair/leave-out.ts";
import { isTakenSo, takenOtherwise } from "../repair/take-otherwise.ts";
import { isSeenOnly, mentions, positiveMentions } from "../words/mentions.ts";
import { constraintRule, satisfied, violated } from "./constraint-rule.ts";
import { cardWords, idsOf, lookWords, seenWords, toldWords } from "./film-words.ts";
import { withNameHidden, withNameShown, withTextsHidden, withTextsShown } from "./product-mask.ts";

/** What may not appear: in no picture and no prompt, and, unless it is a thing only the eye can meet, in no words either. */
export const mustAvoidRule = constraintRule({
  kind: "must_avoid",
  target: z.object({ subject: z.string(), said: z.array(z.string()).optional() }),
  collect: ({ mustAvoid, reading }) =>
    mustAvoid.map(({ value, source, evidence }) => {
      const said = source === "brand" ? [] : wordsThatStay(reading, value.subject);
      return {
        statement: evidence ?? value.subject,
        source: source === "brand" ? "brand" : "text",
        hard: value.hard,
        target: { subject: value.subject, ...(said.length > 0 && { said }) },
      };
    }),
  check: ({ subject, said }, given) => {
    const whole = withTextsHidden(given, said);
    const taken = takenSo(whole, subject);
    if (taken.length > 0) return violated(`${taken.length} scenes are taken so.`, idsOf(taken));
    const film = withNameHidden(whole, subject);
    const breaking = film.scenes.filter((scene) => appearsIn(scene, subject));
    const first = breaking[0];
    if (first)
      return violated(
        `Seen or said in ${breaking.length} scenes: "${wordsIn(first, subject)}".`,
        idsOf(breaking),
      );
    if (isInDirection(film, subject)) return violated(`The direction itself names ${subject}.`);
    return satisfied(
      `No scene, prompt or text has ${subject}; negative prompts name it.`,
      idsOf(film.scenes),
    );
  },
  repair: ({ subject, said }, given) => {
    const craft = craftMeant(subject);
    const whole = craft === null ? given : takenOtherwise(given, craft);
    const texted = withTextsHidden(whole, said);
    const film = withNameHidden(texted, subject);
    if (!needsWork(film, subject)) return whole;
    const left = leaveOut(film, subject);
    return withTextsShown(film === texted ? left : withNameShown(left), said);
  },
});

/** 'No parents. … "Under 18? Ask a parent."': what the brief writes itself is read and heard as it stands, where only the picture shall be without. */
function wordsThatStay(reading: BriefReading, subject: string): string[] {
  const { text, overlays, cta, speech, mustAvoid } = reading;
  const isOfWords = mustAvoid.some(
    ({ value, start }) =>
      value.subject === subject && OF_WORDS.test(text.slice(Math.max(0, start - REACH), start)),
  );
  if (isOfWords) return [];
  return [
    ...overlays.map(({ value }) => value.text),
    cta?.value.text ?? "",
    ...(speech?.value.lines ?? []),
  ].filter((words) => positiveMentions(words, subject).length > 0);
}

const REACH = 32;
/** "Don't mention the price", "avoid the word cheap" */
const OF_WORDS =
  /\b(?:say(?:ing)?|mention(?:ing|s)?|words?|claims?|text|writ(?:e|ing)|call(?:ing)?|talk(?:ing)?|terms?)\b[^.;!?\n]*$/i;

/** The scenes that are taken in a way that is not wanted: "no close-ups", "no zooms". */
function takenSo({ scenes }: Film, subject: string): readonly Scene[] {
  const craft = craftMeant(subject);
  return craft === null ? [] : scenes.filter((scene) => isTakenSo(scene, craft));
}

/** A prompt may not even deny the thing: a video model draws what it reads. */
function appearsIn(scene: Scene, subject: string): boolean {
  const inPicture = mentions(seenWords(scene), subject).length > 0;
  return (
    inPicture ||
    isHeard(scene, subject) ||
    (!isSeenOnly(subject) && positiveMentions(toldWords(scene), subject).length > 0)
  );
}

/** A sound shows its thing to the ear: no clock, no ticking clock. */
function isHeard({ audio }: Scene, subject: string): boolean {
  return audio.sound_effects.some((sound) => positiveMentions(sound, subject).length > 0);
}

function wordsIn(scene: Scene, subject: string): string {
  const found = mentions(seenWords(scene), subject)[0] ?? positiveMentions(toldWords(scene), subject)[0];
  const sound = scene.audio.sound_effects.find((words) => positiveMentions(words, subject).length > 0);
  return found?.words ?? sound ?? subject;
}

function isInDirection(film: Film, subject: string): boolean {
  const isInLook = positiveMentions(lookWords(film), subject).length > 0;
  return isInLook || (!isSeenOnly(subject) && positiveMentions(cardWords(film), subject).length > 0);
}

function needsWork(film: Film, subject: string): boolean {
  const isUnsaid = (scene: Scene) =>
    !scene.visual.negative_prompt.toLowerCase().includes(subject.trim().toLowerCase());
  return (
    film.scenes.some((scene) => appearsIn(scene, subject) || isUnsaid(scene)) || isInDirection(film, subject)
  );
}
