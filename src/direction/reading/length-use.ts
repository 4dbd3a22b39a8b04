import { isMoment, isOfAPart } from "./length-of-parts.ts";
import { type Page, sentenceAt } from "./page.ts";
import { OF_PICTURES, partOfFilm, SHORTEST_SCENE_SECONDS } from "./timed-part.ts";
import { FILM_NOUNS, OWN_LENGTH_NOUNS, PRODUCT_LENGTH_VERBS, TELLING_VERBS } from "./words/durations.ts";

/** What a length of time in a brief measures. */
export type LengthUse = "film" | "hook" | "product" | "ending" | "part" | "each" | "script" | "none";

const WINDOW = 60;

/** Decides from the words around a length whether it is the film's, a part's, or the product's. */
export function useOfLength(
  page: Page,
  length: { start: number; end: number; low: number; high: number },
): LengthUse {
  const sentence = sentenceAt(page, length.start);
  const from = Math.max(sentence?.start ?? 0, length.start - WINDOW);
  const to = Math.min(sentence?.end ?? page.text.length, length.end + WINDOW);
  const ahead = page.folded.slice(from, length.start);
  const behind = page.folded.slice(length.end, to);
  if (page.quotes.some((quote) => length.start >= quote.start && length.end <= quote.end)) return "none";
  if (UNBROKEN.test(ahead) && /^[ -]*(?:long )?(?:shot|take)\b/.test(behind)) return "film";
  const partial =
    useOfPart(ahead, behind, length.high) ??
    partUse(ahead, behind, page.folded.slice(sentence?.start ?? 0, sentence?.end ?? page.text.length));
  if (partial !== null) return partial;
  const field = page.fields.find((one) => length.start >= one.start && length.end <= one.end);
  if (field?.slot === "duration") return "film";
  // "Brand: Kettle & Co, 20s, tea shop": between commas it belongs to no name.
  const isItem = field?.slot === "brand" && /,\s*$/.test(ahead) && /^\s*(?:[,.;]|$)/.test(behind);
  if (field !== undefined && OTHER_SLOTS.has(field.slot) && !isItem) return "none";
  if (isOfAPart(page, length, ahead, behind) || isMoment(page, length, ahead)) return "none";
  if (isOfNoFilm(page, length, ahead, behind)) return "none";
  const isPossible = length.high > 0 && length.high <= MAX_FILM_SECONDS;
  const isFilm = isPossible ? isFilms(page, length, ahead, behind) : isOfTheFilm(ahead, behind);
  return isFilm ? "film" : "none";
}

/** "An end card in a 15 second spot": the length is the film's. */
const IS_FILM = /^[ -]*(?:long,? )?(?:in total|total|overall|(?:films?|videos?|ads?|spots?|reels?|clips?)\b)/;

function useOfPart(ahead: string, behind: string, seconds: number): "part" | "each" | "none" | null {
  const named = partOfFilm(ahead, behind);
  if (named === null || (named.behind === 0 && IS_FILM.test(behind))) return null;
  // A length that no picture can have is of something else.
  if (seconds < SHORTEST_SCENE_SECONDS) return "none";
  if (named.part !== "each") return "part";
  if (named.ahead === 0 || !OF_PICTURES.test(ahead)) return null;
  // What scenes last at least is no rhythm.
  return named.bound === "least" ? "none" : "each";
}

/** Labelled lines whose times are dates, prices or what the product does. */
const OTHER_SLOTS = new Set(["context", "budget", "usp", "audience", "brand", "include", "avoid"]);
const MAX_FILM_SECONDS = 1_800;

/** A length no film of ours can have counts only beside a word for the film: it is then told, not dropped. */
function isOfTheFilm(ahead: string, behind: string): boolean {
  return (
    FILM_AFTER.test(behind) ||
    /\b(?:film|video|ad|spot|clip|movie|length|duration|runtime|reel|story|short|pin|tiktok)\b[^.;,]{0,20}$/.test(
      ahead,
    )
  );
}

const FIRST_SECONDS =
  /(?:first|opening|initial|ersten|premieres|primeros|primeiros|primi|eerste|最初の|前)\s*(?:\d+\s?(?:-|to)\s?)?$/;
const LAST_SECONDS = /(?:last|final|closing|ending|letzten|dernieres|ultimos|ultimi|laatste|最后|最後の)\s*$/;
const OF_THE_LOGO =
  /\b(?:logo|end ?card|end ?frame|packshot)\b[^.;:\n]{0,24}(?:,|\bfor)\s*(?:the last |at least |about )?$/;
const BY_SECONDS =
  /(?:within|by|in|inside|before|under|until|at)\s*(?:the )?(?:the first |first |second |just |sec )?$/;
const HOOK_WORDS =
  /\b(?:hook|hooks|grab|grabs|attention|catch|scroll|stop them|einstieg|accroche|gancho|aandacht|intrigue)/;
const EACH =
  /(?<!(?:seconds?|secs?|\ds?) )\b(?:each|every|per|apiece|alle|jede|chaque|cada|ogni)\b[^.,;]{0,24}$|\b(?:shots|scenes|clips|takes|vignettes) of (?:at least |at most |about |around |exactly |up to )?$/;
const EACH_AFTER =
  /^\s*(?:-\s*)?(?:each|apiece|per (?:shot|scene|clip|cut|frame|image)|a (?:shot|scene|piece|clip)|shots?\b|scenes?\b|cuts\b|clips each|long shots|takes\b|jeweils|chacun|cada un)/;

function partUse(ahead: string, behind: string, sentence: string): LengthUse | null {
  const isFirst = FIRST_SECONDS.test(ahead);
  const isHook = HOOK_WORDS.test(sentence);
  const isProduct =
    /\b(?:product|logo|brand|bottle|packaging|pack|can|box|jar|show|shown|appears?|visible|reveal(?:ed)?|seen|see|on screen|produkt|produit|producto|prodotto)\b|商品/.test(
      ahead + behind,
    ) && !/\b(?:text|hook|music|voice)\b/.test(ahead);
  if (isOfAnotherThing(ahead, behind)) return "none";
  if (EACH_OF_FILMS.test(ahead) && /^\s?(?:each|apiece)\b/.test(behind)) return "film";
  // "9:16 and 16:9, both 20 seconds"
  if (/\d:\d+[^.;]{0,12}\b(?:both|all(?: of them| three)?|each)(?: are| at| exactly)? $/.test(ahead))
    return "film";
  if (LAST_SECONDS.test(ahead) || OF_THE_LOGO.test(ahead)) return "ending";
  if (isFirst || (BY_SECONDS.test(ahead) && (isHook || isPartDeadline(ahead)))) {
    if (HOOK_WORDS.test(ahead) || HOOK_WORDS.test(behind.slice(0, 30)) || !isProduct) return "hook";
    return "product";
  }
  if (isHook && /hook[^.]{0,12}$/.test(ahead)) return "hook";
  if (EACH.test(ahead) || EACH_AFTER.test(behind)) return "each";
  return HELD.test(ahead) || LEAST_TIME.test(ahead) ? "none" : null;
}

/** "Legal super for min. 4 sec", "the screen appears once, for no less than 3 seconds": how long it is to be read. */
const LEAST_TIME =
  /\b(?:appears?|visible|shown|seen|super|legal|legible|readable|card|line|text|screen|disclaimer|logo|number)\b[^;\n]*\bfor (?:at least |no less than |not less than |min(?:imum)?\.? (?:of )?|a minimum of )$/;

const HELD =
  /\b(?:happens?|holds?|stays?|visible|screen|lingers?|shown|seen|pauses?|freezes?|silence|black|static|still)\b[^.,]{0,12}\bfor (?:at least |about |exactly )?$/;

/** `"slots open" first 2 sec`, "no cuts faster than 3 s", "no music in the first five seconds". */
function isOfAnotherThing(ahead: string, behind: string): boolean {
  if (/["”']\s(?:for |in )?(?:the )?(?:first|last) $/.test(ahead)) return true;
  // "5 cuts in the first 5 seconds"
  if (
    /\b(?:cuts|shots|scenes|pictures|images) (?:in|within|during|over) (?:the |its )?(?:first|opening) $/.test(
      ahead,
    )
  )
    return true;
  if (/^\s*(?:in|into|mark\b)/.test(behind) && /\bat\s*$/.test(ahead)) return true;
  return OF_A_PART.test(ahead) || FORBIDS_AT_FIRST.test(ahead);
}

/** "if we did a 60s film", "last year's 30s spot": no demand on this film. */
/** "If we did a 60s film", "a home video from the 90s" */
function isOfNoFilm(page: Page, { end }: { end: number }, ahead: string, behind: string): boolean {
  const isEra = ERA_AHEAD.test(ahead) && page.folded.slice(end - 2, end) === "0s" && !OF_A_FILM.test(behind);
  return isEra || HYPOTHETICAL.test(ahead) || UNREAL_AFTER.test(behind);
}

const ERA_AHEAD = /\b(?:from|in|of|like|since|early|late|mid|during) the (?:early |late |mid-?)?$/;
const OF_A_FILM = /^ (?:version|cut|spot|film|ad|video|edit|one)\b/;
const HYPOTHETICAL =
  /\b(?:hypothetically|if we|if you|if it were|last (?:year|time|month|campaign)(?:'s)?|previous(?:ly)?|we (?:once|already|usually|normally) (?:did|made|have|had|shot|run|make)|used to|instead of|rather than|not (?:a|the)|originally|someday|some day|our (?:old|last|previous)|unlike the|competitor(?:'s|s)?|their)\b(?![^.;]*\b(?:but|now|so)\b)[^.;]{0,24}$/;
const UNREAL_AFTER =
  /^[^.;,]{0,30}\b(?:last (?:year|time)|would be (?:cool|nice|too)|it'd be|was too long|later on|some other time)/;

function isPartDeadline(ahead: string): boolean {
  return PART_SHOWN_BY.test(ahead) || SHOWN_WITHIN.test(ahead);
}

const PART_SHOWN_BY =
  /(?:product|logo|brand|name|pack|packaging|bottle|can|it|produkt)\b[^.;]{0,30}(?:on screen|visible|seen|appears?|shown|in frame|in shot|revealed?)[^.;]{0,12}(?:within|by|in|before)\s*(?:the )?(?:first |second )?$/;
/** "Show the folding hinge within 5 seconds": when one thing is seen, and not how long the film is. */
const SHOWN_WITHIN =
  /\b(?:show|see|reveal|introduce|present|feature)s? (?:us )?(?:the|an?|our|its|their) (?!(?:whole|entire|full|complete)\b)[^.;,]{3,40} (?:within|by|before)\s*(?:the )?(?:first |second )?$/;

/** "anything between 20 and 25 seconds", "maybe like 45 seconds", "do the opposite in 20 seconds": said in passing, still meant. */
const IN_PASSING =
  /\b(?:(?:anything|somewhere|something) (?:between|from|around|of about|of around|of)|(?:think|thinking|maybe|perhaps|say|like|more like|something like|for like|so)(?:,? (?:maybe|like|of|about|around))*|(?:but|and|yet) (?:also|still)|but(?: in)?|(?:episodes?|videos?|films?|spots?|ads|clips|reels|versions?|cutdowns?|parts) (?:x|of|at|@|a)|do (?:the opposite|it|this|that|all (?:this|that))[^.;]{0,12} in)\s*$/;
/** "60 cuts in 15 seconds": so many pictures fill the film. */
const PARTS_WITHIN =
  /\b\d{1,3} (?:cuts|shots|scenes|pictures|images|clips) in (?:just |only |about |under )?$/;
/** "no music in the first five seconds": when something may begin, and no hook. */
const FORBIDS_AT_FIRST =
  /\b(?:no|not|without|keine?n?|ohne|sans|pas de|sin|sem|senza|geen|zonder|bez)\b[^.;,]{0,30}\b(?:in|for|during|until|before|in den|pendant|dans|en|nos|nei|in de|bis|jusqu)\b[^.;,]{0,24}$/;
/** "3 videos, 6s each": each is a film. */
const EACH_OF_FILMS =
  /\b(?:videos|vids|films|ads|spots|reels|clips|stories|shorts|cutdowns|versions|edits|teasers|bumpers|pieces)\b[^.;]{0,16}$/;
/** "no cuts faster than 3 seconds": how long a part lasts. */
const OF_A_PART =
  /\b(?:none|not one|no one)(?: of (?:them|the \w+))?(?: is| are| may be)? (?:shorter|longer|under|over|quicker|slower)(?: than)?\s*$|\b(?:longest|shortest)(?: (?:one|shot|scene|clip))?(?: is| lasts| being| at)?\s*$|\b(?:cuts?|scenes?|shots?|takes?) (?:faster|quicker|shorter|slower|longer|less|under|over|below|above)(?: than)?\s*$|\b(?:hook|set-?up|problem|solution|pay-?off|reveal|intro|outro|opening|ending|cta)\s?\(\s?$|\b(?:pack ?shot|logo|end ?card|end ?frame|title card|super)s? $/;

const FILM_AFTER = new RegExp(
  `^[ -]*(?:(?:thing|thingy|something|piece|bit|one)(?= (?:for|about|with|to|of|on|in)\\b)|long|in length|total|runtime|run time|duration|in total|overall|(?:[a-z0-9:'/&+."-]{1,16}[ ,]{1,2}){0,6}?(?:${FILM_NOUNS})(?![a-z]))`,
);
const FILM_BEFORE = new RegExp(
  `(?:${FILM_NOUNS}|length|duration|runtime|running time|trt|lange|dauer|duree|duracion|duracao|durata|long|(?:should |must |will )run|runs?|running|lasting|lasts)(?![a-z])[ :=(,]{0,3}(?:[a-z]{1,16} ){0,4}[(:=]?\\s?(?:of |de |von |di |in |a |en )?$`,
);
/** "A 25s recipe reel" is a film, "a 25 minute recipe" none. */
const OWN_AFTER = new RegExp(
  `^[ -]+(?:(?!videos?\\b|films?\\b|clips?\\b|reels?\\b|tiktok\\b|instagram\\b)[a-z]+ )?(?:${OWN_LENGTH_NOUNS})\\b(?! (?:videos?|films?|clips?|reels?|shorts?|animations?|modules?)\\b)`,
);
const NOT_LENGTH_AFTER =
  /^\s*(?:ago|later|old|away|from|a day|per day|daily|a week|every|flat|of (?:fame|sleep|battery|charge|exercise|work|silence|peace|joy|rest|heat)|to (?:go|spare|set up|install|cook|make|brew|charge|clean|apply|master|finish|learn|prepare)|or your money|before|after|until|and you)/;
/** "serve uno spot di 20 secondi" */
const OF_LENGTH =
  /\b(?:spot|video|film|filmato|clip|reel|anuncio|annonce|filmpje|werbespot|trailer|teaser) (?:di|de|von|van|of) (?:circa |unos |environ |ongeveer |etwa )?$/;
const PRODUCT_BEFORE = new RegExp(`(?:^|[^a-z])(?:${PRODUCT_LENGTH_VERBS})(?![a-z])[^.,;:]{0,14}$`);
const TELLING_BEFORE = new RegExp(
  `(?:^|[^a-z])(?:${TELLING_VERBS})(?![a-z])[^.;]{0,50}(?:in|within|under|en|innerhalb von|dans)\\s*(?:just |only |under |exactly |about |less than |nur )?$`,
);
/** "The film lasts 15 seconds": a film is no battery. */
const FILM_ITSELF =
  /(?:^|[.;,:!?]\s?)(?:the |this |our |my |whole |entire |finished |final )*(?:film|video|movie|spot|ad|clip|reel|commercial|teaser|trailer|piece) (?:must |should |shall |will |has to |needs to |is to |may |can )?(?:lasts?|runs?|takes?)(?: for)?\s(?:exactly |about |at most |no more than |only |just |around |precisely )*$/;
/** "24s in 8-second shots" */
const IN_PARTS =
  /^\s+in \d+[- ]?(?:s|secs?|seconds?)[- ](?:long )?(?:shots|clips|scenes|takes|segments|parts|chunks|beats)\b/;
/** "one continuous 50-second shot": the shot is the film. */
const UNBROKEN =
  /\b(?:one|a|single)\s(?:[a-z-]+ )?(?:continuous|unbroken|uninterrupted|unedited|single)(?:,? [a-z-]+)? $/;
const STANDS_ALONE_BEFORE =
  /(?:^|[,;:()|/•*+&-]|\n|[.!?…]["”»])\s*(?:\d{1,2} ?x|exactly|between|max\.?|about|approx\.?|ca\.?|around|up to|~|under|length|duration|in|just|keep it to|keep it under|make it|genau|maximal|environ|exactement|unos|exactamente|no longer than|at most|at least|roughly|then|and|und|y|et|e|circa|a|the|one|total)?\s*$/;
const STANDS_ALONE_AFTER =
  /^\s*(?:$|[.,;:)|/•*+&!-]|\((?=\d{1,2}:\d|vertical|square|landscape|horizontal)|max\b|long\b|tops\b|only\b|vertical|square|landscape|horizontal|9:16|16:9|1:1|4:5|for\b|that\b|w\/|with\b|featuring\b|please|exactly|sharp\b|flat\b|dead\b|on the (?:dot|nose)\b|no more\b|hard limit|all in\b|total|and\b|but\b|hoch\b|quer\b|instead of\b|rather than\b|or (?:less|under|fewer|shorter|so|thereabouts|max)\b|with handles\b|in 4k|everything|hochformat|querformat|左右|以内|的|の|짜리)/;
const DEMAND_BEFORE =
  /(?:(?:deliver|make|want|need|prefer) (?:us |me )?(?:something|anything) (?:under|below|within|of|around)|keep (?:it|this|the (?:whole )?thing|everything) (?:to|under|below|within|at|around|about)|make it|needs? to be|must be|should be|has to be|it's|that's|that is|which is|which runs|is|runs|want|wants|need|needs|exceed|give me|give us|do|we have|have|got|be|than|full (?:song|track)|whole (?:song|track)|limit(?: is)?|cap(?:ped)? at|max(?:imum)?|no more than|total(?: of)?|exactly|precisely|trim(?:med)? to|cut (?:it )?(?:down )?to|down to|fit(?:s)? (?:in|into)|soll|sein|muss|dauert|dure|doit durer|durer|dura|debe durar|durar|deve durare|durare|duurt)\s*(?:exactly |about |around |between |from |under |a |roughly |precisely |genau |just |approximately )?$/;

function isFilms(page: Page, length: { start: number; end: number }, ahead: string, behind: string): boolean {
  const words = page.folded.slice(length.start, length.end);
  if (ownsItself(words, behind)) return false;
  if (/^\d+-(?:sekunder|minuter)$/.test(words)) return true;
  if (FILM_AFTER.test(behind)) return !isProductClause(ahead, behind);
  if (ahead.trim() === "" && /^\s(?:of|on|about)\b/.test(behind)) return true;
  if ((opensBrief(page, length) || standsBeforeName(page, length, ahead)) && !PREDICATE.test(behind))
    return true;
  if (namesFilm(ahead, behind)) return true;
  if (PRODUCT_BEFORE.test(ahead)) return false;
  if (FILM_BEFORE.test(ahead)) return true;
  if (isClock(words)) return length.start > 0 && standsAlone(ahead, behind) && !/\bat\s*$/.test(ahead);
  if (PARTS_WITHIN.test(ahead)) return true;
  if (DEMAND_BEFORE.test(ahead) || IN_PASSING.test(ahead)) return true;
  if (standsAlone(ahead, behind)) return true;
  if (EAST_ASIAN_LENGTH.test(words)) return !EAST_ASIAN_PART.test(ahead);
  return /^[\d.,]+ ?(?:s|sec|secs|sek|")$/.test(words) && STANDS_ALONE_AFTER.test(behind);
}

function namesFilm(ahead: string, behind: string): boolean {
  return (
    TELLING_BEFORE.test(ahead) || FILM_ITSELF.test(ahead) || OF_LENGTH.test(ahead) || IN_PARTS.test(behind)
  );
}

/** "1:30", ":15" */
function isClock(words: string): boolean {
  return /^:?\d{0,2}:\d{2}$/.test(words) || words.startsWith(":");
}

/** Nothing before or after claims the length. */
function standsAlone(ahead: string, behind: string): boolean {
  return STANDS_ALONE_BEFORE.test(ahead) && STANDS_ALONE_AFTER.test(behind);
}

/** "20s Piccolo gelato truck": the first words of the brief. */
function opensBrief(page: Page, length: { start: number; end: number }): boolean {
  const isShort = /^[a-z0-9.,]+ ?(?:s|sec|secs|sek|seconds|")$/.test(
    page.folded.slice(length.start, length.end),
  );
  return isShort && /^\W*$/.test(page.folded.slice(0, length.start));
}

/** "Tripod only. 20s Zen garden centre Moos.": a sentence of its own that names what the film is of. */
function standsBeforeName(
  page: Page,
  { start, end }: { start: number; end: number },
  ahead: string,
): boolean {
  return (
    /(?:^|:)\s*$/.test(ahead) &&
    /^\d{1,2} ?(?:s|sec|secs)$/.test(page.folded.slice(start, end)) &&
    NAME_ALONE.test(page.text.slice(end))
  );
}

const NAME_ALONE = /^ \p{Lu}[^.;:!?\n,]{1,40}(?:[.!,]|$)/u;

const PREDICATE = /^\s(?:is|are|was|can|to|that|and you|from now)\b/;

/** The noun after it owns the length. */
function ownsItself(words: string, behind: string): boolean {
  if (NOT_LENGTH_AFTER.test(behind)) return true;
  if (MEASURES_NEXT.test(words) && MEASURED_NEXT.test(behind) && !FILM_AFTER.test(behind)) return true;
  return OWN_AFTER.test(behind) && !/^[ -]+(?:[a-z]+ )?(?:read|intro|tag)\b/.test(behind);
}

/** "15-minute carbonara", "the 30-second rule": a length joined by a hyphen belongs to the noun after it. */
const MEASURES_NEXT = /^[a-z0-9.,]+-(?:second|sec|minute|min)$/;
const MEASURED_NEXT =
  /^ (?!(?:for|about|with|of|in|on|to|and|or|from|that|which|max|total|vertical|square|horizontal|landscape|portrait|only|please|exactly|long)\b)[a-z]/;

const EAST_ASIAN_LENGTH =
  /(?:秒|秒钟|秒間|초|分|分钟|分間|분|saniye(?:lik)?|sekund[ay]?|секунд[а-я]*|минут[а-я]*|שניות|שנייה|דקות|דקה|ثانية|ثوان|ثواني|دقيقة)$/;
const EAST_ASIAN_PART =
  /(?:最初の|前|每|毎|冒頭|最后|最後の|처음|매|마다|약 |pierwszy(?:ch|e) |ostatni(?:ch|e) |kazd[aey] |ilk |son |her |первы[еx] |первые |первых |последни[ехx]+ |кажды[ейх] |أول |آخر |كل )$/;

/** "ready in 5 minutes, the video shows …": a film noun nearby does not own the length. */
function isProductClause(ahead: string, behind: string): boolean {
  return PRODUCT_BEFORE.test(ahead) && /^\s*[.,;]/.test(behind);
}
