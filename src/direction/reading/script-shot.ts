import { craftIn } from "./craft.ts";
import { openPage } from "./page.ts";
import type { ScriptShot } from "./reading.ts";
import type { ShotBlock } from "./shot-block.ts";

const VOICE_LINE =
  /(?:^|[\n.;|]\s?|\s[-–—]\s|\()\s*(?:VO|V\.O\.?|V\/O|voice-?over|voice over|narrator|narration|sprecher(?:in)?|off|voix off|voz en off|voz off|locuci[oó]n|locução|voce fuori campo|ナレーション|旁白|내레이션|dialogue|says)\s?(?:\([^)]{0,30}\))?\s?[:：]\s*/iu;
const OVERLAY_LINE =
  /(?:^|[\n.;|]\s?|\s[-–—]\s|\()\s*(?:super|tagline|slogan|text|title|overlay|on[- ]screen text|on[- ]screen|caption|text overlay|title card|supers?|einblendung|texte|texto|testo|tekst|テロップ|字幕|자막|card)\s?[:：]\s*/iu;
const SOUND_LINE =
  /(?:^|[\n.;|]\s?|\s[-–—]\s|\()\s*(?:sfx|sound|audio|fx|music|sound effects?|ton|musik|son|musique|sonido|música|som|suono|musica|音|音楽|音效|음악)\s?[:：]?\s*(?=\S)/iu;
const VISUAL_HEADERS =
  /visual|video|action|description|shot|scene|picture|image|bild|plan|what|frame|画面|映像|内容|镜头|장면|화면/;
const SPEECH_HEADERS =
  /^(?:vo|v\.o\.|voice|voice-?over|voice over|dialogue|narration|speech|script|sprecher|voix|voz|旁白|ナレーション|내레이션)/;
const TEXT_HEADERS =
  /^(?:text|super|overlay|on[- ]screen|caption|title|graphics|gfx|texte|texto|testo|字幕|テロップ|자막)/;
const SOUND_HEADERS = /^(?:audio|sound|sfx|music|ton|musik|son|音)/;

/** Reads one shot's words: what is seen, said, written and heard, with the craft it names. */
export function readShot(block: ShotBlock): ScriptShot {
  const parts = block.cells.size > 0 ? fromCells(block.cells) : fromBody(block.body, block.label);
  const craft = craftOf(
    `${block.label ?? ""} ${block.cells.size > 0 ? [...block.cells.values()].join(". ") : block.body}`,
  );
  return {
    label: block.label,
    seconds: block.seconds,
    ...parts,
    ...craft,
    transition: transitionOf(block.body),
  };
}

type Parts = Pick<ScriptShot, "description" | "voiceover" | "overlay" | "sound">;

function fromCells(cells: ReadonlyMap<string, string>): Parts {
  const audio = find(cells, SOUND_HEADERS);
  const spoken = find(cells, SPEECH_HEADERS) ?? (audio !== null && VOICE_LINE.test(audio) ? audio : null);
  const visual = [...cells]
    .filter(([name, cell]) => VISUAL_HEADERS.test(name) && !/^\d*$/.test(cell))
    .map(([, cell]) => cell);
  const longest = [...cells.values()].sort((a, b) => b.length - a.length)[0] ?? "";
  const body = fromBody(visual.sort((a, b) => b.length - a.length)[0] ?? longest, null);
  return {
    description: body.description,
    voiceover: spoken === null ? body.voiceover : unquoted(spoken.replace(VOICE_LINE, "")),
    overlay: unquotedOrNull(find(cells, TEXT_HEADERS)) ?? body.overlay,
    sound: audio !== null && audio !== spoken ? audio : body.sound,
  };
}

function find(cells: ReadonlyMap<string, string>, header: RegExp): string | null {
  const cell = [...cells].find(([name]) => header.test(name))?.[1];
  return cell === undefined || /^(?:-|–|—|none|n\/a|)$/i.test(cell) ? null : cell;
}

function fromBody(body: string, label: string | null): Parts {
  let rest = body.trim();
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(rest);
    if (match === null) return null;
    const from = match.index + match[0].length;
    const words = spanAfter(rest.slice(from));
    const taken = unquoted(rest.slice(from, from + words));
    rest = `${rest.slice(0, match.index)}${/^[\n.;|]/.test(match[0]) ? match[0].charAt(0) : ""} ${rest.slice(from + words)}`;
    return taken === "" ? null : taken;
  };
  const voiceover = take(VOICE_LINE) ?? dialogueOf(rest, label);
  const overlay = take(OVERLAY_LINE);
  const sound = take(SOUND_LINE);
  return {
    description: tidy(voiceover === null ? rest : withoutDialogue(rest, label)),
    voiceover,
    overlay,
    sound,
  };
}

/** The length of what a cue announces: the quoted words, else up to the end of the line or the next cue. */
function spanAfter(rest: string): number {
  const quote = /^["“„«「'‘]([^"”“»」\n]{1,300}?)["”“»」'’](?=[\s.,;)|]|$)/.exec(rest);
  if (quote !== null) return quote[0].length;
  const stop = rest.search(
    /\n|\||\)|;|\.\s+(?=(?:VO|V\.O|Super|Text|Title|SFX|Sound|Music|CTA|Logo|Cut|Overlay|Caption)\b)|\s(?=(?:VO|SFX|Super|SUPER|Music)\s?:)|$/,
  );
  return stop < 0 ? rest.length : stop;
}

const SPEAKER = /^\p{Lu}[\p{Lu}\d .'()-]{1,30}$/u;

/** A screenplay's dialogue: the lines under a name in capitals. */
function dialogueOf(body: string, label: string | null): string | null {
  if (label === null || !/^(?:\d+[.)]?\s+)?(?:INT|EXT|I\/E|INNEN|AU)/.test(label)) return null;
  const lines = body.split("\n").map((line) => line.trim());
  const spoken = lines.filter(
    (line, order) => order > 0 && SPEAKER.test(lines[order - 1] ?? "") && !SPEAKER.test(line) && line !== "",
  );
  return spoken.length === 0 ? null : spoken.join(" ");
}

function withoutDialogue(body: string, label: string | null): string {
  if (label === null || !/^(?:\d+[.)]?\s+)?(?:INT|EXT|I\/E|INNEN|AU)/.test(label)) return body;
  const lines = body.split("\n").map((line) => line.trim());
  return lines
    .filter((line, order) => !SPEAKER.test(line) && !SPEAKER.test(lines[order - 1] ?? ""))
    .join("\n");
}

function unquotedOrNull(words: string | null): string | null {
  return words === null ? null : unquoted(words);
}

function unquoted(words: string): string {
  return words
    .trim()
    .replace(/^["“„«「'‘]+/, "")
    .replace(/["”“»」'’]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
}

const MAX_DESCRIPTION = 400;

function tidy(words: string): string {
  return words
    .replace(/\*\*/g, "")
    .replace(/\(\s*\)/g, "")
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;])/g, "$1")
    .replace(/(?:[.;,]\s*){2,}/g, ". ")
    .replace(/^[\s:;,.|–—-]+/, "")
    .trim()
    .slice(0, MAX_DESCRIPTION);
}

function craftOf(words: string): Pick<ScriptShot, "shotType" | "cameraMovement"> {
  return craftIn(openPage(words), 0, words.length);
}

function transitionOf(body: string): ScriptShot["transition"] {
  const words = body.toLowerCase();
  if (/\b(?:cross ?)?dissolves? (?:to|into)\b|\bdissolve\b|überblendung|fondu enchaîné/.test(words))
    return "dissolve";
  if (/\bfades? (?:to|in|out|into)\b|\bfade\b/.test(words)) return "fade";
  if (/\bwipes? (?:to|into)\b|\bwipe\b[.:]?$|\bwhip[- ]pan to\b/.test(words)) return "wipe";
  if (/\bzoom transition\b|\bzooms? through to\b/.test(words)) return "zoom";
  return /\b(?:(?:smash|match|jump|hard) )?cuts? to\b/.test(words) ? "cut" : null;
}
