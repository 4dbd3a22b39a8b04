import { overlap } from "../words/spans.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { verbAt } from "./clauses.ts";
import { easternDemands } from "./east-asian-demands.ts";
import { scan } from "./lexicon.ts";
import { listedInFields } from "./listed-in-fields.ts";
import { obligations, WISHED_THINGS } from "./obligations.ts";
import { before, finding, isForbidden, isQuoted, type Page, sentenceAt } from "./page.ts";
import { type Part, parts, subjectOf } from "./presence-parts.ts";
import type { AskedPresence, Finding } from "./reading.ts";
import { everyMatch } from "./sieve.ts";
import { thingsIn } from "./thing-lexicon.ts";
import { tokenIndexAt } from "./tokens.ts";
import { verbOf } from "./verbs.ts";
import { PREPOSITIONS } from "./words/grammar.ts";

const SUBJECT_END =
  /[.!?;\n]|\s[-–—]\s|\s(?:instead of|rather than)\s|,\s(?:but|and (?:then|make|keep|use|end|finish|no|please|avoid)|no\b|not\b|avoid|without|which|so\b|keep|make|use\b|then|we\b|it\b|end\b|plus a|\d)|\s(?:but|because|so that|while keeping|and (?:then|end with|make sure|make it|keep|use|avoid|no|don't|please|must|needs?|should))\s|\s(?:at some point|somewhere|in the (?:video|film|ad|spot)|if possible|please|at all times|throughout|in every (?:shot|scene)|clearly|prominently|for at least|within the|in the first|by second)\b/;
const MAX_SUBJECT_CHARACTERS = 240;
const HARD_CUES =
  /(?:(?:^|[.!?\n]\s?)(?:(?:extreme|tight|slow|macro) )?(?:close-?ups?|macros?|macro shots?) of|\bthere (?:has to|have to|must|should|needs? to)(?: also)? be(?: (?:an?|at least|some))?(?= )(?! (?:no|not)\b)|\bshowing(?= (?:the|our|my|an?|some|two|three) )|\bcan(?:'t|not) (?:have|get|show|see) enough(?: of)?|(?:^|[.!?\n]\s?)(?:but )?not without|\bque (?:aparezcan?|salgan?|se vean?)|(?:^|[.!?\n]\s?)(?:show|montrez|zeigt|zeigen sie|muestra|muestren|mostrad|mostre|mostrem|mostrate|toon)(?= )|\b(?:must|has to|have to|needs? to|ought to|shall|should|it must|video must|always|required to)(?: also| always| clearly| definitely| at least)? (?:show|include|feature|have(?! [a-z]+(?:ed|en|own|one|ent|ght)\b)|contain|see|display|mention|depict|highlight|showcase)|\bmake sure (?:that )?(?:we see|you see|to (?:show|include|feature|have|mention|get)|it (?:shows|includes|features|has)|you (?:show|include|feature)|there(?:'s| is| are)|viewers see)|\b(?:be sure|remember|don't forget|do not forget|dont forget) to (?:show|include|feature|add|mention)|\b(?:don't forget|do not forget|dont forget)(?! to)|\b(?:i|we)(?:'d| would)? (?:want|need|like|love) to see|\bwhat (?:i|we)(?:'d| would)? (?:really |most )?(?:want|need|like|love) (?:(?:people|viewers|everyone|everybody|customers|the (?:viewers?|audience)|them|you) )?to (?:see|show) (?:is|are)|\b(?:i|we) (?:need|want|must have) (?:shots? of|to have|to show|to feature)|\bneeds? to see|(?:^|[.!?;,\n]\s?(?:and |also |please |then )?|\band |\balso |\bplease )(?:include|feature|incorporate|work in|add)(?! (?:a|an|the|our)? ?(?:voice-?over|vo\b|cta|call to|text|caption|subtitle|music|overlay|super|title|link))|\bplease (?:have|show|put in|put)|\bshots? of|must[- ]haves?(?: is| are)?|\b(?:je (?:voudrais|veux)|j'aimerais|(?:on|nous) (?:veut|voulons|aimerait|aimerions)) (?:bien )?voir|\b(?:ich (?:mochte|will)|wir (?:mochten|wollen)) sehen:?|\b(?:quiero|queremos|me gustaria|nos gustaria) (?:ver|que (?:se vea|salga|aparezca)n?)|\b(?:vorrei|vogliamo|vorremmo) (?:vedere|che si ved(?:a|ano))|\b(?:quero|queremos|gostaria de) ver|\bik wil(?: graag)?(?=[^.]{0,40} zien)|\bwe willen(?: graag)?(?=[^.]{0,40} zien)|\bmuss(?:en)? (?:unbedingt )?(?:zu sehen sein|zeigen)|\bunbedingt zeigen|\bzeigt unbedingt|\b(?:doit|doivent|il faut) (?:absolument )?(?:montrer|inclure|voir)|\b(?:montrer|inclure) absolument|\b(?:debe|deben|tiene que|hay que) (?:incluir|mostrar|verse|aparecer|salir)|\b(?:deve|devem|precisa|tem que) (?:mostrar|incluir|aparecer|includere)|\b(?:deve|devono|bisogna) (?:mostrare|includere|far vedere)|\bmoet(?:en)? (?:te zien|tonen)|\bfar(?:e)? vedere|\bfate vedere|\bdev(?:e|ono) (?:esserci|vedersi|apparire|comparire)|\btem (?:de|que) aparecer|\bdeve(?:m)? aparecer|\bdeben? aparecer|\bque se vea(?:n)?|\bzu sehen sein mussen|\bes mussen?(?= .{3,60} (?:zu sehen sein|vorkommen))|必ず|必须(?:出现|包含|有)|一定要(?:有|出现)|꼭)\s?:?\s(?:that )?/g;
const SOFT_CUES =
  /\b(?:ideally|maybe|perhaps|possibly|if possible|if you can|preferably|would be (?:nice|great|cool|good) to (?:see|have|show|include)|(?:i|we)(?:'d| would) (?:love|like)(?: to (?:see|have|show|include))?|(?:i|we) like the idea of|nice to have|bonus(?: points)?(?: for| if)?|could (?:it |you |we |they )?(?:show|include|feature|have)|can (?:show|include|feature)|hopefully|wenn moglich|idealerweise|si possible|idealement|si es posible|se possivel|se possibile|idealmente)(?: (?:show|include|feature|have|some|with|add|we see|see|to see|there's|there is|we could (?:see|show|have)))?:?,? /g;
const PASSIVE =
  /((?:the|our|a|an|some|my|at least one)\s[^.,;!?\n"]{2,50}?|[A-Z][\w' -]{2,40}?)\s(?:must|has to|have to|needs? to|should(?: always)?|must always)\s(?:be (?:visible|shown|seen|in (?:every )?(?:shot|frame|it|the (?:shot|frame|video|film))|featured|included|on screen|present|clearly visible|in there|prominent|the hero)|appear|show up|feature|come up)|(?<=\b(?:ensure|make sure|be sure)\s(?:that\s)?)((?:the|our|a)\s[^.,;!?\n"]{2,40}?)\s(?:is|are|stays?|remains?)\s(?:visible|seen|shown|in frame|on screen|present|clearly)|(?<=\b(?:ask|insist|require|important|essential|crucial)\s(?:that\s)?)(the\s[^.,;!?\n"]{2,40}?)\sbe\s(?:visible|shown|seen|featured|included)/gi;
const GERMAN_PASSIVE =
  /(?:(?:der|die|das|unser|unsere|ein|eine)\s[^.,;!?\n"]{2,40}?)(?=\s(?:muss|mussen|soll|sollen)\s(?:[a-z0-9]+\s){0,5}(?:zu sehen sein|sichtbar sein|vorkommen|im bild sein|erscheinen))/g;

/** What the brief wants in the film; `hard` is false for wishes. */
export function readMustInclude(page: Page): Finding<AskedPresence>[] {
  const found = [
    ...listedInFields(page, "include"),
    ...castInFields(page),
    ...cued(page, HARD_CUES, true),
    ...cued(page, SOFT_CUES, false),
    ...passive(page),
    ...wishedThings(page),
    ...obligations(page),
    ...notToBeMissed(page),
    ...easternDemands(page),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, order) => {
    const isDouble = found.slice(0, order).some((other) => overlap(one, other));
    return !isDouble && !isSpecWord(one.value.subject);
  });
}

const SPEC_WORD =
  /^(?:(?:an? |the |some )?(?:product|logo|our logo|cta|call[- ]to[- ]action|subtitles?|captions?|voice-?over|voice over|vo|music|text|overlays?|sound|audio|end ?card|soundtrack|people|it|them|that|this|something|everything|you|us|more|less|fun|good|great|nice|a lot|something (?:fun|cool|fresh|new|different)|an? (?:ad|video|spot|film|reel|tiktok|clip|commercial)))$|\b(?:video|spot|ad|commercial|reel|tiktok|version|cutdown|seconds?|film|clip|piece|promo|teaser|explainer|animation|call[- ]to[- ]action|cta|half a minute)\b|^(?:보여|나와|나오|넣어|포함|담아|등장|\d|to |be |if |it |you |make |keep |how |what )/;

/** "Opening times (Thu + Sat)": words to read, and no thing. */
const FACTS_TO_READ = /^(?:the |our )?(?:opening (?:times|hours)|dates?|address|phone number|price)\b/i;
/** "the line "Borrow it."", "la scritta …": it is read, and no thing. */
const WORDS_ON_SCREEN =
  /^(?:[Tt]he |[Oo]ur |el |la |der |den |das |le |o |a |il |de |het )?(?:line|words?|text|texto|Satz|frase|phrase|scritta|testo|texte|tekst|zin|Schriftzug|slogan|tagline|claim)\s(?:["“„«]|\p{Lu})/u;

/** "We'd like people to visit dunmore.beer": what viewers shall do. */
const FOR_VIEWERS =
  /^(?:people|viewers|everyone|everybody|customers|guests|visitors|folks|them|you) to (?!be\b)[a-z]+/i;

function isSpecWord(subject: string): boolean {
  return (
    FOR_VIEWERS.test(subject) ||
    WORDS_ON_SCREEN.test(subject) ||
    FACTS_TO_READ.test(subject) ||
    /^(?:never|not|no|without)\s/i.test(subject) ||
    /^#?(?=.*\d)[\da-f]{6}$/i.test(subject) ||
    (subject.length < 3 && !/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(subject)) ||
    SPEC_WORD.test(subject.toLowerCase())
  );
}

function* cued(page: Page, cue: RegExp, hard: boolean): Generator<Finding<AskedPresence>> {
  for (const match of everyMatch(page, cue)) {
    const start = match.index + match[0].length;
    const end = endOfSubject(page, start);
    if (end === null || !isCue(page, match, start)) continue;
    const list = listed(page, start, end);
    const opening = list[0];
    const isSpec = opening !== undefined && isSpecWord(subjectOf(page, opening));
    const isRemark = !hard && REMARK.test(page.folded.slice(start, end));
    if (isSpec || isRemark) continue;
    const mayHappen = mayLeadToDeeds(match[0]);
    for (const part of list.filter((one) => !mayHappen || !isHappening(page, one))) {
      yield finding(page, { subject: subjectOf(page, part), hard }, part.start, part.end, hard ? 0.95 : 0.7);
    }
  }
}

/** Things of "show a, b" that the happenings should tell; those that no event told are demands all the same. */
export function shownHappenings(page: Page, events: readonly Part[]): Finding<AskedPresence>[] {
  return everyMatch(page, HARD_CUES).flatMap((match) => {
    const start = match.index + match[0].length;
    const end = endOfSubject(page, start);
    const mayHappen = mayLeadToDeeds(match[0]);
    if (end === null || !mayHappen || !isCue(page, match, start)) return [];
    return listed(page, start, end)
      .filter((part) => isHappening(page, part) && !events.some((one) => overlap(one, part)))
      .filter((part) => !isSpecWord(subjectOf(page, part)))
      .map((part) =>
        finding(page, { subject: subjectOf(page, part), hard: true }, part.start, part.end, 0.85),
      );
  });
}

/** "maybe the ending is sad": a remark and no wish for a thing. */
const REMARK = /^(?:a |an |the |our )?\S+(?: \S+){0,4}? (?:is|are|was)\b/;
const SHOW_CUE =
  /(?:show|showing|montrez|zeigt|zeigen sie|muestra|muestren|mostrad|mostre|mostrem|mostrate|toon)\s?:?\s$/;
const DEMANDING = /must|should|need|has to|have to|sure|want|like|remember|forget/;
/** "What I want people to see is the smoke, the frame coming out heavy" */
const WHAT_IS_SEEN = /^what /;

/** What happens behind such a cue is told by the events and is no thing. */
function mayLeadToDeeds(cue: string): boolean {
  return WHAT_IS_SEEN.test(cue) || (SHOW_CUE.test(cue) && !DEMANDING.test(cue));
}

const ARTICLE = /^(?:an?|the|any|our) /;
const LONGEST_ARTICLE = 4;

const WANTED_SHOT = /\b(?:need|want|include|must have|with|like|love)[^.]{0,24}$/;

function isCue(page: Page, match: RegExpExecArray, start: number): boolean {
  if (page.quotes.some((quote) => quote.outerStart === start)) return false;
  // "Without showing a computer": the ban begins behind the article.
  const article = ARTICLE.exec(page.folded.slice(start, start + LONGEST_ARTICLE))?.[0].length ?? 0;
  const isDenied =
    isForbidden(page, match.index) || isQuoted(page, match.index) || isForbidden(page, start + article);
  if (isDenied || /^(?:not|never|no)\b/.test(page.folded.slice(start, start + 6))) return false;
  return !/shots? of/.test(match[0]) || WANTED_SHOT.test(before(page, match.index, 30));
}

function endOfSubject(page: Page, start: number): number | null {
  const sentence = sentenceAt(page, start);
  if (sentence === null) return null;
  const limit = Math.min(sentence.end, start + MAX_SUBJECT_CHARACTERS);
  const stop = page.folded.slice(start, limit).search(SUBJECT_END);
  if (stop >= 0 || limit === sentence.end) return stop < 0 ? limit : start + stop;
  // A list that is cut ends with a whole word.
  const lastBlank = page.folded.lastIndexOf(" ", limit);
  return lastBlank > start ? lastBlank : limit;
}

const NO_CAST =
  /^(?:none|no|tbc|tbd|n\/a|open|unknown|any|real people|\d|veo|sora|kling|runway|luma|pika|wan|hailuo)\b|["“]/;

/** "Cast: captain (f), two schoolkids": those whom the lexicon of people does not know. */
function* castInFields(page: Page): Generator<Finding<AskedPresence>> {
  for (const field of page.fields) {
    if (field.slot !== "characters") continue;
    for (const part of parts(page, field.start, field.end)) {
      const subject = subjectOf(page, part).replace(/\s?\([^)]*\)?$/, "");
      const isBare = scan(
        page.tokens,
        CHARACTER_LEXICON,
        tokenIndexAt(page, part.start),
        tokenIndexAt(page, part.end),
      ).every((hit) => hit.start === part.start);
      if (
        isBare &&
        subject.length > 2 &&
        !NO_CAST.test(subject.toLowerCase()) &&
        !isForbidden(page, part.start)
      )
        yield finding(page, { subject, hard: true }, part.start, part.end, 0.9);
    }
  }
}

const MAX_WISHED_WORDS = 6;

/** "Somewhere in there I need a bike bell and a wet dog": things a camera can see, and no services or people to hire. */
function* wishedThings(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of everyMatch(page, WISHED_THINGS)) {
    const start = match.index + match[0].length;
    const end = endOfSubject(page, start);
    if (end === null || isForbidden(page, start) || isQuoted(page, start)) continue;
    const list = parts(page, start, end);
    const areThings = list.every((part, order) => {
      const first = tokenIndexAt(page, part.start);
      const last = tokenIndexAt(page, part.end) - 1;
      return (
        last - first < MAX_WISHED_WORDS &&
        (order > 0 ||
          thingsIn(page, first, last).some(
            (hit) => hit.last === last || PREPOSITIONS.has(page.tokens[hit.last + 1]?.key ?? ""),
          )) &&
        !isSpecWord(subjectOf(page, part))
      );
    });
    if (!areThings) continue;
    for (const part of list)
      yield finding(page, { subject: subjectOf(page, part), hard: true }, part.start, part.end, 0.9);
  }
}

/** "a courier racing through rain" is staged as an event; "the red door" must be seen. */
function isHappening(page: Page, part: Part): boolean {
  const first = tokenIndexAt(page, part.start);
  const last = tokenIndexAt(page, part.end);
  const hasGerund = page.tokens
    .slice(first + 1, last)
    .some((token) => verbOf(token.key)?.form === "gerund" || token.key === "being");
  // "(Show a teenager buying lunch,) getting a message": what else is done.
  const opensWithDeed = verbOf(page.tokens[first]?.key ?? "")?.form === "gerund";
  return (
    hasGerund ||
    opensWithDeed ||
    verbAt(page, first, last) >= 0 ||
    /\b(?:how|us|why|that)\b/.test(page.folded.slice(part.start, part.end))
  );
}

const FEWEST_OF_A_LIST = 3;

function listed(page: Page, start: number, end: number): Part[] {
  const words = page.folded.slice(start, end);
  const clause = /(?:^|,)?\s?\b(?:who|which|as|while|when)\b/.exec(words)?.index;
  if (clause === undefined) return parts(page, start, end);
  const whole = { start, end: start + words.trimEnd().length };
  // "The red tandem, the wall of wheels and Luis, who has a tattoo": the clause is told of the last alone.
  const list = parts(page, start, start + clause);
  const last = list.at(-1);
  const isOfTheLast = /^,? ?(?:who|which)\b/.test(words.slice(clause));
  if (
    last === undefined ||
    !isOfTheLast ||
    list.length < FEWEST_OF_A_LIST ||
    !/^(?:an?|the|our) /.test(words)
  )
    return [whole];
  return [...list.slice(0, -1), { start: last.start, end: whole.end }];
}

function* passive(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of [...everyMatch(page, PASSIVE, page.text), ...everyMatch(page, GERMAN_PASSIVE)]) {
    const subject = match[1] ?? match[2] ?? match[3] ?? match[0];
    const start = match.index + match[0].indexOf(subject);
    const clipped = Math.max(start, lastBreak(page, start, start + subject.length));
    const end = start + subject.length;
    if (
      isForbidden(page, clipped) ||
      /^(?:it|this|that|everything|the (?:video|film|ad|spot|cta|text|music|tone|mood|vibe|look))$/i.test(
        page.text.slice(clipped, end),
      )
    )
      continue;
    yield finding(
      page,
      { subject: subjectOf(page, { start: clipped, end }), hard: !/should/i.test(match[0]) || true },
      clipped,
      end,
      0.95,
    );
  }
}

/** "No helmets is NOT okay": what may not be missing. */
const NOT_TO_BE_MISSED =
  /(?<![\p{L}])(?:no|keine?|without)\s([^.,;!?\n"]{3,30}?)\s(?:at all )?(?:is|are|would be|ist|sind)\s(?:simply |just |absolutely )?(?:not|nicht) (?:ok|okay|allowed|acceptable|fine|an option|in ordnung|erlaubt)/giu;

function* notToBeMissed(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of everyMatch(page, NOT_TO_BE_MISSED, page.text)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].indexOf(words);
    const part = { start, end: start + words.length };
    if (!isQuoted(page, start))
      yield finding(page, { subject: subjectOf(page, part), hard: true }, part.start, part.end, 0.95);
  }
}

function lastBreak(page: Page, start: number, end: number): number {
  const words = page.folded.slice(start, end);
  const joint = words.lastIndexOf(" and ");
  return joint > 0 &&
    words.slice(joint + 5).split(" ").length >= 2 &&
    /^(?:the|our|a)\b/.test(words.slice(joint + 5))
    ? start
    : start;
}
