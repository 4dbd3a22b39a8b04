import type { FontSize, OverlayAnimation, OverlayPosition } from "../../../contracts/vocabulary.ts";
import { overlap, type Span } from "../words/spans.ts";
import { colorWords } from "./color-lexicon.ts";
import { figureOf } from "./numbers.ts";
import { finding, isForbidden, isQuoted, type Page, sentenceAt } from "./page.ts";
import type { AskedCta, AskedOverlay, BriefReading, Finding, TextLook } from "./reading.ts";
import { everyMatch } from "./sieve.ts";

interface Wordings {
  readonly overlays: readonly Finding<AskedOverlay>[];
  readonly cta: Finding<AskedCta> | null;
}

/** A look without the words it is said of. */
type Look = Omit<TextLook, "of">;

interface Seen extends Span {
  readonly look: Look;
  /** Said of whatever words stand in its sentence, or holding a word for texts itself. */
  readonly of: "wording" | "texts";
}

const TEXTS =
  "(?:texts?|titles?|captions?|supers?|overlays?|subtitles?|letters|lettering|type|typography|fonts?|caps|headlines?|taglines?|words on screen|on-?screen text)";
const CALL = "(?:cta|call to action|button|badge)";

/**
 * How words on screen are to look and when they are to stand there: "centered, bold white", "from second 3 to 6", "captions at the
 * bottom". It is of the words of its sentence; of all where it only speaks of texts.
 */
function readTextLooks(page: Page, { overlays, cta }: Wordings): Finding<TextLook>[] {
  const wordings = cta === null ? overlays : [...overlays, cta];
  if (wordings.length === 0 && !page.sieve.lets(SPEAKS_OF_TEXT) && !page.sieve.lets(CALL_BESIDE)) return [];
  return [
    ...positions(page),
    ...sizes(page),
    ...colors(page),
    ...animations(page),
    ...styles(page),
    ...times(page),
  ]
    .filter((one) => !isQuoted(page, one.start) && !isForbidden(page, one.start))
    .filter((one) => !wordings.some((wording) => overlap(wording, one)))
    .flatMap((one) => {
      const of = saidOf(page, one, wordings, cta);
      return of === null ? [] : [finding(page, { ...one.look, of: of.of }, of.start, one.end, CONFIDENCE)];
    })
    .sort((one, other) => one.start - other.start);
}

/** The looks of texts; "bold white" said of letters is no mood and no colour of the picture. */
export function withTextLooks(page: Page, soFar: BriefReading): Partial<BriefReading> {
  const textLooks = readTextLooks(page, soFar);
  const isOfTexts = (one: Span) => textLooks.some((look) => overlap(one, look));
  return textLooks.length === 0
    ? {}
    : {
        textLooks,
        overlays: soFar.overlays.map((one) => whereItsTimeIs(one, textLooks)),
        colors: soFar.colors.filter((one) => !isOfTexts(one)),
        tones: soFar.tones.filter((one) => !isOfTexts(one)),
        transition: soFar.transition !== null && isOfTexts(soFar.transition) ? null : soFar.transition,
      };
}

/** Words that come at a second of their own are no opening and no closing ones. */
function whereItsTimeIs(
  overlay: Finding<AskedOverlay>,
  looks: readonly Finding<TextLook>[],
): Finding<AskedOverlay> {
  const { text } = overlay.value;
  const isTimed = looks.some(
    ({ value: { of, from } }) => typeof of === "object" && of.text === text && from !== undefined,
  );
  return isTimed ? { ...overlay, value: { ...overlay.value, where: "anywhere" } } : overlay;
}

const CONFIDENCE = 0.9;
const SPEAKS_OF_TEXT = new RegExp(`\\b${TEXTS}\\b`);
/** So near a word for texts stands beside what is said of them. */
const BESIDE_CHARACTERS = 24;
const TEXTS_AHEAD = new RegExp(`\\b${TEXTS}\\b[^.;,\\n]*$`);
const TEXTS_BEHIND = new RegExp(`^[^.;,\\n]*?\\b${TEXTS}\\b`);
const CALL_BESIDE = new RegExp(`\\b${CALL}\\b`);

/** The wording of the same sentence that stands nearest, those before it first; else all texts, where one is named beside it. */
function saidOf(
  page: Page,
  look: Seen,
  wordings: readonly Finding<AskedOverlay | AskedCta>[],
  cta: Finding<AskedCta> | null,
): { of: TextLook["of"]; start: number } | null {
  const { start, end } = look;
  const sentence = sentenceAt(page, start);
  const from = sentence?.start ?? 0;
  const to = sentence?.end ?? page.text.length;
  const isNear = (one: Span) =>
    (look.look.from === undefined || Math.max(start - one.end, one.start - end) <= TIME_CHARACTERS) &&
    one.start >= from &&
    one.end <= to + 1 &&
    !(look.look.from !== undefined && OF_THE_HOOK.test(page.folded.slice(one.end, start))) &&
    !page.folded.slice(Math.min(one.end, end), Math.max(one.start, start)).includes(";");
  const near = wordings.filter(isNear);
  const wording = near.filter((one) => one.end <= start).at(-1) ?? near.find((one) => one.start >= end);
  if (wording !== undefined) return { of: wording === cta ? "cta" : { text: wording.value.text }, start };
  if (look.of === "texts") return { of: "all", start };
  const before = page.folded.slice(Math.max(from, start - BESIDE_CHARACTERS), start);
  const behind = page.folded.slice(end, Math.min(to, end + BESIDE_CHARACTERS));
  const named = TEXTS_AHEAD.exec(before);
  if (named !== null) return { of: "all", start: start - named[0].length };
  if (TEXTS_BEHIND.test(behind)) return { of: "all", start };
  return CALL_BESIDE.test(before + behind) ? { of: "cta", start } : null;
}

/** So near its words stands a time that is theirs. */
const TIME_CHARACTERS = 36;
/** "CTA: Try it today. Hook in the first 2 seconds": when the hook has landed, and no text's time. */
const OF_THE_HOOK = /\b(?:hook|grab|attention|product|music|voice)\b/;

const OF_FRAME = "(?: of (?:the )?(?:screen|frame|picture|image))?(?! of\\b)";
const POSITIONS: readonly (readonly [RegExp, OverlayPosition])[] = [
  [
    new RegExp(
      `\\b(?:cent(?:ered|red)|(?:dead |smack )?(?:in|at) the (?:cent(?:er|re)|middle)${OF_FRAME}|dead cent(?:er|re)|mid-?screen|cent(?:er|re)(?= *(?:[.,;)\\n]|$)))(?![\\w-])`,
      "g",
    ),
    "center",
  ],
  [
    new RegExp(
      `\\b(?:(?:in|at|on|near|along) the (?:very )?(?:top|upper)(?: (?:third|half|part|edge|left|right|corner))*|(?<=, )top(?=[,.;])|(?:in |on )?(?:the )?(?:top|upper)[ -](?:third|left|right|cent(?:er|re)))${OF_FRAME}(?![\\w-])`,
      "g",
    ),
    "top_third",
  ],
  [
    new RegExp(
      `\\b(?:(?:in|at|on|near|along) the (?:very )?(?:bottom|lower)(?: (?:third|half|part|edge|left|right|corner))*|(?<=, )bottom(?=[,.;])|(?:in |on )?(?:the )?(?:bottom|lower)[ -](?:third|left|right|cent(?:er|re)))${OF_FRAME}(?![\\w-])`,
      "g",
    ),
    "bottom_third",
  ],
];

function positions(page: Page): Seen[] {
  const all = POSITIONS.flatMap(([pattern, position]) => seen(page, pattern, () => ({ position })));
  // "Bottom center" is one place.
  return all.filter((one) => !all.some((other) => other.start < one.start && other.end >= one.end));
}

const SIZE = new RegExp(
  `\\b(?:(?:very |extra |really )?(big|large|huge|giant|oversized?|small|tiny|little|discreet)(?: [a-z-]+){0,2}?(?= ${TEXTS}\\b| print\\b)|(?:in|nice and|set|(?<=, )) ?(big|large|huge|small|tiny)(?= *[.,;)\\n]| *$))`,
  "g",
);
const IS_SMALL = /^(?:small|tiny|little|discreet)$/;

function sizes(page: Page): Seen[] {
  return seen(page, SIZE, ([, before, alone]) => {
    const font_size: FontSize = IS_SMALL.test(before ?? alone ?? "") ? "small" : "large";
    return { font_size };
  });
}

const ANIMATIONS: readonly (readonly [RegExp, OverlayAnimation])[] = [
  [/\bfad(?:e|es|ing) in\b/g, "fade_in"],
  [/\bslid(?:e|es|ing) in\b/g, "slide_in"],
  [/\b(?:without|no) (?:text )?animations?\b|\b(?:pops?|popping|snaps?|cuts?) (?:on|in)\b(?! the)/g, "none"],
];

function animations(page: Page): Seen[] {
  return ANIMATIONS.flatMap(([pattern, animation]) => seen(page, pattern, () => ({ animation })));
}

const CTA_STYLE = /\bas an? (badge|button)\b/g;

function styles(page: Page): Seen[] {
  return seen(page, CTA_STYLE, ([, style]) => ({ cta_style: style === "badge" ? "badge" : "button" }));
}

const WEIGHT = "(?:(?:bold|big|large|small|clean|thin|heavy|sans[- ]serif|serif|handwritten) )*";
const COLORS_TEXTS = new RegExp(`^ ${WEIGHT}${TEXTS}\\b`);
const TEXTS_COLORED = new RegExp(
  `\\b${TEXTS}(?: colou?r)?(?: is| are| in| should be| must be| all|:)* ${WEIGHT}$`,
);
const WEIGHT_AHEAD = /(?:\b(?:bold|big|large) )+$/;
const SET_IN = /(?:\b(?:in|bold|big|large)|["”'’],|\b(?:centered|centred|top|bottom|left|right|third),) $/;
const ENDS_PART = /^(?: *[.,;)\n]| *$| and\b| on\b| at\b| from\b)/;

/** "White text", "captions in yellow", '"Crunch on", bold white': a colour of the letters and none of the picture. */
function colors(page: Page): Seen[] {
  return colorWords(page).flatMap(({ start, end, value }): Seen[] => {
    const ahead = page.folded.slice(Math.max(0, start - BESIDE_CHARACTERS * 2), start);
    const behind = page.folded.slice(end, end + BESIDE_CHARACTERS * 2);
    const color = { hex: value.hex, name: page.text.slice(start, end) };
    const named = COLORS_TEXTS.exec(behind);
    const weight = WEIGHT_AHEAD.exec(ahead)?.[0].length ?? 0;
    if (named !== null)
      return [{ start: start - weight, end: end + named[0].length, look: { color }, of: "texts" }];
    if (TEXTS_COLORED.test(ahead)) return [{ start, end, look: { color }, of: "texts" }];
    if (/^ on [a-z]+ *(?:[.,;)\n]|$)/.test(behind)) return [{ start, end, look: { color }, of: "wording" }];
    return SET_IN.test(ahead) && ENDS_PART.test(behind)
      ? [{ start: start - weight, end, look: { color }, of: "wording" }]
      : [];
  });
}

const POINT =
  "(?:second |sec |0{1,2}:)?(\\d{1,3}(?:[.,]\\d{1,2})?)(?: ?(?:s|secs?|seconds?|sec mark|second mark)\\b)?";
const FROM_TO = new RegExp(
  `\\b(?:from|between) (?:the )?${POINT} ?(?:to|until|till|and|-|–) ?(?:the )?${POINT}\\b`,
  "g",
);
const FROM_ON = new RegExp(
  `\\bfrom (?:the )?${POINT} (?:on|onwards?|(?:to|until|till) the (?:very )?end)\\b`,
  "g",
);
const AT =
  /\b(?:at|after|from) (?:the )?(?:second (\d{1,3}(?:[.,]\d{1,2})?)|0{1,2}:(\d{2})|(\d{1,3}(?:[.,]\d{1,2})?) ?(?:s|secs?|seconds?))\b(?! (?:long|film|video|spot|ad|reel)\b)/g;
const ENDS = /\b(?:for|in|during|over) the (?:very )?(first|last|final) (\d{1,2}) ?(?:s|secs?|seconds?)\b/g;

/** "From 3 to 6 December" is no time of the film. */
const HAS_UNIT = /\d ?s\b|:\d|\b(?:secs?|seconds?)\b/;
const ENDS_CLAUSE = /^ ?(?:[.,;:!)\n]|$)/;

/** From when to when words stand on screen, in seconds; below nought: before the end. */
function times(page: Page): Seen[] {
  const isOfSeconds = ({ start, end }: Span) =>
    HAS_UNIT.test(page.folded.slice(start, end)) || ENDS_CLAUSE.test(page.folded.slice(end, end + 4));
  const found = [
    ...seen(page, FROM_TO, ([, from, to]) => ({
      from: figureOf(from ?? "0"),
      to: figureOf(to ?? "0"),
    })).filter(isOfSeconds),
    ...seen(page, FROM_ON, ([, from]) => ({ from: figureOf(from ?? "0"), to: null })),
    ...seen(page, ENDS, ([, which, length]) =>
      which === "first" ? { from: 0, to: Number(length) } : { from: -Number(length), to: null },
    ),
  ];
  const moments = seen(page, AT, ([, second, clock, plain]) => ({
    from: figureOf(second ?? clock ?? plain ?? "0"),
  })).filter(({ end }) => !/^ (?:of|before|for)\b/.test(page.folded.slice(end, end + 8)));
  return [...found, ...moments.filter((one) => !found.some((other) => overlap(one, other)))].map((one) => ({
    ...one,
    of: "wording",
  }));
}

function seen(page: Page, pattern: RegExp, look: (match: RegExpExecArray) => Look): Seen[] {
  return everyMatch(page, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    look: look(match),
    of: "wording",
  }));
}
