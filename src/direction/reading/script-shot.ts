import type { ScriptShot } from "./reading.ts";
import { craftOfShot } from "./script-craft.ts";
import { type Parts, partsOf } from "./script-parts.ts";
import { placeOfSlug, withoutSetup } from "./script-screenplay.ts";
import type { ShotBlock } from "./shot-block.ts";

const VISUAL_HEADERS =
  /visual|video|action|description|beschreibung|shot|scene|szene|picture|image|imagen|bild|plan|what|frame|handlung|画面|映像|内容|镜头|장면|화면/;
const CAMERA_HEADERS =
  /camera|kamera|cámara|caméra|size|framing|angle|^moves?\b|movement|lens|einstellung|shot type|cadrage|plano/;
const SPEECH_HEADERS =
  /^(?:vo\b|v\.o\.|v\/o|voice|dialogue|dialog\b|narration|narrator|speech|spoken|script|sprecher|voix|voz|locuci|旁白|ナレーション|내레이션)/;
const TEXT_HEADERS =
  /^(?:text|super|overlay|on[- ]screen|caption|title|graphics|gfx|einblendung|texte|texto|testo|titre|título|字幕|テロップ|자막)/;
const SOUND_HEADERS = /^(?:audio|sounds?|sfx|music|ton|musik|son|sonido|音)/;
const NOTHING = /^(?:[-–—/.]|none|n\/?a|nil|no|keine?r?|aucune?|ninguno|)$/i;

/** Reads one shot's words: what is seen, said, written and heard, with the craft it names. */
export function readShot(given: ShotBlock): ScriptShot {
  const block = withSlugAsLabel(withCardAsText(given));
  const isTable = block.cells.size > 0;
  const parts = isTable ? fromCells(block.cells) : partsOf(block.body, given.label);
  const seen = isTable ? cameraWords(block.cells) : ownWords(parts.description, block.label);
  return {
    label: block.label,
    seconds: block.seconds,
    ...parts,
    description: withoutSlug(withoutSetup(parts.description)),
    ...craftOfShot(seen),
    transition: transitionOf(isTable ? [...block.cells.values()].join(". ") : block.body),
  };
}

/** "End: Stillwater. Arrive before you get home.": plain words on a card are read, where nothing says what is seen. */
function withCardAsText(block: ShotBlock): ShotBlock {
  const isWords = /^(?:end(?: ?card)?|abspann)$/iu.test(block.label ?? "") && CARD_OF_WORDS.test(block.body);
  return isWords ? { ...block, body: `TEXT: ${block.body.trim()}` } : block;
}

const CARD_OF_WORDS = /^(?!.*\b(?:logo|pack ?shot|shot|on|with|over|fades?)\b)\s*\p{Lu}[^"“”„«»:()\n]*$/u;

/** "EXT. MARKET SQUARE – DAY: an old woman sells flowers": the scene's heading in the line of its picture. */
function withSlugAsLabel(block: ShotBlock): ShotBlock {
  const [whole, slug] = SLUG_IN_LINE.exec(block.body) ?? [];
  if (whole === undefined || slug === undefined) return block;
  return { ...block, label: slug, body: block.body.slice(whole.length) };
}

const SLUG_IN_LINE = /^\s*((?:INT\.?\/EXT|INT|EXT|INNEN|AUSSEN|AUßEN)[. ]+[^:.\n]{2,40}?)\s?[:：]\s+(?=\S)/u;

/** "Exterior. Night. A bus stops": the hour is told of the picture, the rest is where it is filmed. */
function withoutSlug(description: string): string {
  const [slug, hour = ""] = SLUG_WORDS.exec(description) ?? [];
  if (slug === undefined) return description;
  const bare = description.slice(slug.length);
  const told = HOURS[hour.toLowerCase()];
  return told === undefined ? bare : `${bare.replace(/[.\s]+$/u, "")}, ${told}`;
}

const SLUG_WORDS =
  /^(?:exterior|interior|outdoors?|indoors?|ext|int|außen|innen)\s?[.,:–—-]\s*(?:(day|night|dawn|dusk|morning|evening|daytime|nighttime|tag|nacht)\s?[.,:–—-]\s*)?(?=\p{L})/iu;
const HOURS: Readonly<Record<string, string>> = {
  night: "at night",
  nighttime: "at night",
  nacht: "at night",
  dawn: "at dawn",
  dusk: "at dusk",
  evening: "in the evening",
};

/** A screenplay's scene may hold many pictures: only how it begins is its own size. */
function ownWords(description: string, label: string | null): string {
  return placeOfSlug(label) === null ? description : (/^[^.]*/.exec(description)?.[0] ?? "");
}

function fromCells(cells: ReadonlyMap<string, string>): Parts {
  const named = (header: RegExp) =>
    [...cells].filter(([name, cell]) => header.test(name) && !NOTHING.test(cell)).map(([, cell]) => cell);
  const heard = named(SOUND_HEADERS).map((cell) => partsOf(cell, null, true));
  const seen = [...cells]
    .filter(
      ([name, cell]) =>
        VISUAL_HEADERS.test(name) &&
        !TEXT_HEADERS.test(name) &&
        !SOUND_HEADERS.test(name) &&
        !NOTHING.test(cell),
    )
    .map(([, cell]) => cell)
    .sort((a, b) => b.length - a.length)[0];
  const body = partsOf(seen ?? "", null);
  const spoken = named(SPEECH_HEADERS).map((cell) => partsOf(`VO: ${withoutCue(cell)}`, null).voiceover);
  return {
    description: body.description,
    voiceover: joined([...spoken, ...heard.map(({ voiceover }) => voiceover), body.voiceover]),
    overlay: joined([
      ...named(TEXT_HEADERS).map(unquoted),
      ...heard.map(({ overlay }) => overlay),
      body.overlay,
    ]),
    sound: joined(
      [
        ...heard.flatMap(({ sound, description }) => [sound, description.replace(/^SFX\s+/u, "")]),
        body.sound,
      ],
      ", ",
    ),
  };
}

function joined(parts: readonly (string | null)[], by = " "): string | null {
  const said = parts.filter((part) => part !== null && part !== "");
  return said.length === 0 ? null : [...new Set(said)].join(by);
}

function withoutCue(cell: string): string {
  return cell.replace(CUE_OF_SPEECH, "");
}

/** "VO: …", "GRANDMOTHER (off): “I'm early.”": who speaks is not spoken. */
const CUE_OF_SPEECH =
  /^(?:(?:[Vv][Oo]|V\.O\.?|[Nn]arrator|[Vv]oice-?over|[Ss]precher(?:in)?)|\p{Lu}[\p{Lu}\d .'’-]{1,24}|\p{Lu}[\p{L}'’-]+(?: \p{L}+)?(?=(?:\s?\([^)]{1,20}\))?\s?[:：]\s*["“„«]))(?:\s?\([^)]{1,20}\))?\s?[:：]\s*/u;

function unquoted(cell: string): string {
  return /^["“„«]([^"”“»]+)["”“»]$/u.exec(cell.trim())?.[1] ?? cell.replace(/\s+/g, " ").trim();
}

function cameraWords(cells: ReadonlyMap<string, string>): string {
  const named = [...cells].filter(([name]) => CAMERA_HEADERS.test(name) || VISUAL_HEADERS.test(name));
  const byCamera = named.toSorted(
    ([a], [b]) => Number(CAMERA_HEADERS.test(b)) - Number(CAMERA_HEADERS.test(a)),
  );
  return byCamera.map(([, cell]) => cell).join(". ");
}

function transitionOf(body: string): ScriptShot["transition"] {
  const words = body.toLowerCase();
  if (
    /\b(?:cross ?)?dissolves? (?:to|into)\b|\bdissolve\b|überblendung|fondu enchaîné|fundido encadenado/.test(
      words,
    )
  )
    return "dissolve";
  if (/\bfades? (?:to|out|into)\b|\bfade\b[.:]?$|abblende|fondu au noir|fundido a negro/.test(words))
    return "fade";
  if (/\bwipes? (?:to|into)\b|\bwipe\b[.:]?$|\bwhip[- ]pan to\b/.test(words)) return "wipe";
  if (/\bzoom transition\b|\bzooms? through to\b/.test(words)) return "zoom";
  return /\b(?:(?:smash|match|jump|hard) )?cuts? to\b|harter schnitt/.test(words) ? "cut" : null;
}
