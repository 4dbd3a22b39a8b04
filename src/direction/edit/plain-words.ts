import { secondsInFigures } from "./told-seconds.ts";

/** Words before an instruction that only say it politely, or think aloud. */
const POLITE =
  /^(?:(?:hmm+|um+|uh|ok(?:ay)?|so|well|actually|honestly|sorry|hey|hi|hello|on second thoughts?|thinking about it|for the next round)\b[,:]?\s*|(?:i|we) (?:was|were|am|are) (?:just )?wondering (?:if|whether) (?:(?:you|we) (?:could|can|might) |(?=it could))|(?:can|could|would|will) (?:you|we)(?: please| maybe| also)?\s+(?=\p{L})|(?:i|we)(?:['’]d| would)? (?:like|love|want|need|prefer)(?: you)? to\s+|let['’]?s\s+(?!see\b|have\b|add\b)|(?:maybe|perhaps|possibly|please|kindly|just|simply)\s+(?=\p{L}))+/iu;
const BACK_TO =
  /^(?:put|set|bring|take|change) (?:it|that|the (?:film|video|length|duration)) back to (\d+)(?:\s*(?:s|secs?|seconds?))?$/iu;

/** What somebody finds of a part that lasts too long, or not long enough; the film itself has a pace. */
const FELT =
  "((?:the|our|that) (?!(?:whole |entire |overall )?(?:film|video|ad|spot|clip|reel|thing|edit|cut|music|soundtrack|song|voice|voice-?over|narration|pace|pacing|text|texts|title|titles|captions?|overlays?|cta|logo|camera|colou?rs?|light|tone|font|transitions?)\\b)[\\p{L}'’ -]+?)(?: (?:is|are|feels?|seems?|goes|gets|looks?|drags|happens|runs))";
const DEGREE = "(?: (?:really|so|way|much|a (?:bit|little|touch)|far|quite|rather|very|just|still|too))*";

/** Ways to put a wish, and how the rules read it. */
const WORDINGS: readonly (readonly [said: RegExp, meant: string])[] = [
  [
    new RegExp(
      `^${FELT}${DEGREE} (?:endless|long|slow|sluggish|boring|on(?: for (?:ever|too long))?|forever)[.!]*$`,
      "iu",
    ),
    "make $1 a bit shorter",
  ],
  [
    /^((?:the|our) (?!film|video|spot|ad\b|whole|music)[\p{L}'’ -]+?) drags?(?: on| a (?:bit|little))*[.!]*$/iu,
    "make $1 a bit shorter",
  ],
  [
    new RegExp(`^${FELT}${DEGREE} (?:rushed|short|hurried|abrupt|fast|quick|quickly|brief)[.!]*$`, "iu"),
    "make $1 a bit longer",
  ],
  [
    /^(?:see|show|have|get|bring(?: in)?|let us see) ((?:the|our) [\p{L}'’ -]+?) (earlier|sooner|later)(?: on)?[.!?]*$/iu,
    "$1 shot $2",
  ],
  [
    /^(?:oh,? )?((?:the|our|all|that) [\p{L}' ]*?\b(?:texts?|titles?|captions?|taglines?|headlines?|overlays?|cta|button|font)\b[\p{L}\d ]*?) (?:is|are|looks?|feels?) (?:a (?:bit|little) |far |much |way |still )*too (?:small|tiny)$/iu,
    "make $1 bigger",
  ],
  [
    /^(?:oh,? )?((?:the|our|all|that) [\p{L}' ]*?\b(?:texts?|titles?|captions?|taglines?|headlines?|overlays?|cta|button|font)\b[\p{L}\d ]*?) (?:is|are|looks?|feels?) (?:a (?:bit|little) |far |much |way |still )*too (?:big|large|huge)$/iu,
    "make $1 smaller",
  ],
  [/^everything ([\p{L}-]+) out$/iu, "remove the $1"],
  [
    /^(?!(?:he|she|it|they|we|i|you|this|that|there|don['’]t|not)\b)(?:the |our )?((?:(?!should|must|can|could|do|does)[\p{L}-]+ ){0,2}[\p{L}'’-]+) out$/iu,
    "remove the $1",
  ],
  [
    /^(?:the |our )?(logo|music|voice-?over|text|texts|sound effects|captions|subtitles) off((?: (?:in|during|for|at) .+)?)$/iu,
    "remove the $1$2",
  ],
  [
    /^(?:let['’]?s |the film should |it should )?(?:end|close|finish)s? (?:on|with) ((?:the|our) [\p{L}' -]+?) (?:scene|shot)(?: instead| please)?[?.!]*$/iu,
    "put $1 scene last",
  ],
  [
    /^((?:scenes|shots) \d+ (?:and|&|\+) \d+) (?:together|as one|in one|into one|become one|should be one)(?: (?:scene|shot))?$/iu,
    "merge $1",
  ],
  [
    /^(?:the )?(date|price|time|address|url|website|year|discount|phone number) (?:has |is |was )?changed(?: to)?:? (?=\S)/iu,
    "the $1 is now ",
  ],
  [/^(?:the )?(music|soundtrack) (down|up)(?= |$)/iu, "$1 turned $2"],
  [
    /^(?:(?:he|she|it|they|the [\p{L}-]+) )?\p{L}+s? (?:[\p{L}]+ )?(an? [\p{L}-]+(?: [\p{L}-]+)?),? not (?:an? |the )([\p{L}-]+(?: [\p{L}-]+)?)$/iu,
    "replace the $2 with $1",
  ],
  [
    /^everything (?:that['’]s |that is )?([\p{L}-]+) (?:should|must|could) be ([\p{L}-]+)$/iu,
    "replace $1 with $2",
  ],
  [
    /^(?:let|have) (?:an? )?((?:[\p{L}-]+ )?(?:man|woman|child|boy|girl)) (?:read|speak|say|voice|narrate) (?:it|that|this|the (?:lines?|voice-?over|text))$/iu,
    "make the voice-over a $1's voice",
  ],
  [
    /^(?:the |our )?([\p{L}\d -]+?) (?:(?:really )?gets? on my nerves|drives? me (?:mad|crazy|nuts)|is (?:so |very |really |too )?(?:annoying|irritating)|has (?:got )?to go|needs to go|should go|can go|must go)$/iu,
    "remove the $1",
  ],
  [
    /^(?:please )?(?:no|without|remove|lose|drop|stop|kill)(?: all| any| the)* camera (?:movements?|moves?|motions?)$/iu,
    "make every shot static camera",
  ],
  [
    /^(?:change|set|make) (?:the |our )?(?:app|brand|product|company|shop)(?:['’]s)? name (?:to|into) /iu,
    "rename the product to ",
  ],
  [/^([^:"“„«]*[^:"“„«,])[,\s]+(?:please|pls|thanks|thank you)[.!]*$/iu, "$1"],
  [
    /^(?:the )?(?:one|scene|shot|bit) with ((?:the|our) [^:,]+?):? (?:make|turn) (?:it|him|her|that|them) (?:into )?(an? .+)$/iu,
    "replace $1 with $2",
  ],
  [
    /^((?:the |our |an? )?[\p{L}'’ -]+?) (?:should|must|has to|needs to|could) (?:also )?(?:be|appear|be seen|show up) in ((?:the (?:opening|first scene|last scene|final scene|ending|hook|second scene|third scene)|(?:scene|shot) \d+)(?: scene| shot)?)$/iu,
    "add $1 to $2",
  ],
  [/^see (?:the |some )?(?=\p{L})/iu, "let us see "],
  [/^(?:the |our )?([\p{L}'’ -]+?)\s*(?:→|=>|->|⇒)\s*(an? .+)$/iu, "make the $1 $2"],
  [
    /^(?:the |our )?(?!cta|call|text|title|tagline|headline|logo|music|voice|vo\b|font|format|length|duration|colou?r|scene|shot|ending|opening|hook|platform|product|name|pace|end|start)([\p{Ll}][\p{L}'’ -]*?)\s*(?:→|=>|->|⇒)\s*([\p{Ll}][\p{L}'’ -]*)$/u,
    "replace $1 with $2",
  ],
  [/\s*(?:→|=>|->|⇒)\s*/u, ": "],
  [/^instead(?: of (?:that|this|it|them))?,? (an? [^,.]+)$/iu, "add $1"],
  [/^(?:(?:make|let) )?(?:it )?go (?:for )?([\p{L}-]+(?: and [\p{L}-]+)?)$/iu, "make it more $1"],
  [
    /^(?:everything|all(?: texts?)?|the texts?) in (?:all caps|capitals|capital letters|uppercase)$/iu,
    "text in all caps",
  ],
  [/^([Ff]ont|[Tt]ypeface) (?!:)(\p{Lu}[\p{L}\d ]*)$/u, "$1: $2"],
  [BACK_TO, "make it $1 seconds"],
  [
    /^(?:about |around |maybe )?(\d+ ?(?:s|secs?|seconds?|minutes?)) (?:would|should|might|is) (?:be )?(?:better|perfect|enough|ideal|great|fine|good|best)$/iu,
    "make it $1",
  ],
  [
    /^change (?!the |our |it |that |this )(\p{Lu}[^"“„«]{1,40}?) (?:to|into) ([^"“„«]{2,40}?) (?:everywhere|throughout)$/u,
    'replace "$1" with "$2"',
  ],
  [/^(?:the )?(?:cta|call[- ]to[- ]action) (?:must|has to|needs to|shall) (?:be|say|read)\b/iu, "CTA:"],
  [
    /^take (?:all|every|the) (?:the )?(?:texts?|words|captions?|overlays?) off (?:the )?screen$/iu,
    "remove all text",
  ],
  [
    /^only the (music|voice-?over|text|sound effects|logo) (?:goes|is to go|should go|must go)$/iu,
    "remove the $1",
  ],
  [/^bring (an? [^,.]+?) into (scene \S+)$/iu, "add $1 to $2"],
  [
    /^((?:the|our|that) .+?) (?:should|must|could|can|has to|needs to) (?:come|go|be|stand|move|arrive|appear|show up|turn up|enter) (?:very )?(first|last|at the (?:very )?(?:start|beginning|end)|before .+|after .+)$/iu,
    "move $1 $2",
  ],
  [/^(move .+) at the (?:very )?(start|beginning|end)$/iu, "$1 to the $2"],
  [
    /^(?:i |we )?(?:['’]d |would )?(?:love|like|want|prefer) ((?:the|our|that) .+?) to (?:come|go|be) (first|last)$/iu,
    "move $1 $2",
  ],
  [
    /^(?:let['’]?s |we (?:should |could )?|it should |the film should |(?:have|make|let) (?:it|the film|the video) )?(?:open|start|begin)s? (?:on|with) ((?:the|our) [\p{L}' -]+?)(?: scene| shot)?(?: instead| first)?[?.!]*$/iu,
    "move $1 scene to the start",
  ],
  [
    /^(?:i|we)(?:['’]d| would)? (?:rather|prefer to) (?:have|use|hear|see|show) (.+?) (?:than|instead of) (.+)$/iu,
    "replace $2 with $1",
  ],
  [
    /^(?:take|get|pull) (?:the )?(texts?|titles?|captions?|words?|overlays?|logo) (?:off|out of|away from) (?=\S)/iu,
    "remove the $1 from ",
  ],
  [
    /^(?:[Uu]se|[Tt]ake|[Ss]et) (\p{Lu}[\p{L}\d ]*?) for (?:all |the )*(?:on-screen )?(?:texts?|titles?|type|words|captions?|overlays?)$/u,
    "font: $1",
  ],
  [/^everything (?:else )?stays$/iu, "keep everything else"],
  [
    /^instead of (?:the |our )?(.+?),? (?:only|just|rather|please) (an? .+|some .+)$/iu,
    "replace the $1 with $2",
  ],
  [/^instead of (.+?) (?:please )?(?:use|show|have|put|take|try|make it) (?=\S)/iu, "replace $1 with "],
  [
    /^use (?:the (?:word|words|term|phrase) )?(["“«„'‘][^"”»]+["”»'’]) (?:instead of|rather than|not|for) (["“«„'‘][^"”»]+["”»'’]).*$/iu,
    "replace $2 with $1",
  ],
  [
    /^(?:forget|(?:we|i|you) (?:do not|don['’]?t) (?:need|want)|no need for|do without|ditch|bin|axe|chuck|nix|leave off) (?:about )?(?:the |any |a |an |that )?(?!(?:last|latest|previous|that) )(?=\p{L})/iu,
    "remove the ",
  ],
  [/^(?:reverse|flip|invert|switch round|switch around|turn around) (?:the )?order of (?=\S)/iu, "swap "],
  [
    /^((?:the )?(?:scene|shot) \d+|(?:the )?(?:first|second|third|fourth|fifth|last|final|opening) (?:scene|shot)):? (?:down|up|back)? ?to (\d+(?:\.\d+)?)(?: ?(?:s|secs?|seconds?))?$/iu,
    "make $1 $2 seconds",
  ],
  [
    /^(?:the )?(?:last|final|closing) (?:spoken )?line (?=(?:should|must|to|is|says?|reads?|:))/iu,
    "the last voice-over line ",
  ],
  [
    /^(?:the )?(?:first|opening) (?:spoken )?line (?=(?:should|must|to|is|says?|reads?|:))/iu,
    "the first voice-over line ",
  ],
  [/^(the [\p{L}-]+) change (?:in|to|into) (?=["“„«])/iu, "change $1 to "],
  [/^the ([\p{L}-]+(?: [\p{L}-]+)?) (to|into) (?=["“«„\p{L}])/iu, "change the $1 $2 "],
  [
    /\b((?:the )?(?:first|second|third|fourth|fifth|sixth|last|final|opening) (?:scene|shot)|(?:scene|shot) \d+)['’]s (\p{L}+)/iu,
    "the $2 of $1",
  ],
];

/** A clause without the courtesies around its wish: "Could you maybe get rid of the dog?" as "get rid of the dog". */
export function inPlainWords(clause: string): string {
  const bare = secondsInFigures(clause).replace(POLITE, "").trim();
  const plain = bare === "" ? clause : bare;
  return WORDINGS.reduce((text, [said, meant]) => text.replace(said, meant), plain);
}
