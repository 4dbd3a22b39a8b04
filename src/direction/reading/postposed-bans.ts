import { readsAsEnglish } from "../words/reads-as-english.ts";
import type { Bare, Prohibition } from "./prohibition.ts";
import { everyMatch, isMatched } from "./sieve.ts";
import { tokenIndexAt } from "./tokens.ts";

const SUBJECT = "((?:(?:the|our|any|all|a|an|both|his|her|their)\\s)?[^.,;:!?\\n()]{2,60}?)";
const VERY =
  "(?:strictly |absolutely |all |also |totally |definitely |completely |simply |really |just |both )*";
const BANNED =
  "(?:banned|forbidden|prohibited|not (?:allowed|permitted|welcome|wanted|ok|okay|acceptable|an option)|off[- ]limits|off the table|(?:a |an )?(?:absolute |big |definite |hard )?no-?go(?:es|s)?|(?:a )?(?:big |hard |definite )?no(?=[.,;!)\\n]|$)|taboo|unwelcome|unwanted|excluded|verboten|unacceptable|(?:a )?deal-?breakers?|ruled out|vetoed|out(?=[.,;!)\\n]|$))";
const POSTPOSED = new RegExp(
  `(?:^|[.,;:!?\\n•(-]\\s{0,2}|\\b(?:and|but|that)\\s)${SUBJECT}\\s(?:is|are)\\s${VERY}${BANNED}`,
  "g",
);
const POSTPOSED_GUARD =
  /banned|forbidden|prohibited|\bare not\b|\bis not\b|off[- ]limits|off the|no-?go|\b(?:is|are) (?:[a-z]+ )?(?:a )?(?:[a-z]+ )?(?:no|out)\b|taboo|unw|excluded|verboten|unacc|deal-?br|ruled|vetoed/;
/** "Keep humans out of frame", "leave the price off" */
const KEPT_OUT =
  /(?:^|[.,;:!?\n•-]\s{0,2}|\b(?:and|please|but|to|also)\s)(?:keep|leave|cut|edit|take) ((?:the |any |all |our |a |every )?[^.,;:!?\n]{2,40}?) (?:out|off)(?: of (?:it|this|here|frame|shot|view|the (?:\w+ )?(?:frame|shot|film|video|picture|spot|ad|edit|clip))| (?:the )?(?:screen|camera|frame|it|picture|film))?(?=\s*(?:[.,;!?\n)]|$)| please| and | but | at all| entirely| completely)/g;
/** "Der Chef möchte nicht ins Bild", "les visages ne doivent pas apparaître", "i volti non devono comparire" */
const FOREIGN: Readonly<Record<string, RegExp>> = {
  de: /(?:^|[.,;:!?\n•-]\s{0,2}|\bund\s)((?:der|die|das|unsere?|den|alle|mein(?:e|en)?)?\s?[^.,;:!?\n]{2,40}?)\s(?:mochte|mochten|will|wollen|soll|sollen|darf|durfen|sollte|sollten)\s(?:[a-z]+\s){0,2}?(?:nicht|nie|niemals)\s(?:mit )?(?:ins bild|gezeigt werden|zu sehen sein|erscheinen|vorkommen|auftauchen|im bild sein|auf dem bild sein|sichtbar sein|vor die kamera)|(?:^|[.,;:!?\n•-]\s{0,2}|\bund\s)((?:der|die|das|unsere?|alle)?\s?[^.,;:!?\n]{2,40}?)\s(?:ist|sind)\s(?:absolut |strikt |auch |leider )?(?:nicht (?:erlaubt|erwunscht|gewunscht|gewollt|zulassig)|verboten|tabu|untersagt|ein no-?go|unerwunscht)/g,
  fr: /(?:^|[.,;:!?\n•-]\s{0,2}|\bet\s)((?:le |la |les |l'|nos |notre |aucun |aucune )?[^.,;:!?\n]{2,40}?)\sne (?:doit|doivent|peut|peuvent|veut|veulent)\s(?:pas|jamais|absolument pas)\s(?:apparaitre|etre (?:vue?s?|visibles?|montree?s?|filmee?s?)|figurer|se voir)|(?:^|[.,;:!?\n•-]\s{0,2}|\bet\s)((?:le |la |les |l'|tout |toute |tous |toutes )?[^.,;:!?\n]{2,40}?)\s(?:est|sont) (?:strictement |absolument )?(?:interdit|proscrit|banni|exclu)(?:e?s?)\b/g,
  es: /(?:^|[.,;:!?\n•-]\s{0,2}|\by\s)((?:el |la |los |las |nuestr[oa]s? )?[^.,;:!?\n]{2,40}?)\sno (?:debe|deben|puede|pueden|quiere|quieren)\s(?:aparecer|salir|verse|mostrarse)|(?:^|[.,;:!?\n•-]\s{0,2}|\by\s)((?:el |la |los |las )?[^.,;:!?\n]{2,40}?)\s(?:esta|estan|queda|quedan) (?:totalmente |terminantemente )?(?:prohibid|descartad|vetad)[oa]s?\b/g,
  it: /(?:^|[.,;:!?\n•-]\s{0,2}|\be\s)((?:il |lo |la |i |gli |le |l'|nostr[oaie] )?[^.,;:!?\n]{2,40}?)\snon (?:deve|devono|puo|possono|vuole|vogliono)\s(?:comparire|apparire|vedersi|essere (?:vist[oaie]|mostrat[oaie]))|(?:^|[.,;:!?\n•-]\s{0,2}|\be\s)((?:il |lo |la |i |gli |le |l')?[^.,;:!?\n]{2,40}?)\s(?:e|sono) (?:assolutamente |severamente )?(?:vietat|proibit|bandit)[oaie]\b/g,
  pt: /(?:^|[.,;:!?\n•-]\s{0,2}|\be\s)((?:o |a |os |as )?[^.,;:!?\n]{2,40}?)\snao (?:deve|devem|pode|podem|quer|querem)\s(?:aparecer|ser (?:vist[oa]s?|mostrad[oa]s?))/g,
  nl: /(?:^|[.,;:!?\n•-]\s{0,2}|\ben\s)((?:de |het |onze )?[^.,;:!?\n]{2,40}?)\s(?:mag|mogen|moet|moeten|wil|willen)\s(?:niet|nooit)\s(?:in beeld|te zien zijn|zichtbaar zijn|voorkomen)/g,
};
/** "Drone-free please": what the film, not its goods, is free of. */
const FREE_OF =
  /\b(drones?|people|dialogue|text|captions?|faces?|music|logos?|voice-?over|cgi|clich[eé]|jargon|alcohol|plastic)-free\b(?! (?:tea|beer|wine|bottle|pack\w*|drink|spirit|gin|product|bags?))/g;
/** "Photographer's rule: heads out of shot" */
const OUT_OF_SHOT =
  /(?:^|[.,;:!?\n•-]\s{0,2})((?:the |all |any )?[a-z][a-z' -]{2,24}?)(?<! and|\b(?:walks|runs|steps|moves|goes|rides|drives|flies|walk|run|step|move|go|slides|swims|comes)) out of (?:the )?(?:shot|frame|picture)(?=[.,;!?\n]|$)/g;
/** "drones: no", "pigeons – never": a thing and its answer. */
const ANSWERED =
  /(?:^|[.,;!?\n•*]\s{0,2}|\s)((?:the |any )?\p{L}[\p{L}' -]{2,28}?)\s?(?::|=|–|—|->)\s?(?:no|nope|never|no way|no thanks|nein|non|❌|✗)(?=[.,;!\n)]|$)/gu;
/** "Feuerwerk bitte nicht, wegen der Tiere", "Guitarra no, por favor", "drones please no" */
const DECLINED: Readonly<Record<string, RegExp>> = {
  de: /(?:^|[.,;:!?\n•-]\s{0,2})(\p{L}[\p{L} -]{2,28}?) (?:bitte|lieber|auf (?:gar )?keinen fall) nicht(?=[.,;!?\n]|$)/gu,
  es: /(?:^|[.,;:!?\n•-]\s{0,2})(\p{L}[\p{L} -]{2,28}?) no,? (?:por favor|gracias|mejor)(?=[.,;!?\n]|$)/gu,
  it: /(?:^|[.,;:!?\n•-]\s{0,2})(\p{L}[\p{L} -]{2,28}?) no,? (?:per favore|grazie)(?=[.,;!?\n]|$)/gu,
  pt: /(?:^|[.,;:!?\n•-]\s{0,2})(\p{L}[\p{L} -]{2,28}?) nao,? (?:por favor|obrigad[oa])(?=[.,;!?\n]|$)/gu,
  nl: /(?:^|[.,;:!?\n•-]\s{0,2})(\p{L}[\p{L} -]{2,28}?) (?:liever|graag|alsjeblieft) niet(?=[.,;!?\n]|$)/gu,
  fr: /(?:^|[.,;:!?\n•-]\s{0,2})(\p{L}[\p{L} -]{2,28}?),? non merci(?=[.,;!?\n]|$)/gu,
};
const NO_SUBJECT =
  /^(?:keep|leave|take|cut|edit)\s|^(?:q|a|yes|ok|voice|voice-?over|vo|answer|budget|deadline|humou?r|tone|subtitles?|captions?|animation|no|not|without|kein|never|it|this|that|he|she|we|they|you|who|which|what|there|nobody|the (?:single|album|track|song|book|film|game|ep|word|new [a-z]+))$|^(?:no|without|never)\s|\b(?:album|single|track|song|ep|book|game|issue|report|season|sun|secret|school|doctor|boss|team|i'?m|is|are)$/;

/** Bans whose verb stands behind the thing: "the words X are banned", "handheld is out", "keep humans out of frame". */
export function findPostposedBans(bare: Bare): Prohibition[] {
  const foreign = FOREIGN[bare.language];
  const declined = DECLINED[bare.language];
  if (foreign !== undefined)
    return bansOf(bare, [
      ...everyMatch(bare, foreign),
      ...(declined === undefined ? [] : everyMatch(bare, declined)),
      ...everyMatch(bare, ANSWERED),
    ]);
  if (!readsAsEnglish(bare.language)) return [];
  return bansOf(bare, [
    ...(isMatched(bare, POSTPOSED_GUARD) ? everyMatch(bare, POSTPOSED) : []),
    ...everyMatch(bare, KEPT_OUT),
    ...everyMatch(bare, OUT_OF_SHOT),
    ...everyMatch(bare, FREE_OF),
    ...everyMatch(bare, ANSWERED),
  ]);
}

function bansOf(bare: Bare, matches: readonly RegExpExecArray[]): Prohibition[] {
  return matches.flatMap((match) => {
    const told = match[1] ?? match[2] ?? "";
    const words = told.trim();
    if (words === "" || NO_SUBJECT.test(words)) return [];
    const whole = match.index + match[0].lastIndexOf(told);
    const start = whole + leadOf(words);
    const end = whole + told.trimEnd().length;
    const first = tokenIndexAt(bare, start);
    const last = tokenIndexAt(bare, end) - 1;
    if (end <= start || last < first) return [];
    return [{ start: match.index, kind: "thing" as const, items: [{ start, end, first, last }] }];
  });
}

const LEAD =
  /^(?:the (?:words?|phrases?|terms?|claims?|lines?|names?) (?=["“'‘])|the |any |all |our |a |an |der |die |das |den |unsere? |le |la |les |l'|el |los |las |il |lo |i |gli |o |os |as |de |het )/;

function leadOf(words: string): number {
  return LEAD.exec(words)?.[0].length ?? 0;
}
