import type { Span } from "../words/spans.ts";
import { isInField } from "./in-field.ts";
import { isGenreAlone, NEAR_CHARACTERS } from "./music-alone.ts";
import { after, before, type Page } from "./page.ts";

const SURE_GENRES = new Set(
  "lo-fi,lofi,lo-fi hip hop,lofi hip hop,hip hop,hip-hop,synthwave,techno,edm,drum and bass,drum & bass,dubstep,reggaeton,bossa nova,orchestral,k-pop,afrobeat,afrobeats,indie pop,indie folk,deep house,trap beat,trap beats,ambient music,hyperpop,phonk,big band,cumbia,amapiano,lo-fi beats,lofi beats,future bass,trip hop,trip-hop,city pop,j-pop,flamenco,samba,salsa music,mariachi,house music,house beat,string quartet".split(
    ",",
  ),
);
const MUSIC_AROUND =
  /\b(?:music|musik|musique|musica|muziek|soundtrack|score|track|beats?|tune|tunes|song|audio|bpm|rhythm|riff|melody|piece|ballad|single|anthem|bed|groove|pads|sound|sounds|loop|vocals?|playing|plays|bass|jingle|backing|strums?|strumming)\b|音楽|音乐|配乐|음악|bgm/;
const PRODUCT_BEFORE =
  /\b(?:our|my|learn(?:ing)?|teach(?:es)?|lessons?|buy|sell|the|wooden|play(?:s|ing)? (?:the|a|an|his|her)|man with (?:a|an))\s$/;

/** Whether a genre or an instrument is said of what is heard, and is no colour, material or goods. */
export function speaksOfMusic(page: Page, hit: Span, genre: string): boolean {
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
    HEARD_BEHIND.test(after(page, hit.end, NEAR_CHARACTERS / 2)) ||
    HEARD_AHEAD.test(before(page, hit.start, NEAR_CHARACTERS / 2))
  )
    return true;
  if (
    PRODUCT_BEFORE.test(before(page, hit.start, 20)) &&
    !/^ (?:music|track|beat|score|soundtrack|song|single|anthem|ballad)/.test(after(page, hit.end, 12))
  )
    return false;
  return (
    isGenreAlone(page, hit) ||
    MUSIC_AROUND.test(before(page, hit.start, NEAR_CHARACTERS / 2)) ||
    MUSIC_AROUND.test(after(page, hit.end, NEAR_CHARACTERS / 2))
  );
}

/** "Only the trumpet should be heard", "we only hear a piano" */
const HEARD_BEHIND = /^s? (?:should|must|may|is|are|can|will|has to|needs to) (?:only )?(?:be )?heard\b/;
const HEARD_AHEAD = /\bhears? (?:is |only |just |nothing but )*(?:an? |the |one )?$/;

const NAMES_A_THING = new Set("house garage rock country trap swing metal soul bass drum drums".split(" "));

/** "Use a real house, no animation" */
export function namesAThing(page: Page, hit: Span): boolean {
  return (
    NAMES_A_THING.has(page.folded.slice(hit.start, hit.end)) &&
    /\b(?:an?|the|our|this|that|my|his|her|one) (?:(?:real|big|small|old|new|own|little|empty|whole|red|white) )?$/.test(
      before(page, hit.start, NEAR_CHARACTERS / 2),
    ) &&
    !/^ (?:beat|track|tune|song|music|score|soundtrack|sound|vibe|anthem|groove|solo|line)/.test(
      after(page, hit.end, 14),
    )
  );
}

/** "Muted blues, ambient pads": what is heard comes behind the comma. */
function isTint(page: Page, hit: Span): boolean {
  return (
    page.folded.slice(hit.start, hit.end) === "blues" &&
    /\b(?:muted|icy|pale|navy|dusty|steel|pastel|powdery?)\s$/.test(before(page, hit.start, 12)) &&
    /^(?:[.,;]|$| and | tones)/.test(after(page, hit.end, 8))
  );
}

/** Whether a label says that what stands here is heard. */
export function isInSoundField(page: Page, start: number): boolean {
  return isInField(page, { start }, ["music", "sound"]);
}
