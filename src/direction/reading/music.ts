import { isInField } from "./in-field.ts";
import { lexiconFrom, lexiconOf, matchAt, perLanguage, scan } from "./lexicon.ts";
import { after, before, finding, isAfter, isForbidden, type Page } from "./page.ts";
import type { AskedMusic, Finding } from "./reading.ts";
import { everyMatch, firstMatch } from "./sieve.ts";
import { TONES } from "./words/moods.ts";
import { GENRES, INSTRUMENTS, MUSIC_WORDS } from "./words/music.ts";

const GENRE_LEXICON = lexiconFrom(() => GENRES.split(",").map((genre) => [genre, genre.trim()] as const));
const INSTRUMENT_LEXICON = lexiconOf(INSTRUMENTS);
const moodLexicon = perLanguage((language) => lexiconOf(TONES[language] ?? TONES["en"] ?? {}));
const BPM = /(?<![\w.])(\d{2,3})(?:\s?-\s?(\d{2,3}))? ?(?:bpm|beats per minute|beats a minute)(?![a-z])/;
const NO_MUSIC =
  /^(?:background |any )?(?:music|musik|musique|musica|muziek|soundtrack|score|音楽|音乐|配乐|bgm|음악|muzyk[ai]|muzik|музык[аи]|موسيقى|מוזיקה)(?: at all)?$/;
const NEAR_CHARACTERS = 60;
/** "no music until the market": later there is some. */
const NOT_YET =
  /^\s?(?:until|before|till|in the first|for the first|during the|bis|jusqu|hasta|ate|fino|tot)\b/;
const NOT_YET_WINDOW = 16;

/** What music is asked for; genre "none" where there is to be none. */
export function readMusic(page: Page): Finding<AskedMusic> | null {
  return noMusic(page) ?? wantedMusic(page);
}

function noMusic(page: Page): Finding<AskedMusic> | null {
  const unwanted = page.prohibitions.find((one) =>
    one.items.some(
      (item) =>
        NO_MUSIC.test(page.folded.slice(item.start, item.end)) &&
        !NOT_YET.test(page.folded.slice(item.end, item.end + NOT_YET_WINDOW)),
    ),
  );
  if (unwanted !== undefined)
    return finding(page, NO_MUSIC_AT_ALL, unwanted.start, unwanted.items.at(-1)?.end ?? unwanted.start, SURE);
  const none = page.fields.find(
    (field) => field.slot === "music" && SAYS_NONE.test(page.folded.slice(field.start, field.end)),
  );
  return none === undefined ? null : finding(page, NO_MUSIC_AT_ALL, none.start, none.end, SURE);
}

const NO_MUSIC_AT_ALL: AskedMusic = { genre: "none", instruments: [], bpm: null, moods: [] };
const SURE = 0.95;

function wantedMusic(page: Page): Finding<AskedMusic> | null {
  const played = found(page, INSTRUMENT_LEXICON);
  // "acoustic guitar" is an instrument, whatever genre its first word is.
  const isPartOfInstrument = (one: { start: number; end: number }) =>
    played.some(
      (hit) => hit.start <= one.start && one.end <= hit.end && hit.end - hit.start > one.end - one.start,
    );
  const genres = found(page, GENRE_LEXICON).filter(
    (hit) => !isPartOfInstrument(hit) && speaksOfMusic(page, hit, hit.value),
  );
  const instruments = played
    .filter((hit) => !genres.some((genre) => hit.start < genre.end && genre.start < hit.end))
    .filter((hit) => speaksOfMusic(page, hit, "guitar") || standsAlone(page, hit));
  const bpm = firstMatch(page, BPM);
  const mention = musicMention(page);
  const spans = [
    ...genres,
    ...instruments,
    ...(bpm === null ? [] : [{ start: bpm.index, end: bpm.index + bpm[0].length }]),
    ...(mention === null ? [] : [mention]),
  ];
  if (spans.length === 0) return null;
  const named = Math.min(...spans.map((span) => span.start));
  // "deep cello music" is one demand: what it sounds like belongs to it.
  const start = named - soundingLead(page, named);
  const end = Math.max(...spans.filter((span) => span.end - start < 160).map((span) => span.end));
  const moods = moodsNear(page, mention, genres.length > 0 ? genres : instruments);
  const value = {
    genre: genres[0]?.value ?? null,
    instruments: [...new Set(instruments.map((hit) => hit.value))],
    bpm: tempoOf(bpm),
    moods,
  };
  const own = ownWords(page);
  if (value.genre === null && value.instruments.length === 0 && own !== null && own.words !== "")
    return finding(page, { ...value, genre: own.words }, own.start, own.end, 0.8);
  if (
    value.genre === null &&
    value.bpm === null &&
    value.instruments.length === 0 &&
    moods.length === 0 &&
    mention !== null &&
    !isInSoundField(page, mention.start)
  )
    return null;
  return finding(page, value, start, end, 0.9);
}

const SAYS_NONE =
  /^\s*(?:none|no|n\/a|nil|-|keine|aucune|ninguna|nessuna|nenhuma|geen|brak|yok|нет|なし|无|없음)\s*[.!]?\s*$/;

const MAX_WORDS_OF_OWN = 4;
const NO_MUSIC_WORDS =
  /^(?:tbd|tba|yes|you(?:r)? choice|open|see|as |from|please|any|anything|whatever|attached|library|licensed|royalty|supplied|provided|we |client|your|to be|none|no |not |https?)\b|["“«@#]|\d{3}/;

/** "Music: panduri", "Musik: ganz leise Zither": a label with words no table knows is kept in them. */
function ownWords(page: Page): { words: string; start: number; end: number } | null {
  const field = page.fields.find(
    (one) =>
      (one.slot === "music" || /^(?:song|track)$/.test(one.label)) &&
      /^(?:song|track|music|musik|musique|musica|muziek|soundtrack|score|song style|bgm|muzyka|muzik)/.test(
        one.label,
      ),
  );
  if (field === undefined) return null;
  const folded = page.folded.slice(field.start, field.end);
  const stop = folded.search(/[,.;\n(]/);
  const end = field.start + (stop < 0 ? folded.length : stop);
  const words = page.text.slice(field.start, end).trim().toLowerCase();
  const isOwn =
    words.length > 2 && words.split(/\s+/).length <= MAX_WORDS_OF_OWN && !NO_MUSIC_WORDS.test(folded);
  return isOwn ? { words, start: field.start, end } : null;
}

function tempoOf(match: RegExpExecArray | null): number | null {
  if (match === null) return null;
  const low = Number(match[1]);
  return match[2] === undefined ? low : Math.round((low + Number(match[2])) / 2);
}

function found<T>(page: Page, lexicon: Parameters<typeof scan<T>>[1]) {
  return scan(page.tokens, lexicon).filter(
    (hit) => !isForbidden(page, hit.start) && !isAfter(page, JOINED_ON, hit.end),
  );
}

/** "rock-paper-scissors" is no rock. */
const JOINED_ON = /^-(?!inspired|style|like|ish|infused|driven|led|based|tinged|heavy)\p{L}/u;

function isInSoundField(page: Page, start: number): boolean {
  return isInField(page, { start }, ["music", "sound"]);
}

const SURE_GENRES = new Set(
  "lo-fi,lofi,lo-fi hip hop,lofi hip hop,hip hop,hip-hop,synthwave,techno,edm,drum and bass,drum & bass,dubstep,reggaeton,bossa nova,orchestral,k-pop,afrobeat,afrobeats,indie pop,indie folk,deep house,trap beat,trap beats,ambient music,hyperpop,phonk,big band,cumbia,amapiano,lo-fi beats,lofi beats,drill,future bass,trip hop,trip-hop,city pop,j-pop,flamenco,samba,salsa music,mariachi,house music,house beat,string quartet".split(
    ",",
  ),
);
const MUSIC_AROUND =
  /\b(?:music|musik|musique|musica|muziek|soundtrack|score|track|beats?|tune|tunes|song|audio|bpm|rhythm|riff|melody|piece|bed|groove|pads|sound|sounds|loop|vocals?|playing|plays|bass|jingle|backing|strums?|strumming)\b|音楽|音乐|配乐|음악|bgm/;
const PRODUCT_BEFORE =
  /\b(?:our|my|learn(?:ing)?|teach(?:es)?|lessons?|buy|sell|the|wooden|play(?:s|ing)? (?:the|a|an|his|her)|man with (?:a|an))\s$/;

function speaksOfMusic(page: Page, hit: { start: number; end: number }, genre: string): boolean {
  if (isTint(page, hit) && !isInSoundField(page, hit.start)) return false;
  const isMaterial = page.folded.slice(hit.start, hit.end) === "brass";
  if (
    isMaterial &&
    /^ (?!section|band|music|and|quartet|stabs?|hits?|fanfare)[a-z]/.test(after(page, hit.end, 12))
  )
    return false;
  if (isInSoundField(page, hit.start) || SURE_GENRES.has(genre))
    return !/^ (?:club|festival|album|band|lessons|fans|producers?|class)/.test(after(page, hit.end, 12));
  if (
    PRODUCT_BEFORE.test(before(page, hit.start, 20)) &&
    !/^ (?:music|track|beat|score|soundtrack)/.test(after(page, hit.end, 12))
  )
    return false;
  return (
    isGenreAlone(page, hit) ||
    MUSIC_AROUND.test(before(page, hit.start, NEAR_CHARACTERS / 2)) ||
    MUSIC_AROUND.test(after(page, hit.end, NEAR_CHARACTERS / 2))
  );
}

/** "Muted blues, ambient pads": what is heard comes behind the comma. */
function isTint(page: Page, hit: { start: number; end: number }): boolean {
  return (
    page.folded.slice(hit.start, hit.end) === "blues" &&
    /\b(?:muted|icy|pale|navy|dusty|steel|pastel|powdery?)\s$/.test(before(page, hit.start, 12)) &&
    /^(?:[.,;]|$| and | tones)/.test(after(page, hit.end, 8))
  );
}

/** "Muted blues": with an adjective of colour before it, it is seen. */
function isColour(page: Page, hit: { start: number; end: number }): boolean {
  return (
    page.folded.slice(hit.start, hit.end) === "blues" &&
    /(?:muted|deep|soft|cool|icy|pale|dark|light|bright|navy|ocean|dusty|steel|cold|and|,|greens?|of)\s$/.test(
      before(page, hit.start, 12),
    )
  );
}

const HEARD_ONLY =
  /^(?:jazz|swing|reggae|disco|funk|punk|blues|samba|ska|techno|electro|gospel|afrobeats?|salsa|polka|bossa nova|lo-?fi)$/;

/** "Soft jazz.": a genre that is nothing else, with adjectives at most, between two marks. */
function isGenreAlone(page: Page, hit: { start: number; end: number }): boolean {
  if (isColour(page, hit)) return false;
  const ahead = before(page, hit.start, NEAR_CHARACTERS);
  const lead = sinceMark(ahead);
  return (
    HEARD_ONLY.test(page.folded.slice(hit.start, hit.end)) &&
    BARE_INSTRUMENT.test(lead) &&
    /^\s*(?:$|[.,;!\n])/.test(page.folded.slice(hit.end, hit.end + 2))
  );
}

/** What may stand before the name of an instrument or a kind of music and still leave it alone: how it is played, what it sounds like, whence it is. */
const HOW_IT_SOUNDS =
  "(?:a |an |some |the )?(?:(?:(?:very|quite|slightly|a bit|softly|gently|really|just|only)\\s)?(?:solo|lone|single|sparse|soft|gentle|warm|slow|quiet|distant|muted|plucked|bowed|fingerpicked|light|bright|deep|low|high|big|huge|loud|fast|hard|raw|cool|dark|sad|sweet|grand|upright|toy|felt|prepared|playful|simple|acoustic|electric|electronic|classical|modern|traditional|vintage|old-school|retro|live|minimal|subtle|delicate|tender|upbeat|mid-tempo|uptempo|honky-tonk|[a-z-]+(?:ful|ic|ish|y|al|ive|ous|ing|ed|less|ant|ent|ian|ean|ese|ane|ern|ble|esque))[\\s,]+){0,4}";
const BARE_INSTRUMENT = new RegExp(`^${HOW_IT_SOUNDS}$`);
const SOUNDING_LEAD = new RegExp(`(?<![\\w-])${HOW_IT_SOUNDS}$`);
/** These are seen as often as heard. */
const SEEN_INSTRUMENTS =
  /^(?:brass band|brass|bells|chimes|whistles?|snaps|claps|drums?|horns|pfeifen|bass)$/;

/** "Solo cello.", "…, ukulele, …": an instrument without an article, alone between two marks. */
function standsAlone(page: Page, hit: { start: number; end: number; first: number; last: number }): boolean {
  const next = page.tokens[hit.last + 1];
  const endsHere =
    next === undefined ||
    next.kind === "mark" ||
    /^(?:only|please|throughout|alone)$/.test(next.key) ||
    joinsInstrument(page, hit.last + 1) ||
    /\n/.test(page.text.slice(hit.end, next.start));
  const ahead = before(page, hit.start, NEAR_CHARACTERS);
  const lead = sinceMark(ahead);
  const isNamed = lead === "" && SEEN_INSTRUMENTS.test(page.folded.slice(hit.start, hit.end));
  return endsHere && !isNamed && (BARE_INSTRUMENT.test(lead) || isForeignPair(page, lead, ahead));
}

/** What stands after the last mark. */
function sinceMark(ahead: string): string {
  return ahead.slice(Math.max(...[",", ";", ":"].map((mark) => ahead.lastIndexOf(mark))) + 1).trimStart();
}

/** How many characters before an offset say how the music there sounds. */
function soundingLead(page: Page, start: number): number {
  const ahead = before(page, start, NEAR_CHARACTERS);
  const clause = ahead.slice(
    Math.max(...[".", ";", ":", "\n", "("].map((mark) => ahead.lastIndexOf(mark))) + 1,
  );
  const lead = SOUNDING_LEAD.exec(clause)?.[0].trimStart() ?? "";
  return lead.includes(",") ? lead.slice(lead.lastIndexOf(",") + 1).trimStart().length : lead.length;
}

/** "Strings or piano, never both." */
function joinsInstrument(page: Page, at: number): boolean {
  return (
    /^(?:or|and|&)$/.test(page.tokens[at]?.key ?? "") &&
    matchAt(page.tokens, INSTRUMENT_LEXICON, at + 1) !== null
  );
}

/** "Rustige piano.": one adjective before it is the whole sentence of a language whose adjectives no table holds. */
function isForeignPair(page: Page, lead: string, ahead: string): boolean {
  return (
    page.language !== "en" &&
    page.language !== "und" &&
    ahead.trim() === lead.trim() &&
    /^\p{L}+\s$/u.test(lead)
  );
}

function musicMention(page: Page): { start: number; end: number } | null {
  for (const match of everyMatch(page, MUSIC_WORDS)) {
    const isVideo =
      /^(?: ?videos?| festival| lovers?| app\b| school| teacher| box| lessons?| fans?| shop| store| brand| label| streaming| industry| is muted| off| player)/.test(
        after(page, match.index + match[0].length, 14),
      );
    if (!isVideo && !isForbidden(page, match.index))
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function moodsNear(
  page: Page,
  mention: { start: number; end: number } | null,
  named: readonly { start: number; end: number }[],
): string[] {
  const anchor = mention ?? named[0];
  if (anchor === undefined || anchor === null) return [];
  const moods = found(page, moodLexicon(page.language)).filter((hit) => {
    const isBefore =
      hit.end <= anchor.start &&
      /^[\s,]*(?:[a-z-]+[\s,]+){0,3}$/.test(page.folded.slice(hit.end, anchor.start)) &&
      anchor.start - hit.end < NEAR_CHARACTERS / 2;
    const isAfter =
      hit.start >= anchor.end &&
      /^\s*(?::|is|should be|must be|,|that is|that's)?\s*(?:[a-z-]+[\s,]+){0,2}$/.test(
        page.folded.slice(anchor.end, hit.start),
      ) &&
      hit.start - anchor.end < NEAR_CHARACTERS / 2 &&
      // "orchestral music, dramatic lighting": the mood of something else.
      /^\s*(?:$|[.,;!)\n]|and\b|but\b)/.test(after(page, hit.end, 5));
    return isBefore || isAfter || isInSoundField(page, hit.start);
  });
  return [...new Set(moods.map((hit) => hit.value))];
}
