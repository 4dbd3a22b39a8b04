import { NUMBER, numberOf } from "./numbers.ts";
import { after, before, finding, isForbidden, type Page } from "./page.ts";
import type { AskedCount, Finding } from "./reading.ts";
import { everyMatch, firstMatch } from "./sieve.ts";

const SIZE = /(?<![\d.,x])(\d{3,4})\s?(?:x|\*|by)\s?(\d{3,4})(?!\d|\.\d)/;
const NAMED_RESOLUTION =
  /(?<![\w$€£])(?:(8k|4k|2k|uhd|ultra hd|full ?hd|qhd)|(2160|1440|1080|720|480)[pi])(?![a-z0-9])/;
const NAMED: Readonly<Record<string, string>> = {
  "8k": "4320p",
  "4k": "2160p",
  uhd: "2160p",
  "ultra hd": "2160p",
  "2k": "1440p",
  qhd: "1440p",
  fullhd: "1080p",
  "full hd": "1080p",
};
const LIFELIKE_FPS = { min: 8, max: 240 };

/** A resolution: "1080x1350" as given, else its height as in "2160p"; the director knows the other side from the ratio. */
export function readResolution(page: Page): Finding<string> | null {
  const size = firstMatch(page, SIZE);
  if (size !== null && Math.min(Number(size[1]), Number(size[2])) >= 240) {
    return finding(page, `${Number(size[1])}x${Number(size[2])}`, size.index, size.index + size[0].length, 1);
  }
  const named = firstMatch(page, NAMED_RESOLUTION);
  if (named === null || isForbidden(page, named.index)) return null;
  if (
    /^\s*(?:run|race|followers|subscribers|tv\b|monitor|projector|camera|display|screen|webcam|drone|dash ?cam|steps|users|views|downloads)/.test(
      after(page, named.index + named[0].length, 20),
    )
  )
    return null;
  const value = named[1] === undefined ? `${named[2]}p` : (NAMED[named[1]] ?? named[1]);
  return finding(page, value, named.index, named.index + named[0].length, 0.95);
}

const FPS = new RegExp(
  `(?<![\\w.])(\\d{1,3}\\.\\d{3}|${NUMBER})[ -]?(?:fps|frames?[ -](?:per|a|/)[ -]?(?:second|sec|s)|frames?/s(?:ec)?|hz video|p?/s\\b|p(?=[\\s,.;)/]|$)|bilder (?:pro sekunde|/s)|images?(?: par seconde|/s)|imagenes por segundo|cuadros por segundo|fotogramas por segundo|quadros por segundo|fotogrammi al secondo|帧|フレーム|프레임)`,
  "g",
);
/** "Frame rate: 25" */
const FRAME_RATE =
  /\b(?:frame ?rate|fps|bildrate|cadence)(?:\s?[:=|]\s?|\s(?:of |is )?)(\d{2,3}(?:\.\d{1,3})?)(?![\d:])/;
const FRAMES_WRITTEN_P: ReadonlySet<number> = new Set([
  23.976, 24, 25, 29.97, 30, 48, 50, 59.94, 60, 100, 120,
]);
const SLOW_MOTION = /\b(?:slow[- ]?mo|slow motion|high[- ]speed|overcrank|ramp)/;

/** "shot at 120 fps, delivered at 24" */
const DELIVERED = /\bdeliver(?:ed|y)?:? (?:at|in) (24|25|30|48|50|60)(?: ?(?:fps|p)\b|(?=[,.;!\n]|$))/;

/** Frames per second of the film; "shot at 120 fps for slow motion" is a camera speed, not the film's. */
export function readFps(page: Page): Finding<number> | null {
  const delivered = firstMatch(page, DELIVERED);
  if (delivered !== null)
    return finding(page, Number(delivered[1]), delivered.index, delivered.index + delivered[0].length, 1);
  for (const match of everyMatch(page, FPS)) {
    const value = numberOf(match[1] ?? "");
    if (
      value === null ||
      value < LIFELIKE_FPS.min ||
      value > LIFELIKE_FPS.max ||
      isForbidden(page, match.index)
    )
      continue;
    const around = before(page, match.index) + after(page, match.index + match[0].length);
    if (value > 60 && SLOW_MOTION.test(around)) continue;
    // "You get 20p" is money: no film has twenty frames a second.
    if (/\dp$/.test(match[0]) && !FRAMES_WRITTEN_P.has(value)) continue;
    return finding(page, value, match.index, match.index + match[0].length, 1);
  }
  const labelled = firstMatch(page, FRAME_RATE);
  const value = Number(labelled?.[1]);
  if (labelled === null || value < LIFELIKE_FPS.min || value > LIFELIKE_FPS.max) return null;
  return finding(page, value, labelled.index, labelled.index + labelled[0].length, 1);
}

const SCENE_NOUNS =
  "scenes?|shots?|clips|vignettes|setups|set-ups|panels|frames|beats|parts|segments|chapters|moments|szenen|einstellungen|plans|scenes|sequences|escenas|tomas|planos|cenas|scene|inquadrature|shots|カット|シーン|个镜头|个场景|个分镜|개의 장면|장면|개 씬";
const COUNT = new RegExp(
  `(?<![\\w.,:/$])(?:(${NUMBER})\\s?(?:-|to|or|bis|a|~)\\s?)?(${NUMBER})[ -](?:\\d{1,2}[ -]?(?:s|sec|second)[ -])?(?:(?:quick|short|fast|distinct|different|separate|main|clear|total|key|punchy|simple|snappy|rapid|beautiful|max|static|single|visual|individual|hard|jump|mini|well-composed|story|cinematic|continuous|unique) ){0,2}(${SCENE_NOUNS}|cuts|schnitte|coupes|cortes|tagli)(?![a-z])|(?<![\\d])(\\d{1,2})(?:个|個)?(カット|シーン|镜头|场景|分镜|鏡頭|場景|장면|씬|컷)`,
  "g",
);
const SEEN_IN =
  /\b(?:be|is|are|appears?|seen|shown|visible|featured|present|recogni[sz]able) in (?:at least |at most |only |just |exactly |the first |the last )?$/;
/** "One shot from below": one among others. */
function isOneOfMany(page: Page, value: number, end: number): boolean {
  return value === 1 && TAKEN_FROM.test(after(page, end, 24));
}

const TAKEN_FROM =
  /^ (?:from (?:straight )?(?:above|below|behind|inside|under|overhead|the (?:air|ground|floor))|in close-?up)/;
const CUT_NOUN = /^(?:cuts|schnitte|coupes|cortes|tagli)$/;
const SINGLE =
  /\b(?:one[- ](?:continuous |single |long |unbroken |uncut )*(?:shot|take|scene)(?![a-z]| (?:of|from (?:below|above|behind|inside|under)|in (?:the|a)|with)\b)|single[- ](?:continuous |long |unbroken )?(?:shot|take|scene)|oner|one[- ]take|no cuts(?! (?:faster|quicker|shorter|slower|longer|under|over|below|above))|without (?:any )?cuts|plan[- ]sequence|plano secuencia|plano sequencia|piano sequenza|one-shot film|ワンカット|一镜到底|원테이크)\b|(?:ワンカット|一镜到底|원테이크)/;
const MAX_COUNT = 60;
const UPPER =
  /(?:no more than|never more than|at most|max(?:imum)?(?: of)?|up to|not more than|fewer than|less than|under|hochstens|maximal|maximum|pas plus de|maximo|no mas de|no maximo|al massimo|massimo)\s*$/;
const LOWER =
  /(?:at least|minimum(?: of)?|min\.?|no fewer than|no less than|not fewer than|not less than|(?<!no |not |never )more than|mindestens|au moins|al menos|pelo menos|almeno)\s*$/;
const ABOUT =
  /(?:about|around|roughly|approx\.?|approximately|some|~|etwa|circa|ca\.?|environ|unas|cerca de)\s*$/;

/** How many scenes or cuts are asked for. */
export function readSceneCounts(page: Page): Finding<AskedCount>[] {
  const counts: Finding<AskedCount>[] = [];
  for (const match of everyMatch(page, COUNT)) {
    const [words, low, high, noun, signs, signNoun] = match;
    const value = signs === undefined ? numberOf(high ?? "") : Number(signs);
    if (value === null || value < 1 || value > MAX_COUNT || !Number.isInteger(value)) continue;
    const end = match.index + words.length;
    if (!isCountOfFilm(page, match.index, end, noun ?? signNoun ?? "") || isOneOfMany(page, value, end))
      continue;
    // "The dog should be in at least two scenes": of so many one thing is told.
    if (SEEN_IN.test(before(page, match.index, 32))) continue;
    const unit = CUT_NOUN.test(noun ?? "") ? "cuts" : "scenes";
    counts.push(
      finding(
        page,
        { ...boundsOf(page, match.index, numberOf(low ?? "") ?? value, value), unit },
        match.index,
        end,
        0.95,
      ),
    );
  }
  const single = firstMatch(page, SINGLE);
  if (
    single !== null &&
    counts.length === 0 &&
    !/\b(?:every|each|not|any)\s$|\b(?:each|every|a|per) \p{L}+ (?:is|gets|=|makes) $|\b(?:happens?|unfolds?|done|shown|seen|filmed|happen|unfold) in $/u.test(
      before(page, single.index, 28),
    )
  ) {
    counts.push(
      finding(
        page,
        { min: 1, max: 1, unit: "scenes" } as const,
        single.index,
        single.index + single[0].length,
        0.9,
      ),
    );
  }
  return counts;
}

/** "Between 12 and 15 scenes" */
const BETWEEN = /\b(?:between|zwischen|entre|tra|tussen) (\w+) (?:and|und|et|y|e|en) $/;

function boundsOf(page: Page, start: number, low: number, high: number): { min: number; max: number } {
  const ahead = before(page, start, 24);
  if (low !== high) return { min: Math.min(low, high), max: Math.max(low, high) };
  const least = numberOf(BETWEEN.exec(ahead)?.[1] ?? "");
  if (least !== null && least < high) return { min: least, max: high };
  if (LOWER.test(ahead))
    return { min: /(?<!no |never )more than\s*$/.test(ahead) ? high + 1 : high, max: MAX_COUNT };
  if (UPPER.test(ahead)) return { min: 1, max: /(?:fewer|less) than\s*$/.test(ahead) ? high - 1 : high };
  if (ABOUT.test(ahead)) return { min: Math.max(1, high - 1), max: high + 1 };
  return { min: high, max: high };
}

const IS_OF_MUSIC = /\b(?:than|every|each|per|for|after|before|on) $/;
const TEMPO = /\b(?:bpm|tempo)\b/;

/** "two shots of espresso", "scene 3", "frames per second", "the first two scenes" count nothing. */
function isCountOfFilm(page: Page, start: number, end: number, noun: string): boolean {
  const ahead = before(page, start, 24);
  const behind = after(page, end, 24);
  if (
    /(?:first|last|final|next|other|these|those|the|every|scene|shot|of)\s$/.test(ahead) &&
    !/\b(?:in|of|with|has|have|be|exactly)\s(?:the )?$/.test(ahead)
  )
    return false;
  if (
    /^\s?(?:per\b|a (?:second|minute|sec|min)|\/|of (?:espresso|tequila|vodka|whisk|rum|gin)|pro minute|par minute|por minuto|al minuto)/.test(
      behind,
    )
  )
    return false;
  if (/^(?:shot|scene|clip)$/.test(noun) && /^ of\b/.test(behind)) return false;
  // "5 cuts in the first 5 seconds"
  if (/^ (?:in|within|during|over) (?:the |its )?(?:first|opening|last|final)\b/.test(behind)) return false;
  if (/^shots?$/.test(noun) && /espresso|tequila|vodka|basketball/.test(ahead + behind)) return false;
  // "No cut shorter than 2 beats", "every four beats": the music's.
  if (noun === "beats" && (IS_OF_MUSIC.test(ahead) || page.sieve.lets(TEMPO))) return false;
  if (/^(?:moments|parts|chapters|frames|segments|panels|beats)$/.test(noun))
    return (
      /\b(?:in|into|with|has|exactly|split|show|of|tell)\b[^.]{0,12}$/.test(ahead) ||
      /^\s*(?:[.,;)]|$)/.test(behind)
    );
  return !/^(?:clips|plans|planos)$/.test(noun) || !/hair|paper/.test(ahead + behind);
}
