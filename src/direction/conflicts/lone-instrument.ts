import { firstSaid } from "../reading/said-in-brief.ts";
import { sentencesOf } from "../words/sentences.ts";
import { wishedText } from "./brief-words.ts";
import { type ConflictRule, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

const INSTRUMENT =
  "pianos?|guitars?|violins?|fiddles?|cellos?|drums?|percussion|synths?|synthesi[sz]ers?|ukuleles?|accordions?|banjos?|harps?|flutes?|saxophones?|sax|trumpets?|brass|harmonicas?|marimbas?|organs?|clarinets?|bagpipes?|strings|orchestra|choir|bass|beats?";
/** "Nothing but a solo piano", "harp only". */
const ALONE = new RegExp(
  `\\b(?:only|nothing but|just|solely|exclusively) (?:an? |one |the )?(?:solo |single |lone |quiet |soft |acoustic )*(${INSTRUMENT})\\b(?! (?:in|at|during|for) (?:the )?(?:first|start|beginning|intro))|\\b(${INSTRUMENT}) (?:only|alone|solo)\\b|\\bunaccompanied (${INSTRUMENT})\\b`,
  "i",
);
const ANY = new RegExp(`\\b(?:${INSTRUMENT})\\b`, "gi");
/** Heard, and not only seen. */
const IS_HEARD =
  /\b(?:plays?|playing|music|track|soundtrack|riffs?|drives?|driving|pounds?|pounding|accompan\w+|swells?|kicks? in|underneath|distorted|heavy|score|hear|sounds?|drops?|roll|thunder\w*|loud|beat)\b/i;
const IN_TURN =
  /\b(?:then|later|joins?|joined|until|finally|at the end|last|before|after|no|not|never|without|instead)\b/i;

/** One instrument alone, and another that is to be heard. */
export const loneInstrument: ConflictRule = needing(
  () => ({ words: [ALONE] }),
  (brief, demands) => {
    const alone = firstSaid(brief.reading, ALONE);
    if (alone === null) return [];
    const kept = (alone[1] ?? alone[2] ?? alone[3] ?? "").toLowerCase();
    const rest = sentencesOf(wishedText(brief)).filter(
      (sentence) => !sentence.includes(alone[0]) && IS_HEARD.test(sentence) && !IN_TURN.test(sentence),
    );
    const other = rest
      .flatMap((sentence) => [...sentence.matchAll(ANY)].map(([words]) => words))
      .find((words) => !isSame(words, kept));
    if (other === undefined) return [];
    const start = brief.reading.text.indexOf(other, alone.index + alone[0].length);
    return [
      {
        between: demandIds(demands, "music"),
        givenUp: [],
        explanation: `"${alone[0]}" leaves no room for "${other}".`,
        resolution: `The music keeps to "${alone[0]}", as is said of all of it; say which one is meant.`,
        ...(start < 0 ? {} : { leftOut: [{ start, end: start + other.length, takes: "clause" as const }] }),
      },
    ];
  },
);

const isSame = (one: string, other: string) =>
  one.toLowerCase().replace(/s$/, "") === other.replace(/s$/, "");
