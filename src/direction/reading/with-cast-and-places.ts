import { asFindings, saidOfMaking } from "./craft-said.ts";
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
const OTHERS: Readonly<Record<string, string>> = {
  women: "men",
  girls: "men",
  men: "women",
  boys: "women",
  hands: "faces",
  kids: "adults",
  children: "adults",
};

/** Who plays in the film, and where. "Only women" leaves out men; "hands only" shows hands and no faces. */
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
    casts: casts.filter((one) => !kinds.includes(one) || one.value.who === "hands"),
    mustAvoid: [...soFar.mustAvoid, ...kinds.flatMap(othersOut)],
    mustInclude: [...soFar.mustInclude, ...kinds.flatMap((one) => ofThatAge(soFar.text, one))],
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
function ofThatAge(text: string, { value, start, end }: Finding<CastWish>): Finding<AskedPresence>[] {
  const one = ONE_OF[value.who ?? ""];
  if (one === undefined || value.look === null) return [];
  const from = text.toLowerCase().indexOf(`${value.who} ${value.look}`, start);
  if (from < 0 || from >= end) return [];
  const words = text.slice(from, from + `${value.who} ${value.look}`.length);
  const subject = `${one} ${value.look}`;
  return [{ value: { subject, hard: true }, words, start: from, end: from + words.length, confidence: SURE }];
}

const ONE_OF: Readonly<Record<string, string>> = {
  women: "a woman",
  men: "a man",
  girls: "a girl",
  boys: "a boy",
  children: "a child",
  kids: "a child",
};

function othersOut(one: Finding<CastWish>): Finding<AskedPresence>[] {
  const subject = OTHERS[one.value.who ?? ""];
  return subject === undefined ? [] : [{ ...one, value: { subject, hard: true } }];
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
