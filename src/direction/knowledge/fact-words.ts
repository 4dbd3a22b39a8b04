const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre";
const WEEKDAY =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica";
const SHORT_DAY = "(?:mon|tues?|wed(?:s)?|thu(?:rs?)?|fri|sat|sun)";
/** "Fri-Sun", "Tues to Sat": the days that a shop is open. */
const DAYS = `${SHORT_DAY}s?\\s?(?:-|–|to)\\s?${SHORT_DAY}s?`;
/** "Open til 8 thurs", "open 9-5". */
const HOURS = `opens?\\s(?:un)?(?:til+|from|at)?\\s?(?:${DAYS}\\s)?\\d{1,2}(?:[.:]\\d\\d)?(?:\\s?(?:-|–|to)\\s?\\d{1,2}(?:[.:]\\d\\d)?)?(?:\\s${SHORT_DAY}s?)?`;
const DAY = "\\d{1,2}(?:st|nd|rd|th|\\.)?";
const FEAST =
  "easter|christmas|halloween|new year(?:'|’)?s?(?: eve)?|mother(?:'|’)s day|father(?:'|’)s day|valentine(?:'|’)s day|thanksgiving|black friday|ostern|weihnachten|noël|pâques|navidad|natale";
const CLOCK = "\\d{1,2}(?:[:.]\\d{2})?\\s?(?:am|pm|uhr|h)\\b";

/** A day that a calendar holds: "Friday 12 June", "3 September", "on Saturdays", "March 9th". */
export const DATE = new RegExp(
  `\\b(?:(?:until|till|before|by|from|this|bis|hasta|avant)\\s+(?:${FEAST})|(?:${WEEKDAY})(?:,?\\s+(?:the\\s+)?${DAY}(?:\\s+(?:of\\s+|de\\s+)?(?:${MONTH}))?)?|${DAY}\\s+(?:of\\s+|de\\s+)?(?:${MONTH})|(?:${MONTH})\\s+${DAY}(?!\\d)|${DAYS}|${HOURS})(?![\\p{L}\\d])`,
  "iu",
);
/** A time of the day as clocks show it. */
export const TIME_OF_CLOCK = new RegExp(`\\b${CLOCK}`, "i");
/** A sum of money, with what it buys: "£22 a head", "19,90 €", "$59". */
export const PRICE =
  /(?:[£$€]\s?\d(?:[\d.,]*\d)?(?:k\b)?|\b\d[\d.,]*\s?(?:€|£|eur\b|euros?\b|usd\b|gbp\b|dollars?\b|pounds?\b|quid\b|kr\b|zł|chf\b)|\b(?:costs?|for|only|just|entry|from)\s\d{1,2}p\b|\b\d{1,2}p (?:each|a|per)\b)/i;
/** Something given away or taken off. */
export const OFFER =
  /\b\d{1,3}\s?(?:%|percent|prozent)|\bhalf[- ]price\b|\b(?:two|2|three|3) for (?:one|1|two|2|the price)\b|\bbuy one\b|(?<![-\w])free (?!of\b|from\b|range|spirit|hand|fall|style|time\b|as\b|to\b|running|weights?|and\b|or\b)[a-z]+(?: [a-z]+)?|\b(?:go|is|are|under-?\s?\d+s?|kids|children) (?:go )?free\b|\bfirst (?:\w+\s){1,2}(?:is |are )?(?:free|on us)\b|\bno (?:booking|joining|delivery) fees?\b|\beintritt frei\b|\bentrée (?:libre|gratuite)\b|\bkostenlos\w*|\bgratis\b|\bgratuit\w*/i;
/** Words of the order for a film, not of what it sells. */
export const OF_THE_FILM =
  /\b(?:video|film|clip|reels?|tiktok|instagram|youtube|facebook|linkedin|shorts?|story|stories|spot|ads?|advert|commercial|teaser|trailer|seconds?|secs?|(?<!\b(?:ready|done|charged|set up|dry|installed|assembled|dinner|lunch|breakfast) in (?:just |only |under )?\d{1,3} )(?:minutes?|mins?)|(?<!over |under |the )\d+\s?s\b|fps|vertical|horizontal|budget|deadline|deliver(?:ed|y date|able)|due|brief|voice-?over|vo|narrat\w+|music|soundtrack|shots?|scenes?|cuts?|close-?ups?|camera|cta|logo|hook|overlay|caption|subtitles?|on screen|campaign|launch film|post(?:ed)? on|airs?|shoot|footage|generate|generation|cost(?:s)? us|spend|model)\b/i;
/** How to reach somebody: a telephone number or a web address. */
export const CONTACT =
  /(?<!\d)(?:\+\d{1,3}[\s-]?|\(?0)\d[\d\s()/-]{6,14}\d(?!\d)|\b[a-z\d][\w-]*\.(?:com|org|net|io|app|shop|store|studio|coffee|cafe|london|scot|wales|info|co\.uk|org\.uk|co(?![a-z])|uk|me(?![a-z])|ca|au|nz|se|dk|fi|pl|ie|de|fr|es|it|nl|eu|at|ch|pt)(?:\/[\w-]+)?\b/i;
/** What a thing does for its owner, or how it was made, as briefs say it in passing. */
export const CLAIM =
  /^(?:it )?(?:saves?|keeps?|covers?|sticks?|lasts?|lets?|gives?|cuts?|works?|fits?|needs?|takes?|stops?|helps?|holds?|charges?|protects?|removes?|ships?|pays?|folds?|weighs|runs|cleans|dries|grows|makes)\s(?!sure|it clear|the (?:viewer|film|video|audience))|^(?:hand-?)?(?:made|baked|roasted|grown|harvested|brewed|distilled|woven|sewn|carved|thrown|built|pressed|picked|milled|smoked|cured|aged|bottled|knitted|dyed|printed)\s(?:in|by|from|of|with|on|to|for|at|since)\b|^since \d{4}$|^(?:built-in |fast |wireless )?(?:gps|heart[- ]?rate(?: (?:monitor|sensor|tracking|monitoring))?|bluetooth|wi-?fi|usb-c|nfc|4k|8k|hdr|anc|water-?proof|water-?resistant|fast charging|wireless charging)(?: (?:and|&) (?:gps|bluetooth|wi-?fi|water-?proof))?$|^(?:ready|done|charged|fully charged|set up|up and running|installed|dry|assembled|delivered) in (?:just |only |under |less than |about )?(?:\d|one|two|three|four|five|ten|half)|^(?:only |nearly |almost |about |over )?(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred) [a-z]|^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|a hundred)[ -](?:hours?|years?|days?|weeks?|months?|miles?|km|minutes?) (?:of|battery|range|warranty|guarantee|without|on one)\b/i;
