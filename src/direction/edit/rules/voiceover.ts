import type { Constraint } from "../../../../contracts/constraint.ts";
import type { Scene } from "../../../../contracts/scene.ts";
import { holdsWords } from "../../constraints/film-words.ts";
import { withoutSpeech } from "../../constraints/voiceover.ts";
import type { Film } from "../../film.ts";
import { mentions } from "../../words/mentions.ts";
import { type Clause, type EditRule, partly, quoted, REMOVAL, type Understood, wholly } from "../change.ts";
import { changeNumbered, chosen, sceneWords } from "../scene-choice.ts";
import { EDGE } from "../words-named.ts";

const NAMES =
  "(?:voice[- ]?overs?|vo|narration|narrator|spoken (?:words|line|text)|speech|voice|line|dialogue)";
const ABOUT = new RegExp(`\\b${NAMES}\\b`, "iu");
const REMOVE = new RegExp(
  `\\b${REMOVAL}\\s+(?:the\\s+|any\\s+|all\\s+(?:the\\s+)?)?(?:${EDGE}\\s+)?(?:spoken\\s+)?${NAMES}\\b`,
  "iu",
);
const SAYS = new RegExp(
  `\\b${NAMES}\\b[^:"“]*?(?::|\\bto(?:\\s+(?:say|read|be))?\\b|\\bshould\\s+(?:say|be)\\b|\\bsays?\\b|\\bsaying\\b|=)\\s*(.+)$`,
  "iu",
);

/** Spoken words: none, or new ones in a scene. */
export const voiceoverRule: EditRule = (clause, film) => {
  const said = spokenBySomebody(clause, film);
  if (said !== null) return said;
  if (
    !ABOUT.test(clause.text) ||
    (/\blanguage|translate|\bin (?:german|french|spanish|italian|english)\b/iu.test(clause.text) &&
      quoted(clause.text) === undefined)
  )
    return null;
  const denial = REMOVE.exec(clause.text);
  if (denial) return speechTakenOut(clause, denial[0], film);
  const moved = lineMoved(clause, film);
  if (moved !== null) return moved;
  const voice = quoted(clause.text) === undefined ? voiceIn(clause.text) : null;
  if (voice !== null && clause.scenes === null) return anotherVoice(clause.text, voice);
  return lineSpoken(clause, film);
};

/** "No voice-over", "take the narration out of scene 2" */
function speechTakenOut(clause: Clause, said: string, film: Film): Understood {
  const { scenes } = clause;
  const demand = {
    kind: "voiceover",
    hard: true,
    target: { wanted: false, line: null, voice: null },
  } as const;
  return partly(clause, said, {
    kind: "voiceover",
    words: clause.text,
    supersedes: scenes === null ? ["voiceover"] : [],
    overrules: (entry) =>
      entry.kind === "voiceover" && chosen(film, scenes).some((scene) => speaks(scene, entry)),
    demands: scenes === null ? [demand] : [],
    apply: (before) =>
      scenes === null
        ? { film: withoutSpeech(before), sentence: "Took out the voice-over." }
        : {
            film: changeNumbered(before, scenes, (scene) => saying(scene, null)),
            sentence: `Took the voice-over out of ${sceneWords(scenes)}.`,
          },
  });
}

/** "The voice-over of scene 2 says …": in the scenes named, else where the film speaks already. */
function lineSpoken({ text, scenes }: Clause, film: Film): Understood | null {
  const line = quoted(text) ?? SAY_IN.exec(text)?.[1]?.trim() ?? SAYS.exec(text)?.[1]?.trim();
  const isMore = ADDS_A_LINE.test(text);
  const outside = text.replace(/["“«„][^"”»“]*["”»“]/gu, "");
  const end = /\b(?:at|for|near) the (?:very )?end\b/iu.test(outside) ? [film.scenes.length] : null;
  const numbers =
    scenes ?? end ?? edgeLine(text, film) ?? (isMore ? silentScene(film) : null) ?? speakingScene(film);
  if (!line || !numbers) return null;
  return wholly({
    kind: "voiceover",
    words: text,
    overrules: (entry) => entry.kind === "voiceover" && isReplaced(entry, film, numbers),
    demands: [{ kind: "voiceover", hard: true, target: { wanted: true, line, voice: null } }],
    apply: (before) => {
      const first = chosen(before, numbers)[0];
      if (!first) return null;
      const next = changeNumbered(before, [numbers[0] ?? 1], (scene) => {
        const own = scene.audio.voiceover_text;
        return saying(scene, isMore && own ? `${own} ${line}` : line);
      });
      return { film: next, sentence: `The voice-over of scene ${numbers[0]} says "${line}".` };
    },
  });
}

/** "Add a line at the end in the voice-over": beside what is said. */
const ADDS_A_LINE = /^(?:please )?(?:add|append|also say|and say)\b/iu;

/** The last scene in which nobody speaks. */
function silentScene({ scenes }: Film): number[] | null {
  const at = scenes.findLastIndex(({ audio }) => !audio.voiceover_text);
  return at < 0 ? null : [at + 1];
}

/** "Say 10 % off until Friday in the voice-over". */
const SAY_IN =
  /^(?:please )?(?:say|mention|read|speak)\s+(.{3,}?)\s+in\s+the\s+(?:voice-?over|vo|narration)[.!]*$/iu;

function saying(scene: Scene, line: string | null): Scene {
  return { ...scene, audio: { ...scene.audio, voiceover_text: line } };
}

/** "The voice-over line should come in the final scene": the one line of the film, spoken elsewhere. */
function lineMoved({ text, scenes }: Clause, film: Film): Understood | null {
  const [from, ...others] = film.scenes.flatMap(({ audio }, index) =>
    audio.voiceover_text ? [index + 1] : [],
  );
  const own = OF_SCENE.exec(text);
  if (own) return lineFromTo(text, Number(own[1]), Number(own[2]));
  const edge = /\b(?:at|to|in) the (?:very )?(end|start|beginning)\b/iu.exec(text)?.[1];
  const [to, ...more] = scenes ?? (edge === undefined ? [] : [/end/iu.test(edge) ? film.scenes.length : 1]);
  if (!MOVES.test(text) || from === undefined || to === undefined || others.length + more.length > 0)
    return null;
  const line = film.scenes[from - 1]?.audio.voiceover_text ?? null;
  return wholly({
    kind: "voiceover",
    words: text,
    scenes: [from, to],
    apply: (before) => {
      const speak = (number: number, words: string | null) => (next: Film) =>
        changeNumbered(next, [number], (scene) => saying(scene, words));
      const silent = speak(from, null)(before);
      return {
        film: speak(to, line)(silent),
        sentence: `Moved the spoken line from scene ${from} to scene ${to}.`,
      };
    },
  });
}

/** "The line of shot 4 should go over shot 5". */
const OF_SCENE =
  /\bline of (?:scene|shot) (\d+)\b[^"“]*\b(?:in|to|into|over|on|during) (?:scene|shot) (\d+)/iu;

function lineFromTo(text: string, from: number, to: number): Understood {
  return wholly({
    kind: "voiceover",
    words: text,
    scenes: [from, to],
    apply: (before) => {
      const line = before.scenes[from - 1]?.audio.voiceover_text;
      const own = before.scenes[to - 1]?.audio.voiceover_text;
      if (!line) return null;
      const silent = changeNumbered(before, [from], (scene) => saying(scene, null));
      return {
        film: changeNumbered(silent, [to], (scene) => saying(scene, own ? `${own} ${line}` : line)),
        sentence: `Moved the spoken line from scene ${from} to scene ${to}.`,
      };
    },
  });
}

const MOVES =
  /\b(?:move|put|shift|come|comes|start|be spoken|be heard|go|goes)\b[^"“]*\b(?:in|to|into|over|on|at|during)\b[^"“]*$/iu;

/** "The last voice-over line", "the first line": of those that are spoken. */
function edgeLine(text: string, film: Film): number[] | null {
  const speaking = film.scenes.flatMap((scene, index) => (scene.audio.voiceover_text ? [index + 1] : []));
  if (/\b(?:last|final|closing)\b[^"“]*\bline\b/iu.test(text)) return speaking.slice(-1);
  return /\b(?:first|opening)\b[^"“]*\bline\b/iu.test(text) ? speaking.slice(0, 1) : null;
}

/** The one scene that speaks, or the first one of a film where nobody does. */
function speakingScene(film: Film): number[] | null {
  const speaking = film.scenes.flatMap((scene, index) => (scene.audio.voiceover_text ? [index + 1] : []));
  if (speaking.length > 1) return null;
  return speaking.length === 1 ? speaking : [1];
}

/** `The old woman says "Since my mother's day."`: in the scene that shows her. */
function spokenBySomebody(clause: Clause, film: Film): Understood | null {
  const who = SAID_BY.exec(clause.text)?.[1];
  const line = quoted(clause.text);
  if (who === undefined || line === undefined || ABOUT.test(who) || NO_SPEAKER.test(who)) return null;
  const shown = film.scenes.flatMap((scene, index) =>
    mentions(scene.visual.subject, who).length > 0 ? [index + 1] : [],
  );
  const speaking = shown.filter((number) => film.scenes[number - 1]?.audio.voiceover_text);
  const [number] = clause.scenes ?? (speaking.length > 0 ? speaking : shown);
  if (number === undefined) return null;
  const text = `voice-over of scene ${number}: "${line}"`;
  return voiceoverRule({ ...clause, text, scenes: [number] }, film);
}

const SAID_BY =
  /^(?:the |a |an |our )?((?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+?) (?:now )?(?:says?|should say|must say|asks?|whispers?|shouts?|answers?|replies)(?: instead| now)?[:,]? ["“«„]/iu;
/** Texts are read and say something too. */
const NO_SPEAKER =
  /\b(?:texts?|titles?|captions?|overlays?|supers?|headline|tagline|slogan|cta|call[- ]to[- ]action|button|logo|sign|card|copy|it|screen|words)\b/iu;

const GENDER = /\b(male|man['’]?s?|female|wom[ae]n['’]?s?|child['’]?s?|boy['’]?s?|girl['’]?s?)\b/iu;
const MANNER =
  /\b(warmer|softer|deeper|older|younger|calmer|friendlier|quieter|brighter|slower|livelier|more [\p{L}-]+|less [\p{L}-]+|with an? [\p{L}-]+ accent|british|american|irish|scottish|australian)\b/giu;

/** What a voice is to be like: "male", "warmer, with an Irish accent"; null where nothing of the kind is said. */
function voiceIn(text: string): string | null {
  const wanted = text.replace(
    /\b(?:instead of|rather than|not) (?:an? |the )?(?:\p{L}+)(?: one| voice)?/giu,
    " ",
  );
  const gender = GENDER.exec(wanted)?.[1]?.toLowerCase();
  const manners = [...wanted.matchAll(MANNER)].map(([manner]) => manner.toLowerCase());
  const named = gender === undefined ? [] : [GENDERS.find(([said]) => said.test(gender))?.[1] ?? gender];
  const parts = [...new Set([...named, ...manners])];
  return parts.length === 0 ? null : parts.join(", ");
}

const GENDERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:female|wom)/u, "female"],
  [/^(?:male|man)/u, "male"],
  [/^(?:child|boy|girl)/u, "a child's"],
];

/** How a voice sounds is for the recording: the ledger tells it, the shot list has only its words. */
function anotherVoice(words: string, voice: string): Understood {
  return wholly({
    kind: "voiceover",
    words,
    isOfLedger: true,
    overrules: (entry) => entry.kind === "voiceover" && typeof Object(entry.expected).voice === "string",
    demands: [{ kind: "voiceover", hard: false, target: { wanted: true, line: null, voice } }],
    apply: (film) => ({ film, sentence: `Noted for the recording: the voice is ${voice}.` }),
  });
}

function speaks({ audio }: Scene, { expected }: Constraint): boolean {
  const line: unknown = Object(expected).line;
  return typeof line === "string" && holdsWords(audio.voiceover_text ?? "", line);
}

/** Whether a demand is for silence, or for the line that a new one takes the place of. */
function isReplaced(entry: Constraint, film: Film, numbers: readonly number[]): boolean {
  return (
    Object(entry.expected).wanted === false ||
    chosen(film, numbers.slice(0, 1)).some((scene) => speaks(scene, entry))
  );
}
