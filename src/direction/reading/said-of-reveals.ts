import { mayBeHeldBack } from "./may-be-held-back.ts";
import { numberOf, ONE_TO_TEN, ORDINALS } from "./numbers.ts";
import { everyMatch, type Sifted } from "./sieve.ts";

/** From when on a thing may be seen, by the words that name it; `start` up to `end` tell no picture. */
export interface SaidOfReveal {
  readonly value: {
    /** As the brief names it, folded: "the cup", "the logo". */
    readonly things: readonly string[];
    /** In seconds, from the end where below nought; null: with the last scene, or with `scene`. */
    readonly from: number | null;
    /** The number of the scene; null where no scene is told. */
    readonly scene: number | null;
    /** It comes just then. */
    readonly isThen: boolean;
    /** It stays away so long, and nobody says that it comes: "no boat in the first five seconds". */
    readonly isBan: boolean;
  };
  readonly start: number;
  readonly end: number;
}

const COUNT = `(?:\\d{1,2}|${ONE_TO_TEN})`;
const ORDINAL = ORDINALS.slice(1).join("|");
const PICTURE = "(?:scenes?|shots?|clips?|frames?|pictures?)";
const WHEN = `(?:(?:the )?(?:${PICTURE} (?:number |no\\.? ?)?(?<scene>${COUNT})\\b|(?<ordinal>${ORDINAL}) ${PICTURE}|(?:very )?(?:last|final|closing) (?<last>${COUNT}) ?(?:s|secs?|seconds?)\\b|(?:very )?(?:end|ending|finale|(?:last|final|closing) (?:${PICTURE}|card|moment|second))\\b|(?:second|sec) (?<second>${COUNT})\\b|(?<plain>${COUNT}) ?(?:s|secs?|seconds?)\\b))`;
const FIRST = `(?:the )?first (?<first>${COUNT}) (?<unit>seconds?|secs?|s|${PICTURE})\\b`;
const ONE = "(?:the |our |any |its )?(?:[a-z-]+ ){0,2}?[a-z-]+";
const SEEN =
  "(?:appears?|turns? up|shows? up|comes? in|enters?|comes? into view|(?:is|are|gets|to be) (?:only |first )?(?:seen|shown|revealed|visible|introduced|unveiled))";
const NOT_EARLIER = ",? (?:and )?(?:not|never|no) (?:earlier|before(?: that)?|sooner)";

const FORMS: readonly { readonly form: RegExp; readonly isThen: boolean }[] = [
  {
    form: new RegExp(
      `(?:^|[.;:,!?\\n(] ?)(?<thing>${ONE}) (?:only )?${SEEN} for the first time (?:only )?(?:in|at|on|from|with) ${WHEN}(?:${NOT_EARLIER})?`,
      "g",
    ),
    isThen: true,
  },
  {
    form: new RegExp(
      `(?:^|[.;:,!?\\n(] ?)(?<thing>${ONE}) (?:only )?${SEEN} (?:in|at|on|from|with) ${WHEN} (?:for the first time(?:${NOT_EARLIER})?|${NOT_EARLIER.slice(2)})`,
      "g",
    ),
    isThen: true,
  },
  {
    form: new RegExp(
      `(?:^|[.;:,!?\\n(] ?)(?<thing>${ONE}) (?:first (?:appears?|turns up|shows up|comes in|enters)|(?:appears?|turns up|shows up|comes in|enters) first|(?:is|are) first (?:seen|shown|revealed|visible)|(?:is|are) only (?:seen|shown|revealed|visible)|only (?:appears?|turns up|shows up)) (?:only )?(?:in|at|on|from|with) ${WHEN}(?:${NOT_EARLIER})?`,
      "g",
    ),
    isThen: true,
  },
  {
    form: new RegExp(
      `\\b(?:do not|don't|never|must not|we (?:do not|don't|never)) (?:show|see|reveal|mention|name|say|let us see) (?<thing>${ONE}) (?:before|until|till) ${WHEN}`,
      "g",
    ),
    isThen: false,
  },
  {
    form: new RegExp(
      `(?:^|[.;:,!?\\n(] ?)(?<thing>${ONE}) (?:(?:must|should|may|can|is|are|does|will|shall)(?: not|n't| never)|cannot|never|isn't|aren't) (?:be )?(?:seen|shown|revealed|visible|appears?|named|mentioned|on screen|in the picture)(?: at all)? (?:before|until|till) ${WHEN}`,
      "g",
    ),
    isThen: false,
  },
  {
    form: new RegExp(
      `\\b(?:no|without(?: the| any)?) (?<thing>[a-z-]+(?: [a-z-]+)?(?:,? (?:and |or )?(?:no )?[a-z-]+(?: name)?){0,3}?)(?: shots?| visible| seen| shown| on screen)? (?:(?:in|during|for|within) ${FIRST}|before ${WHEN})`,
      "g",
    ),
    isThen: false,
  },
  {
    form: new RegExp(
      `\\b(?:keep|hold|hide|holding|keeping|hiding) (?<thing>${ONE}) (?:(?:hidden|back|secret|a secret|out of (?:sight|frame|view)|off[- ]screen|under wraps) )*(?:(?:until|till|before) ${WHEN}|(?:for|during|in) ${FIRST})`,
      "g",
    ),
    isThen: false,
  },
  {
    form: new RegExp(
      `\\b(?:the )?first time (?:that )?(?:we|you|the viewer) (?:sees?|meets?|hears? of) (?<thing>${ONE})(?: is)?:? (?:is )?(?:in |at |on )?${WHEN}`,
      "g",
    ),
    isThen: true,
  },
  {
    form: new RegExp(
      `\\b(?:for|in|during) ${FIRST},? (?:(?:nobody|no one)(?: (?:should|can|may|must))?|(?:we|you|the viewer|the audience|viewers) (?:do not|don't|should not|shouldn't|must not|never|cannot|can't)) (?:sees?|notices?|knows?) (?<thing>${ONE})`,
      "g",
    ),
    isThen: false,
  },
  {
    form: new RegExp(
      `(?:^|[.;:,!?\\n(] ?)(?<thing>${ONE}) (?:is|are|must|should|may|does|do)(?: not|n't| never) (?:to )?(?:be )?(?:seen|shown|visible|appear|revealed|on screen) (?:in|during) (?:scenes? 1(?:(?:,| and| to| ?-|–|&) ?(?<upto>\\d))*|${FIRST})`,
      "g",
    ),
    isThen: false,
  },
  {
    form: new RegExp(
      `\\bwe only (?:find out|learn|discover|understand|see|realise|realize) what (?:it|this|the (?:film|ad|spot|video)) is (?<thing>about|for|advertising) (?:only )?(?:in|at|with) ${WHEN}`,
      "g",
    ),
    isThen: false,
  },
];

/** What a brief says of when a thing is seen first. */
export function saidOfReveals(page: Sifted, text: string): readonly SaidOfReveal[] {
  const found = FORMS.flatMap(({ form, isThen }) =>
    everyMatch(page, form).flatMap((match): SaidOfReveal[] => {
      const { thing = "", ...told } = match.groups ?? {};
      const when = whenTold(told);
      if (when === null) return [];
      const things = thingsIn(thing);
      // A logo at the end is asked for as such.
      const isLate = when.from === null && when.scene === null;
      if (isLate && things.some((one) => /\blogos?$/.test(one))) return [];
      const [from, to] = [match.index, match.index + match[0].length];
      if (!things.every((one) => mayBeHeldBack(one, text.slice(0, from), text.slice(to)))) return [];
      const lead = /^[.;:,!?\n(] ?/.exec(match[0])?.[0].length ?? 0;
      const isBan = told.first !== undefined || told.upto !== undefined || /^(?:no|without) /.test(match[0]);
      const value = { things, ...when, isThen: isThen && when.from === null, isBan };
      return [{ value, start: match.index + lead, end: match.index + match[0].length }];
    }),
  );
  return found.filter(
    (one, at) => !found.slice(0, at).some(({ start, end }) => one.start < end && start < one.end),
  );
}

function whenTold(
  told: Readonly<Record<string, string | undefined>>,
): { from: number | null; scene: number | null } | null {
  const figure = (words: string | undefined) => (words === undefined ? null : numberOf(words));
  const scene = figure(told.scene) ?? (told.ordinal === undefined ? null : ORDINALS.indexOf(told.ordinal));
  if (scene !== null) return { from: null, scene };
  if (told.upto !== undefined) return { from: null, scene: Number(told.upto) + 1 };
  const first = figure(told.first);
  if (first !== null)
    return /^s(?:ec|$)/.test(told.unit ?? "")
      ? { from: first, scene: null }
      : { from: null, scene: first + 1 };
  const last = figure(told.last);
  return { from: last === null ? (figure(told.second) ?? figure(told.plain)) : -last, scene: null };
}

/** "No brand, no logo, no product" are three; what the film is about is its product. */
function thingsIn(said: string): string[] {
  if (/^(?:about|for|advertising)$/.test(said)) return ["product"];
  return said
    .split(/,? (?:and |or )?no |, (?:and |or )?| (?:and|or) /)
    .map((thing) => thing.replace(/^(?:the|an?|our|any|its) /, "").trim());
}
