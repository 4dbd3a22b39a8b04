/** What somebody does who says something to somebody. */
const SAYS =
  "(?:calls?|shouts?|yells?|asks?|tells?|phones?|rings?|whispers?|answers?|replies|mutters?|sighs?|screams?)";
/** 'Wife calls husband "Did you check the tyres?"' */
const TO_SOMEBODY = new RegExp(
  String.raw`\b(?:wife|husband|m(?:other|um|om)|father|dad|m[ae]n|wom[ae]n|boy|girl|kid|child|son|daughter|grand(?:ma|pa|mother|father)|boss|friend|neighbou?r|customer|colleague|teacher|driver|he|she) ${SAYS}(?: (?:to|at|out|up|back))?(?: (?:his|her|the|an?))?(?: [a-z]+)?[:,]? ["“„«'‘]?$`,
);
/** 'Calls her husband "Did you check?" and …': what is said is heard. */
const SPOKEN_WORDS = new RegExp(
  String.raw`(?<=\b${SAYS}(?: \p{L}+){0,3})[:,]? ["“„«][^"”»\n]{1,160}["”»][,.]?`,
  "giu",
);

/** Whether words, folded, end where somebody's line to somebody begins. */
export function saysToSomebody(ahead: string): boolean {
  return TO_SOMEBODY.test(ahead);
}

/** A deed without the line that is spoken in it. */
export function withoutSpokenWords(deed: string): string {
  return deed.replace(SPOKEN_WORDS, " ");
}
