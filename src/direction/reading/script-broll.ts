import type { ScriptLine } from "./script-lines.ts";
import type { ShotBlock } from "./shot-block.ts";

const FEWEST_SHOTS = 3;
/** "[B-ROLL: headphones on a scale]", "[CUT TO: host at desk]", "(B-roll – the train)". */
const BRACKET =
  /^[[(]\s?((?:b-?roll|cut ?away|cut to|insert|on (?:camera|screen)|a-?roll|talking head|end ?(?:screen|card)|visual|show|graphic|screen recording)[^:\-–—\])]{0,20})\s?[:–—-]\s*(.+?)\s?[\])]$/iu;
/** "[COLD OPEN]", "[INTRO MUSIC]": where in the film it is, and no picture. */
const HEADING = /^[[(][^\])]{2,40}[\])]$/u;
const ILLUSTRATES = /^(?:b-?roll|cut ?away|insert|visual|show|graphic|screen recording)/iu;
const CARD = /^end ?(?:screen|card)/iu;
/** "HOST: So first of all …", a line in quotes. */
const SPEAKER =
  /^(?:\p{Lu}[\p{Lu}\d .'’-]{1,20}|host|vo|narrator|me|presenter)(?:\s?\([^)]{1,20}\))?\s?[:：]\s*/iu;
const QUOTED = /^["“„«].+["”»]$/u;

interface OpenShot {
  readonly line: ScriptLine;
  readonly picture: string;
  readonly isCard: boolean;
  /** The lines that are spoken over it. */
  readonly said: ScriptLine[];
}

/** A host's script with its pictures in brackets: what is shown over a line is a shot with that line, a cut shows who speaks next. */
export function readBrackets(lines: readonly ScriptLine[]): ShotBlock[] {
  const brackets = lines.filter(({ text }) => BRACKET.test(text));
  const isBroll = brackets.some(({ text }) => /^.\s?(?:b-?roll|cut ?away)/iu.test(text));
  if (!isBroll || brackets.length < FEWEST_SHOTS) return [];
  const shots: OpenShot[] = [];
  let pending: ScriptLine[] = [];
  for (const line of lines) {
    const [, kind = "", picture = ""] = BRACKET.exec(line.text) ?? [];
    const last = shots.at(-1);
    if (picture !== "") {
      const isOver = ILLUSTRATES.test(kind);
      shots.push({ line, picture, isCard: CARD.test(kind), said: isOver ? pending : [] });
      if (isOver) pending = [];
    } else if (spokenIn(line.text) === null) continue;
    else if (last === undefined || last.isCard || last.said.length > 0) pending.push(line);
    else last.said.push(line);
  }
  return shots.map(blockOf);
}

function spokenIn(text: string): string | null {
  if (HEADING.test(text)) return null;
  if (SPEAKER.test(text)) return text.replace(SPEAKER, "");
  return QUOTED.test(text) ? text : null;
}

function blockOf({ line, picture, isCard, said }: OpenShot): ShotBlock {
  const spoken = said.map(({ text }) => `VO: "${(spokenIn(text) ?? "").replace(/["“”„«»]/gu, "")}"`);
  const shown = isCard ? `Card: ${picture}` : picture;
  return {
    start: Math.min(line.start, ...said.map(({ start }) => start)),
    end: Math.max(line.end, ...said.map(({ end }) => end)),
    label: null,
    seconds: null,
    body: [shown, ...spoken].join("\n"),
    cells: new Map<string, string>(),
  };
}
