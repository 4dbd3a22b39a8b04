import type { BriefReading } from "../../reading/reading.ts";
import { saidMatches } from "../brief-words.ts";
import { sentenceAt, type Value } from "./value.ts";

/** A town lies in its country: only countries exclude each other. */
const PLACE =
  "(Germany|Austria|Switzerland|France|Italy|Spain|Portugal|England|Britain|Scotland|Wales|Ireland|Denmark|Sweden|Norway|Finland|Poland|Czechia|Hungary|Romania|Greece|Turkey|Belgium|China|Japan|Korea|Taiwan|India|Bangladesh|Pakistan|Vietnam|Thailand|Indonesia|Cambodia|Mexico|Brazil|Peru|Colombia|Kenya|Ethiopia|Morocco|Egypt|America|Canada|Australia|(?:the )?USA?|(?:the )?UK|(?:the )?Netherlands|New Zealand)(?![\\p{L}])";
/** Where goods come from: "made in Germany", "from our factory in China". */
const MADE = new RegExp(
  `(?:[Mm]ade|[Pp]roduced|[Mm]anufactured|[Ss]ewn|[Gg]rown|[Bb]rewed|[Bb]uilt|[Aa]ssembled|[Ww]oven|[Hh]arvested|[Bb]ottled|[Rr]oasted) (?:only |entirely |exclusively |100 ?% |by hand |with love )*in ${PLACE}|(?:[Ff]actory|[Ff]actories|[Pp]lant|[Ss]weatshop|[Ww]orkshop|[Aa]ssembly line) in ${PLACE}`,
  "gu",
);
/** What comes from elsewhere, or comes in several steps. */
const IN_STEPS =
  /\b(?:designed|engineered|parts|materials|beans|wool|ingredients|packed|others?|competitors?|instead of|not|never|no longer|used to|first|then|and in|both)\b/i;

/** Where the brief says its goods are made, wherever it says so of the whole of them. */
export function originsTold(reading: BriefReading): Value[] {
  return saidMatches(reading, MADE).flatMap((match) => {
    const sentence = sentenceAt(reading.text, match.index);
    if (IN_STEPS.test(sentence)) return [];
    const value = match[1] ?? match[2] ?? "";
    return [{ key: "origin", value, words: match[0], start: match.index, sentence }];
  });
}
