/** Small strict readers of the formats we write, independent of the writers. */

/** Rows of RFC 4180 text; throws on a stray quote. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) throw new Error(`not CSV near ${text.slice(cell.lastIndex, cell.lastIndex + 20)}`);
    rows.at(-1)!.push(match[1] === undefined ? match[2]! : match[1].replaceAll('""', '"'));
    if (match[3] === "\r\n") rows.push([]);
    else if (match[3] === "" && cell.lastIndex < text.length) throw new Error("stray quote");
  }
  return rows.filter((row) => row.length > 0);
}

export interface EdlEdit {
  readonly event: number;
  readonly reel: string;
  readonly code: string;
  readonly transitionFrames: number;
  /** Source in and out, record in and out, in frames. */
  readonly frames: readonly [number, number, number, number];
}

const EDIT = /^(\d{3}) {2}(\S+) +V +(C|D|W\d{3}) +(\d{3})? +((?:\d{2}:\d{2}:\d{2}:\d{2} ?){4})$/;

/** The edits of a CMX 3600 list; throws on a line that is neither an edit, a comment nor a header. */
export function readEdl(text: string, base: number): EdlEdit[] {
  const edits: EdlEdit[] = [];
  for (const line of text.split("\r\n")) {
    if (line === "" || /^(?:TITLE:|FCM:|\* )/.test(line)) continue;
    const match = EDIT.exec(line);
    if (!match) throw new Error(`not an EDL line: ${line}`);
    const frames = match[5]!
      .trim()
      .split(" ")
      .map((timecode) => {
        const [hours, minutes, seconds, rest] = timecode.split(":").map(Number) as [
          number,
          number,
          number,
          number,
        ];
        if (rest >= base) throw new Error(`frame ${rest} at ${base} fps`);
        return ((hours * 60 + minutes) * 60 + seconds) * base + rest;
      });
    edits.push({
      event: Number(match[1]),
      reel: match[2]!,
      code: match[3]!,
      transitionFrames: Number(match[4] ?? 0),
      frames: frames as [number, number, number, number],
    });
  }
  return edits;
}

const TAG = /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|<\?[^?]*\?>|<!DOCTYPE [\w]+>|([^<]+)/y;
const ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)/;

/** Names of the elements of a well-formed XML text, in order; throws where it is not well-formed. */
export function readXml(text: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const tag = new RegExp(TAG);
  while (tag.lastIndex < text.length) {
    const at = tag.lastIndex;
    const match = tag.exec(text);
    if (!match) throw new Error(`not XML near ${text.slice(at, at + 40)}`);
    if (ENTITY.test(match[0])) throw new Error(`bare ampersand in ${match[0]}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for the characters that XML forbids
    if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(match[0])) throw new Error("forbidden character");
    const [, closing, name, , empty] = match;
    if (name === undefined) continue;
    if (closing === "/") {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    seen.push(name);
    if (empty !== "/") open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(", ")} left open`);
  return seen;
}

export interface ReadCue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const TIME_LINE = /^(\d{2}):(\d{2}):(\d{2})[,.](\d{3}) --> (\d{2}):(\d{2}):(\d{2})[,.](\d{3})(?: .*)?$/;

/** Cues of SRT or WebVTT; throws where a block is malformed. */
export function readCues(text: string): ReadCue[] {
  const blocks = text
    .replaceAll("\r\n", "\n")
    .replace(/^WEBVTT\n+/, "")
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== "");
  return blocks.map((block) => {
    const [, times, ...lines] = block.trimEnd().split("\n");
    const match = TIME_LINE.exec(times ?? "");
    if (!match || lines.length === 0 || lines.some((line) => line.includes("-->")))
      throw new Error(`not a cue: ${block}`);
    const [h1, m1, s1, ms1, h2, m2, s2, ms2] = match.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return {
      start: h1 * 3600 + m1 * 60 + s1 + ms1 / 1000,
      end: h2 * 3600 + m2 * 60 + s2 + ms2 / 1000,
      text: lines.join("\n"),
    };
  });
}
