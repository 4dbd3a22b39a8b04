import { phasesFor } from "../knowledge/phases/index.ts";
import type { Phase } from "../knowledge/phases/phase-book.ts";
import { isNounOf } from "../words/kind-of-noun.ts";
import type { Happening } from "./happening.ts";

const MUSIC =
  /\b(?:piano|guitar|violin|cello|trumpet|saxophone|sax|drums?|flute|accordion|harp|organ|banjo|bass|clarinet|harmonica|keys|song|tune|melody|chord|note|waltz|music|busk\w*)\b/i;
const MUSICIAN =
  /\b(?:violinist|cellist|pianist|guitarist|drummer|musician|busker|trumpeter|saxophonist|band|orchestra|quartet|duo|choir|singer|rapper|accordionist|harpist)\b/i;
const EATEN =
  /\b(?:cakes?|bread|soup|stew|dinner|lunch|breakfast|supper|tea|coffee|cocoa|pie|pizza|pasta|dumplings|noodles|sandwich(?:es)?|pancakes|cookies|biscuits|jam|dough|omelette|salad|curry|meal|feast)\b/i;
const DRUNK = /\b(?:pot|tea|coffee|wine|bottle|beer|cup|glass|drink|cigarette)\b/i;
const AFLOAT = /^taking (?:\S+ ){0,3}(?:boat|canoe|kayak|raft|dinghy|ferry)\b/i;
const TIMETABLED = /\b(?:train|bus|flight|plane|ferry|boat|tram|connection|coach|lift|metro)\b/i;

/** Deeds of which one verb names several kinds: the book by the words around it. */
const BY_WHAT: Readonly<Record<string, (deed: Happening) => readonly Phase[] | null>> = {
  play: (deed) => {
    if (isOfMusic(deed)) return phasesFor("play", "music");
    return AT_A_TABLE.test(deed.doing) ? phasesFor("play at a table", "") : phasesFor("play", "games");
  },
  rehearse: (deed) => (isOfMusic(deed) ? phasesFor("play", "music") : phasesFor("rehearse a part", "")),
  make: ({ doing }) => {
    if (A_HOT_DRINK.test(doing)) return phasesFor("make tea", "");
    return EATEN.test(doing) ? phasesFor("cook", "") : null;
  },
  leave: ({ object }) =>
    object !== null && LEFT_THERE.test(object) && !isNounOf(object, "place")
      ? phasesFor("put down", "")
      : null,
  get: ({ doing }) => {
    if (IN_A_TRAP.test(doing)) return phasesFor("be stuck", "");
    if (/^getting (?:off|out|in|on|into|onto|home|back)\b/.test(doing)) return phasesFor("arrive", "");
    return /^getting (?:a |an |the |his |her |their |some )/.test(doing)
      ? null
      : phasesFor("get up", "up").filter(() => /^getting up\b/.test(doing));
  },
  fall: ({ doing }) => {
    if (/^falling in love\b/.test(doing)) return phasesFor("love", "");
    if (/^falling asleep\b/.test(doing)) return phasesFor("sleep", "");
    return /^falling (?:silent|apart|out|ill|behind|for)\b/.test(doing) ? [] : null;
  },
  use: ({ doing }) => (ON_A_PHONE.test(doing) ? phasesFor("use an app", "") : null),
  answer: ({ doing }) => (/\b(?:call|phone)\b/.test(doing) ? phasesFor("call", "") : null),
  burn: ({ doing }) => (OF_PAPER.test(doing) ? phasesFor("burn to ash", "") : null),
  throw: ({ doing }) => (/\bwheel$|\bclay\b/.test(doing) ? phasesFor("throw clay", "") : null),
  ride: ({ doing }) =>
    /\b(?:bikes?|bicycles?|cycles?|motor\w+|scooters?|mopeds?|tricycle|vespa)\b/.test(doing) ? null : [],
  launch: ({ object }) => (object === null ? [] : null),
  share: (deed) => (EATEN.test(deed.doing) || DRUNK.test(deed.doing) ? phasesFor("share", "") : null),
  miss: ({ doing }) => (TIMETABLED.test(doing) ? phasesFor("miss", "train") : phasesFor("remember", "")),
  enter: ({ doing }) => (A_CONTEST.test(doing) ? phasesFor("enter a contest", "") : null),
  discover: (deed) => (isOfAThought(deed) ? phasesFor("realise", "") : null),
  learn: (deed) => (isOfAThought(deed) ? phasesFor("realise", "") : null),
  take: ({ doing }) => {
    if (/^taking over\b/.test(doing)) return phasesFor("take over", "");
    if (AFLOAT.test(doing)) return phasesFor("row", "");
    if (TIMETABLED.test(doing)) return phasesFor("drive", "");
    return /\sto\s/.test(doing) ? phasesFor("bring", "") : null;
  },
};

/** Who lifts their head carries nothing. */
const OF_THE_BODY =
  /\b(?:heads?|eyes?|arms?|hands?|faces?|gaze|shoulders?|voices?|fingers?|feet|foot|legs?|hair|breath|courage|time|chance|heart)$/;
const OF_PAPER = /\b(?:letters?|photo\w*|pictures?|pages?|diary|book|map|contract|bridge|house|barn|flag)\b/;
const A_HOT_DRINK = /^\w+ (?:\S+ ){0,3}(?:tea|coffee|cocoa|hot chocolate)\b/;
const ON_A_PHONE = /\b(?:apps?|phones?)\b/;
const IN_A_TRAP = /^\w+ (?:stuck|trapped|locked|lost|caught|stranded)\b/;
/** Who leaves flowers goes nowhere. */
const LEFT_THERE =
  /^(?!.*\b(?:home|house|town|village|city|country|job|room|island|school|work|family|wife|husband|place)$)(?:an?|the|his|her|their|some|two|three|[a-z]+s$)/;
const AT_A_TABLE =
  /\b(?:chess|cards|poker|checkers|draughts|dominoes|backgammon|scrabble|bingo|board games?|mahjong)\b/;
const A_CONTEST = /\b(?:competition|contest|race|tournament|cup|show)\b/;

function isOfMusic({ doing, actor }: Happening): boolean {
  return MUSIC.test(doing) || MUSICIAN.test(actor);
}

/** "discovers that she can call the tide" */
function isOfAThought({ doing }: Happening): boolean {
  return /^\w+ (?:that|she|he|they|it|how|why)\b/.test(doing);
}

/** "Turns the lamp off", "switches on the light"; "puts a hand on the table" switches nothing. */
const SWITCHED =
  /\s(off|on|out)(?=$|[,.]|\s(?!(?:an?|the|his|her|their|my|our|its)\s))|(?<=^\w+\s)(off|on|out)\s/;

/** The steps of a told deed in the order in which they happen; empty where its verb is of no known class. */
export function phasesOf(deed: Happening): readonly Phase[] {
  const next = SWITCHED.exec(deed.doing)?.[1] ?? deed.doing.split(/\s+/)[1] ?? "";
  if (OF_THE_BODY.test(deed.object ?? "")) return [];
  return BY_WHAT[deed.verb]?.(deed) ?? phasesFor(deed.verb, next);
}
