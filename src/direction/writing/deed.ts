import { phasesFor } from "../knowledge/phases/index.ts";
import type { Phase } from "../knowledge/phases/phase-book.ts";
import type { Happening } from "./happening.ts";

const MUSIC =
  /\b(?:piano|guitar|violin|cello|trumpet|saxophone|sax|drums?|flute|accordion|harp|organ|banjo|bass|clarinet|harmonica|keys|song|tune|melody|chord|note|waltz|music|busk\w*)\b/i;
const MUSICIAN =
  /\b(?:violinist|cellist|pianist|guitarist|drummer|musician|busker|trumpeter|saxophonist|band|orchestra|quartet|duo|choir|singer|rapper|accordionist|harpist)\b/i;
const EATEN =
  /\b(?:cakes?|bread|soup|stew|dinner|lunch|breakfast|supper|tea|coffee|cocoa|pie|pizza|pasta|dumplings|noodles|sandwich(?:es)?|pancakes|cookies|biscuits|jam|dough|omelette|salad|curry|meal|feast)\b/i;
const AFLOAT = /^taking (?:\S+ ){0,3}(?:boat|canoe|kayak|raft|dinghy|ferry)\b/i;
const TIMETABLED = /\b(?:train|bus|flight|plane|ferry|boat|tram|connection|coach|lift|metro)\b/i;

/** The steps of a told deed in the order in which they happen; empty where its verb is of no known class. */
export function phasesOf({ verb, doing, actor }: Happening): readonly Phase[] {
  const [, next = ""] = doing.split(/\s+/);
  switch (verb) {
    case "play":
      return MUSIC.test(doing) || MUSICIAN.test(actor)
        ? phasesFor("play", "music")
        : phasesFor("play", "games");
    case "make":
      return EATEN.test(doing) ? phasesFor("cook", "") : phasesFor("make", next);
    case "miss":
      return TIMETABLED.test(doing) ? phasesFor("miss", "train") : phasesFor("remember", "");
    case "take":
      if (AFLOAT.test(doing)) return phasesFor("row", "");
      if (TIMETABLED.test(doing)) return phasesFor("drive", "");
      return /\sto\s/.test(doing) ? phasesFor("bring", "") : phasesFor("take", next);
    case "discover":
    case "learn":
      return /^\w+ (?:that|she|he|they|it|how|why)\b/.test(doing)
        ? phasesFor("realise", "")
        : phasesFor(verb, next);
    default:
      return phasesFor(verb, next);
  }
}
