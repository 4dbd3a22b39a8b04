import type { z } from "zod";
import type { AudioDirection } from "../../../contracts/direction.ts";
import type { Provenance } from "../../../contracts/parse.ts";
import type { IntensityCurve, Pace } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { BRIGHT_MOODS } from "../knowledge/mood-music.ts";
import { MUSIC } from "../knowledge/music.ts";
import { genreOfInstruments } from "../knowledge/music-of-instruments.ts";
import type { BriefReading } from "../reading/reading.ts";
import { says } from "../reading/said-in-brief.ts";
import { actOf } from "./artist.ts";
import type { Cue } from "./cues.ts";
import { trustedTempo } from "./measured.ts";
import { musicOfReference, type ReferenceMusic } from "./reference-music.ts";
import { styleOf } from "./style.ts";
import { tonesOf } from "./tone.ts";
import { usualOfFilm } from "./usual-of-film.ts";

const MAX_TEMPO_BPM = 300;

/** The music and voice of a film, and what decided them. */
export interface Sound {
  readonly audio: z.infer<typeof AudioDirection>;
  readonly provenance: Readonly<Record<string, Provenance>>;
}

/** Settles music: what the brief asks, then style, feast and tone, then the reference's beat and mood, then place and category. */
export function designSound(agreed: AgreedBrief, cues: readonly Cue[]): Sound {
  const genre = chooseGenre(agreed, cues);
  const [tone] = tonesOf(agreed);
  const known = MUSIC[genre.key];
  const asked = agreed.reading.music;
  const tempo = chooseTempo(agreed, genre.key);
  const instruments = asked?.value.instruments.length
    ? [...asked.value.instruments]
    : [...(known?.instruments ?? [])];
  const moods = [
    ...(asked?.value.moods ?? []),
    ...(tone?.row.musicMoods ?? []),
    ...moodsOf(known?.moods ?? [], genre.measured),
  ];
  const curve = chooseCurve(agreed);
  return {
    audio: {
      music_genre: genre.label,
      mood: [...new Set(moods.length > 0 ? moods : ["fitting"])].slice(0, 4),
      tempo: tempo.bpm,
      intensity_curve: curve.value,
      instruments,
    },
    provenance: {
      "/creative_direction/audio_direction/music_genre": genre.origin,
      "/creative_direction/audio_direction/mood": asked?.value.moods.length
        ? textOrigin(asked)
        : genre.origin,
      "/creative_direction/audio_direction/tempo": tempo.origin,
      "/creative_direction/audio_direction/intensity_curve": curve.origin,
      "/creative_direction/audio_direction/instruments": asked?.value.instruments.length
        ? textOrigin(asked)
        : genre.origin,
    },
  };
}

function textOrigin(finding: { words: string; confidence: number }): Provenance {
  return { source: "text", confidence: finding.confidence, evidence: finding.words };
}

/** A kind of music, what decided it, and the reference's mood where that was asked. */
interface Genre {
  readonly key: string;
  readonly label: string;
  readonly origin: Provenance;
  readonly measured?: ReferenceMusic;
}

/** The mood of a reference before what the genre usually feels like; nothing bright over dark pictures. */
function moodsOf(usual: readonly string[], measured: ReferenceMusic | undefined): readonly string[] {
  if (measured === undefined) return usual;
  return [...measured.moods, ...usual.filter((mood) => !measured.isDark || !BRIGHT_MOODS.has(mood))];
}

function chooseGenre(agreed: AgreedBrief, cues: readonly Cue[]): Genre {
  const asked = agreed.reading.music;
  if (asked?.value.genre) {
    const key = asked.value.genre.toLowerCase().replaceAll(/[^a-z&]+/g, "_");
    return { key: nearestGenre(key), label: asked.value.genre, origin: textOrigin(asked) };
  }
  const played = asked && genreOfInstruments(asked.value.instruments);
  if (asked && played)
    return { key: played, label: played, origin: { ...textOrigin(asked), confidence: 0.7 } };
  const ofTheAct = genreOfAct(agreed);
  if (ofTheAct !== null) return ofTheAct;
  const listed = genreListed(agreed.reading);
  if (listed) return listed;
  const style = styleOf(agreed);
  if (style?.row.music) {
    const { music } = style.row;
    return { key: music, label: music, origin: { source: "text", confidence: 0.6, evidence: style.words } };
  }
  const told = musicAmong(cues, SUGGESTED_BY_WORDS);
  if (told) return told;
  const usual = musicAmong(cues, ["place"]) ?? usualGenre(agreed);
  const measured = musicOfReference(agreed, usual.key);
  if (measured === null) return usual;
  const { genre, source, evidence } = measured;
  if (genre === usual.key) return { ...usual, measured };
  return { key: genre, label: genre, origin: { source, confidence: 0.6, evidence }, measured };
}

function musicAmong(cues: readonly Cue[], kinds: readonly Cue["kind"][]): Genre | undefined {
  const cue = kinds
    .map((kind) => cues.find((one) => one.kind === kind && one.music !== null))
    .find((one) => one !== undefined);
  if (!cue?.music) return undefined;
  const origin: Provenance = { source: cue.source, confidence: 0.6, evidence: cue.words };
  return { key: cue.music, label: cue.music, origin };
}

function usualGenre(agreed: AgreedBrief): Genre {
  // A story that sells nothing is no bright advertisement.
  const isTale = agreed.reading.tale !== null && agreed.category.value === "general";
  const key = isTale ? musicOfTale(agreed) : usualOfFilm(agreed).music;
  const evidence = isTale ? "music of a story" : `music of the category ${agreed.category.value}`;
  return { key, label: key, origin: { source: "default", confidence: 0.4, evidence } };
}

/** A trailer builds, a tale for children plays, a portrait is plain; any other story is told quietly. */
function musicOfTale({ reading }: AgreedBrief): string {
  if (reading.tale?.value.kind === "trailer") return "cinematic";
  if (/\b(?:kids?|children(?:'s)?|toddlers?|bedtime)\b/i.test(reading.text)) return "ukulele_pop";
  if (/\b(?:documentary|docu|portrait|profile)\b/i.test(reading.text)) return "acoustic";
  return "piano";
}

const NAMED_AFTER_MUSIC =
  /^(\p{L}+) (?:night|evening|brunch|session|club|bar|cellar|festival|concert|party)s?$/iu;

/** "Punk trio", "jazz night": it plays what it is called after. */
function genreOfAct(agreed: AgreedBrief): Genre | null {
  const noun = agreed.reading.product?.value.noun ?? "";
  const genre = (actOf(agreed)?.split(" ")[0] ?? NAMED_AFTER_MUSIC.exec(noun)?.[1] ?? "").toLowerCase();
  const words = agreed.reading.product?.words ?? genre;
  return MUSIC[genre] === undefined
    ? null
    : { key: genre, label: genre, origin: { source: "text", confidence: 0.8, evidence: words } };
}

/** "…, dance floor, funk, neon": an item of a list that is nothing but a kind of music. */
function genreListed(reading: BriefReading): Genre | null {
  if (!says(reading, ANY_GENRE)) return null;
  for (const item of reading.text.split(/[,;.\n]/).map((part) => part.trim())) {
    const key = item.toLowerCase().replaceAll(/[\s-]+/g, "_");
    if (key !== "none" && MUSIC[key])
      return { key, label: key, origin: { source: "text", confidence: 0.8, evidence: item } };
  }
  return null;
}

const ANY_GENRE = new RegExp(
  `\\b(?:${Object.keys(MUSIC)
    .map((key) => key.replaceAll("_", "[\\s-]+"))
    .join("|")})\\b`,
  "i",
);

/** A feast has music of its own; else the tone leads. */
const SUGGESTED_BY_WORDS: readonly Cue["kind"][] = ["season", "tone"];

function nearestGenre(key: string): string {
  if (MUSIC[key]) return key;
  return Object.keys(MUSIC).find((known) => key.includes(known) || known.includes(key)) ?? "indie_pop";
}

function chooseTempo(agreed: AgreedBrief, genre: string): { bpm: number; origin: Provenance } {
  const asked = agreed.reading.music;
  if (asked?.value.bpm) return { bpm: Math.min(asked.value.bpm, MAX_TEMPO_BPM), origin: textOrigin(asked) };
  const [slow, usual, fast] = MUSIC[genre]?.tempo ?? [90, 110, 128];
  const heard = trustedTempo(agreed.references);
  if (genre !== "none" && heard !== null) {
    const confidence = agreed.references.video?.audio?.tempo_confidence ?? 0;
    const bpm = Math.round(heard);
    return { bpm, origin: { source: "video", confidence, evidence: `measured ${bpm} BPM` } };
  }
  const byPace: Record<Pace, number> = { slow, moderate: usual, dynamic: usual, fast };
  return {
    bpm: byPace[agreed.pace.value],
    origin: {
      source: "computed",
      confidence: 0.6,
      evidence: `usual tempo of ${genre} at a ${agreed.pace.value} pace`,
    },
  };
}

function chooseCurve(agreed: AgreedBrief): { value: IntensityCurve; origin: Provenance } {
  const asked = agreed.reading.energyCurve;
  if (asked) {
    const value = ({ flat: "sustained", building: "building", wave: "wave" } as const)[asked.value];
    return { value, origin: textOrigin(asked) };
  }
  const rhythm = agreed.references.video?.rhythm;
  if (rhythm) {
    const value = (
      { accelerating: "building", steady: "sustained", decelerating: "wave", varied: "wave" } as const
    )[rhythm];
    return {
      value,
      origin: { source: "video", confidence: 0.6, evidence: `${rhythm} cutting of the reference` },
    };
  }
  const value = usualCurve(agreed);
  return {
    value,
    origin: {
      source: "default",
      confidence: 0.4,
      evidence: `usual for a ${agreed.pace.value} ${agreed.filmKind.value.replace("_", " ")}`,
    },
  };
}

function usualCurve({ filmKind, pace }: AgreedBrief): IntensityCurve {
  if (filmKind.value === "music_video") return "wave";
  return pace.value === "slow" ? "sustained" : "building";
}
