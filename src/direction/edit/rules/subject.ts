import { plainPrompt } from "../../repair/plain-prompt.ts";
import { type EditRule, wholly } from "../change.ts";
import { changeNumbered, sceneWords } from "../scene-choice.ts";

const SHOWS =
  /\b(?:change|make|turn|rewrite|replace)?\s*(?:scenes?|shots?|the \w+ (?:scene|shot)|the (?:opening|hook))\s*[\d,\s&and]*\s*(?:to\s+|should\s+|must\s+|into\s+|with\s+|so (?:it|that it)\s+)?(?:show(?:s|ing)?|be about|about|with|feature(?:s)?|of|depict(?:s)?|into)\s+(.{6,})$/iu;

/** "an extreme wide shot with a tracking camera": how it is filmed, and nothing that is shown. */
const CAMERA_WORK =
  /^(?:to )?(?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:camera|shot|angle|close-?up|view|pan|tilt|zoom|dolly|push-?in|move|movement|lens|framing)s?$/iu;

/** What a scene shows, told anew. Its length, place, words and sound stay. */
export const subjectRule: EditRule = (clause) => {
  const subject = clause.scenes === null ? undefined : SHOWS.exec(clause.text)?.[1]?.replace(/[.\s]+$/, "");
  if (!subject || clause.scenes?.length !== 1 || CAMERA_WORK.test(subject)) return null;
  return wholly({
    kind: "subject",
    words: clause.text,
    demands: [{ kind: "must_include", hard: true, target: { subject, part: "event" } }],
    apply: (film) => ({
      film: changeNumbered(film, clause.scenes, (scene) => {
        const { visual } = scene;
        const isTold = visual.generation_prompt.includes(visual.subject);
        const next = { ...visual, subject };
        const generation_prompt = isTold
          ? visual.generation_prompt.replace(visual.subject, subject)
          : plainPrompt(next, film.direction);
        return { ...scene, visual: { ...next, generation_prompt } };
      }),
      sentence: `Now ${sceneWords(clause.scenes)} shows: ${subject}.`,
    }),
  });
};
