import { MORE } from "./no-wish.ts";

const AS_IT_IS =
  "(?: else)?(?: (?:exactly|just))?(?: (?:as (?:it|they) (?:is|was|are|were)|as[- ]is|as before|like (?:it|this) is|the same|the way it is|unchanged|untouched|alone|intact|in place))?";
const REST =
  "(?:everything|all(?: of)?(?: the rest)?|all the others?|the (?:whole )?rest|the others?|what(?:'s| is) left)";
const PATTERNS = [
  /^(?:and )?(?:not|no longer) (?:at|in) the (?:very )?(?:start|beginning|end|middle)(?: any ?more)?$/iu,
  /^everything else (?:just )?as(?:[- ]is| (?:it is|before|it was))$|^(?:then )?(?:tell|show|comes?) the rest$/iu,
  /\bif (?:you (?:have|need|must)(?: to)?|(?:it(?:['’]s| is) )?(?:needed|necessary|required)|need be|there(?:['’]s| is) no other way)$/iu,
  /^(?:the )?same (?:total|length|duration|overall length|running time)$|^same (?:total )?(?:length|duration) (?:overall|in total|as before)$/iu,
  /^(?:you can|feel free to|i don['’]t mind if you) .{3,60}$/iu,
  new RegExp(
    `^(?:please )?(?:keep|leave|preserve|maintain|hold) ${REST}(?: of (?:it|the (?:film|video|ad)))?${AS_IT_IS}$`,
    "iu",
  ),
  new RegExp(
    `^(?:everything else|all else|the rest|the others?)(?: (?:of (?:it|the (?:film|video))))? (?:stays?|remains?|should (?:stay|remain)|can stay|must stay|is (?:fine|good|great|perfect|okay|ok))${AS_IT_IS}$`,
    "iu",
  ),
  /^(?:please )?(?:don['’]t|do not) (?:change|touch|alter|modify) (?:anything|the rest|everything)(?: else)?$/iu,
  /^(?:please )?(?:but )?(?:don['’]t|do not|never) (?:change|touch|alter|modify)(?:(?:,| or| and|)? (?:the |its |my )?(?:texts?|words|lines?|length|duration|music|colou?rs?|palette|order|pace|pacing|format|style|look|voice-?over|cta|call to action|logo|scenes|font|product)\b)+$/iu,
  /^(?:change |touch )?nothing else(?: (?:changes?|should change))?$|^no (?:other |further |more )?changes(?: please)?$/iu,
  new RegExp(
    `^(?:please )?(?:keep|leave) (?:the |its |it |everything )?(?:same |new |current )?(?:total |overall )?(?:total(?: length| duration)?(?: at \\d+(?: ?s(?:ec(?:onds?)?)?)?)?|(?:spoken |voice-?over |narrator['’]?s? |last |first )?lines?|music|soundtrack|length|duration|cta|call to action|colou?rs?|palette|texts?|overlays?|voice-?over|pace|pacing|format|font|style|look|product|scenes|order)${AS_IT_IS}$`,
    "iu",
  ),
  /^(?:the )?(?:rest|everything else|all else) (?:is|looks|feels) (?:really |just )?(?:lovely|great|good|nice|perfect|fine|beautiful|wonderful|spot on)$/iu,
  /^(?:the|our) (?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+ (?:is|are|looks?) (?:really |so |very |just )*(?:lovely|great|good|nice|perfect|fine|beautiful|wonderful|cute|amazing|brilliant|spot on)$/iu,
  /^(?:i|we|the client|everyone|everybody|my boss)(?: (?:really|do|all|both))* (?:loves?|likes?|adores?) (?:the|our|that|how|this) [\p{L}\d '’-]+$/iu,
  /^(?:everything else|all else|the rest|the others?|the other (?:scenes|shots)) (?:can|may|should|could|must) (?:just )?(?:shrink|be shorter|get shorter|be cut|share the rest|make room|give up (?:some )?time)(?: for (?:it|that))?$/iu,
  /^not even (?:their |his |her |any |the )?(?:hands?|faces?|arms?|fingers?|shadows?|silhouettes?)$/iu,
  /^(?:everywhere|everything) else (?:it['’]s|it is|is|looks) (?:really |just )?(?:lovely|great|good|nice|perfect|fine|beautiful)$|^(?:that|this|it)['’]s (?:really |so |just )?(?:lovely|great|good|nice|perfect|fine|beautiful)$/iu,
  /^(?:just|only|nothing but) (?:the )?(?:sound effects|sounds?|ambient sounds?|natural sounds?|city sounds|atmo(?:sphere)?)$/iu,
  /^(?:please|thanks?|thank you|cheers)(?: so much| a lot| in advance| everyone| all| team| again)*$/iu,
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon))(?: \p{L}+){0,3}$/iu,
  /^(?:(?:this|it|that|we) (?:is|are)|(?:this|it|that|we)['’](?:s|re)) (?:really |very |so |nearly |almost |pretty )*(?:there|close|good|great|nice|fine|done|lovely|on the right track)(?: now| already)?$/iu,
  /^(?:great|good|nice|lovely|amazing|super|excellent) (?:job|work|stuff|start|one)(?: so far| everyone| team| guys)*$/iu,
  /^(?:(?:just )?(?:a (?:few|couple of)|some|two|three|four) (?:small |little |quick |more |minor |final )*(?:things|changes|tweaks|notes|points|edits|corrections|comments))(?: from (?:us|me|the client|our side))?(?: please)?$/iu,
  /^(?:(?:only|just) )?(?:this|that)(?: one)?(?: (?:thing|change|line|part|bit))?(?:,? please)?$|^(?:nothing more|no more than that)(?:,? please)?$/iu,
  /^(?:that|this)(?:['’]s| is| will be|['’]ll be| would be) (?:it|all|everything)(?: (?:for (?:now|today)|from (?:me|us|my side|our side)))?(?:,? (?:please|thanks|thank you))?$/iu,
  /^(?:exactly )?(?:like|as|same as) (?:before|the last one|last time)$/iu,
  /^(?:hmm+|um+|uh+|ok(?:ay)?|so|well|actually|honestly|sorry|hey|hi|hello|on second thoughts?|thinking about it|oh|ah|also)$/iu,
  /^(?:(?:it|this|that|the (?:film|video|rest))(?:['’]s| is| looks?)|looks?) (?:really |very |so )?(?:great|good|nice|perfect|lovely|amazing)(?: so far| already)?$|^(?:i )?(?:love|like) (?:it|this)$|^(?:great|nice|perfect|thanks|thank you)$/iu,
];

/** Whether a clause only asks to leave alone what no other clause names, what every edit does anyway, or only praises. */
export function keepsTheRest(clause: string): boolean {
  const plain = clause.trim().replace(/^(?:and|but|just)\s+/iu, "");
  return PATTERNS.some((pattern) => pattern.test(plain));
}

/** Nothing besides what was told, in the tongues that edits come in. */
const NO_MORE =
  "(?:nothing (?:else|more)|(?:only|just) (?:that|this)|that(?:['’]s| is) (?:it|all)|sonst nichts|nichts (?:sonst|weiter)|rien d['’]autre|nada m[aá]s|nient['’]altro|mais nada|verder niets)";
/** New words in quotes, a length, and how something is to be otherwise end a wish; a scene or a thing may be "a chair and nothing else". */
const WISH_ENDS = `(?:["”»“'’]|\\d ?(?:s|secs?|seconds?|%)|\\b${MORE})`;
const CLOSED_OFF = new RegExp(
  `(?<=${WISH_ENDS}),? (?:and|but|und|aber|et|mais|y|e|en) ${NO_MORE}(?:,? (?:please|thanks|thank you))?$`,
  "iu",
);

/** A wish without the words that close it off: 'change the slogan to "Sit better" and nothing else'. */
export function withoutClosing(wish: string): string {
  return wish.replace(CLOSED_OFF, "");
}
