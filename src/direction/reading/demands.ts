import { EnergyCurve, PriceTier, type TargetCategory } from "../../../contracts/vocabulary.ts";
import type { Span } from "../words/spans.ts";
import { lengthsOf } from "./durations.ts";
import { lexiconOf } from "./lexicon.ts";
import { numberOf } from "./numbers.ts";
import { after, before, finding, isForbidden, isQuoted, type Page, wantedHits } from "./page.ts";
import type { Finding } from "./reading.ts";
import { everyMatch, firstMatch } from "./sieve.ts";
import { ENERGY_CURVES, PRICE_TIERS } from "./words/demands.ts";
import { LANGUAGE_NAMES } from "./words/languages.ts";

const HOOK_AT_ONCE =
  /\b(?:hook|grab|catch|attention)[^.;\n]{0,40}\b(?:in|within|by) the (?:very )?first second\b|\bhook in first second\b|\bfirst second (?:must|should|has to|needs to|is there to|to) (?:\w+ )?(?:hook|grab|catch|stop)\b/;
const HOOK_BY_SECOND = /\b(?:hook|grab|attention)[^.;\n]{0,40}\bsecond (\d{1,2}|one|two|three|four|five)\b/;

/** "hook within 2 seconds" */
export function readHookBy(page: Page): Finding<number> | null {
  const first = firstMatch(page, HOOK_AT_ONCE);
  if (first !== null) return finding(page, 1, first.index, first.index + first[0].length, 0.9);
  // "Hook: an alarm clock at 2:30": an hour of the night.
  const length = lengthsOf(page).find(
    (one) => one.use === "hook" && !/\bat $/.test(page.folded.slice(0, one.start)),
  );
  if (length !== undefined) return finding(page, length.high, length.start, length.end, 0.95);
  const bySecond = firstMatch(page, HOOK_BY_SECOND);
  return bySecond === null
    ? null
    : finding(
        page,
        numberOf(bySecond[1] ?? "") ?? 0,
        bySecond.index,
        bySecond.index + bySecond[0].length,
        0.9,
      );
}

/** "hidden until second 12" is no deadline. */
const KEPT_BACK = /\b(?:hidden|hide|hides|concealed|not|never|unseen)\b/;
const PRODUCT_BY =
  /\b(?:product|logo|brand|bottle|packaging|pack|can|name)\b[^.;\n]{0,50}\b(?:by|before|at|until) (?:the )?second (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b|\b(?:product|logo|brand|packaging|name)\b[^.;\n]{0,50}\bby (?:the )?(\d{1,2})(?:st|nd|rd|th)? ?[- ]?(?:s|sec|second)(?: mark)?\b|\b(?!(?:text|super|supers|caption|captions|title|cta|url|hashtag|disclaimer|price)\b)[a-z]+ (?:must be |should be |has to be |needs to be |is )?(?:on[- ]?screen|in (?:the )?frame|in shot|visible|shown|seen|appears?)\b[^.;\n]{0,20}\b(?:by|before|until|within|no later than) (?:the )?(?:first )?(?:second (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)|(\d{1,2})(?:st|nd|rd|th)? ?[- ]?(?:s|sec|seconds?))\b|\b(?:by|within|before) (?:second )?(\d{1,2}) ?(?:s|secs?|seconds?)?,? (?:we|you|viewers?|people|everyone) (?:\w+ ){0,3}(?:see|seen|spot|read|recogni[sz]e|know)(?: it's)? (?:the |our |it is )?(?:product|label|logo|brand|bottle|can|jar|pack|box|name|packaging|tube|tin)\b|\b(?:product|logo|brand|bottle|packaging|pack|can|name)\b[^.;\n]{0,40}\bby 0{1,2}:0?(\d{1,2})\b/g;

const SEEN_WINDOW = 60;
/** "Product in frame within the first 2 seconds" */
const SEEN_SO_LONG =
  /\b(?:product|logo|brand|bottle|packaging|pack|can|name) (?:must be |should be |has to be |is )?(?:visible|seen|shown|in (?:the )?(?:frame|shot|picture)|on screen)[^.;,\n]{0,24}$/;

/** "product on screen by second 5" */
export function readProductBy(page: Page): Finding<number> | null {
  const length = lengthsOf(page).find((one) => one.use === "product");
  if (length !== undefined) {
    const lead = SEEN_SO_LONG.exec(before(page, length.start, SEEN_WINDOW))?.[0].length ?? 0;
    return finding(page, length.high, length.start - lead, length.end, 0.95);
  }
  const bySecond = everyMatch(page, PRODUCT_BY).find(([words]) => !KEPT_BACK.test(words)) ?? null;
  return bySecond === null
    ? null
    : finding(
        page,
        numberOf(bySecond.slice(1).find((second) => second !== undefined) ?? "") ?? 0,
        bySecond.index,
        bySecond.index + bySecond[0].length,
        0.95,
      );
}

const KINDS: readonly (readonly [TargetCategory, RegExp])[] = [
  [
    "music_video",
    /\b(?:music[- ]?videos?|lyric[- ]?videos?|visuali[sz]er|musikvideo|clip musical|videoclip(?:e| musical)?|mv)\b|music clip|ミュージックビデオ|音乐视频|뮤직비디오|뮤비/,
  ],
  [
    "explainer",
    /\b(?:explainers?|explain(?:ing(?!\s*(?:[.,;!?)\n]|$)))?|(?<=\b(?:videos?|films?|clips?|spots?|ads?|reels?|animations?|cartoons?|that|which|it|this|shorts?|piece|story) )explains(?!\s*(?:[.,;!?)\n]|$))|how[- ]to|tutorials?|erklar(?:video|film|t|en)|explicat(?:ive|if|ivo|iva)|explique[rz]?|explica(?:r|tivo|ndo)?|spiega(?:re)?|educational (?:video|film|animation|short)|walkthrough|step[- ]by[- ]step (?:video|guide)|demo video|onboarding video|training video|safety video|instructional|uitleg(?:video)?)\b|解説動画|解説|科普|讲解视频|설명 영상/,
  ],
  [
    "ad_creative",
    /\b(?:ads?|adverts?|advertisements?|advertising|commercials?|spots?|tvcs?|promos?|promot(?:e|es|ing|ional)|campaign|teasers?|pre-?rolls?|bumpers?|product (?:video|film|launch)|brand film|launch (?:video|film)|werbe\w{2,12}|werbung|anuncios?|publicite|pub|publicidad|publicidade|propaganda|comercial|pubblicita|reclame|sizzle)\b|広告|cm|广告|광고/,
  ],
];

/** Music video, explainer or ad, where a word says so. */
export function readFilmKind(page: Page): Finding<TargetCategory> | null {
  for (const [kind, pattern] of KINDS) {
    const match = firstMatch(page, pattern);
    if (match === null || isForbidden(page, match.index) || isQuoted(page, match.index)) continue;
    if (kind === "explainer" && /\b(?:no need to|don't|can't)\s$/.test(before(page, match.index, 14)))
      continue;
    return finding(page, kind, match.index, match.index + match[0].length, 0.9);
  }
  return null;
}

const PRICE_LEXICON = lexiconOf(PRICE_TIERS);

/** "Premium", "budget-friendly": the price tier that is asked for; null where none is. */
export function readPriceTier(page: Page): Finding<PriceTier> | null {
  const hit = wantedHits(page, PRICE_LEXICON).find(
    (one) =>
      !/^ (?:for|:|of|is|under|\$|app|tracker|planner|tool|brand colou?r)/.test(after(page, one.end, 14)) ||
      page.folded.slice(one.start, one.end) !== "budget",
  );
  return hit === undefined ? null : finding(page, PriceTier.parse(hit.value), hit.start, hit.end, 0.85);
}

const ENERGY_LEXICON = lexiconOf(ENERGY_CURVES);

/** "Builds to a climax": how the energy runs; null where nothing is said. */
export function readEnergyCurve(page: Page): Finding<EnergyCurve> | null {
  const hit = wantedHits(page, ENERGY_LEXICON)[0];
  return hit === undefined ? null : finding(page, EnergyCurve.parse(hit.value), hit.start, hit.end, 0.85);
}

const LANGUAGE_LEXICON = lexiconOf(LANGUAGE_NAMES);
const LANGUAGE_AROUND_BEFORE =
  /(?:\bin|\bauf|\ben|\bem|\bin het|\blanguage(?: is)?|\bsprache|\blangue|\bidioma|\blingua|\bspeak(?:s|ing)?|\bspoken|:|\bvo|\bvoice-?over|\btext|\bcopy|\bsubtitles|\bcaptions|\bversion|\bnative|\bwith|\ban?|\bthe|\ball)\s(?:the |native |fluent |simple |plain |clear |all |a |brazilian |latin american )?$/;
const LANGUAGE_AROUND_AFTER =
  /^\s?(?:voice-?over|voice over|vo\b|speaking|speaker|language|copy|text|subtitles|captions|version|overlays?|audio|narration|narrator|dialogue|script|lyrics|only|market|$|[.,;)!]|titles?|で|语|字幕|配音|ナレーション)/;

const WRITTEN_AFTER = /^ (?:subtitles|captions|titles|text|overlays?)/;

const WRITTEN_BEFORE =
  /\b(?:subtitled|captioned|subtitles|captions|untertiteln?|sous-titres|subtitulos|sottotitoli|legendas|ondertitels?|ondertiteling)(?: grandi| grandes| gross)?,? (?:are |is )?(?:in|auf|en|em) (?:[a-z]+ (?:and|und|et|y|e|en) )?$|\b(?:ondertiteling|untertitel|legendas) (?:[a-z]+ (?:en|und|e) )?$/;

/** The language asked for the film's words. */
export function readLanguage(page: Page): Finding<string> | null {
  const field = page.fields.find((one) => one.slot === "language");
  const hits = wantedHits(page, LANGUAGE_LEXICON);
  // "German speech, English subtitles": what is heard comes first.
  const written = hits.filter(
    (hit) => WRITTEN_AFTER.test(after(page, hit.end, 24)) || WRITTEN_BEFORE.test(before(page, hit.start, 40)),
  );
  // Subtitles in another language are a demand of their own, and do not turn the film into it.
  const own = written.filter(({ value }) => value === page.language);
  for (const hit of [...hits.filter((one) => !written.includes(one)), ...own]) {
    const inField = field !== undefined && hit.start >= field.start && hit.end <= field.end;
    const ahead = before(page, hit.start, 32);
    const behind = after(page, hit.end, 24);
    const isAsked =
      /\b(?:in|auf|en|em|language:?|sprache:?|langue:?|idioma:?)\s(?:the )?$/.test(ahead) &&
      !/^ (?:restaurant|food|cuisine|countryside|village|town|market|kitchen|cafe|bakery|wine|cities|alps|riviera|garden|countries|coast|vineyards?|class|course|lessons?|style|summer|street|homes?)/.test(
        behind,
      );
    const isAttribute =
      /^ (?:voice-?over|voice over|vo\b|voice\b|speaking|spoken|speech|subtitles|captions|copy|overlays?|narration|narrator|audio|dialogue|titles|text|version|language|spellings?|accents?)/.test(
        behind,
      );
    const isEastern =
      /[぀-ヿ一-鿿가-힣]/.test(page.folded.slice(hit.start, hit.end)) &&
      /(?:で|字幕|配音|ナレーション|자막|로)/.test(behind);
    const opens = ahead.trim() === "" && /^(?: with| only|\.|,|$| voice| vo)/.test(behind);
    if (
      opens ||
      inField ||
      isAttribute ||
      isEastern ||
      (isAsked && (LANGUAGE_AROUND_AFTER.test(behind) || LANGUAGE_AROUND_BEFORE.test(ahead)))
    ) {
      return finding(page, hit.value, hit.start, hit.end, 0.95);
    }
  }
  return null;
}

const SAFE_ZONE =
  /\b(?:(?:keep|leave) (?:the )?(?:top|bottom|upper|lower|sides?|edges?)\b[^.;\n]{0,48}\b(?:free|clear|empty|open)\b|keep (?:all |the |any )*(?:text|titles?|type|copy|supers?|captions?|everything) (?:inside|within|in) (?:the )?(?:title|action)?[- ]?safe[- ]?(?:zones?|areas?|margins?)|(?:keep|stay|leave)(?: [a-z]+)? clear (?:of )?(?:of )?(?:the )?(?:top|bottom|ui|edges|interface|buttons|captions)|safe[- ]?(?:zones?|areas?|margins?)|title[- ]safe|action[- ]safe|(?:safe[- ]?zones?: ?)?keep (?:the |all )?(?:text|titles?|logo|everything|overlays|captions|copy|supers?) (?:clear of|away from|out of|off) (?:the )?(?:ui|(?:lower|upper|bottom|top) (?:quarter|third|fifth|half|edge|\d+ ?%)|buttons|edges|interface|captions|bottom|top)|clear of the (?:ui|interface|buttons|captions)|zone de securite|zona segura|zona sicura|sicherheitszone|schutzzone)\b|セーフゾーン|安全区/;

/** Whether the brief wants texts kept clear of a platform's own buttons; null where it does not say. */
export function readSafeZone(page: Page): Finding<true> | null {
  const match = firstMatch(page, SAFE_ZONE);
  return match === null
    ? null
    : finding(page, true as const, match.index, match.index + match[0].length, 0.95);
}

const SOUND_OFF =
  /\b(?:(?:use|add|with big|with large) (?:captions|subtitles)|sound[- ]off|works? (?:well |also |even )?(?:without|with no) (?:sound|audio)|(?<=[,.;] )silent(?=[,.;]| \()|subtitles? ?: ?(?:yes|required|mandatory)|(?:untertitel|captions?|sous-titres|subtitulos|sottotitoli|legendas|ondertitels|napisy) ?: ?(?:ja|yes|oui|si|sim|tak|on|always|immer|required|mandatory|burned in)|(?:works?|play|understood|understandable|readable|watch(?:ed|able)?|viewing|autoplay(?:s|ed|ing)?|make sense|legible) (?:on )?(?:mute|muted|silent(?:ly)?)|without (?:any )?(?:sound|audio)|no sound|no audio|(?:has|have|with|there are) no (?:speakers|loudspeakers|audio|volume)|muted (?:autoplay|viewing|feed)|silent (?:viewing|autoplay|film|loop|video)|subtitled|(?:with |add |include |needs? |must have |have )?(?:burn(?:t|ed)[- ]in |open |closed |full )(?:captions|subtitles|subs)|(?:with|add|include|needs?|must have) (?:[a-z]+ )?(?:captions|subtitles)|(?:captions|subtitles|subs) (?:burn(?:ed|t)[- ]in|baked in|throughout|required|needed|mandatory|compulsory|obligatory|a must|please|on|always|for everything)|captioned|untertitelt|mit untertiteln|sous-titres (?:[a-z]+ )?obligatoires|sous-titrage|sous-titre|\(silent!?\)|silent!|avec sous-titres|subtitulado|con subtitulos|legendado|com legendas|sottotitolato|con sottotitoli|sound[- ]?less|with(?:out)? the sound off|with sound off|mute[- ]friendly|for mute|audio off|volume off|sans (?:le )?son|ohne ton|auch stumm|stumm|sin sonido|sin audio|sem som|senza audio|senza suono|zonder geluid)\b|音声なし|無音|静音|무음|소리 없이/;

const SCREENS_BEFORE =
  /\b(?:screens?|displays?|monitors?|billboards?|tvs?|feeds?|film|video|ad|spot|loop) \($/;

/** "No sound until the kettle boils" is of a while, "no audio logo" of one sound. */
const OF_A_PART =
  /^,? (?:until|till|before|during|(?:in|for|at) the (?:very )?(?:first|last|start|beginning|opening|end)|logos?|description|branding|bites?|stings?|idents?)\b/;

/** "works without sound" */
export function readSoundOff(page: Page, silences: readonly Span[]): Finding<true> | null {
  const match = firstMatch(page, SOUND_OFF);
  // "The first 5 seconds have no sound": the others have.
  if (match !== null && silences.some(({ start, end }) => start <= match.index && match.index < end))
    return null;
  if (match === null || isQuoted(page, match.index) || isForbidden(page, match.index)) return null;
  if (/\b(?:not|isn't)\s$/.test(before(page, match.index, 8))) return null;
  if (OF_A_PART.test(after(page, match.index + match[0].length, 24))) return null;
  // "cymbal crash (no sound)": of one thing; "for the subway screens (no sound there)": of where it plays.
  const playsThere =
    /^ (?:there|here)\b/.test(after(page, match.index + match[0].length, 8)) ||
    SCREENS_BEFORE.test(before(page, match.index));
  if (/\p{L} \($/u.test(before(page, match.index, 8)) && !playsThere) return null;
  return finding(page, true as const, match.index, match.index + match[0].length, 0.9);
}

const COST =
  /(?:\b(?:budget|under|below|less than|max(?:imum)?|no more than|up to|at most|within|not exceed|spend(?: on [a-z]+)?|cost|costs|cap(?:ped)?(?: at)?|keep it under|generation budget|kosten|presupuesto|orcamento|limit|for)(?: is| of| cost| budget| price)?(?: max(?:imum)?| under| below| up to| about| around)?[ :,]{1,2}(?:of |is |under |max |about )?)(?:(?:us)?\$\s?(\d{1,7}(?:[.,]\d{1,3})?)(k)?|usd\s?(\d{1,7}(?:\.\d{1,2})?)|(\d{1,7}(?:\.\d{1,2})?)\s?(?:usd|us dollars|dollars|bucks|\$))|\bbudget\b[^.;\n\d]{0,40}?(\d{1,7})\s?(?:usd|us dollars|dollars|bucks|\$)/g;

/** What the generation may cost in US dollars; the price of the product is no budget. */
export function readMaxCost(page: Page): Finding<number> | null {
  for (const match of everyMatch(page, COST)) {
    if (isQuoted(page, match.index)) continue;
    const lead = match[0];
    const raw = match[1] ?? match[3] ?? match[4] ?? match[5] ?? "0";
    const amount =
      Number(raw.replace(/,(?=\d{3})/, "").replace(",", ".")) * (match[2] === undefined ? 1 : 1_000);
    const around = before(page, match.index, 50) + lead + after(page, match.index + lead.length, 30);
    const isOfFilm =
      /\b(?:budget|generat|produc(?:e|ing|tion)|render|spend|total cost|cost cap|max cost|keep (?:it|the cost|cost|costs)|video cost|ai (?:part|bit|side|cost)|the ai|to make|kosten|presupuesto|orcamento|cap)\b/.test(
        around,
      );
    const isPrice =
      /\b(?:meals?|lunch|price[ds]?|starting at|from only|sells?|retail|per month|a month|shoes|gifts?|dresses|products?|items?|plans?|tickets?|dinner|anything|everything|wines?)\b[^.]{0,16}$/.test(
        before(page, match.index + 1, 32),
      ) ||
      /^\s?(?:a month|per month|\/mo|each|a bottle|per person|a night|off)/.test(
        after(page, match.index + lead.length, 14),
      );
    if (isOfFilm && !isPrice && amount > 0)
      return finding(page, amount, match.index, match.index + lead.length, 0.95);
  }
  return null;
}
