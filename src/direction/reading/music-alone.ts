import { lexiconOf, matchAt } from "./lexicon.ts";
import { before, type Page } from "./page.ts";
import { INSTRUMENTS } from "./words/music.ts";

/** Every instrument by the names it has. */
export const INSTRUMENT_LEXICON = lexiconOf(INSTRUMENTS);
/** How far around a name its sentence is asked what it speaks of. */
export const NEAR_CHARACTERS = 60;

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
  /^(?:jazz|swing|reggae|disco|funk|punk|blues|samba|ska|techno|electro|gospel|afrobeats?|salsa|polka|bossa nova|lo-?fi|chanson|waltz|fado|flamenco|klezmer|mariachi|bluegrass|grime|drill|shoegaze|phonk|carols)$/;

/** "Dream pop" is heard; a marching band is seen as well. */
function isHeardOnly(genre: string): boolean {
  return HEARD_ONLY.test(genre) || (/[ -]/.test(genre) && !/(?:band|quartet|music|ballad)$/.test(genre));
}

function isHeard(genre: string, lead: string): boolean {
  return isHeardOnly(genre) || (SEEN_OR_HEARD.test(genre) && PLAYED_SO.test(lead));
}

/** "Fast cuts and bubblegum pop": a kind of two words is clear behind whatever it is joined to. */
function isJoined(genre: string, lead: string): boolean {
  return /[ -]/.test(genre) && /\b(?:and|with|plus|&)\s(?:a |some )?$/.test(lead);
}

/** A rock and a house may be seen as well: how it is played tells. */
const SEEN_OR_HEARD =
  /^(?:rock|pop|house|soul|metal|folk|country|trap|rap|classical|electronic|indie|punk|garage|latin)$/;
const PLAYED_SO =
  /\b(?:upbeat|uptempo|up-tempo|driving|energetic|catchy|bouncy|funky|gritty|heavy|loud|fast|alternative|instrumental|acoustic|old-fashioned|modern|classic|traditional|french|italian|irish|mexican|spanish|british|moody|chill|chilled|feel-good|pulsing|punchy|epic)\s$/;

/** "Soft jazz.": a genre that is nothing else, with adjectives at most, between two marks. */
export function isGenreAlone(page: Page, hit: { start: number; end: number }): boolean {
  if (isColour(page, hit)) return false;
  const ahead = before(page, hit.start, NEAR_CHARACTERS);
  const lead = sinceMark(ahead);
  return (
    isHeard(page.folded.slice(hit.start, hit.end), lead) &&
    (BARE_INSTRUMENT.test(lead) || isJoined(page.folded.slice(hit.start, hit.end), lead)) &&
    /^\s*(?:$|[.,;!\n]|(?:or|and) [a-z-]+\s*[.,;!\n]|at (?:about |around )?\d|(?:trio|duo|quartet|quintet|combo|ensemble)\s*(?:$|[.,;!\n])|bass ?line|groove|beat|riff|humming|singing|vocals|(?:guitars?|piano|trumpets?|sax(?:ophone)?|violins?|fiddle|accordion|clarinet|organ|drums|percussion)\s*(?:[.,;!\n]|$)|with [a-z]+\s*(?:[.,;!\n]|$))/.test(
      page.folded.slice(hit.end, hit.end + 24),
    )
  );
}

/** What may stand before the name of an instrument or a kind of music and still leave it alone: how it is played, what it sounds like, whence it is. */
const HOW_IT_SOUNDS =
  "(?:a |an |some |the )?(?:(?:(?:very|quite|slightly|a bit|softly|gently|really|just|only)\\s)?(?:solo|lone|single|sparse|soft|gentle|calm|mellow|warm|slow|quiet|distant|muted|plucked|bowed|fingerpicked|light|bright|deep|low|high|big|huge|loud|fast|hard|raw|cool|dark|sad|sweet|grand|upright|toy|felt|prepared|playful|simple|acoustic|electric|electronic|classical|modern|traditional|vintage|old-school|retro|live|minimal|subtle|delicate|tender|upbeat|mid-tempo|uptempo|honky-tonk|analogue?|brushed|folk|jazz|blues|indie|string|baroque|children's|male|female|old|new|big|[a-z-]+(?:ful|ic|ish|y|al|ive|ous|ing|ed|less|ant|ent|ican|ian|ean|ese|ane|ern|ble|esque))[\\s,]+){0,4}";
/** Words before a name that leave it alone. */
export const BARE_INSTRUMENT = new RegExp(`^${HOW_IT_SOUNDS}$`);
const SOUNDING_LEAD = new RegExp(`(?<![\\w-])${HOW_IT_SOUNDS}$`);
/** These are seen as often as heard. */
const SEEN_INSTRUMENTS =
  /^(?:brass band|brass|bells|chimes|whistles?|snaps|claps|drums?|horns|pfeifen|bass)$/;

/** "Solo cello.", "…, ukulele, …": an instrument without an article, alone between two marks. */
export function standsAlone(
  page: Page,
  hit: { start: number; end: number; first: number; last: number },
): boolean {
  const next = page.tokens[hit.last + 1];
  const endsHere =
    next === undefined ||
    next.kind === "mark" ||
    /^(?:only|please|throughout|alone|builds?|building|rises?|rising|swells?|swelling|fades?|fading|ok|okay|fine|welcome|waltz|tango|polka|march|ballad|lullaby|solo|ensemble|duet|trio|quartet|melody|theme)$/.test(
      next.key,
    ) ||
    joinsInstrument(page, hit.last + 1) ||
    JOINS_A_LAST_WORD.test(page.folded.slice(hit.end, hit.end + NEAR_CHARACTERS)) ||
    /\n/.test(page.text.slice(hit.end, next.start));
  const ahead = before(page, hit.start, NEAR_CHARACTERS);
  const lead = sinceMark(ahead);
  const isNamed = lead === "" && SEEN_INSTRUMENTS.test(page.folded.slice(hit.start, hit.end));
  const isOfAKind = ahead.trim() === lead.trim() && ONE_WORD.test(lead) && next?.kind === "mark";
  return (
    endsHere && !isNamed && (BARE_INSTRUMENT.test(lead) || isOfAKind || isForeignPair(page, lead, ahead))
  );
}

/** "Low strings and wind.", "oud and soft percussion." */
const JOINS_A_LAST_WORD = /^ (?:and|plus|with) (?:(?:some|a|the) )?(?:[a-z-]+ )?[a-z-]+\s*(?:[.,;!\n]|$)/;

/** What stands after the last mark. */
export function sinceMark(ahead: string): string {
  const lead = ahead.slice(
    Math.max(...[",", ";", ":", "|", " - ", " – "].map((mark) => ahead.lastIndexOf(mark))) + 1,
  );
  return lead.trimStart().replace(/^[-–•*]\s/, "");
}

/** How many characters before an offset say how the music there sounds. */
export function soundingLead(page: Page, start: number): number {
  const ahead = before(page, start, NEAR_CHARACTERS);
  const clause = ahead.slice(
    Math.max(...[".", ";", ":", "\n", "("].map((mark) => ahead.lastIndexOf(mark))) + 1,
  );
  if (ONE_WORD.test(clause)) return clause.trimStart().length;
  const lead = SOUNDING_LEAD.exec(clause)?.[0].trimStart() ?? "";
  return lead.includes(",") ? lead.slice(lead.lastIndexOf(",") + 1).trimStart().length : lead.length;
}

/** "Surf guitar": the one word before it says what kind it is. */
const ONE_WORD =
  /^\s*(?!(?:with|to|use|using|add|and|or|but|the|our|for|on|by|in|no|play|over|then|plus|only)\b)\p{L}+\s$/u;

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
