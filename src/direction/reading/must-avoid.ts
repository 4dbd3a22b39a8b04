import { isNounOf } from "../words/kind-of-noun.ts";
import { readsAsEnglish } from "../words/reads-as-english.ts";
import { overlap } from "../words/spans.ts";
import { CHARACTER_LEXICON } from "./character-lexicon.ts";
import { readAvoidedColors } from "./colors.ts";
import { isInField } from "./in-field.ts";
import { scan } from "./lexicon.ts";
import { listedInFields } from "./listed-in-fields.ts";
import { withoutSlips } from "./misspelt.ts";
import { finding, type Page } from "./page.ts";
import { passiveBans } from "./passive-bans.ts";
import type { Part } from "./presence-parts.ts";
import type { ForbiddenItem, Prohibition } from "./prohibition.ts";
import type { AskedPresence, Finding } from "./reading.ts";
import { gerundOf, verbOf } from "./verbs.ts";

const HANDLED =
  /^(?:background |any |on[- ]?screen )?(?:music|musik|musique|musica|muziek|soundtrack|audio|off-?text|off-?sprecher(?:in)?|voice-?overs?|voice over|vo|narration|narrator|dialogue|speech|text|texts|captions?|titles?|subtitles?|overlays?|text overlays?|cta|call[- ]to[- ]action|texte?|texto|testo|sprecher|voix off|voz en off|voz off|talking|speaking|speech|voice|voce|voz|voix|parole|paroles|palabras|stimme|stem|voce fuori campo|locucion|narracao|narracion|narrazione|narracja|narracji|lektora?|sound|cuts?|edits?|音楽|音乐|文字|字幕|テロップ|音|旁白|자막|음악|muzyk[ai]|muzik|музык[аи]|музыку|текст[а]?|배경음악|bgm|موسيقى|نص|מוזיקה|טקסט|קריינות|כתוביות)s?(?: at all| on[- ]screen| whatsoever| there| here| anyway| either| (?:under|over|behind|during|beneath|below) (?:the |any |her |his )?(?:voice|voice-?over|vo|speech|narration|talking|interviews?|words))?$/;
const EMPTY =
  /\bui\b|^(?:einziges |gesprochenes )?wort (?:gesprochen|gesagt)\b|^(?:top|bottom|edges?|corners?|buttons?|single word|word|words|spoken|written|por favor|bitte|per favore|s'il vous plait|prosze|lutfen|пожалуйста|circumstances?|second (?:over|more|longer)|(?:single )?(?:frame|second) (?:over|more|longer)|text otherwise|other text|text besides|intro|it|that|this|too|so|very|there|one|ones|way|to|go|us|me|them|you|be|is|not|as|such|same|like that|make it|need|want|least|more|later|sense|it to|anything|everything|something|video|film|else|ad|spot|either|both|all|any|idea|answer|reply)$/;

/** What may not appear. Colours, music, speech and text that are forbidden have findings of their own. */
export function readMustAvoid(page: Page): Finding<AskedPresence>[] {
  const colors = readAvoidedColors(page);
  const fromFields = [...listedInFields(page, "avoid")].filter(
    (one) => !isHandled(one.value.subject) && !colors.some((color) => isOfColor(page, color, one)),
  );
  const found = page.prohibitions.flatMap((prohibition) => {
    if (
      prohibition.kind === "claim" ||
      prohibition.kind === "injection" ||
      isInField(page, { start: prohibition.start }, ["avoid"])
    )
      return [];
    return prohibition.items.flatMap((item) => avoided(page, prohibition, item, colors));
  });
  const all = [
    ...fromFields,
    ...found,
    ...[...passiveBans(page)].filter(({ value }) => !isHandled(value.subject)),
  ].sort((a, b) => a.start - b.start);
  return all.filter((one, order) => !all.slice(0, order).some((other) => overlap(one, other)));
}

/** "texto hasta el final", "Musik in den ersten fünf Sekunden": not yet. */
const NOT_YET =
  /\s(?:until|before|till|hasta|antes|bis|vor|avant|prima|voor|jusqu|fino|ate|tot|in den ersten|dans les premieres|en los primeros|nei primi|nos primeiros|in the first|for the first|during the)\b.*$/;

function isHandled(subject: string): boolean {
  return HANDLED.test(subject.toLowerCase()) || /^\d/.test(subject);
}

function avoided(
  page: Page,
  prohibition: Prohibition,
  item: ForbiddenItem,
  colors: readonly Finding<unknown>[],
): Finding<AskedPresence>[] {
  if (prohibition.kind === "person") return bannedPeople(page, item);
  const isReadElsewhere = saysNothing(page, item) || colors.some((color) => isOfColor(page, color, item));
  if (isReadElsewhere) return [];
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
  const bare = subject.replace(MISSPELT_PEOPLE, "people").replace(IN_PICTURE, "").replace(LEADS_TO_IT, "");
  const meant = withSpared(page, item, wherePoured(withoutSlips(bare))).replace(FOR_HIRE, "professional $1");
  const lead = page.folded.slice(Math.max(0, item.start - LEAD_WINDOW), item.start);
  const whose = subjectOfBan(page, prohibition, item) ?? deedNeverDone(page, item);
  if (whose !== null)
    return [finding(page, { subject: whose.subject, hard: true }, whose.start, item.end, 0.9)];
  // "No logo before the end" is said of the logo.
  if (/\s(?:before|until|till|antes|vor|avant|prima|voor)$/i.test(subject)) return [];
  const deed = DEEDS.find(([pattern]) => pattern.test(lead))?.[1] ?? "";
  const spared = SPARED.exec(page.text.slice(item.end, item.end + SPARED_WINDOW));
  return [
    finding(
      page,
      { subject: deed + meant + (spared?.[0] ?? ""), hard: true },
      item.start,
      item.end + (spared?.[0].length ?? 0),
      0.95,
    ),
  ];
}

const SPARED_PRONOUN = /\s(except|other than|apart from|besides|but)(?: for)? (him|her|them)$/i;

/** "No people other than him": he is who was told of before. */
function withSpared(page: Page, item: ForbiddenItem, subject: string): string {
  if (!SPARED_PRONOUN.test(subject)) return subject;
  const who = scan(page.tokens, CHARACTER_LEXICON, 0, item.first).at(-1);
  return who === undefined
    ? subject.replace(SPARED_PRONOUN, "")
    : subject.replace(SPARED_PRONOUN, ` $1 the ${page.folded.slice(who.start, who.end)}`);
}

const IN_A_VESSEL =
  /^(\p{L}+) in (?:the|his|her|their|any|a) (?:glass|glasses|cup|cups|mug|mugs|drink|drinks|bowl|bowls|bottle|bottles)$/iu;

/** "No ice in the glass": ice is nowhere else in such a film. */
function wherePoured(subject: string): string {
  const what = IN_A_VESSEL.exec(subject)?.[1] ?? "";
  return what === "ice" || isNounOf(what, "edible") ? what : subject;
}

const SUBJECT_WINDOW = 48;
const SUBJECT_OF_MODAL =
  /(?:^|[.!?;:,\n•*]\s{0,2}|- |\b(?:and|but|that)\s)((?:(?:the|our|any|all|his|her|their|every)\s)?[\p{L}][\p{L}'’-]*(?:\s[\p{L}'’-]+){0,2})\s$/iu;

/** "Papers must not move until …": who is not to do it belongs to the ban. */
function subjectOfBan(
  page: Page,
  prohibition: Prohibition,
  item: ForbiddenItem,
): { readonly subject: string; readonly start: number } | null {
  const lead = page.folded.slice(prohibition.start, item.start).trim();
  const verb = verbOf(page.tokens[item.first]?.key ?? "");
  if (!/^(?:must|should|shall)(?:n't| not| never)$/.test(lead) || verb?.form !== "base") return null;
  const from = Math.max(0, prohibition.start - SUBJECT_WINDOW);
  const words = SUBJECT_OF_MODAL.exec(page.text.slice(from, prohibition.start))?.[1];
  if (words === undefined || /^(?:it|this|that|you|we|they|he|she|i|please)$/i.test(words)) return null;
  const rest = page.text.slice(page.tokens[item.first]?.end, item.end);
  const who = words.replace(/^(?:the|our|any|all)\s/i, "");
  return {
    subject: `${who} ${gerundOf(verb.base)}${rest}`.replace(/\s(?:until|before|till)\b.*$/, ""),
    start: prohibition.start - words.length - 1,
  };
}

/** "He never drinks": nobody in the film is seen drinking. */
function deedNeverDone(
  page: Page,
  item: ForbiddenItem,
): { readonly subject: string; readonly start: number } | null {
  const [who, never] = [page.tokens[item.first - 2], page.tokens[item.first - 1]];
  const verb = verbOf(page.tokens[item.first]?.key ?? "");
  if (never?.key !== "never" || !/^(?:he|she|they)$/.test(who?.key ?? "") || verb === null) return null;
  const rest = page.text.slice(page.tokens[item.first]?.end, item.end);
  return { subject: `${gerundOf(verb.base)}${rest}`, start: who?.start ?? item.start };
}

/** Who wants no actors wants people who are what they play. */
const FOR_HIRE = /^(?:paid |hired )?(actors|actresses)$/i;
const SHOWN_IN =
  /^\s(?:may|must|should|can|shall|will) (?:be )?(?:(?:seen|shown|dressed|appear|pictured)(?: in| wearing)|wear) (.+)$/i;

/** "nobody under 25", "niemand läuft bei Rot": people, and what they may not do. */
function bannedPeople(page: Page, item: ForbiddenItem): Finding<AskedPresence>[] {
  if (/\b(?:until|till|before)\b/.test(page.folded.slice(item.start, item.end))) return [];
  // "Nobody else is seen": there is somebody.
  if (/^(?:one )?else\b/.test(page.folded.slice(page.tokens[item.first]?.end).trimStart())) return [];
  const deed = page.text.slice(page.tokens[item.first]?.end, item.end).replace(/^\s*one\b/, "");
  const acts = verbOf(page.tokens[item.first + 1]?.key ?? "");
  const worn = SHOWN_IN.exec(deed);
  if (worn !== null)
    return [finding(page, { subject: `people in ${worn[1] ?? ""}`, hard: true }, item.start, item.end, 0.9)];
  const doing =
    acts?.form === "third"
      ? deed.trim().replace(/^\S+/, gerundOf(acts.base))
      : deed.trim().replace(/^(?:gets|is|are)\b/, "getting");
  const isForeign = !readsAsEnglish(page.language);
  if (isForeign && doing !== "")
    return [finding(page, { subject: doing, hard: true }, item.start, item.end, 0.85)];
  const isSome = item.last > item.first && /ing\b|\d$|^(?:from|in|with|at|on|who|that)\s/.test(doing);
  const subject = isSome ? `people ${doing}` : "people";
  return [finding(page, { subject, hard: true }, item.start, item.end, 0.9)];
}

const BEHIND_WINDOW = 12;

/** Words that others read, that name no thing, or that forbid it only until later. */
function saysNothing(page: Page, item: ForbiddenItem): boolean {
  const words = page.folded.slice(item.start, item.end);
  const behind = page.folded.slice(item.end, item.end + BEHIND_WINDOW);
  return (
    isHandled(words) ||
    isHandled(words.replace(NOT_YET, "")) ||
    isHandled(words.replace(/\s(?:apart from|except|other than|besides)\b.*$/, "")) ||
    EMPTY.test(words) ||
    NOT_ALL_THE_TIME.test(words) ||
    REMARK.test(words) ||
    MERE_DEED.test(words) ||
    (words.length < 2 && !/\p{Script=Han}/u.test(words)) ||
    /^\s?(?:needed|necessary|required|until|before|till|bis|jusqu|hasta|ate|fino)\b/.test(behind)
  );
}

/** "no logo till the very end": not yet, and no ban. */
const NOT_ALL_THE_TIME = /\s(?:until|till|before the (?:end|last|final))\b/;
/** "Avoid sunrise shots, everyone has them": a remark in the list. */
const REMARK =
  /^(?:everyone|everybody|nobody|people|they|we|it|he|she|that|this|there)\b.*\b(?:has|have|is|are|does|do|knows?|uses?|gets?|will|can|hates?|loves?)\b/;
/** "The price must not be mentioned": the thing stands before it, and is read there. */
const MERE_DEED =
  /^(?:mentioned|named|said|shown|seen|heard|stated|spoken|visible|featured|displayed|revealed)$/;

const LEAD_WINDOW = 16;
/** "Never joke about hygiene" forbids the jokes, not the hygiene. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [/\bjok(?:e|ing) about $/, "jokes about "],
  [/\bmak(?:e|ing) fun of $/, "making fun of "],
];

const SPARED_WINDOW = 60;
/** "no people except a guard" */
const SPARED =
  /^\s(?:except|other than|apart from|besides|save for)(?: for)?\s(?:an?\s|the\s|our\s|one\s)?\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*){0,3}(?=[.,;!?)\n]|$)/u;
const IN_PICTURE =
  /\s(?:(?:anywhere |ever )?(?:in beeld|im bild|in (?:frame|shot|picture|the (?:frame|shot|picture|background))|on camera|à l'écran|en pantalla|na tela)|anywhere|at all)$/i;
/** "Pictures of toilets", "the word extreme", "never show it with scratches": what is meant stands behind. */
const LEADS_TO_IT =
  /^(?:(?:any |the )?(?:pictures?|images?|shots?|photos?|footage|mentions?) of |(?:the )?words? (?=\p{L}+$)|with )(?:the |any |an? )?/iu;
const MISSPELT_PEOPLE = /^(?:peeple|poeple|pepole|peaple|peopel|poeples|ppl)$/i;

const COLOR_NOUN =
  /^\s?(?:colou?rs?|tones?|hues?|shades?|palettes?|accents?|elements?|anything|at all|farben?|tonen?|please)?$/;

/** "red" and "red tones" are colours; "white coats" are coats. */
function isOfColor(page: Page, color: Part, item: Part): boolean {
  const isNamed = color.start > item.start && /^colou?rs? $/.test(page.folded.slice(item.start, color.start));
  if (color.start !== item.start && !isNamed) return false;
  return item.end <= color.end || COLOR_NOUN.test(page.folded.slice(color.end, item.end));
}

const MAX_ALONE = 24;

/** "Not cyberpunk, please": one or two words that fill their clause. */
function standsAlone(page: Page, prohibition: Prohibition, item: ForbiddenItem): boolean {
  const ahead = page.text.slice(Math.max(0, prohibition.start - 2), prohibition.start);
  const opens = prohibition.start === 0 || /[.,!?\n]\s?$/.test(ahead);
  const behind = page.folded.slice(item.end, item.end + 10);
  const words = page.folded.slice(item.start, item.end);
  return (
    opens &&
    item.end - item.start <= MAX_ALONE &&
    /^(?:,? (?:please|pls)|[.!;,])/.test(behind) &&
    /^[a-z-]+(?: [a-z-]+)?$/.test(words) &&
    !/^(?:sure|yet|now|really|only|just|that|this|bad|fussed|bothered|long|much|many|everything|everyone|all|in|on|at|for|to|a|the)\b/.test(
      words,
    )
  );
}

/** "It shouldn't be poured from a height": what may not be done to it. */
const MODAL_LEAD = /^(?:should not|shouldn't|must not|mustn't) be$/;
const NO_DEED =
  /^(?:longer|shorter|more|less|over|under|above|below|too|about|afraid|a problem|an issue|hard|difficult|needed|necessary|the |this|that|confused|able|any|on|in|visible|seen|shown|recogni\w+)\b|^\d/;

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
  const isPlainWord =
    /^(?:don'?t|do not) (?:make|let) (?:it|this)$/.test(lead) &&
    !/^(?:a|an|the|too|longer|shorter|more|less|\d)/.test(words);
  const isAlone = lead === "not" && standsAlone(page, prohibition, item);
  if (isPlainWord || isAlone) return subject;
  if (MODAL_LEAD.test(lead) && !NO_DEED.test(words)) return subject;
  if (!QUALITIES.test(words) && !isToo && !lead.startsWith("nothing")) return null;
  if (PACE_QUALITY.test(words) || (lead.startsWith("nothing") && NOTHING_MORE.test(words))) return null;
  return isToo ? `too ${subject}` : subject;
}
