import { plainPrompt } from "../../repair/plain-prompt.ts";
import { isVisibleNoun } from "../../words/kind-of-noun.ts";
import { type EditRule, wholly } from "../change.ts";
import { changeNumbered, sceneWords } from "../scene-choice.ts";

const SHOWS =
  /\b(?:change|make|turn|rewrite|replace)?\s*(?:(?:scenes?|shots?)(?=\s*\d)|the \w+ (?:scene|shot)|the (?:opening|hook))\s*[\d,\s&and]*\s*(?:to\s+|should\s+|must\s+|into\s+|with\s+|so (?:it|that it)\s+)?(?:show(?:s|ing)?|be about|about|with|feature(?:s)?|of|depict(?:s)?|into)\s+((?!(?:and|or|but) ).{6,})$/iu;

/** "an extreme wide shot with a tracking camera": how it is filmed, and nothing that is shown. */
const CAMERA_WORK =
  /^(?:to )?(?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:camera|shot|angle|close-?up|view|pan|tilt|zoom|dolly|push-?in|move|movement|lens|framing|light|lighting|music|mood|tone|pace|motion|text|transition|cut)s?$/iu;

/** "Shot 4 should be tuna sashimi on ice". */
const IS =
  /^(?:please )?(?:make )?(?:the )?(?:(?:scene|shot) \d+|\w+ (?:scene|shot))(?:(?: (?:should|must|could|can|needs to|has to) be| is now| becomes|:) (?=\S)| (?=(?:an?|the|two|three|some) ))((?!(?:in|at|on|with|without|by|for|to|as|and|or|but) )\p{L}.{3,})$/iu;

/** What a scene shows, told anew. Its length, place, words and sound stay. */
export const subjectRule: EditRule = (clause) => {
  const subject = clause.scenes === null ? undefined : subjectIn(clause.text);
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

function subjectIn(text: string): string | undefined {
  const shown = SHOWS.exec(text)?.[1]?.replace(/[.\s]+$/, "");
  if (shown) return shown;
  const named = IS.exec(text)?.[1]?.replace(/(?: instead| please)?[.!\s]*$/iu, "");
  return named !== undefined && isVisibleNoun(named) && !LIKE_WHAT.test(named) ? named : undefined;
}

/** "Scene 2 should be a bit warmer": how it is, and nothing that is shown. */
const LIKE_WHAT =
  /^(?:an? )?(?:bit|little|lot|touch)\b|\b(?:longer|shorter|seconds?|slower|faster|warmer|darker|brighter)\b|^(?:an? |the )?(?:[\p{L}-]+ ){0,3}(?:shot|angle|close-?up|view|pan|tilt|zoom|dolly|wide|macro)\b|["“«„]/iu;
