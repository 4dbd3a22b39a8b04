import { oncePer } from "../once-per.ts";
import { overlap, type Span } from "../words/spans.ts";
import { lexiconFrom, lexiconOf, perLanguage, scan } from "./lexicon.ts";
import { INSTRUMENT_LEXICON, NEAR_CHARACTERS, soundingLead, standsAlone } from "./music-alone.ts";
import { soundingTail } from "./music-sentences.ts";
import { after, before, finding, isAfter, isForbidden, type Page, sentenceAt } from "./page.ts";
import { playerSeen } from "./player-seen.ts";
import type { AskedMusic, Finding } from "./reading.ts";
import { everyMatch, firstMatch } from "./sieve.ts";
import { soundsAsked } from "./sounds-asked.ts";
import { isInSoundField, namesAThing, speaksOfMusic } from "./speaks-of-music.ts";
import { TONES } from "./words/moods.ts";
import { GENRES, MUSIC_WORDS } from "./words/music.ts";

const GENRE_LEXICON = lexiconFrom(() => GENRES.split(",").map((genre) => [genre, genre.trim()] as const));
const moodLexicon = perLanguage((language) => lexiconOf(TONES[language] ?? TONES["en"] ?? {}));
const BPM = /(?<![\w.])(\d{2,3})(?:\s?-\s?(\d{2,3}))? ?(?:bpm|beats per minute|beats a minute)(?![a-z])/;
const NO_MUSIC =
  /^(?:background |any )?(?:music|musik|musique|musica|muziek|soundtrack|score|音楽|音乐|配乐|bgm|음악|muzyk[ai]|muzik|музык[аи]|موسيقى|מוזיקה)(?: at all)?$/;
/** "No audio at all"; a film that works without sound may have some. */
const NOTHING_HEARD = /^(?:no|zero|without any) (?:audio|sound)(?: at all| whatsoever)?$/;
/** "no music until the market": later there is some. */
const NOT_YET =
  /^,?\s?(?:(?:except|apart|other|besides|save)\b|but (?:for )?(?:a|an|the|some)\b|until|before|till|in the first|for the first|during the|bis|jusqu|hasta|ate|fino|tot)\b/;
const NOT_YET_WINDOW = 16;

/** What music is asked for; genre "none" where there is to be none. */
export const readMusic = oncePer(
  (page: Page): Finding<AskedMusic> | null =>
    noMusic(page) ?? wantedMusic(page) ?? onlyASound(page) ?? playerSeen(page),
);

/** "Soft beat.": what nobody could take for anything else, in its own words. */
function loneMention(page: Page, { start, end }: Span, value: AskedMusic): Finding<AskedMusic> | null {
  const lead = ALONE_BEFORE.exec(before(page, start))?.[1];
  if (lead === undefined || !/^\s*(?:$|[.,;|!\n])/.test(page.folded.slice(end, end + 2))) return null;
  const words = page.folded.slice(start - lead.length, end);
  return finding(page, { ...value, genre: words }, start - lead.length, end, SURE);
}

const ALONE_BEFORE =
  /(?:^|[.,;|\n][^\S\n]*)((?!(?:no|the|our|a|an|your|my|with|add|use|any|some|good|nice)\b)[a-z-]{3,} (?:[a-z-]{3,} )?)$/;

/** "The only sound is the rain." */
function onlyASound(page: Page): Finding<AskedMusic> | null {
  const alone = soundsAsked(page).find(({ isOnly }) => isOnly)?.finding;
  if (alone === undefined) return null;
  const lead =
    /\b(?:the )?(?:only|just|nothing but)(?: the)? sounds?\b|^(?:just|only|nothing but|but)\b/.exec(
      page.folded.slice(alone.start, alone.end),
    );
  const start = alone.start + (lead?.index ?? 0);
  const end = lead === null ? alone.end : start + lead[0].length;
  return finding(page, NO_MUSIC_AT_ALL, start, end, SURE);
}

function noMusic(page: Page): Finding<AskedMusic> | null {
  const unwanted = page.prohibitions.find((one) =>
    one.items.some(
      (item) =>
        (NO_MUSIC.test(page.folded.slice(item.start, item.end)) ||
          NOTHING_HEARD.test(page.folded.slice(one.start, item.end))) &&
        !NOT_YET.test(page.folded.slice(item.end, item.end + NOT_YET_WINDOW)),
    ),
  );
  if (unwanted !== undefined)
    return finding(page, NO_MUSIC_AT_ALL, unwanted.start, unwanted.items.at(-1)?.end ?? unwanted.start, SURE);
  for (const field of page.fields) {
    const none = field.slot === "music" ? SAYS_NONE.exec(page.folded.slice(field.start, field.end)) : null;
    if (none !== null)
      return finding(page, NO_MUSIC_AT_ALL, field.start, field.start + none[0].trimEnd().length, SURE);
  }
  const replaced = firstMatch(page, INSTEAD_OF_MUSIC);
  return replaced === null
    ? null
    : finding(page, NO_MUSIC_AT_ALL, replaced.index, replaced.index + replaced[0].length, SURE);
}

const INSTEAD_OF_MUSIC = /\b(?:instead|in place) of (?:any |a )?(?:music|score|soundtrack)\b/;

const NO_MUSIC_AT_ALL: AskedMusic = { genre: "none", instruments: [], bpm: null, moods: [] };
const SURE = 0.95;

function wantedMusic(page: Page): Finding<AskedMusic> | null {
  const heard = heardIn(page);
  const { genres, instruments, mention, bpm } = heard;
  const spans = [
    ...genres,
    ...instruments,
    ...(bpm === null ? [] : [{ start: bpm.index, end: bpm.index + bpm[0].length }]),
    ...(mention === null ? [] : [mention]),
  ];
  if (spans.length === 0) return null;
  const moods = moodsNear(page, mention, genres.length > 0 ? genres : instruments);
  const value = {
    genre: genres[0]?.value ?? null,
    instruments: [...new Set(instruments.map((hit) => hit.value))],
    bpm: tempoOf(bpm),
    moods,
  };
  const isUnnamed = value.genre === null && value.instruments.length === 0;
  const own = isUnnamed ? ownWords(page) : null;
  if (own !== null && own.words !== "")
    return finding(page, { ...value, genre: own.words }, own.start, own.end, 0.8);
  const isOnlyMentioned = isUnnamed && value.bpm === null && moods.length === 0;
  if (isOnlyMentioned && mention !== null && !isInSoundField(page, mention.start))
    return loneMention(page, mention, value);
  const { start, end } = stretchOf(page, spans, heard);
  return finding(page, value, start, end, 0.9);
}

type Hit = ReturnType<typeof found<string>>[number];

interface Heard {
  readonly genres: readonly Hit[];
  readonly instruments: readonly Hit[];
  /** "Music", "soundtrack" */
  readonly mention: Span | null;
  readonly bpm: RegExpExecArray | null;
}

/** What is named of music, each word taken for one thing only. */
function heardIn(page: Page): Heard {
  const played = found(page, INSTRUMENT_LEXICON);
  // "acoustic guitar" is an instrument, whatever genre its first word is.
  const isPartOfInstrument = (one: Span) =>
    played.some(
      (hit) => hit.start <= one.start && one.end <= hit.end && hit.end - hit.start > one.end - one.start,
    );
  const genres = found(page, GENRE_LEXICON).filter(
    (hit) =>
      !isPartOfInstrument(hit) &&
      !namesAThing(page, hit) &&
      !SUNG_ABOUT.test(before(page, hit.start, NEAR_CHARACTERS)) &&
      (speaksOfMusic(page, hit, hit.value) || soundingTail(page, hit) !== null),
  );
  const candidates = played.filter(
    (hit) =>
      !genres.some((genre) => overlap(hit, genre)) &&
      !ASKED_TO_SEE.test(before(page, hit.start, LIST_CHARACTERS)),
  );
  const sure = candidates.filter(
    (hit) =>
      speaksOfMusic(page, hit, "guitar") ||
      standsAlone(page, hit) ||
      soundingTail(page, hit) !== null ||
      isSpared(page, hit),
  );
  const instruments = candidates.filter(
    (hit) => sure.includes(hit) || [...genres, ...sure].some((one) => isPlayedWith(page, one, hit)),
  );
  return { genres, instruments, mention: musicMention(page), bpm: firstMatch(page, BPM) };
}

const LIST_CHARACTERS = 80;
/** "Must show: a trumpet, a double bass, hands on piano keys" */
const ASKED_TO_SEE =
  /\b(?:must show|show|shows|showing|(?:want|need|like|love) to see|(?:close-?ups?|shots?|pictures?) of|hands on|fingers on)\b(?![^.;!?\n]*\b(?:music|sounds?|soundtrack|hear|playing|plays)\b)[^.;!?\n]*$/;

/** "A ballad about an empty house": what a song tells of is not how it sounds. */
const SUNG_ABOUT = /\babout (?:(?!in\b|with\b|to\b)[\w'-]+ ){0,3}$/;

/** "No music except the accordion": what is spared is all there is. */
function isSpared(page: Page, { start }: Span): boolean {
  return ONLY_MUSIC.test(before(page, start, NEAR_CHARACTERS));
}

const ONLY_MUSIC =
  /\bno (?:other |background )?(?:music|soundtrack|score),? (?:except|apart from|other than|besides|save|but)(?: for)? (?:an? |the |some |one )?(?:[a-z]+ )?$/;

const FARTHEST_CHARACTERS = 160;

/** From what the music sounds like to the last that is told of it: "deep cello music" is one demand. */
function stretchOf(page: Page, spans: readonly Span[], { genres, instruments }: Heard): Span {
  const named = Math.min(...spans.map((span) => span.start));
  const start = named - soundingLead(page, named);
  const sentence = sentenceAt(page, named);
  const isNear = (span: Span) =>
    span.end <= (sentence?.end ?? span.end) && span.end - start < FARTHEST_CHARACTERS;
  const last = endOfRun(page, spans.filter(isNear));
  const behind = page.folded.slice(last, last + NEAR_CHARACTERS);
  const isInstrument = instruments.some((hit) => hit.end === last);
  const tail = PLAYED_BY.exec(behind) ?? (isInstrument ? AND_ANOTHER.exec(behind) : null);
  const lastNamed = [...genres, ...instruments].find((hit) => hit.end === last);
  const told = lastNamed === undefined ? null : soundingTail(page, lastNamed);
  return { start, end: last + Math.max(tail?.[0].length ?? 0, told ?? 0) };
}

/** Where music stops being told: "hip hop, 20s loop, red room, smoke, 90bpm" has a room between it and its tempo. */
function endOfRun(page: Page, spans: readonly Span[]): number {
  return spans
    .toSorted((one, other) => one.start - other.start)
    .reduce((last, { start, end }) => {
      const isApart = last > 0 && (page.folded.slice(last, start).match(/,/g)?.length ?? 0) > MOST_COMMAS;
      return isApart ? last : Math.max(last, end);
    }, 0);
}

const MOST_COMMAS = 1;

/** "Piano and strings", "mariachi trumpet": what follows a sure one is played as well. */
function isPlayedWith(page: Page, sure: { end: number }, hit: Span): boolean {
  return (
    hit.start > sure.end &&
    PLAYED_WITH.test(page.folded.slice(sure.end, hit.start)) &&
    ENDS_HERE.test(page.folded.slice(hit.end, hit.end + NEAR_CHARACTERS / 2))
  );
}

const PLAYED_WITH = /^(?:,? (?:and|with|plus|or|&) |, | )(?:an? |some |light |soft |gentle |live )?$/;
const ENDS_HERE = /^\s*(?:$|[.,;!)\n]|and\b|with\b|plus\b)/;

/** "Low strings and wind." */
const AND_ANOTHER =
  /^ (?:and|plus|with) (?!(?:a|an|the|no|some|then|end|show|make|use|keep)\b)[a-z-]{3,}(?=\s*(?:[.,;!\n]|$))/;

/** "Cello solo", "strings alone" */
const PLAYED_BY =
  /^(?: (?:waltz|tango|polka|march|ballad|lullaby|humming|singing|vocals|solo|duet|trio|quartet|ensemble|alone|throughout|loop|riffs?|track|tune|beat|bed|score|music|melody|bassline|line|drone|underneath|in the background|playing))+\b/;

const SAYS_NONE =
  /^\s*(?:none|no|n\/a|nil|-|keine|aucune|ninguna|nessuna|nenhuma|geen|brak|yok|нет|なし|无|없음)\s*(?=[.!]?\s*$|[(,;–—-])/;

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
    (hit) => (!isForbidden(page, hit.start) || isSpared(page, hit)) && !isAfter(page, JOINED_ON, hit.end),
  );
}

/** "rock-paper-scissors" is no rock. */
const JOINED_ON = /^-(?!inspired|style|like|ish|infused|driven|led|based|tinged|heavy)\p{L}/u;

function musicMention(page: Page): Span | null {
  for (const match of everyMatch(page, MUSIC_WORDS)) {
    const isVideo =
      /^(?: ?videos?| festival| lovers?| app\b| school| teacher| box| lessons?| fans?| shop| store| brand| label| streaming| industry| is muted| off| player)/.test(
        after(page, match.index + match[0].length, 14),
      );
    const isOfTheCut = /\b(?:every|each|per|on(?: the)?|two|three|four|\d+)\s(?:\w+ )?$/.test(
      before(page, match.index, 16),
    );
    if (!isVideo && !(isOfTheCut && /^beats?$/.test(match[0])) && !isForbidden(page, match.index))
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

function moodsNear(page: Page, mention: Span | null, named: readonly Span[]): string[] {
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
