import { verbAt } from "./clauses.ts";
import { readAvoidedColors } from "./colors.ts";
import { tokenIndexAt } from "./noun-phrases.ts";
import { before, finding, isForbidden, isQuoted, type Page, sentenceAt } from "./page.ts";
import type { ForbiddenItem, Prohibition } from "./prohibition.ts";
import type { AskedPresence, Finding } from "./reading.ts";
import { gerundOf, verbOf } from "./verbs.ts";

const SUBJECT_END =
  /[.!?;\n]|\s[-–—]\s|\s(?:instead of|rather than)\s|,\s(?:but|and (?:then|make|keep|use|end|finish|no|please|avoid)|no\b|not\b|avoid|without|which|so\b|keep|make|use\b|then|we\b|it\b|end\b|plus a|\d)|\s(?:but|because|so that|while keeping|and (?:then|end with|make sure|make it|keep|use|avoid|no|don't|please|must|needs?|should))\s|\s(?:at some point|somewhere|in the (?:video|film|ad|spot)|if possible|please|at all times|throughout|in every (?:shot|scene)|clearly|prominently|for at least|within the|in the first|by second)\b/;
const MAX_SUBJECT_CHARACTERS = 120;
const HARD_CUES =
  /(?:\bcan(?:'t|not) (?:have|get|show|see) enough(?: of)?|(?:^|[.!?\n]\s?)(?:but )?not without|\bque (?:aparezcan?|salgan?|se vean?)|(?:^|[.!?\n]\s?)(?:show|montrez|zeigt|zeigen sie|muestra|muestren|mostrad|mostre|mostrem|mostrate|toon)(?= )|\b(?:must|has to|have to|needs? to|should|it must|video must|always|required to)(?: also| always| clearly| definitely| at least)? (?:show|include|feature|have|contain|see|be seen|display|mention|depict|highlight|showcase)|\bmake sure (?:that )?(?:we see|you see|to (?:show|include|feature|have|mention|get)|it (?:shows|includes|features|has)|you (?:show|include|feature)|there(?:'s| is| are)|viewers see)|\b(?:be sure|remember|don't forget|do not forget|dont forget) to (?:show|include|feature|add|mention)|\b(?:don't forget|do not forget|dont forget)(?! to)|\b(?:i|we)(?:'d| would)? (?:want|need|like|love) to see|\b(?:i|we) (?:need|want|must have) (?:shots? of|to have|to show|to feature)|\bneeds? to see|(?:^|[.!?;,\n]\s?(?:and |also |please |then )?|\band |\balso |\bplease )(?:include|feature|incorporate|work in|add)(?! (?:a|an|the|our)? ?(?:voice-?over|vo\b|cta|call to|text|caption|subtitle|music|overlay|super|title|link))|\bplease (?:have|show|put in|put)|\bshots? of|must[- ]haves?(?: is| are)?|\bmuss(?:en)? (?:unbedingt )?(?:zu sehen sein|zeigen)|\bunbedingt zeigen|\bzeigt unbedingt|\b(?:doit|doivent|il faut) (?:absolument )?(?:montrer|inclure|voir)|\b(?:montrer|inclure) absolument|\b(?:debe|deben|tiene que|hay que) (?:incluir|mostrar|verse|aparecer|salir)|\b(?:deve|devem|precisa|tem que) (?:mostrar|incluir|aparecer|includere)|\b(?:deve|devono|bisogna) (?:mostrare|includere|far vedere)|\bmoet(?:en)? (?:te zien|tonen)|必ず|必须(?:出现|包含|有)|一定要(?:有|出现)|꼭)\s?:?\s(?:that )?/g;
/** "seat belts visible at all times", "the bottle is in every shot": always seen. */
const ALWAYS_SEEN =
  /(?:^|[.,;:!?\n•-]\s{0,2}|\band )((?:(?:the|our|a|an|his|her|their)\s)?[\p{L}\p{N}'’ -]{3,40}?)\s(?:(?:is|are|stays?|remains?)\s)?(?:(?:clearly |always )?(?:visible|seen|shown|present|in frame|in shot|on screen) (?:at all times|throughout|always|in (?:every|each|all) (?:shots?|scenes?|frames?))|in (?:every|each) (?:single )?(?:shot|scene|frame)|always (?:visible|in (?:frame|shot|view)|on screen))/giu;
/** "The founder, Bill Carver, must not appear" */
const PASSIVE_BAN =
  /((?:(?:the|our|a|an|any|his|her)\s|(?<=^|[.!?\n]\s?)(?=[A-Z]))[^.,;!?\n"]{2,40}?)(?:,\s[^.,;!?\n"]{2,40},)?\s(?:must|may|should|can|shall|will|is|are)(?:\s(?:not|never)|n't|not)\s(?:to )?(?:be )?(?:appear|visible|shown|seen|recognisable|recognizable|in (?:it|the (?:film|video|ad|spot|frame|shot|picture))|on (?:camera|screen))/gi;
const SOFT_CUES =
  /\b(?:ideally|maybe|perhaps|possibly|if possible|if you can|preferably|would be (?:nice|great|cool|good) to (?:see|have|show|include)|(?:i|we)(?:'d| would) (?:love|like)(?: to (?:see|have|show|include))?|(?:i|we) like the idea of|nice to have|bonus(?: points)?(?: for| if)?|could (?:show|include|feature|have)|can (?:show|include|feature)|hopefully|wenn moglich|idealerweise|si possible|idealement|si es posible|se possivel|se possibile|idealmente)(?: (?:show|include|feature|have|some|with|add|we see|see|to see|there's|there is|we could (?:see|show|have)))?:?,? /g;
const PASSIVE =
  /((?:the|our|a|an|some|my|at least one)\s[^.,;!?\n"]{2,50}?|[A-Z][\w' -]{2,40}?)\s(?:must|has to|have to|needs? to|should(?: always)?|must always)\s(?:be (?:visible|shown|seen|in (?:every )?(?:shot|frame|it|the (?:shot|frame|video|film))|featured|included|on screen|present|clearly visible|in there|prominent|the hero)|appear|show up|feature|come up)|(?<=\b(?:ensure|make sure|be sure)\s(?:that\s)?)((?:the|our|a)\s[^.,;!?\n"]{2,40}?)\s(?:is|are|stays?|remains?)\s(?:visible|seen|shown|in frame|on screen|present|clearly)|(?<=\b(?:ask|insist|require|important|essential|crucial)\s(?:that\s)?)(the\s[^.,;!?\n"]{2,40}?)\sbe\s(?:visible|shown|seen|featured|included)/gi;
const GERMAN_PASSIVE =
  /(?:(?:der|die|das|unser|unsere|ein|eine)\s[^.,;!?\n"]{2,40}?)(?=\s(?:muss|mussen|soll|sollen)\s(?:[a-z]+\s){0,2}(?:zu sehen sein|sichtbar sein|vorkommen|im bild sein|erscheinen))/g;

/** What the brief wants in the film; `hard` is false for wishes. */
export function readMustInclude(page: Page): Finding<AskedPresence>[] {
  const found = [
    ...fields(page, "include"),
    ...cued(page, HARD_CUES, true),
    ...cued(page, SOFT_CUES, false),
    ...passive(page),
    ...alwaysSeen(page),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, order) => {
    const isDouble = found.slice(0, order).some((other) => one.start < other.end && other.start < one.end);
    return !isDouble && !isSpecWord(one.value.subject);
  });
}

const SPEC_WORD =
  /^(?:(?:an? |the |some )?(?:product|logo|our logo|cta|call[- ]to[- ]action|subtitles?|captions?|voice-?over|voice over|vo|music|text|overlays?|sound|audio|end ?card|soundtrack|people|it|them|that|this|something|everything|you|us|more|less|fun|good|great|nice|a lot|something (?:fun|cool|fresh|new|different)|an? (?:ad|video|spot|film|reel|tiktok|clip|commercial)))$|\b(?:video|spot|ad|commercial|reel|tiktok|version|cutdown|seconds?|film|clip|piece|promo|teaser|explainer|animation|call[- ]to[- ]action|cta|half a minute)\b|^(?:\d|to |be |if |it |you |make |keep |how |what )/;

function isSpecWord(subject: string): boolean {
  return (
    (subject.length < 3 && !/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(subject)) ||
    SPEC_WORD.test(subject.toLowerCase())
  );
}

function* fields(page: Page, slot: "include" | "avoid"): Generator<Finding<AskedPresence>> {
  for (const field of page.fields) {
    if (field.slot !== slot) continue;
    for (const part of parts(page, field.start, field.end))
      yield finding(page, { subject: subjectOf(page, part), hard: true }, part.start, part.end, 1);
  }
}

interface Part {
  readonly start: number;
  readonly end: number;
}

const PART_BREAK =
  /\n|[,;•|、，]|\s\/\s|\s(?:and|und|et|y|e|as well as|plus|&|\+)\s(?=(?:a|an|the|our|at least|some|one|two|my|der|die|das|ein|eine|unser|unsere|la|le|les|un|une|notre|el|los|las|una|nuestro|nuestra|o|os|as|um|uma|nosso|nossa|il|lo|gli|nostro|nostra)\s)/g;

/** Cuts a list at commas, lines, and "and the". */
function parts(page: Page, start: number, end: number): Part[] {
  const words = page.folded.slice(start, end);
  const result: Part[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = page.text.slice(start + from, start + to);
    const lead =
      /^[\s\-–*•✅❌\d.)]*(?:and |or |und |et |y |e |no |kein[e]? |the word )?/i.exec(raw)?.[0].length ?? 0;
    const body = raw.slice(lead).replace(/[\s.,;!*)]+$/, "");
    if (body.length > 1) result.push({ start: start + from + lead, end: start + from + lead + body.length });
  };
  for (const match of words.matchAll(PART_BREAK)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(words.length);
  return splitLastAnd(page, result);
}

/** "steam, condensation and ice": after commas, a plain "and" parts the last two. */
function splitLastAnd(page: Page, list: readonly Part[]): Part[] {
  const last = list.at(-1);
  const isShort =
    last !== undefined &&
    /^[\p{L}\p{N}' -]{2,24} (?:and|&|or|und|et|y|e) [\p{L}\p{N}' -]{2,24}$/u.test(
      page.text.slice(last.start, last.end),
    );
  const joint =
    last === undefined ? null : /\s(?:and|&|or|und|et|y|e)\s/.exec(page.folded.slice(last.start, last.end));
  if (last === undefined || joint === null || !isShort || list.length < 2) return [...list];
  const middle = last.start + joint.index;
  return [
    ...list.slice(0, -1),
    { start: last.start, end: middle },
    { start: middle + joint[0].length, end: last.end },
  ];
}

function* cued(page: Page, cue: RegExp, hard: boolean): Generator<Finding<AskedPresence>> {
  for (const match of page.folded.matchAll(cue)) {
    const start = match.index + match[0].length;
    const end = endOfSubject(page, start);
    if (end === null || !isCue(page, match, start)) continue;
    const list = listed(page, start, end);
    const opening = list[0];
    const isSpec = opening !== undefined && isSpecWord(subjectOf(page, opening));
    const isRemark = !hard && REMARK.test(page.folded.slice(start, end));
    if (isSpec || isRemark) continue;
    const mayHappen = SHOW_CUE.test(match[0]) && !DEMANDING.test(match[0]);
    for (const part of list.filter((one) => !mayHappen || !isHappening(page, one))) {
      yield finding(page, { subject: subjectOf(page, part), hard }, part.start, part.end, hard ? 0.95 : 0.7);
    }
  }
}

/** "maybe the ending is sad": a remark and no wish for a thing. */
const REMARK = /^(?:a |an |the |our )?\S+(?: \S+){0,4}? (?:is|are|was)\b/;
const SHOW_CUE =
  /(?:show|montrez|zeigt|zeigen sie|muestra|muestren|mostrad|mostre|mostrem|mostrate|toon)\s?:?\s$/;
const DEMANDING = /must|should|need|has to|have to|sure|want|like|remember|forget/;
const WANTED_SHOT = /\b(?:need|want|include|must have|with|like|love)[^.]{0,24}$/;

function isCue(page: Page, match: RegExpExecArray, start: number): boolean {
  if (page.quotes.some((quote) => quote.outerStart === start)) return false;
  const isDenied = isForbidden(page, match.index) || isQuoted(page, match.index) || isForbidden(page, start);
  if (isDenied || /^(?:not|never|no)\b/.test(page.folded.slice(start, start + 6))) return false;
  return !/shots? of/.test(match[0]) || WANTED_SHOT.test(before(page, match.index, 30));
}

function endOfSubject(page: Page, start: number): number | null {
  const sentence = sentenceAt(page, start);
  if (sentence === null) return null;
  const limit = Math.min(sentence.end, start + MAX_SUBJECT_CHARACTERS);
  const stop = page.folded.slice(start, limit).search(SUBJECT_END);
  return stop < 0 ? limit : start + stop;
}

/** "a courier racing through rain" is staged as an event; "the red door" must be seen. */
function isHappening(page: Page, part: Part): boolean {
  const first = tokenIndexAt(page, part.start);
  const last = tokenIndexAt(page, part.end);
  const hasGerund = page.tokens
    .slice(first + 1, last)
    .some((token) => verbOf(token.key)?.form === "gerund" || token.key === "being");
  return (
    hasGerund ||
    verbAt(page, first, last) >= 0 ||
    /\b(?:how|us|why|that)\b/.test(page.folded.slice(part.start, part.end))
  );
}

function listed(page: Page, start: number, end: number): Part[] {
  const words = page.folded.slice(start, end);
  const hasClause = /\b(?:who|which|as|while|when)\b/.test(words);
  return hasClause ? [{ start, end: start + words.trimEnd().length }] : parts(page, start, end);
}

function* passive(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of [...page.text.matchAll(PASSIVE), ...page.folded.matchAll(GERMAN_PASSIVE)]) {
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

function* alwaysSeen(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of page.text.matchAll(ALWAYS_SEEN)) {
    const words = match[1] ?? "";
    const start = match.index + match[0].indexOf(words);
    const part = { start, end: start + words.length };
    const subject = subjectOf(page, part);
    if (
      !isForbidden(page, start) &&
      !/^(?:it|this|logo|text|captions?)$|\b(?:must|should|logo|no|not)\b/i.test(subject)
    )
      yield finding(page, { subject, hard: true }, part.start, part.end, 0.95);
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

function subjectOf(page: Page, part: Part): string {
  return page.text
    .slice(part.start, part.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:some|any|a few|lots of|plenty of|the|a|an|that|at least (?:one|1)|one)\s/i, "")
    .replace(/["“”„«»]|^['‘]|['’]$/g, "")
    .replace(/^(?:shots? of|images? of|footage of|a shot of)\s(?:the |a |an )?/i, "")
    .replace(/\s(?:near|towards?|just before) the (?:very )?(?:end|close|finish)(?: of the \w+)?$/i, "")
    .replace(/\s(?:in )?(?:an? )?(?:extreme )?close[- ]?ups?$/i, "")
    .trim();
}

const HANDLED =
  /^(?:background |any |on[- ]?screen )?(?:music|musik|musique|musica|muziek|soundtrack|voice-?overs?|voice over|vo|narration|narrator|dialogue|speech|text|texts|captions?|titles?|subtitles?|overlays?|text overlays?|cta|call[- ]to[- ]action|texte?|texto|testo|sprecher|voix off|voz en off|voz off|talking|speaking|speech|voice|voce|voz|voix|parole|paroles|palabras|stimme|stem|voce fuori campo|locucion|narracao|narracion|narrazione|narracja|narracji|lektora?|sound|cuts?|edits?|音楽|音乐|文字|字幕|テロップ|音|旁白|자막|음악|muzyk[ai]|muzik|музык[аи]|музыку|текст[а]?|배경음악|bgm|موسيقى|نص)s?(?: at all| on[- ]screen| whatsoever)?$/;
const EMPTY =
  /^(?:single word|word|words|spoken|written|por favor|bitte|per favore|s'il vous plait|prosze|lutfen|пожалуйста|circumstances?|second (?:over|more|longer)|(?:single )?(?:frame|second) (?:over|more|longer)|text otherwise|other text|text besides|intro|it|that|this|too|so|very|there|one|ones|way|to|go|us|me|them|you|be|is|not|as|such|same|like that|make it|need|want|least|later|sense|it to|anything|everything|something|video|film|else|ad|spot|either|both|all|any|idea|answer|reply)$/;

/** What may not appear. Colours, music, speech and text that are forbidden have findings of their own. */
export function readMustAvoid(page: Page): Finding<AskedPresence>[] {
  const colors = readAvoidedColors(page);
  const fromFields = [...fields(page, "avoid")].filter(
    (one) => !isHandled(one.value.subject) && !colors.some((color) => isOfColor(page, color, one)),
  );
  const found = page.prohibitions.flatMap((prohibition) => {
    if (
      prohibition.kind === "claim" ||
      prohibition.kind === "injection" ||
      page.fields.some(
        (field) =>
          field.slot === "avoid" && prohibition.start >= field.start && prohibition.start < field.end,
      )
    )
      return [];
    return prohibition.items.flatMap((item) => avoided(page, prohibition, item, colors));
  });
  const all = [...fromFields, ...found, ...passivelyBanned(page)].sort((a, b) => a.start - b.start);
  return all.filter(
    (one, order) => !all.slice(0, order).some((other) => one.start < other.end && other.start < one.end),
  );
}

function* passivelyBanned(page: Page): Generator<Finding<AskedPresence>> {
  for (const match of page.text.matchAll(PASSIVE_BAN)) {
    const words = match[1] ?? "";
    const part = { start: match.index, end: match.index + words.length };
    const subject = subjectOf(page, part);
    if (!isHandled(subject) && !isQuoted(page, part.start))
      yield finding(page, { subject, hard: true }, part.start, part.end, 0.95);
  }
}

/** "texto hasta el final", "Musik in den ersten fünf Sekunden": not yet. */
const NOT_YET =
  /\s(?:until|before|till|hasta|bis|jusqu|fino|ate|tot|in den ersten|dans les premieres|en los primeros|nei primi|nos primeiros|in the first|for the first|during the)\b.*$/;

function isHandled(subject: string): boolean {
  return HANDLED.test(subject.toLowerCase()) || /^\d/.test(subject);
}

function avoided(
  page: Page,
  prohibition: Prohibition,
  item: ForbiddenItem,
  colors: readonly Finding<unknown>[],
): Finding<AskedPresence>[] {
  if (prohibition.kind === "person") {
    if (/\b(?:until|till|before)\b/.test(page.folded.slice(item.start, item.end))) return [];
    const deed = page.text.slice(page.tokens[item.first]?.end, item.end).replace(/^\s*one\b/, "");
    const acts = verbOf(page.tokens[item.first + 1]?.key ?? "");
    const doing = acts?.form === "third" ? deed.trim().replace(/^\S+/, gerundOf(acts.base)) : deed.trim();
    const isSome = item.last > item.first && /ing\b|\d$/.test(doing);
    const subject = isSome ? `people ${doing}` : "people";
    return [finding(page, { subject, hard: true }, item.start, item.end, 0.9)];
  }
  const words = page.folded.slice(item.start, item.end);
  if (
    isHandled(words) ||
    isHandled(words.replace(NOT_YET, "")) ||
    EMPTY.test(words) ||
    (words.length < 2 && !/\p{Script=Han}/u.test(words))
  )
    return [];
  if (/^\s?(?:needed|necessary|required)\b/.test(page.folded.slice(item.end, item.end + 12))) return [];
  if (/^\s?(?:until|before|till|bis|jusqu|hasta|ate|fino)\b/.test(page.folded.slice(item.end, item.end + 12)))
    return [];
  if (colors.some((color) => isOfColor(page, color, item))) return [];
  const subject = page.text
    .slice(item.start, item.end)
    .replace(/\s+/g, " ")
    .replace(/["“”„«»]|(?<![\p{L}])['‘’]|['‘’](?![\p{L}])/gu, "");
  if (prohibition.kind === "quality") {
    const quality = qualityOf(page, prohibition, item, subject);
    return quality === null
      ? []
      : [finding(page, { subject: quality, hard: true }, item.start, item.end, 0.8)];
  }
  const meant = subject.replace(MISSPELT_PEOPLE, "people").replace(IN_PICTURE, "");
  return [finding(page, { subject: meant, hard: true }, item.start, item.end, 0.95)];
}

const IN_PICTURE = /\s(?:in beeld|im bild|in frame|on camera|à l'écran|en pantalla|na tela)$/i;
const MISSPELT_PEOPLE = /^(?:peeple|poeple|pepole|peaple|peopel|poeples|ppl)$/i;

const COLOR_NOUN =
  /^\s?(?:colou?rs?|tones?|hues?|shades?|palettes?|accents?|elements?|anything|at all|farben?|tonen?|please)?$/;

/** "red" and "red tones" are colours; "white coats" are coats. */
function isOfColor(page: Page, color: Part, item: Part): boolean {
  if (color.start !== item.start) return false;
  return item.end <= color.end || COLOR_NOUN.test(page.folded.slice(color.end, item.end));
}

const NOTHING_MORE =
  /^(?:more|less|else|like|better|but|beats|compares|to|happens|is|can|will|stops|works|moves|matters|wrong|yet)\b/;
/** "nothing hurried" is read as the pace. */
const PACE_QUALITY = /^(?:hurried|rushed)\b/;
const QUALITIES =
  /^(?:too |overly |so |very )?(?:dark|bright|cheesy|corny|salesy|cliche[d]?|cliched|boring|loud|busy|fast|slow|serious|childish|corporate|cold|sad|sexy|sexual|sexualized|sexist|political|scary|violent|gory|bloody|flashy|gimmicky|tacky|kitschy?|trashy|generic|stocky?|stock-like|stocklike|staged|fake|preachy|pushy|aggressive|formal|stiff|saccharine|sentimental|clinical|cluttered|messy|dirty|shaky|blurry|grainy|gloomy|depressing|offensive|creepy|weird|silly|goofy|cringe|cringey|cringy|cutesy|sweet|girly|feminine|masculine|macho|edgy|techy|technical|jargony|polished|overproduced|glossy|slick|posed|artsy|pretentious|arrogant|snobby|elitist|cheap|cheap-looking|old-fashioned|dated|retro|futuristic|cartoonish|cartoony|animated|hypey|shouty|hectic|chaotic|heavy|dramatic|romantic|nostalgic|moody|saturated|neon|dunkel|kitschig|werblich|reisserisch|ernst|sombre|kitsch|publicitaire|oscuro|cursi|escuro|brega|scuro|banale|donker|ironic|sarcastic|mean|vulgar|crude|graphic|disgusting|gross|frightening|threatening|academic|wordy|text-heavy|literal|obvious|on the nose|on-the-nose|over the top|over-the-top|hard sell|hard-sell|ad-like|like an ad|like a commercial|like an advert|like every other .{2,30}|like stock footage|like a typical .{2,30})\b/;

function qualityOf(
  page: Page,
  prohibition: Prohibition,
  item: ForbiddenItem,
  subject: string,
): string | null {
  const lead = page.folded.slice(prohibition.start, item.start).trim();
  const isToo = /\b(?:too|overly|zu|trop|demasiado|muito|troppo|te)$/.test(lead);
  const words = page.folded.slice(item.start, item.end);
  if (!QUALITIES.test(words) && !isToo && !lead.startsWith("nothing")) return null;
  if (PACE_QUALITY.test(words) || (lead.startsWith("nothing") && NOTHING_MORE.test(words))) return null;
  return isToo ? `too ${subject}` : subject;
}
