import { oncePer } from "../once-per.ts";
import { finding, isForbidden, type Page } from "./page.ts";
import type { AskedMusic, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

/** What is heard where the brief shows somebody play and asks for no other music: "a cellist walks through a station playing". */
export const playerSeen = oncePer((page: Page): Finding<AskedMusic> | null => {
  for (const match of everyMatch(page, SEEN_TO_PLAY)) {
    const player = match[1] ?? "";
    const instrument = INSTRUMENT_OF[player.replace(/s$/, "")];
    if (instrument === undefined || isForbidden(page, match.index)) continue;
    const value = { genre: null, instruments: [instrument], bpm: null, moods: [] };
    return finding(page, value, match.index, match.index + player.length, CONFIDENCE);
  }
  return null;
});

/** Seen for sure; that nothing else is heard is likely. */
const CONFIDENCE = 0.7;
const INSTRUMENT_OF: Readonly<Record<string, string>> = {
  cellist: "cello",
  pianist: "piano",
  violinist: "violin",
  fiddler: "violin",
  guitarist: "guitar",
  drummer: "drums",
  saxophonist: "saxophone",
  trumpeter: "trumpet",
  flautist: "flute",
  flutist: "flute",
  harpist: "harp",
  accordionist: "accordion",
};
/** The player, and in the same clause or the next that there is playing; "plays with her dog" is another play. */
const SEEN_TO_PLAY =
  /\b(cellists?|pianists?|violinists?|fiddlers?|guitarists?|drummers?|saxophonists?|trumpeters?|flautists?|flutists?|harpists?|accordionists?)\b[^.;!?\n]{0,80}?\b(?:play|plays|playing|practising|practicing|practises|practices|performs|performing|rehearses|rehearsing|busks|busking)\b(?! (?:with|at|in the|football|cards|chess|games?|tag)\b)/g;
