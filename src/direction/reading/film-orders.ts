/**
 * Whether `sentence` orders something of the film (a colour by its code, a format, a tone, what is to be mentioned, how many
 * scenes there are, what must not be seen) and tells nothing of what it teaches.
 */
export function ordersOfFilm(sentence: string): boolean {
  const said = sentence.trim();
  return isPlainOrder(said) || BANS.test(said);
}

/** The same of one thing in an announced list, where a bare ban ("no phones") is one of the rules. */
export function isPlainOrder(words: string): boolean {
  const said = words.trim();
  return (
    ASKS_FOR_IT.test(said) ||
    COLOUR_CODE.test(said) ||
    COUNTS_SCENES.test(said) ||
    OF_ITS_COLOUR_OR_NAME.test(said) ||
    SAYS_HOW_IT_IS.test(said) ||
    OF_ALL_THAT_IS_SEEN.test(said) ||
    TELLS_WHAT_TO_SAY.test(said) ||
    WAY_OF_FILMING.test(said)
  );
}

/** "Make a 60-second safety induction for visitors" */
const ASKS_FOR_IT =
  /^(?:please )?(?:make|create|produce|develop|write|design|generate|prepare)\s(?:me |us )?(?:an? |the |our |one )?(?:[\p{L}\d-]+ ){0,4}?(?:\d+[- ]?(?:s|secs?|seconds?|minutes?)\b|(?:inductions?|trainings?|refreshers?|lessons?|tutorials?|modules?|explainers?)\b)/iu;

const COLOUR_CODE = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|\b(?:rgb|hex|pantone|ral)\s?\(?\d/iu;

/** "Five steps, one per scene", "each rule gets its own scene", "max 8 words per caption", "fast cuts". */
const COUNTS_SCENES =
  /\b(?:per|each|every|own|single|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:scenes?|shots?|cuts?|captions?|slides?|overlays?|frames?)\b|^(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten) )?(?:steps|scenes|shots|parts|points|rules)(?=,|\.?$)|\bone (?:step|rule|idea|point|tip) (?:per|at) a? ?(?:scene|shot|time)\b|\b(?:fast|quick|slow|hard|smooth) (?:cuts|transitions|edits|pace)\b|\bwords (?:per|at most|max)\b|\bin (?:the|this) (?:order (?:given|listed|above)|given order|same order)\b/iu;

/** "Company colours are …", "duration is fixed", "font: Lato", "simple English". */
const SAYS_HOW_IT_IS =
  /^(?:please )?(?:the |our |a |its )?(?:(?:company|brand|corporate|house|club|school|practice|accent|primary|secondary|background|main) )?(?:colou?rs?|palette|fonts?|typefaces?|duration|length|format|resolution|aspect ratio|tone|mood|pacing|pace|voice(?:-?over)?|narrator|captions?|subtitles|language|logo|budget|deadline|style|soundtrack|transitions?)(?:,| (?:is|are|should|must|goes|has|have|stays?|codes?|in|at|on|of|for|only|throughout|and|slow|fast|calm)\b|:|\.?$)|^tone (?!your\b|the\b|up\b)\p{L}+|^(?:in )?(?:simple|plain|clear|easy|british|american) (?:english|language)\b|^(?:every|each|all) (?:the )?\p{L}+ (?:must|should|has to|have to|needs to) be (?:\p{L}+ )?(?:readable|legible|understandable|understood|clear|visible)\b|\b(?:company|brand|corporate|house) (?:colou?rs?|palette|fonts?)\b/iu;

/** "Everything is set in 1911", "nothing else moves", "must be readable": said of the pictures. */
const OF_ALL_THAT_IS_SEEN =
  /^(?:and )?(?:(?:everything|all of it|it all|the (?:whole|entire) \p{L}+) (?:is|should be|must be|has to be)?\s?(?:set|seen|shot|filmed|shown|plays?|takes place|happens)\b|nothing else (?:moves?|happens?|is (?:seen|shown|heard)|changes|in (?:the )?(?:frame|shot|picture))|(?:must|should|has to|have to|needs? to) (?:not )?be\b)/iu;

/** "Lime green must be the main colour", "say the name at least twice" */
const OF_ITS_COLOUR_OR_NAME =
  /\b(?:main|dominant|lead|leading|primary|brand|signature) colou?rs?\b|^(?:please )?(?:say|repeat|use|show|speak) (?:the|our|its) (?:\p{L}+ )?name\b|\b(?:subtitles?|captions?) in \p{Lu}/u;

/** "Mention the fee", "finish with the logo", "say "…" at the end", "the word "phishing" must be said twice". */
const TELLS_WHAT_TO_SAY =
  /^(?:please )?cover (?:these|the following|all|five|four|three)\b|^(?:please |also |and |do not |don['’]t |never |must |should )*(?:mention|emphasi[sz]e|reference|name (?:no|any) (?:competitors?|brands?))\b|^(?:please )?(?:finish|end|close|conclude|begin|start|open) (?:it |the (?:film|video|clip) )?(?:with|on) (?:the |our |a |an )?(?:["“]|[\p{L}' -]{0,20}(?:logos?|line|tagline|slogan|question|claim|message|words?|names?|url|website|address|card|packshot|contact|number|summary|reminder|cta|call)\b)|^(?:please )?(?:say|include|add|write|show|repeat) (?:the (?:line|words?|phrase|sentence|slogan|name) )?["“]|^(?:please )?(?:include|add|put|place|insert) (?:the |our |a |an )?(?:[\p{L}-]+ ){0,3}(?:logos?|website|url|address|phone number|captions?|subtitles|watermark|name)\b|\bthe words? ["“]?[^"”]{2,30}["”]? (?:must|should|has to|needs to|may)\b/iu;

/** "Use a friendly, encouraging tone", "keep the text short and readable", "please use the second only for highlights". */
const WAY_OF_FILMING =
  /^(?:please )?(?:do not |don['’]t |never )?(?:use|keep|apply|choose|adopt|employ|have|give|make)\s(?:[^.]{0,40}\b(?:tones?(?! of the patient)|colou?rs?|palettes?|fonts?|typefaces?|narrat(?:or|ion)|voice-?overs?|animations?|stock footage|stock (?:images|photos)|jargon|on-?screen|humou?r|pace|pacing|transitions?|highlights|lettering|graphics|icons|camera|close-?ups)\b|the (?:text|language|words|wording|sentences|script|mood|duration|length|runtime)\b|it (?:short|simple|light|under|below|within|friendly|calm|fun|clear)\b|(?:the |any )?(?:word|first|second|third) (?:only|easy|\p{L}+$))|\b(?:a bit|slightly) (?:humorous|funny)\b/iu;

/** "No jokes, no blood.", "avoid showing guests", "nobody injured": a ban of something seen or heard; with a deed, a place or a time ("no eating in the lab") it is a rule. */
const BANS =
  /^(?:please[,\s]+)?no (?!\p{L}+ing\b)(?:[\p{L}'’-]+ ?){1,4}(?:(?:,| and| or) (?:and |or )?(?:no )?(?:[\p{L}'’-]+ ?){1,4})*(?:please)?[.!]*$(?<!\b(?:in|on|at|near|after|before|without|while|during|behind|under|inside|unless|until|over|within) [^.]*)|^(?:please )?(?:avoid|do not|don['’]t|never) (?:show(?:ing)?|depict\w*|display\w*|featur\w*|film\w*)\b(?![^.]*\byours?\b)|^nobody \p{L}+\.?$/iu;

/** "It should explain that food scraps are collected": how long the words are before what is told. */
export function lengthOfAnnouncement(words: string): number {
  return FILM_TELLS.exec(words)?.[0].length ?? 0;
}

const FILM_TELLS =
  /^(?:it|this|the (?:film|video|clip|explainer)) (?:should|must|needs to|has to|will) (?:\p{L}+ly )?(?:explain|say|tell|teach|show|make clear)(?: (?:viewers|people|them|us))? that /iu;
