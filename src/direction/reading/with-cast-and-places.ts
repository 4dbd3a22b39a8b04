import { asFindings, saidOfMaking } from "./craft-said.ts";
import { kindOfPeople } from "./kinds-of-people.ts";
import type { AskedPresence, BriefReading, CastWish, Finding, TongueWish } from "./reading.ts";

type Read = Partial<
  Pick<
    BriefReading,
    | "casts"
    | "spreads"
    | "tongues"
    | "mustAvoid"
    | "mustInclude"
    | "language"
    | "speech"
    | "soundOff"
    | "instructions"
  >
>;

/** Those who are out where only the others may be seen. */
const SURE = 0.9;
/** Where only hands may be seen, faces are out. */
const BESIDES_HANDS = "faces";

/** Who plays in the film, and where. "Only women" shows one and leaves out men, "only teenagers" have no opposite to leave out; "hands only" shows hands and no faces. */
export function withCastAndPlaces(soFar: BriefReading): Read {
  if (soFar.script !== null) return besideScript(soFar);
  const said = saidOfMaking(soFar.text);
  const spreads = asFindings(soFar.text, said.places);
  const casts = asFindings(soFar.text, said.casts);
  const heard = withTongues(soFar, asFindings(soFar.text, said.tongues));
  if (casts.length === 0) return { ...heard, spreads };
  const kinds = casts.filter(({ value }) => value.who !== null && value.how === "only");
  return {
    ...heard,
    spreads,
    casts: casts.filter((one) => !kinds.includes(one) || !kindOfPeople(one.value.who)?.others),
    mustAvoid: [...soFar.mustAvoid, ...kinds.flatMap(othersOut)],
    mustInclude: [...soFar.mustInclude, ...kinds.flatMap((one) => oneOfThem(soFar, one))],
  };
}

/** Where a brief has its own shots they stay as they are: what it says of their making is an order to whoever makes them. */
function besideScript({ text, instructions, ...soFar }: BriefReading): Read {
  const { casts, places, reveals, tongues } = saidOfMaking(text);
  const ordered = asFindings<unknown>(text, [...casts, ...places, ...reveals]).map((one) => ({
    ...one,
    value: ORDER,
  }));
  const heard = withTongues(soFar, asFindings(text, tongues));
  return { ...heard, instructions: [...instructions, ...ordered.toSorted((a, b) => a.start - b.start)] };
}

const ORDER = { hard: true, isLoose: false, picture: null, sound: null } as const;

/** "Only women over fifty": such a woman carries the film. */
function oneOfThem(
  { text, characters }: BriefReading,
  { value, ...said }: Finding<CastWish>,
): Finding<AskedPresence>[] {
  const kind = kindOfPeople(value.who);
  if (kind === undefined) return [];
  // Who is told by the brief is demanded already.
  if (value.look === null && characters.some((one) => kind.told.test(one.value))) return [];
  const age = value.look === null ? "" : ` ${value.look}`;
  const named = `${value.who}${age}`;
  const subject = `${kind.one}${age}`;
  const from = text.toLowerCase().indexOf(named, said.start);
  // "An all-female cast" names them in other words.
  if (from < 0 || from >= said.end) return [{ ...said, value: { subject, hard: true } }];
  const end = from + named.length;
  return [
    { value: { subject, hard: true }, words: text.slice(from, end), start: from, end, confidence: SURE },
  ];
}

function othersOut(one: Finding<CastWish>): Finding<AskedPresence>[] {
  const subject = one.value.who === "hands" ? BESIDES_HANDS : kindOfPeople(one.value.who)?.others;
  return subject ? [{ ...one, value: { subject, hard: true } }] : [];
}

/** A voice in a language of its own is wanted; what is to be read is in the film's. */
function withTongues(
  { speech, soundOff }: Pick<BriefReading, "speech" | "soundOff">,
  tongues: readonly Finding<TongueWish>[],
): Read {
  const [voice, text] = tongues;
  if (voice === undefined || text === undefined) return {};
  const wanted = { ...voice, value: { wanted: true, lines: [], voice: null } };
  return {
    tongues,
    language: { ...text, value: text.value.language },
    speech: speech ?? wanted,
    // Who reads what is said needs no sound.
    soundOff: soundOff ?? (SUBTITLES.test(text.words) ? { ...text, value: true as const } : null),
  };
}

const SUBTITLES =
  /\b(?:sub(?:title)?s|subtitled|captions?|captioned|untertitel\w*|sous-titres|subt[ií]tulos|sottotitoli|legendas|ondertitel\w*)\b/i;
