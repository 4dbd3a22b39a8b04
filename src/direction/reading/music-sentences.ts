import { scan } from "./lexicon.ts";
import { BARE_INSTRUMENT, INSTRUMENT_LEXICON, NEAR_CHARACTERS, sinceMark } from "./music-alone.ts";
import { before, type Page, sentenceAt } from "./page.ts";
import { tokenIndexAt } from "./tokens.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const ORDERED =
  /^(?:(?:please |maybe |perhaps |just )?(?:use|add|play|try|give it|have|we hear|hear|with|then|set to|over|cut to)|(?:a |an )?(?:cover|version|arrangement|rendition|remix) of) /;

/** "Drums that build up", "lullaby on a celesta", "use a jaunty accordion": how far behind a name the words go on to say how it sounds; null where they speak of a thing. */
export function soundingTail(page: Page, hit: Span): number | null {
  const ahead = before(page, hit.start, NEAR_CHARACTERS);
  const lead = sinceMark(ahead);
  if (!BARE_INSTRUMENT.test(lead.replace(ORDERED, ""))) return null;
  const sentence = sentenceAt(page, hit.end);
  const rest = page.folded.slice(hit.end, sentence?.end ?? hit.end);
  const stop = rest.search(/[,;:.!?()\n“”"]|$/);
  const words = rest.slice(0, stop).trimEnd();
  const isOrdered = lead !== "" && ORDERED.test(lead) && /[,;:.!?]|^$/.test(rest.slice(stop, stop + 1));
  if (words === "") return isOrdered ? 0 : null;
  const isSounding =
    SOUNDS.test(words) || (WITH_ANOTHER.test(words) && holdsSound(page, hit.end, words.length));
  return isSounding ? words.length : null;
}

/** What only music does and has. */
const SOUNDS =
  /^ (?:(?:motifs?|melody|melodies|line|arrangement|cover|sting|stings|stabs?|track|loop|bed|score|drones?|pads?|textures?|chords?|notes?|riffs?|theme|phrases?|swells?|tune|music)\b|(?:that|which) (?:slowly |gently |gradually |never |only |then )*(?:builds?|swells?|drops?|resolves?|fades?|stops?|rises?|grows?|kicks?|comes? in|enters?|slows?|speeds?|breaks?|bursts?|loops?|ends?|starts?|opens?|goes quiet)\b|(?:building|swelling|fading|rising|dropping|growing|slowing|underneath|up front|throughout|from the start|later(?: on)?|afterwards?|after that|otherwise|elsewhere|for the rest)\b|(?:sung|hummed|played|whistled|strummed|plucked|performed|recorded|looped|sampled) (?:by|on|as|in|at|badly|softly|quietly|live|slowly|backwards|fast|loud|gently|from)\b|in the (?:style|vein|manner|background)\b|in [a-g] (?:major|minor)\b)/;

const WITH_ANOTHER = /^ (?:with|on|over|under|against|plus|and|meets|into) /;
const HEARD =
  /\b(?:percussion|claps?|clapping|beats?|bass|pads|electronic|vocals?|voices?|humming|whistling|reverb|drums?|rhythm|undertones?|overtones?|hi-hats?|shakers?|brushes|bells|glockenspiel|handclaps|finger snaps|wind|rain|breath|crackle|hiss)\b/;

function holdsSound(page: Page, from: number, length: number): boolean {
  const words = page.folded.slice(from, from + length);
  if (HEARD.test(words)) return true;
  return (
    scan(page.tokens, INSTRUMENT_LEXICON, tokenIndexAt(page, from + 1), tokenIndexAt(page, from + length))
      .length > 0
  );
}
