const EDITING =
  "(?:make|chang|touch|alter|cut|trim|shorten|lengthen|extend|add|mov|swap|replac|remov|delet|drop|los|turn|speed|slow|rais|lower|increas|decreas|reduc|boost|translat|renam|reorder|crop|refram|resiz|mut|darken|brighten|warm|cool|merg|split|repeat|duplicat|switch)(?:e|ing)?";
const LESS =
  "(?:don['’]?t|do not|never|let['’]?s not|no need to|not necessary to|there(?:['’]s| is) no need to)";
const WE_NOT =
  "(?:you|i|we) (?:(?:don['’]t|do not) (?:need|have|want) (?:you )?to|wouldn['’]t|would not|shouldn['’]t|should not|won['’]t)";
/** How something is to be otherwise. */
export const MORE =
  "(?:any )?(?:faster|slower|louder|quieter|softer|warmer|cooler|colder|darker|brighter|lighter|longer|shorter|bigger|smaller|larger|higher|lower|earlier|later|busier|harder|calmer|funnier|deeper|older|younger|more \\p{L}+|less \\p{L}+)";
/** "Don't make it faster", "not louder", "the music shouldn't get louder": what is, stays. */
const DENIED: readonly RegExp[] = [
  new RegExp(
    `^(?:but |and |also |please )*(?:${LESS}|${WE_NOT}) (?:just |simply |also |please )?${EDITING}\\b`,
    "iu",
  ),
  new RegExp(
    `^(?:but |just |please |and )*(?:not ${MORE}|no (?!more |less )${MORE} \\p{L}+)(?: (?:though|please|any ?more))?$`,
    "iu",
  ),
  new RegExp(
    `^(?:but |and )?(?:it|that|this|(?:the|our) [\\p{L} -]+?) (?:doesn['’]t|does not|needn['’]t|shouldn['’]t|should not|mustn['’]t|must not|can['’]t|cannot) (?:need to |have to )?(?:be|get|become|feel|look|sound|run) ${MORE}$`,
    "iu",
  ),
  /** What somebody else will do. */
  /^(?:i|we|they|our (?:editor|team|agency|designer))(?:['’]ll| will| are going to|['’]re going to| am going to) (?:\p{L}+ )?(?:put|add|do|handle|take care|provide|send|record|supply|bring|overlay|place) /iu,
];

/** Questions that ask for an answer and for no change, doubts, and reports of what was. */
const NO_WISH: readonly RegExp[] = [
  /^(?:is|are|was|were|do (?:we|you|they|i)|does|did|has|which|why(?! (?:not|don['’]t))|who|where|whether|isn['’]t|aren['’]t|should (?:it|we|i|the|this|that|they)|would (?:it|that|this|they)) /iu,
  /\b(?:not|isn['’]t|aren['’]t) (?:quite |really |so )?sure\b|^(?:i|we|the client|they|he|she) (?:thought about|thought of|considered|had considered|wondered|(?:was|were) (?:considering|wondering (?!if (?:you|we) c))|asked (?:whether|if|about))\b/iu,
  /^(?:it|that|this|the (?:old|first|previous|last) (?:version|cut|film|edit)) (?:was|had been|used to be)\b/iu,
];

/** Whether words ask that nothing be done: "don't make it faster", "we'll add the logo later". */
export function asksForNothing(text: string): boolean {
  return DENIED.some((pattern) => pattern.test(text));
}

/** Whether words are no wish, though they may name what a wish would name: "is it too slow". */
export function isNoWish(text: string): boolean {
  return NO_WISH.some((pattern) => pattern.test(text));
}
