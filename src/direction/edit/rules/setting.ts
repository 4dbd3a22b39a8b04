import { plainPrompt } from "../../repair/plain-prompt.ts";
import { type Change, type EditRule, partly, wholly } from "../change.ts";
import { changeNumbered, sceneWords } from "../scene-choice.ts";

const SET =
  /\b(?:set|place|shoot|film|stage|put|move|locate|relocate)\s+(?:it|this|everything|the (?:film|story|action|whole thing)|scenes?\s+[\d,\s&and]+|the (?:\w+) (?:scene|shot))\s*(?:all\s+)?((?:in|on|at|to|inside|outside|under|by|near)\s+.+)$/iu;
const CHANGE =
  /\b(?:setting|location|background|environment|place)\b(?:\s+(?:of|in)\s+scenes?\s+[\d,\s&and]+)?(?:\s+from\s+.+?)?\s*(?:\bto\b|:|should be|into|=)\s*(?:be\s+)?(.+)$/iu;
const HAPPENS =
  /\b(?:scene|scenes|it)\b.*\b(?:takes? place|happens?|should be|plays?)\s+((?:in|on|at|inside|outside|under|by|near)\s+.+)$/iu;
const TIME =
  /\b(?:at|make it|by|during)\s+(?:the\s+)?(night|dawn|sunrise|sunset|dusk|golden hour|blue hour|noon|midday|morning|evening|midnight)(?:[- ]?time)?\b/iu;

/** Where texts and marks stand is no place to film. */
const NO_PLACE =
  /\b(?:scenes?|shots?|badges?|buttons?|cards?|stickers?|banners?|corners?|(?:end|title) ?cards?|screen|loop|hold|caps|bold|italics|top|bottom)\b/iu;

/** Another place or time of day for the scenes named, or for the film; what happens there stays. */
export const settingRule: EditRule = (clause) => {
  const raw =
    SET.exec(clause.text)?.[1] ??
    CHANGE.exec(clause.text)?.[1] ??
    HAPPENS.exec(clause.text)?.[1] ??
    TIME.exec(clause.text)?.[0];
  if (!raw) return null;
  const isHour = HOURS_AND_WEATHER.test(raw.trim());
  const isTime = isHour || ![SET, CHANGE, HAPPENS].some((pattern) => pattern.test(clause.text));
  const place = isTime ? hourIn(isHour, raw, clause.text) : placeIn(raw);
  if (place.length < 3 || NO_PLACE.test(place) || PLACE_IN_ORDER.test(place)) return null;
  const { scenes } = clause;
  const change: Change = {
    kind: "setting",
    supersedes: [],
    words: clause.text,
    demands: [{ kind: "must_include", hard: true, target: { subject: place, part: "setting" } }],
    apply: (film) => ({
      film: changeNumbered(film, scenes, (scene) => {
        const old = scene.visual.environment;
        const environment = isTime
          ? `${old.replace(/,?\s*\b(?:at|in the|by)\s+(?:night|dawn|sunrise|sunset|dusk|noon|midday|morning|evening)\b/giu, "")}, ${place}`
          : place;
        const visual = { ...scene.visual, environment };
        const at = scene.visual.generation_prompt.indexOf(old);
        const generation_prompt =
          at < 0
            ? plainPrompt(visual, film.direction)
            : scene.visual.generation_prompt.replace(old, environment);
        return { ...scene, visual: { ...visual, generation_prompt } };
      }),
      sentence: `Set ${sceneWords(scenes)} ${isTime ? place : `in: ${place}`}.`,
    }),
  };
  // "A close-up at sunset" asks for the shot as well.
  return isTime && SHOT.test(clause.text) ? partly(clause, raw, change) : wholly(change);
};

function hourIn(isHour: boolean, raw: string, text: string): string {
  return isHour ? raw.trim().toLowerCase() : `at ${TIME.exec(text)?.[1]?.toLowerCase() ?? ""}`;
}

/** "At night in the rain" says when, and where it happens stays. */
const HOURS_AND_WEATHER =
  /^(?:(?:at|in|by|during|on|and|,|under) ?(?:the |an? )?(?:(?:early|late|heavy|light|thick|soft|pouring|falling) )*(?:night|dawn|sunrise|sunset|dusk|golden hour|blue hour|noon|midday|morning|afternoon|evening|midnight|rain|snow|fog|mist|storm|thunderstorm|drizzle|sunshine|moonlight)(?:[- ]?time)?[ ,]*)+[.!]?$/iu;

const SHOT =
  /\b(?:close[- ]?ups?|wide|wider|closer|(?:medium|long|full|tracking) shots?|push(?:es)? in|pull(?:s)? (?:out|back)|zoom|pan|handheld|static)\b/iu;

/** "To the start" is a place among the scenes. */
const PLACE_IN_ORDER = /^(?:the )?(?:very )?(?:start|beginning|front|end|back|opening|first|last)\b/iu;

function placeIn(words: string): string {
  return words
    .replace(/^(?:in|at|to|inside|into)\s+/iu, "")
    .replace(/\b(?:instead|please)\b/giu, "")
    .replace(/[.!?,\s]+$/, "")
    .trim();
}
