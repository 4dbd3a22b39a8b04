import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import { stem } from "../words/stem.ts";

const OF_SCENE = "(?:scene|shot|bit|part|clip|moment|picture|frame)";
/** "The balcony scene". */
const NAMED = new RegExp(`\\b(?:the|that|your) ((?:(?!the\\b)[\\p{L}'’-]+ ){1,4}?)${OF_SCENE}\\b`, "iu");
/** "The scene with the dog", "the part where she laughs". */
const TOLD = new RegExp(
  `\\b(?:the|that) (?:${OF_SCENE}|one) (?:with|where|of|in which|when|at|on|showing|that shows) (.+?)(?=[,.;:]|\\s(?:to|into|before|after|should|must|needs|can|could|by|instead|is|as|feels?|looks?|drags?|lasts?|twice|half|double|\\d|(?:a bit |a little |much |slightly )?(?:longer|shorter))\\b|$)`,
  "iu",
);
/** "Move the northern lights to the end". */
const MOVED =
  /^(?:please )?(?:move|put|shift|bring) (?:the|that|our) (.+?) (?:to the (?:very )?(?:start|beginning|front|end|back)|first|last|before|after)\b/iu;
/** Words that name a scene by its place or its use, and none that shows anything. */
const NO_CONTENT = new Set(
  "the a an and or of in on at with where when her his their its our that this one whole first second third fourth fifth last final opening closing next previous same new other end cta logo text title music wide close medium establishing long full tracking main entire every each best good nice very is are being".split(
    " ",
  ),
);

/** "Hinge shot sooner": a clause that begins with the scene. */
const FIRST_NAMED = new RegExp(`^((?:[\\p{L}'’-]+ ){1,3}?)${OF_SCENE}\\b`, "iu");

/** The number of the one scene that an instruction tells by what it shows; none where no scene or several show it. */
export function sceneTold(text: string, { scenes }: Film): readonly number[] {
  const said =
    TOLD.exec(text)?.[1] ??
    NAMED.exec(text)?.[1] ??
    MOVED.exec(text)?.[1] ??
    LENGTHENED.exec(text)?.[1] ??
    FIRST_NAMED.exec(text)?.[1];
  const found = ledBy(said ?? "", scenes);
  return found.length === 1 ? found : [];
}

/** "Hold the puppet a second longer", "the queue a bit shorter". */
const LENGTHENED =
  /^(?:please )?(?:hold (?:on )?|stay on |linger on |make |keep |give )?(?:the|that|our) ((?:[\p{L}'’-]+ ){0,2}?[\p{L}'’-]+)(?: (?:for|on screen|should be|can be|needs to be|could be|by))? (?:(?:an?|a (?:bit|touch|little|tad)|slightly|much|\d+(?:[.,]\d+)?) ?(?:s|secs?|seconds?)? ?)?(?:longer|shorter|more time|more seconds)\b/iu;

/** All scenes that show what `words` say: in their subjects, or else in where they play. */
export function scenesShowing(words: string, { scenes }: Film): number[] {
  return scenesWith(words, scenes);
}

/** The scenes that are about what `words` say; all that show it where none begins with it. */
export function scenesLedBy(words: string, { scenes }: Film): number[] {
  return ledBy(words, scenes);
}

/** "The seal" is of the scene in which a seal pops up, before one of "the couple and the seal". */
function ledBy(words: string, scenes: readonly Scene[]): number[] {
  const found = scenesWith(words, scenes);
  const wanted = contentOf(words);
  const leading = found.filter((number) => {
    const [head = ""] = (scenes[number - 1]?.visual.subject ?? "").split(
      /,|\s(?:and|with|beside|next to)\s/u,
    );
    const first = contentOf(head).slice(0, wanted.length + 1);
    return wanted.every((word) => first.includes(word));
  });
  return leading.length > 0 ? leading : found;
}

/** All scenes that show what `words` say or play there: of a place more than those that name it in their subjects. */
export function scenesShowingAnywhere(words: string, { scenes }: Film): number[] {
  const wanted = contentOf(words);
  return scenes.flatMap((scene, index) => {
    const seen = new Set(contentOf(pictureOf(scene)));
    return wanted.length > 0 && wanted.every((word) => seen.has(word)) ? [index + 1] : [];
  });
}

function scenesWith(words: string, scenes: readonly Scene[]): number[] {
  const wanted = contentOf(words);
  if (wanted.length === 0) return [];
  for (const shown of [subjectOf, pictureOf]) {
    const found = scenes.flatMap((scene, index) => {
      const seen = new Set(contentOf(shown(scene)));
      return wanted.every((word) => seen.has(word)) ? [index + 1] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function subjectOf({ visual }: Scene): string {
  return visual.subject;
}

function pictureOf({ visual }: Scene): string {
  return `${visual.subject} ${visual.environment}`;
}

function contentOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  return words.filter((word) => !NO_CONTENT.has(word)).map(stem);
}
