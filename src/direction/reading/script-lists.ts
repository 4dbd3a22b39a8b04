import { isListedPicture } from "./listed-pictures.ts";
import { figureOf } from "./numbers.ts";
import { blocksFrom } from "./script-blocks.ts";
import { withLength } from "./script-enumerated.ts";
import type { ScriptLine } from "./script-lines.ts";
import { REQUIREMENT } from "./script-requirement.ts";
import {
  lengthField,
  lengthIn,
  lengthsBetween,
  rangeAt,
  secondsOf,
  startAt,
  withoutLength,
} from "./script-times.ts";
import type { ShotBlock } from "./shot-block.ts";
import { everyMatch, type Sifted } from "./sieve.ts";

const MIN_SHOTS = 2;
/** "Hook (0:00-0:02): …": the name of a part before its times. */
const NAMED_PART = /^\p{Lu}[\p{L}\d'’& -]{1,24}\s(?=[([]\s?\d{1,2}(?::\d{2}|\s?s|\s?[-–]))/u;
const BULLET = /^(?:[-*•>#]+\s+|\d{1,2}[.)]\s+(?=\d))?(?:\*\*)?/;

/** "0:00-0:03 Wide shot …", "[3-6s] …", "- 0-3s: …"; lines that only name their start last until the next begins. */
export function readTimed(lines: readonly ScriptLine[]): ShotBlock[] {
  const timed = blocksFrom(lines, (line) => {
    const mark = BULLET.exec(line.text)?.[0].length ?? 0;
    const lead = mark + (NAMED_PART.exec(line.text.slice(mark))?.[0].length ?? 0);
    const range = rangeAt(line.text.slice(lead));
    return range === null ? null : { label: null, seconds: range.seconds, length: lead + range.length };
  });
  return timed.length >= MIN_SHOTS ? timed : startsOnly(lines);
}

function startsOnly(lines: readonly ScriptLine[]): ShotBlock[] {
  const starts: number[] = [];
  const shown = lines.filter(({ text }) => !END_ALONE.test(text));
  const blocks = blocksFrom(shown, (line) => {
    const lead = BULLET.exec(line.text)?.[0].length ?? 0;
    const start = startAt(line.text.slice(lead));
    if (start === null) return null;
    starts.push(start.seconds);
    return { label: null, seconds: null, length: lead + start.length };
  });
  const end = lines.map(({ text }) => endIn(text)).find((time) => time !== undefined);
  const lengths = lengthsBetween(end === undefined ? starts : [...starts, secondsOf(end)]);
  return blocks.map((block, order) => ({ ...block, seconds: lengths[order] ?? null }));
}

function endIn(text: string): string | undefined {
  const [whole, time] = ENDS_AT.exec(text) ?? [];
  return time ?? whole;
}

/** "Ends 00:26", "0:26 End". */
const ENDS_AT =
  /^(?:(?:it |film )?ends?|out|ende|fin)\b[^\d\n]{0,12}(\d{1,2}:\d{2})\b|^\d{1,2}:\d{2}(?=\s?[:–-]?\s?(?:end|ende|fin)\b(?! ?(?:card|screen|slate|title|frame|line)))/iu;
const END_ALONE = /^[[(]?\d{1,2}:\d{2}[\])]?\s?[:–-]?\s?(?:the )?(?:end|ende|fin|out)[.!]?$/iu;

const SHOT_LABEL =
  /^(?:[-*•#>]+\s*)?(?:\*\*|__)?((?:scene|shot|frame|clip|panel|beat|szene|einstellung|bild|plan|plano|scène|séquence|escena|toma|cena|scena|inquadratura|cut|カット|シーン|镜头|场景|分镜|장면|씬)\s?(?:#|no\.?\s?|nr\.?\s?)?(?:\d{1,2}[a-c]?|one|two|three|four|five|six|seven|eight|i{1,3}|iv|vi{0,3}|[a-h](?=\s?[.:)–—]))|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|last|final|erste|zweite|dritte|vierte|fünfte|sechste|letzte|premier|première|deuxième|troisième|quatrième|cinquième|dernier|dernière|primera?|segunda?|tercera?|cuarta?|quinta?|última?)\s(?:shot|scene|frame|clip|picture|szene|einstellung|plan|scène|toma|escena|plano)(?=\s?[:：–—]))(?![\p{L}\d])(?:\*\*|__)?\s?/iu;
/** "Hook (3s) –" beside "Scene 2 (4s) –": a part by its name, told with its length. */
const BEAT_LABEL =
  /^(?:[-*•#>]+\s*)?(?:\*\*|__)?(hook|intro|opening|opener|cta|outro|end ?card|closing|close|reveal|payoff|logo|finale|einstieg|schluss|abspann|accroche|fin|gancho|cierre)(?:\*\*|__)?\s(?=[[(]\s?\d[^\])]{0,12}[\])])/iu;
/** "End: Stillwater. Arrive before you get home." under "Shot A." to "Shot E.". */
const END_LABEL = /^(?:[-*•#>]+\s*)?(?:\*\*)?(end(?: ?card)?|abspann)(?=(?:\*\*)?\s?[:：]\s*\p{L})/iu;
const ASIDE =
  /^\s*(?:[[(][^\])]{0,40}[\])]|[,–—-]\s?\d{1,3}(?:[.,]\d)?\s?(?:secs?|seconds|sek\.?|s)\b)?\s*(?:\*\*|__)?\s*(?:[:：.–—|-]|$)?(?:\*\*|__)?\s*/;
/** A heading's title ends with its length: "The problem (5s)". */
const TITLE = /^[^.:!?\n]{0,40}$/;

/** "Scene 1 (0-3s): …", "Shot 2 - …", "### Szene 3: Titel (5 s)". */
export function readLabelled(lines: readonly ScriptLine[]): ShotBlock[] {
  const isList = lines.some(({ text }) => SHOT_LABEL.test(text));
  const blocks = blocksFrom(lines, (line) => {
    const match =
      SHOT_LABEL.exec(line.text) ??
      (isList ? (BEAT_LABEL.exec(line.text) ?? END_LABEL.exec(line.text)) : null);
    if (match === null) return null;
    const rest = line.text.slice(match[0].length);
    const aside = ASIDE.exec(rest)?.[0] ?? "";
    const inner = aside.replace(/^[\s[(,–—-]+/, "");
    const after = rest.slice(aside.length);
    const range = rangeAt(after);
    return {
      label: match[1] ?? null,
      seconds:
        rangeAt(inner)?.seconds ?? lengthIn(aside.trim().replace(/^[-–—,]\s*/, "")) ?? range?.seconds ?? null,
      length: match[0].length + aside.length + (range?.length ?? 0),
    };
  });
  // "Intro (0-2s)", "Beat 1 (2-6s)": where more lines are timed than labelled, the times tell the shots.
  if (blocks.length > 0 && readTimed(lines).length > blocks.length) return [];
  return blocks.map((block) => withoutTitle(withOwnLength(block)));
}

/** "Size: wide. … Action: a train": fields in one line, as they are said in a shot list. */
const SIZE_FIELD =
  /(?:^|(?<=[\n.;,|][^\S\n]*))(?:shot )?(?:size|framing)\s?[:=]\s?([\p{L}-]+(?: [\p{L}-]+)?)[.;,|]\s*/iu;
const ACTION_FIELD = /(?<=[.;,|:]\s*)(?:action|picture|visual|description)\s?[:=]\s*/iu;

export function withOwnLength(told: ShotBlock): ShotBlock {
  const field = told.seconds === null ? lengthField(told.body) : null;
  const block =
    field === null
      ? told
      : {
          ...told,
          seconds: field.seconds,
          body: field.rest.replace(SIZE_FIELD, "$1 shot: ").replace(ACTION_FIELD, ""),
        };
  const [first = "", ...rest] = block.body.split("\n");
  const lead = /^[\s]*/.exec(first)?.[0].length ?? 0;
  const seconds = block.seconds ?? lengthIn(first.slice(lead));
  return { ...block, seconds, body: [withoutLength(first.slice(lead)), ...rest].join("\n") };
}

/** The title of a heading is no picture where the lines under it show one. */
function withoutTitle(block: ShotBlock): ShotBlock {
  const [first = "", ...rest] = block.body.split("\n");
  const bare = first.replace(/[*_#]+/g, "").trim();
  const isHeading = bare !== "" && TITLE.test(bare) && rest.some((line) => !CUE.test(line));
  return isHeading ? { ...block, body: rest.join("\n") } : { ...block, body: [bare, ...rest].join("\n") };
}

const CUE =
  /^\s*(?:[-*•]\s*)?(?:\*\*)?(?:vo|v\.o\.|voice|text|super|sfx|sound|music|audio|overlay|title|caption|on-screen)/i;

const NUMBERED = /^(?:\*\*)?(\d{1,2})(?:[.)]|\s?[-–—:])\s+(?=\S)/;
const SHOT_WORDS =
  /\b(?:shot|close[- ]?up|wide|macro|cut to|camera|pan|zoom|drone|logo|establishing|exterior|interior|medium|cu|ws|ms|ecu|pov|tracking|aerial|slow[- ]?mo|super|vo:|sfx|totale|nah|halbnah|detail|nahaufnahme|packshot|gros plan|plan (?:large|moyen|serré)|plano|primer plano|primo piano|campo lungo)\b/i;
const STORY_VERB =
  /^(?:an?|the|two|three|he|she|they|hands?|man|woman|people|kids|\p{L}+)\s(?:\p{L}+\s){0,4}?\p{L}{2,}(?:s|ing)\b/iu;
/** "steam on a mirror", "pack on terrazzo": a thing and its place, and no rule on it. */
const STILL_LIFE =
  /^(?!.*\b(?:must|may|should|shall|not|can't|don't|stays?|replaces?|wants?|needs?|will)\b)(?:\p{L}+\s){1,4}(?:on|in|under|over|through|behind|against|into|onto|beside|at|with)\s(?:an?\s|the\s|his\s|her\s)?\p{L}{3,}/iu;
const MOST = 0.55;

/** Whether an item of a list shows something, and asks for nothing. */
export function showsPicture(body: string): boolean {
  if (REQUIREMENT.test(body)) return false;
  const bare = body.replace(NAME_BEFORE, "");
  return SHOT_WORDS.test(body) || STORY_VERB.test(bare) || STILL_LIFE.test(bare);
}

/** "Reverse: the crocodile laughs", "Dr. Amari kneels": a name before the picture, and the point of a title. */
const NAME_BEFORE = /^(?:\p{Lu}\p{Ll}{2,12}:\s+)?(?:(?:Dr|Mr|Mrs|Ms|Prof)\.\s)?/u;

/** A numbered list whose lines show pictures, not requirements. */
export function readNumbered(lines: readonly ScriptLine[]): ShotBlock[] {
  return readMarked(lines, NUMBERED);
}

const LETTERED = /^([a-h])[.)]\s+(?=\S)/;
export const BULLETED = /^(?:[-*•–]|>{1,2}|→)\s+(?=\S)/;
const NAMES_CRAFT =
  /^(?:[\p{L}-]+ ){0,2}?(?:shot|close[- ]?up|macro|pov|whip pan|pan|tilt|dolly|orbit|crane|drone|aerial|slow[- ]?mo(?:tion)?|time[- ]?lapse|overhead|top[- ]down|wide|tracking|push[- ]?in|pull[- ]?(?:out|back)|end ?card|title card|pack ?shot|cut to|totale|nahaufnahme|gros plan|plan large|primer plano|plano general)(?![\p{L}-])|(?:,|\s[–-])\s(?:extreme |medium |very )?(?:close[- ]?up|wide(?: shot)?|macro|static|handheld|overhead|pull[- ]?out|push[- ]?in|slow[- ]?mo(?:tion)?|cu|ms|ws|ecu)\s*(?:$|[.,;(])/iu;

/** "- Overhead shot: dumplings", "a) orbit around a chess board": a list without numbers, most of whose lines name size or camera. */
export function readUnnumbered(lines: readonly ScriptLine[]): ShotBlock[] {
  for (const mark of [LETTERED, BULLETED]) {
    const bodies = lines
      .filter(({ text }) => mark.test(text))
      .map(({ text }) => text.replace(mark, "").replace(/\*\*/g, ""));
    const shown = bodies.filter(
      (body) => NAMES_CRAFT.test(body) || lengthIn(body) !== null || /^\[\s?\d/.test(body),
    );
    const asks = bodies.filter((body) => REQUIREMENT.test(body));
    if (bodies.length <= MIN_SHOTS || shown.length < bodies.length * MOST || asks.length > 0) continue;
    return blocksFrom(lines, (line) => {
      const match = mark.exec(line.text);
      return match && { label: match[1] ?? null, seconds: null, length: match[0].length };
    }).map((block) => withOwnLength(withLength(block)));
  }
  return [];
}

/** "1) snow on the doorstep, 2) chalk on rough hands, 3) two strangers high-fiving." */
function areOneSentence(bodies: readonly string[]): boolean {
  const items = bodies.map((body) => body.replace(/(?<!\s)\s+(?:and|then)\s*$/u, ""));
  return (
    items.slice(0, -1).every((item) => /[,;]$/.test(item)) &&
    items.every((item) => isListedPicture(item.replace(/[,;.!]+$/, "")))
  );
}

function readMarked(lines: readonly ScriptLine[], mark: RegExp): ShotBlock[] {
  const bodies = lines.filter((line) => mark.test(line.text)).map((line) => line.text.replace(mark, ""));
  const isTimed = (body: string) => lengthIn(body) !== null;
  const pictures = bodies.filter((body) => showsPicture(body) || (isTimed(body) && !REQUIREMENT.test(body)));
  if (bodies.length < MIN_SHOTS + 1) return [];
  const isFilmed =
    pictures.length >= bodies.length * MOST && bodies.some((body) => SHOT_WORDS.test(body) || isTimed(body));
  if (!isFilmed && !(mark === NUMBERED && areOneSentence(bodies))) return [];
  return blocksFrom(lines, (line) => {
    const match = mark.exec(line.text);
    if (match === null) return null;
    const range = rangeAt(line.text.slice(match[0].length));
    return {
      label: match[1] ?? null,
      seconds: range?.seconds ?? null,
      length: match[0].length + (range?.length ?? 0),
    };
  }).map(withOwnLength);
}

const BEAT =
  /(?<=^|[;:.\n→>,]\s{0,2})(?:\d[.)]\s?)?(hook|problem|solution|payoff|intro|opening|opener|setup|build|reveal|demo|benefits?|proof|cta|end ?card|outro|closing|close|twist|climax|turn|resolution|einstieg|auflösung|accroche|solución|problema|gancho|cierre)\s?\(\s?(\d{1,2}(?:[.,]\d)?)(?:\s?[-–]\s?(\d{1,2}))?\s?(?:s|sec|seconds?|sek\.?)?\s?\)\s?[:,–—-]?\s*/giu;

/** "Structure: hook (3s) a dripping tap; problem (4s) a bucket; …" */
export function readBeats(lines: readonly ScriptLine[], page: Sifted): ShotBlock[] {
  return lines.flatMap((line) => {
    const beats = everyMatch(page, BEAT, line.text);
    return beats.map((beat, order): ShotBlock => {
      const from = beat.index + beat[0].length;
      const until = beats[order + 1]?.index ?? line.text.length;
      const whole = line.text.slice(from, until);
      const sentence = order === beats.length - 1 ? (/^.*?[.!?](?=\s|$)/u.exec(whole)?.[0] ?? whole) : whole;
      const body = sentence.replace(/[\s;,.→>]+$/u, "");
      const [first, last] = [beat[2] ?? "0", beat[3]].map((told) => figureOf(told ?? "0"));
      const seconds = last === undefined || beat[3] === undefined ? (first ?? 0) : last - (first ?? 0);
      return {
        start: line.start + beat.index,
        end: line.start + from + body.length,
        label: beat[1] ?? null,
        seconds: seconds > 0 ? seconds : null,
        body,
        cells: new Map<string, string>(),
      };
    });
  });
}
