const QUOTES = /["“«„][^"”»“]*["”»“]|(?<![\p{L}\p{N}])['‘][^'’\n]*['’](?![\p{L}])|:\s.*$/gu;
/** What politeness adds, and no condition: "if possible". */
export const POLITE_IF =
  /\b(?:if|when|where|wherever|whenever|as (?:far|soon|much) as|as long as) (?:(?:at all |that['’]s |it['’]s |this is )?(?:possible|needed|necessary|feasible|ok(?:ay)?|allowed|fine)|(?:you|we) (?:can|could|like|want|please|have time|get a chance)|(?:it|that) (?:fits|helps|works|makes sense)|time allows|there(?:['’]s| is) (?:room|time|space))\b/giu;
/** "If the voice is male", "unless it rains", "in case we keep it". */
const CONDITION =
  /(?:^|[\s,])(?:if|unless|provided(?: that)?|in case|assuming|as long as|depending on|otherwise|or else|only (?:if|when)|whenever|sofern|sauf si|salvo que)\s/iu;
/** "While she pours", "when the voice speaks": a stretch of the film. */
const MEANWHILE =
  /\s(?:(?:while|whilst|when|where|once|as soon as|wenn|während|sobald|solange|quand|lorsque|pendant que|cuando|mientras|quando|mentre|wanneer|terwijl)\s+\S|(?:until|till)\s+(?:the|he|she|it|they|we|you)\b)/iu;
/** "The dog scene", "that part", "the second time she laughs". */
const SCENE_MEANT =
  /\b(?:the|that|this|those|these) (?:(?!the\b|that\b|an?\b)[\p{L}'’-]+ ){0,4}?(?:scenes?|shots?|bits?|parts?|moments?|sequences?|sections?|half|third|time (?:he|she|it|they|we|the)|ones? (?:with|where|of|in|when|before|after))\b(?! (?:counts?|order|list|lengths?|sizes?))/iu;
/** "Except for the end"; the rule of texts spares the call to action itself. */
const EXCEPTION =
  /\b(?:(?:everyone|everything|everybody|anything|all|nothing|nobody) but|except|apart from|other than|excluding|save for|with the exception of)\b(?!(?: for)? (?:the |our )?(?:cta|call[- ]to[- ]action|button)\b)/iu;
/** "The second time she opens it", where no scene of that number shows it. */
const NTH_TIME = /\bthe (?:first|second|third|last) time \p{L}/iu;
/** "Jazzier at first and calmer after that": two stretches in one breath. */
const FROM_THERE = /\b(?:after|before|from) (?:that|this|then|there)(?: on)?[.!?]*$/iu;
/** What is added may happen "while", and is not yet there to be found. */
const ADDED =
  /^(?:please )?(?:add|insert|include|show|bring|put in|open|start|end|close)\b(?!.*\b(?:captions?|subtitles?|texts?|titles?|music|voice-?over|logo)\b)/iu;
/** How many scenes there are, or the others, is no scene that must be found. */
const NOT_ONE =
  /\b(?:(?:number|amount|order|length|pace) of (?:the )?(?:scenes|shots)|all (?:of )?(?:the |those |these )?(?:scenes|shots)|(?:the )?(?:other|rest of the|remaining) (?:scenes|shots|ones))\b/giu;

/** Whether a wish is limited by words that tell no scene of the film: to do it everywhere, or always, would be a guess. */
export function hasUnreadLimit(said: string, scenes: readonly number[] | null): boolean {
  const text = said.replace(QUOTES, "“”").replace(POLITE_IF, " ").replace(NOT_ONE, " ");
  if (CONDITION.test(text) || EXCEPTION.test(text) || NTH_TIME.test(text) || FROM_THERE.test(text))
    return true;
  if (scenes !== null || ADDED.test(text)) return false;
  return MEANWHILE.test(text) || SCENE_MEANT.test(text);
}
