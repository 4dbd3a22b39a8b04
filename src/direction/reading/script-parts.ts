import type { ScriptShot } from "./reading.ts";
import { callBehindCard } from "./script-call.ts";

/** What one shot of a script shows, says and lets be heard and read. */
export type Parts = Pick<ScriptShot, "description" | "voiceover" | "overlay" | "sound">;

type Kind = "voice" | "text" | "sound" | "picture";

/** Words that announce what follows them in a shot; a colon or a quotation mark comes after. */
const CUES: readonly (readonly [kind: Kind, words: string])[] = [
  [
    "voice",
    String.raw`vo|v\.o\.?|v\/o|voice-?over|voice over|narrator|narration|sprecher(?:in)?|off(?:-text)?|voix[ -]off|voz en off|voz off|locuci[oó]n|locução|voce fuori campo|dialog(?:ue)?|(?:(?:she|he|they|(?:and (?:the |his |her |their |our |an? ))?\p{Lu}\p{L}+) )?(?:says?|whispers?|asks?|shouts?|sagt|fragt|dit|dice)|ナレーション|旁白|내레이션`,
  ],
  [
    "text",
    String.raw`(?:with|and) (?:the |our |an? )?(?:(?:end|last|final|closing) ?)?(?:line|words?|slogan|tagline|claim|message|text|title|caption)(?: (?:that )?(?:reads|says)| saying)?|supers?|tagline|slogan|(?:on[- ]screen |screen )?text(?: overlay| on \p{L}+| reads?)?|title(?: card)?|overlay|on[- ]screen|captions?|(?:end ?)?card(?: reads)?|gfx|graphics?|einblendung|bauchbinde|cartela|schrift|carton|r[oó]tulo|letrero|texte(?: à l['’]écran)?|texto(?: en pantalla)?|titre|título|testo|tekst|words|テロップ|字幕|자막`,
  ],
  [
    "sound",
    String.raw`sfx|fx|sounds?(?: effects?| design)?|audio|music|mus\.?|ton|geräusch(?:e)?|musik|sons?|bruitage|musique|sonidos?|música|som|suono|musica|音|音楽|音效|음악`,
  ],
  [
    "picture",
    "b-?roll|visuals?|video|picture|image|imagen|bild|action|description|camera|kamera|cámara|caméra|shot|画面|映像|内容",
  ],
];
const EDGE = String.raw`(?:^|[\n.;|,(][^\S\n]*|\s[-–—]\s*|[!?"”»]\s+|\s)`;
const ASIDE = String.raw`(?:\s?\([^)\n]{0,30}\))?`;
const CUE = new RegExp(
  `(?<=${EDGE}(?:[-*•]\\s*)?(?:\\*\\*)?)(?:${CUES.map(([kind, words]) => `(?<${kind}>${words})`).join("|")})${ASIDE}\\)?(?:\\*\\*)?(?:\\s?[:：](?:\\*\\*)?\\s*|\\s+(?=["“„«「]))`,
  "giu",
);
const SAYS = /^(?:[^:]*\s)?(?:says?|whispers?|asks?|shouts?|sagt|fragt|dit|dice)$/iu;

/** A shot's words by what they are: seen, said, written on screen, heard. Words announced by nothing are the picture's, `isHeard` in a column of sound. */
export function partsOf(given: string, label: string | null, isHeard = false): Parts {
  const found: Record<Kind, string[]> = { voice: [], text: [], sound: [], picture: [] };
  const body = withCues(given);
  let rest = "";
  let at = 0;
  for (const cue of body.matchAll(CUE)) {
    const kind = kindOf(cue);
    const isField = /(?:^|\n)[\s*•-]*$/.test(body.slice(0, cue.index));
    if (cue.index < at || (kind === "picture" && !isField)) continue;
    const from = cue.index + cue[0].length;
    if (kind === "picture") {
      rest += body.slice(at, cue.index);
      at = from;
      continue;
    }
    const length = spanAfter(body.slice(from), kind);
    const told = body.slice(from, from + length);
    const words = unquoted(told);
    // What stands in quotes behind "Audio:" is said.
    const isSaid = kind === "sound" && /^audio/iu.test(cue[0]) && /^["“„«]/u.test(told);
    if (/[\p{L}\d]/u.test(words)) found[isSaid ? "voice" : kind].push(words);
    rest += `${body.slice(at, cue.index)} `;
    at = from + length;
  }
  rest += body.slice(at);
  rest = rest.replace(WRITTEN_BEFORE, (_, words: string) => {
    found.text.push(words.trim());
    return "";
  });
  const spoken = isScreenplay(label) ? dialogueOf(rest) : { lines: [], rest };
  if (!isHeard && found.text.length === 0) spoken.rest = withCard(spoken.rest, found.text);
  const quoted = isHeard && found.voice.length === 0 ? loneQuote(spoken.rest) : null;
  return {
    description: quoted === null ? tidy(spoken.rest) : "",
    voiceover: joined([...found.voice, ...spoken.lines, ...(quoted === null ? [] : [quoted])], " "),
    overlay: joined(found.text, " "),
    sound: joined(
      found.sound.map((sound) => sound.replace(/^SFX\s+/, "").replace(/[.;\s]+$/, "")),
      ", ",
    ),
  };
}

/** A shot's words without the call behind its card, speakers and cards told as cues tell them. */
function withCues(given: string): string {
  return given
    .slice(0, callBehindCard(given)?.at ?? given.length)
    .replace(CARD_DASH, "$1: ")
    .replace(TO_CAMERA, "the host speaks to camera$1\nVO: ")
    .replace(SPEAKER_HEARD, "VO: ")
    .replace(SPEAKER_NAMED, (said, name: string) => (isCue(name) ? said : "VO: "));
}

/** `On camera, holding the plant: "Follow for more."` */
const TO_CAMERA =
  /(?<=^|\n\s*)(?:on[- ]camera|to camera|(?:direct|straight|piece) to camera|talking head|a-?roll)(, [^:"“„«\n]{2,60})?\s?[:：]\s*(?=["“„«])/giu;

/** `phone in her hand, "Paid." on screen`. */
const WRITTEN_BEFORE =
  /[,;:]?\s*["“„«]([^"”“»\n]{1,80})["”“»]\s(?:is |appears |comes up )?(?:on[- ]screen|as (?:a )?(?:super|text|title|caption)|auf dem bildschirm|à l['’]écran|en pantalla)(?!\p{L})/giu;

/** "CARD – Selkie Kayaks". */
const CARD_DASH = /^(\s*(?:end ?|title )?card|\s*super)\s[–—-]\s/iu;

/** `Older brother: "You're cheating."` is spoken by whoever is named. */
const SPEAKER_NAMED = /(?<=^|[\n.!?"”»][^\S\n]*)(\p{Lu}\p{L}+(?:\s\p{L}+){0,2})\s?[:：]\s*(?=["“„«])/gu;

/** "ANA (V.O.): They were wrong." */
const SPEAKER_HEARD =
  /(?<=^|[\n.!?"”»][^\S\n]*)\p{Lu}[\p{L} .'’-]{1,24}\s?\((?:V\.?\s?O\.?|O\.?\s?S\.?|off)\)\s?[:：]\s*/gu;

function isCue(name: string): boolean {
  return (
    CUES.some(([, words]) => new RegExp(`(?:^|\\s)(?:${words})$`, "iu").test(name)) || NOT_SPOKEN.test(name)
  );
}

/** What is written, or asks to be done. */
const NOT_SPOKEN =
  /\b(?:cta|call to action|button|headline|end line|endline|line|message|hook|logo|name|client|product|brand|copy|shot|scene)$/iu;

function kindOf(cue: RegExpExecArray): Kind {
  const groups = cue.groups ?? {};
  return CUES.find(([kind]) => groups[kind] !== undefined)?.[0] ?? "picture";
}

/** The length of what a cue announces: the quoted words, else up to the end of the line or the next cue. */
function spanAfter(rest: string, kind: Kind): number {
  const quote = /^["“„«「]\s?([^"”“»」\n]{1,300}?)\s?["”“»」](?=[\s.,;:)|–—-]|$)/u.exec(rest);
  if (quote !== null) return quote[0].length;
  CUE.lastIndex = 0;
  const next = CUE.exec(`\n${rest}`);
  CUE.lastIndex = 0;
  const nextAt = next === null || SAYS.test(next[0].trim()) ? rest.length : Math.max(0, next.index - 1);
  const stop = rest.search(
    kind === "sound"
      ? /\n|\||\)|;|\.\s/
      : /\n|\||\)|(?<=\.)\s+(?=(?:Logo|Cut to|Fade)\b)|\s[–—-]\s+\d+\s?s\b/,
  );
  return Math.min(stop < 0 ? rest.length : stop, nextAt);
}

const SLUG = /^(?:\d+[.)]?\s+)?(?:INT|EXT|I\/E|INNEN|AU[Sß])/;
const SPEAKER = /^\p{Lu}[\p{Lu}\d .'’-]{1,30}(?:\s?\([^)]{1,20}\))?$/u;
const DIRECTION = /^(?:(?:SMASH |MATCH )?CUT TO|FADE (?:IN|OUT|TO BLACK)|DISSOLVE TO|THE END|ENDE?)[.:]?$/;

function isScreenplay(label: string | null): boolean {
  return label !== null && SLUG.test(label);
}

/** A screenplay's dialogue: the lines under a name in capitals, asides in brackets left out. */
function dialogueOf(body: string): { lines: string[]; rest: string } {
  const lines: string[] = [];
  const rest: string[] = [];
  let speaks = false;
  for (const line of body.split("\n").map((one) => one.trim())) {
    if (DIRECTION.test(line)) speaks = false;
    else if (SPEAKER.test(line)) speaks = true;
    else if (speaks && /^\([^)]*\)$/.test(line)) continue;
    else if (speaks && line !== "") {
      lines.push(line);
      speaks = false;
    } else rest.push(line);
  }
  return { lines, rest: rest.join("\n") };
}

const CLOSING_QUOTE = /(?:^|[,:;–—+-]\s*)["“„«]([^"”“»\n]{2,80})["”“»]\.?\s*$/u;

/** A picture that ends on quoted words shows them: "scooter on white, “Ride on”". */
function withCard(words: string, cards: string[]): string {
  const card = CLOSING_QUOTE.exec(words);
  if (card === null) return words;
  cards.push((card[1] ?? "").trim());
  return words.slice(0, card.index);
}

function loneQuote(words: string): string | null {
  return /^\s*["“„«「]([^"”“»」]+)["”“»」]\.?\s*$/u.exec(words)?.[1]?.trim() ?? null;
}

function joined(parts: readonly string[], by: string): string | null {
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? null : said.join(by);
}

function unquoted(words: string): string {
  return words
    .trim()
    .replace(/^(?:["“„«「‘]\s?|\*\*)+/u, "")
    .replace(/(?:\s?["”“»」]|\*\*)+$/u, "")
    .replace(/\s+/g, " ")
    .replace(/\s[–—-]$/, "")
    .trim();
}

const MAX_DESCRIPTION = 400;

function tidy(words: string): string {
  return words
    .replace(/\*\*/g, "")
    .replace(/\(\s*(?:beat|pause)?\.?\s*\)/gi, "")
    .replace(/^([^(]*)\)/, "$1")
    .replace(/^[\s]*[-*•]\s+/gm, "")
    .replace(/\b(?:smash |match )?(?:cut|dissolve|fade) to\b[:.]?(?: black\.?)?\s*$/gim, "")
    .replace(/\n+/g, ". ")
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;])/g, "$1")
    .replace(/([:!?])\.\s/g, "$1 ")
    .replace(/(?:[.;,]\s*){2,}/g, ". ")
    .replace(/\s[–—-]\s*(?=$|[.;–—-])/g, "")
    .replace(/^[\s:;,.|–—-]+/, "")
    .replace(/[\s:;,–—-]+$/, "")
    .trim()
    .slice(0, MAX_DESCRIPTION);
}
