import type { AgreedBrief } from "../agreed-brief.ts";
import { ANGLE_WORDS, lookingFrom } from "../knowledge/camera-angles.ts";
import { LENS_WORDS, MOVEMENT_WORDS, SHOT_WORDS } from "../knowledge/camera-words.ts";
import { remembered } from "../remembered.ts";
import { capital } from "../words/capital.ts";
import { positiveMentions } from "../words/mentions.ts";
import { overlap } from "../words/spans.ts";
import type { LookOfScene } from "./look-at-scene.ts";
import { OWN_PLACE } from "./outline-script.ts";
import { airPhrase, placePhrase, unsaidAir } from "./place-phrase.ts";
import { avoidedBy } from "./prohibited.ts";
import type { SceneIdea } from "./scene-idea.ts";
import { lightOf } from "./scene-light.ts";
import { styleOf } from "./style.ts";
import { placeNamedIn } from "./where-it-happens.ts";
import { airAt, type World } from "./world.ts";

/** The parts of a prompt, each already worded for this scene. */
interface PromptParts {
  readonly shot: string;
  readonly movement: string;
  readonly scene: string;
  /** What joins shot and scene: a told clause with its own verb cannot stand behind "of". */
  readonly joint: string;
  readonly lens: string;
  readonly light: string;
  readonly colors: string;
  readonly grade: string | null;
  readonly mood: string | null;
  readonly style: string | null;
  readonly framing: string | null;
}

type Order = (parts: PromptParts) => readonly (string | null)[];

/** Orders of the same parts, so that a film's prompts do not chant. Camera and subject stay in front, where models weigh them most. */
const ORDERS: readonly Order[] = [
  (p) => [
    `${p.shot}, ${p.movement}: ${p.scene}`,
    `${p.lens}`,
    p.light,
    p.colors,
    p.grade,
    p.style,
    p.framing,
    p.mood,
  ],
  (p) => [
    `${p.shot}${p.joint}${p.scene}`,
    `${p.movement}, ${p.lens}`,
    p.colors,
    p.grade,
    p.light,
    p.mood,
    p.style,
    p.framing,
  ],
  (p) => [
    `${p.movement}, ${p.shot}. ${capital(p.scene)}`,
    p.light,
    p.lens,
    p.style,
    p.colors,
    p.grade,
    p.framing,
    p.mood,
  ],
  (p) => [
    `${p.shot}. ${capital(p.scene)}`,
    `${p.movement} on ${p.lens}`,
    p.framing,
    p.light,
    p.mood,
    p.colors,
    p.grade,
    p.style,
  ],
];

const VERTICAL = /^(?:9:16|4:5|2:3|3:4)$/;

/** What a video model is given for the scene at `index`: subject, action, setting, shot, movement, lens, light, colour, mood. */
export function composePrompt(
  idea: SceneIdea,
  index: number,
  { world, look, agreed, said }: LookOfScene,
): string {
  const at = index + world.turn;
  const turn = at % 3;
  const scene = sceneSentence(idea, world);
  const parts: PromptParts = {
    shot: shotOf(idea, turn),
    movement: MOVEMENT_WORDS[idea.cameraMovement][(at + 1) % 3] as string,
    scene,
    joint: idea.origin.source === "text" ? ": " : " of ",
    lens: lookingFrom(
      idea.angle,
      agreed.reading.lens?.value ?? (LENS_WORDS[idea.shotType][world.turn % 3] as string),
    ),
    light: lightOf(idea, scene, look, world.timeOfDay, index, avoidedBy(agreed)),
    colors: colorSentence(look.colorNames, at),
    grade: look.grade,
    mood: look.moodPhrases[index % look.moodPhrases.length] ?? null,
    style: [speedOf(agreed, scene), said ?? stylePhrase(agreed)].filter((one) => one !== null).join(", "),
    framing: framingFor(agreed.aspectRatio.value, idea),
  };
  const order = ORDERS[at % ORDERS.length] as Order;
  return order(parts)
    .filter((part): part is string => part !== null && part !== "")
    .map(asSentence)
    .join(" ");
}

/** The shot's size, behind the angle where one is asked; a "high establishing shot" from below is none. */
function shotOf({ shotType, angle }: SceneIdea, turn: number): string {
  return angle === undefined
    ? (SHOT_WORDS[shotType][turn] as string)
    : `${ANGLE_WORDS[angle]} ${SHOT_WORDS[shotType][0]}`;
}

/** How the style is made, after the brief's own word for it where the table says it otherwise. */
function stylePhrase(agreed: AgreedBrief): string | null {
  const style = styleOf(agreed);
  if (style === null) return null;
  const { promptPhrase } = style.row;
  return says(promptPhrase, style.words) ? promptPhrase : `${style.words} look: ${promptPhrase}`;
}

/** "Slow motion" asked of the whole film; one moment in slow motion says so itself. */
function speedOf({ reading }: AgreedBrief, scene: string): string | null {
  const pictures = [...reading.events, ...reading.mustInclude, ...reading.listed];
  const isAsked = reading.styles.some(
    (style) =>
      SLOW_MOTION.test(style.value) &&
      OF_THE_FILM.test(reading.text.slice(style.end)) &&
      !pictures.some((picture) => overlap(picture, style)),
  );
  return isAsked && !SLOW_MOTION.test(scene) ? "in slow motion, every movement drawn out" : null;
}

/** "Slow-mo sweat" is that of one thing. */
const OF_THE_FILM =
  /^(?!\s\p{Ll})|^\s(?:throughout|all|only|and|but|with|in|on|for|at|from|shots?|footage|look|style|film|video|visuals|scenes|macros?|close-?ups?|camera|please)\b/u;
const SLOW_MOTION = /\bslow[- ]?mo(?:tion)?\b/i;
const WORD_START = 6;

/** Whether `phrase` holds the first letters of every long word of `said`. */
function says(phrase: string, said: string): boolean {
  const plain = phrase.toLowerCase();
  const words = said.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
  return words.every((word) => plain.includes(word.slice(0, WORD_START)));
}

function asSentence(part: string): string {
  const text = capital(part.trim());
  return `${withoutStops(text)}.`;
}

function withoutStops(text: string): string {
  let bare = text.trimEnd();
  while (bare.endsWith(".")) bare = bare.slice(0, -1).trimEnd();
  return bare;
}

function sceneSentence(idea: SceneIdea, world: World): string {
  const subject = withoutStops(idea.prompted ?? idea.subject);
  const isSaid =
    idea.place === OWN_PLACE ||
    namesPlace(subject, idea.place) ||
    (idea.placeIsLent && placeNamedIn(subject) !== null);
  const place = isSaid
    ? ""
    : ` ${world.isInEnglish || /^(?:an?|the) /i.test(idea.place) ? placeOf(subject, idea.place) : idea.place}`;
  // So near, neither season nor weather shows; the light tells the hour.
  const isNear = idea.shotType === "extreme_close_up" && idea.origin.source !== "text";
  const weather = isNear
    ? null
    : unsaidAir(airAt(`${subject} ${idea.place}`, world), `${subject} ${idea.place}`);
  const air = weather && !subject.includes(weather) ? `, ${airPhrase(weather)}` : "";
  return `${subject}${place === "" ? "" : `,${place}`}${air}`;
}

/** A cup stands on a table, and people sit at it. */
function placeOf(subject: string, place: string): string {
  const phrase = placePhrase(place);
  return A_TABLE.test(phrase) && positiveMentions(subject, "people").length > 0
    ? phrase.replace(/^on /, "at ")
    : phrase;
}

const A_TABLE = /^on (?:an?|the) (?:[\p{L}-]+ )*(?:table|desk|counter|worktop|workbench|worktable)\b/u;

/** Whether the subject already says where it is: naming it twice confuses a model. */
function namesPlace(subject: string, place: string): boolean {
  const said = subject.toLowerCase();
  if (said.includes(place.toLowerCase())) return true;
  const words = longWordsOf(place);
  return (
    words.length > 0 && words.filter((word) => said.includes(word)).length >= Math.ceil(words.length / 2)
  );
}

const PHRASES_KEPT = 2_000;
const longWordsOf = remembered(
  (place): readonly string[] => place.toLowerCase().match(/\p{L}{4,}/gu) ?? [],
  PHRASES_KEPT,
);

/** Colours as they are seen: the leading ones in set and things, the others as touches; worded in one of three ways. */
export function colorSentence(names: readonly string[], index: number): string {
  const [first = "natural colours", second, ...rest] = names;
  if (!second) return `${first} throughout`;
  const touches = rest.slice(0, 2).join(" and ");
  const lead = `${first} and ${second}`;
  if (touches === "") return index % 2 === 0 ? `${lead} throughout` : `set and props in ${lead}`;
  switch (index % 3) {
    case 0:
      return `${lead} lead, with touches of ${touches}`;
    case 1:
      return `colours: ${[first, second, ...rest.slice(0, 2)].join(", ")}`;
    default:
      return `set and props in ${lead}, touches of ${touches}`;
  }
}

function framingFor(aspectRatio: string, idea: SceneIdea): string | null {
  if (idea.purpose === "cta")
    return VERTICAL.test(aspectRatio)
      ? "vertical frame, calm clear space in the upper middle"
      : "calm clear space beside the subject";
  if (VERTICAL.test(aspectRatio)) return "vertical frame, subject held in the upper middle";
  return aspectRatio === "1:1" ? "square frame, subject centred" : null;
}
