/** What a film that teaches does: it explains, shows how, tells rules, or informs. */
export type LessonKind =
  | "explain"
  | "how_to"
  | "recipe"
  | "rules"
  | "advice"
  | "welcome"
  | "news"
  | "walkthrough";

const FILM =
  "(?:videos?|films?|clips?|reels?|shorts?|animations?|modules?|movies?|tutorials?|piece|explainers?|spots?)";
/** "5 tips", "three simple ways". */
const COUNTED =
  "(?:my |our |the )?(?:top |best )?(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|some|simple|easy|quick)";
const PEOPLE =
  "(?:staff|employees|colleagues|workers|crews?|drivers|teams?|volunteers|nurses|technicians|apprentices|hires|starters|joiners|recruits|members|interns|students|managers|operators|porters|wardens|aiders|cleaners|cashiers|chefs|waiters|operatives|contractors|temps|carers|residents|tenants|patients|parents|customers|visitors|passengers|guests|neighbours|citizens|everyone)";

/** How a brief, folded, asks for each kind; the first that fits is taken. */
export const LESSON_KINDS: readonly (readonly [LessonKind, RegExp])[] = [
  [
    "welcome",
    new RegExp(
      `\\b(?:onboarding|welcome|induction|orientation) (?:and \\w+ )?${FILM}\\b(?![^.:;]{0,50}\\b(?:about|on) (?:how|\\w+ing) )(?!.{0,50}\\b(?:app|software|platform|dashboard|portal)\\b)|^onboarding\\b|\\bfirst[- ]day ${FILM}\\b|\\bvideo (?:for|to (?:welcome|onboard)) (?:our )?new (?!parents|mothers|fathers|owners|users|drivers|residents)${PEOPLE}\\b(?! (?:about|on|explaining|that explains) (?!our|the|your|their|us))|\\bwelcom(?:e|ing) (?:our |all )?new ${PEOPLE}\\b`,
    ),
  ],
  [
    "walkthrough",
    new RegExp(
      `\\bonboarding (?:and \\w+ )?${FILM}\\b.{0,50}\\b(?:app|software|platform|dashboard|portal)\\b|\\b(?:walk-?throughs?|walk (?:us|you|them|me|viewers|people|customers|users|staff) through|(?:app|software|product|screen) (?:tutorial|tour|how-?to)|getting[- ]started ${FILM}|demo ${FILM}|how to use (?:our |the |your )?(?:\\w+ ){0,3}(?:app|portal|software|site|website|tool|system|platform|dashboard|intranet))\\b`,
    ),
  ],
  [
    "recipe",
    /\brecipes?\b(?! (?:cards?|sheets?|folders?|app|box|book|kit|for (?:success|disaster|love|happiness)))|\bcook ?along\b|\bhow (?:to|do you|i) (?:cook|bake|roast|fry|grill|poach|braise|ferment|pickle|knead|whip up)\b/,
  ],
  [
    "rules",
    new RegExp(
      `^(?:[\\w-]+ ){0,4}(?:polic(?:y|ies)|procedures?|house rules|guidelines|code of conduct)\\b(?! (?:research|makers?|institute|holders?))|^train (?:our|new|your|the|all) (?:\\w+ ){0,3}\\w{3,}s\\b|\\b(?:onboarding|induction) ${FILM}\\b[^.:;]{0,50}\\b(?:about|on) (?:how|\\w+ing) |^(?:[\\w-]+ ){0,6}(?:induction|training|briefing|refresher)(?: \\w+)? (?:for|to) (?:[\\w-]+ ){0,4}${PEOPLE}\\b|\\b(?:safety|training|compliance|hygiene|health and safety|h&s|toolbox talk|refresher|code of conduct|policy|awareness|procedure|e-?learning|briefing) (?:\\w+ )?${FILM}\\b|^(?:\\w+ ){0,2}(?:training|safety|toolbox talk|rules|refresher|induction|house rules)\\s?[:,–-]|\\btrain(?:ing)? (?:for )?(?:our |new |the |all |\\w+ )*${PEOPLE}\\b|\\b${FILM} (?:for [^.:;]{3,40} )?(?:about|on) (?:[\\w-]+ ){0,3}(?:safety|hygiene|compliance|lifting)\\b|^(?:\\w+ ){0,3}(?:safety|rules)(?= for | in | at )`,
    ),
  ],
  [
    "advice",
    new RegExp(
      `\\bpublic (?:information|health|safety) (?:${FILM}|announcements?|messages?|films?)\\b|^${COUNTED}(?: [\\w-]+){0,2} (?:tips?|ways|steps|habits|tricks|hacks|things|signs|mistakes|rules|reasons) (?:to|for|on|about|of|why|that|you|every)\\b(?! (?:visit|buy|choose|switch|book|try|love|join|style|wear|go|our|my|your (?:brand|product)))(?!.{0,40}\\bour\\b)|\\b${COUNTED} (?:[\\w-]+ ){0,2}tips\\b(?!.{0,30}\\bour\\b)|^(?!pro |styling |style |travel |our |my )(?:[\\w-]+ ){1,4}(?:tips|hacks)\\b(?! (?:jar|card))|^(?:[\\w-]+ ){0,3}first[- ]aid\\b(?! (?:kits?|box(?:es)?|courses?|app))|\\bwhat to do\\b|\\b(?:first[- ]aid|awareness|prevention) ${FILM}\\b|\\b(?:do'?s|dos) and don'?ts\\b`,
    ),
  ],
  [
    "news",
    new RegExp(
      `\\b(?:internal|staff|intranet|all[- ]hands|town[- ]hall|employee|change|internal comms?) (?:communications? |comms? )?(?:${FILM}|announcements?|messages?|updates?)\\b(?! (?:that |which |to )?(?:explain|show|teach)\\w* )|\\b(?:videos?|films?|clips?) about (?:our|the) (?:[\\w']+ ){0,3}new (?:[\\w-]+ ){0,2}(?:system|policy|rules|process|procedure|schedule|timetable|scheme|arrangements)\\b|\\b(?:tell(?:s|ing)?|inform(?:s|ing)?|let(?:s|ting)?|announc\\w+ to|remind(?:s|ing)?) (?:our |the |all |\\w+ )*${PEOPLE}\\b`,
    ),
  ],
  [
    "how_to",
    /\b(?:yoga|stretch(?:ing|es)?|pilates|workout|warm-?up|exercise|breathing|mobility) (?:\w+ )?(?:routines?|flow|sequence|exercises|poses|practice|tutorial)\b|\b(?:yoga|pilates|stretching|exercise|workout) (?:\w+ )?(?:videos?|films?|clips?) (?:for|:)|^(?:[\w-]+ ){0,3}(?:yoga|pilates|stretches|stretching)(?= for (?:beginners|office|seniors|runners|everyone|kids|desk|bad|back|sore|stiff)|$| \d)|\bhow[- ]to\b(?! (?:buy|order|book))|\binstruction(?:al)? (?:videos?|films?|clips?|reels?)\b|\btutorials?\b|\bstep[- ]by[- ]step\b|\bdiy\b/,
  ],
  [
    "explain",
    // "The lawyer explaining, a handshake", "a dentist explains the treatment": somebody in a picture.
    /\bexplain(?!(?:s|ing)\s*(?:[.,;!?)\n]|$)|s\b)\w*\b|(?<=\b(?:videos?|films?|clips?|spots?|ads?|reels?|animations?|cartoons?|that|which|it|this|shorts?|piece|story) )explains\b(?!\s*(?:[.,;!?)\n]|$))|^how (?!to\b|we\b|our\b|i\b|my\b|much\b|many\b|about\b|you\b|your\b|can\b|long\b|far\b|fast\b|wonderful|amazing|good|great|it (?:all )?(?:began|started))(?:[\w'-]+ ){1,5}\w+|^[\w -]{3,40}: (?:how|what|why|where) (?:is|are|do|does|did|it|they|the|we|a|an|\w+ (?:work|happen|form|move|fly))\b|\b(?:myths?|misconceptions?|facts) (?:about|on|of|vs)\b|\bmyth-? ?bust\w*|\bdebunk\w*|^(?:[\w-]+ ){1,4}(?:vs\.?|versus) (?!.*\b(?:game|match|fight|derby|cup|final|trailer|promo|tonight|battle)\b)|\bdifference between\b|\bcomparison (?:video|film|of|between)\b|\blife ?cycle of\b|^(?:an? |the )?(?:short |brief |quick )?(?:history|origins?|science|basics|anatomy|physics|chemistry|biology|maths?|mathematics|phases|states) of (?!(?:our|my|your|their|us|a|an)\b)|\b(?:videos?|films?|clips?|shorts?|reels?|animations?|tiktoks?)\b[^.!?]{0,50}[:,–-] (?:what|how|why) (?:is|are|happens|do|does|to|we|the|an?|your)\b|\b(?:videos?|films?|clips?|shorts?|reels?|animations?|tiktoks?)\b[^.!?]{0,50}[:,–-] how (?!our|we\b)(?:[\w-]+ ){1,4}(?:works?|happens?|functions?|forms?)\b|\b(?:videos?|films?|clips?|shorts?|reels?|animations?|tiktoks?) (?:about|on) (?:how|why|what) (?!(?:we|our|i|my|you)\b)|\b(?:videos?|films?|clips?|shorts?|documentar(?:y|ies)|animations?)\b[^.!?]{0,60}\b(?:about|on) the (?:history|origins?|science|invention) of (?!(?:our|my|their)\b)|^(?:so )?(?:what(?:'s| is| are| does| do| happens| causes| makes)|why|how (?:is|are|does|do|did|come)|where (?:does|do)|who (?:invented|was|were)|when did)\b|\b(?:introduction to|basics of|101\b|demystif\w+|educational|erklar\w+|explica\w+|science (?:video|film|short))/,
  ],
];
