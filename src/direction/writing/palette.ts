import type { PaletteColor } from "../../../contracts/direction.ts";
import type { Provenance } from "../../../contracts/parse.ts";
import type { WeightedColor } from "../../../contracts/reference.ts";
import type { ColorRole, Source } from "../../../contracts/vocabulary.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import { NAMED_PALETTES } from "../knowledge/named-palettes.ts";
import { referencesFor } from "../meant-references.ts";
import { firstSaid, says } from "../reading/said-in-brief.ts";
import { colorDistance, colorFamily, familyOfWord } from "../words/color-families.ts";
import { contrastBetween } from "../words/contrast.ts";
import type { Cue } from "./cues.ts";
import { wantedWords } from "./prohibited.ts";
import { styleOf } from "./style.ts";
import { usualOfFilm } from "./usual-of-film.ts";

/** Above this many colours a palette is no palette (contract, warnings of the predecessor). */
const MAX_COLORS = 6;
const WANTED_COLORS = 3;
/** With so many cues each may have its colour. */
const MANY_CUES = 3;
const WANTED_OF_MANY_CUES = 4;
/** A reference is kept more closely than a table: its main colours and their roles. */
const WANTED_REFERENCE_COLORS = 5;
/** CIEDE2000 below which two swatches look like one on a card. */
const SAME_SWATCH = 9;
/** CIEDE2000 below which a colour would be taken for an avoided one. */
const TOO_NEAR_AVOIDED = 22;
/** A reference colour that covers less than this share of the picture is an accident. */
const MIN_REFERENCE_WEIGHT = 0.03;
/** An accent is small by nature. */
const MIN_ACCENT_WEIGHT = 0.01;

const PALETTE_CONFIDENCE = 0.6;
const CUE_CONFIDENCE = 0.6;

const ROLES: readonly ColorRole[] = ["primary", "secondary", "accent", "background", "accent", "accent"];

const IN_FRONT = ROLES.filter((role) => role !== "background");

interface Candidate {
  readonly hex: string;
  readonly source: Source;
  readonly confidence: number;
  readonly evidence: string | null;
  /** Demanded colours are taken even when they look alike. */
  readonly demanded: boolean;
  /** The part it plays in the reference; null where it is ours to give. */
  readonly role: ColorRole | null;
}

/** The palette of a film, and what decided it. */
export interface ChosenPalette {
  readonly colors: readonly PaletteColor[];
  /** Of each colour, in the same order. */
  readonly origins: readonly Provenance[];
}

/** The film's colours: the brand's and the brief's own first, then the reference's, the style's, those of the brief's cues, the category's. */
export function choosePalette(agreed: AgreedBrief, cues: readonly Cue[]): ChosenPalette {
  const avoided = agreed.reading.avoidedColors.map((finding) => finding.value.hex);
  const forbidden = forbiddenFamilies(agreed);
  const chosen: Candidate[] = [];
  const demanded = demandedColors(agreed);
  const suggested = saysOnlyThese(agreed) ? [] : suggestedColors(agreed, cues);
  for (const candidate of [...demanded, ...suggested]) {
    if (chosen.length >= limitFor(candidate, cues.length)) continue;
    // Who names its colours gets no loud one from our tables.
    const isLoud = candidate.source === "default" && !QUIET.has(colorFamily(candidate.hex));
    if (isLoud && demanded.length >= NAMED_COLORS) continue;
    if (!candidate.demanded && isNearAny(candidate.hex, avoided)) continue;
    if (candidate.source !== "brand" && forbidden.has(colorFamily(candidate.hex))) continue;
    const sameSwatch = chosen.some(
      (other) => colorDistance(other.hex, candidate.hex) < (candidate.demanded ? 1 : SAME_SWATCH),
    );
    if (!sameSwatch) chosen.push(candidate);
  }
  return {
    colors: withRoles(chosen),
    origins: chosen.map(({ source, confidence, evidence }) => ({
      source,
      confidence,
      ...(evidence === null ? {} : { evidence }),
    })),
  };
}

/** So many colours of its own are a palette. */
const NAMED_COLORS = 2;
const QUIET: ReadonlySet<string> = new Set(["black", "white", "grey"]);

/** "Blue and white only", "nothing but sage and cream" */
function saysOnlyThese({ reading: { colors, text } }: AgreedBrief): boolean {
  return colors
    .filter(isOfPalette)
    .some(
      ({ start, end }) =>
        ONLY_THESE.test(text.slice(end)) ||
        /\b(?:only|nothing but|exclusively|strictly)(?: use| in)?(?: our| the)?(?: colou?rs)?:? $/i.test(
          text.slice(Math.max(0, start - ONLY_WINDOW), start),
        ),
    );
}

/** "Red only on the logo" says where one colour stands. */
const ONLY_THESE =
  /^(?:,? please)?,? (?:only(?! (?:on|in|for|at|as|with|where|when|if|the)\b)|and nothing else|nothing else|exclusively(?! (?:on|in|for|at)\b))\b/i;
const ONLY_WINDOW = 32;

/** Each colour's part: as in the reference where it leads, else by rank; only one is primary. */
function withRoles(chosen: readonly Candidate[]): PaletteColor[] {
  const lead = chosen.findIndex(({ role }) => role === "primary");
  const ground = groundOf(chosen);
  return chosen.map(({ hex, role }, index) => {
    const own = role ?? roleByRank(index, ground);
    const isPrimary = index === (chosen[0]?.role === null ? 0 : Math.max(0, lead));
    if (isPrimary) return { hex, role: "primary" as const };
    return { hex, role: own === "primary" ? ("secondary" as const) : own };
  });
}

/** What a film is set against: of four and more colours, the one next to black or white. */
function groundOf(chosen: readonly Candidate[]): number {
  const usual = ROLES.indexOf("background");
  if (chosen.length <= usual) return usual;
  const depths = chosen.map(({ hex }) =>
    Math.max(contrastBetween(hex, "#000000"), contrastBetween(hex, "#FFFFFF")),
  );
  return depths.indexOf(Math.max(...depths.slice(1)), 1);
}

function roleByRank(index: number, ground: number): ColorRole {
  if (index === ground) return "background";
  return IN_FRONT[index < ground ? index : index - 1] ?? "accent";
}

/** A colour that only belongs to a thing in the story ("a yellow raincoat") is read with less confidence than one of the film. */
function isOfPalette({ confidence }: { confidence: number }): boolean {
  return confidence >= PALETTE_CONFIDENCE;
}

/** Colours that a brand or a brief forbids by name ("red"): not even a colour the text asks for may be one. */
function forbiddenFamilies(agreed: AgreedBrief): ReadonlySet<string> {
  const subjects = agreed.mustAvoid.map((decision) => decision.value.subject.trim());
  return new Set(
    subjects.map((subject) => familyOfWord(subject.toLowerCase())).filter((family) => family !== null),
  );
}

function limitFor({ demanded, role }: Candidate, cues: number): number {
  if (demanded) return MAX_COLORS;
  if (role !== null) return WANTED_REFERENCE_COLORS;
  return cues >= MANY_CUES ? WANTED_OF_MANY_CUES : WANTED_COLORS;
}

function demandedColors(agreed: AgreedBrief): Candidate[] {
  const brand = (agreed.brand?.colors ?? []).map((hex) => ({
    hex,
    source: "brand" as const,
    confidence: 1,
    evidence: hex,
    demanded: true,
    role: null,
  }));
  const text = agreed.reading.colors.filter(isOfPalette).map((finding) => ({
    hex: finding.value.hex,
    source: "text" as const,
    confidence: finding.confidence,
    evidence: finding.words,
    demanded: true,
    role: null,
  }));
  return [...brand, ...text];
}

function suggestedColors(agreed: AgreedBrief, cues: readonly Cue[]): Candidate[] {
  const { images, video } = referencesFor(agreed, "palette");
  const style = styleOf(agreed);
  const upload = images.find((image) => image.source === "user_upload");
  const measured = (colors: readonly WeightedColor[], source: "image" | "video") =>
    everyRoleFirst(colors.filter(isNoAccident)).map((color) => ({
      hex: color.hex,
      source,
      confidence: 0.9,
      evidence: `${color.hex} covers ${Math.round(color.weight * 100)} % of the reference ${source}`,
      demanded: false,
      role: color.role,
    }));
  const table = (colors: readonly string[] | null | undefined, source: Source, evidence: string | null) =>
    (colors ?? []).map((hex) => ({
      hex,
      source,
      confidence: source === "text" ? 0.8 : 0.4,
      evidence,
      demanded: false,
      role: null,
    }));
  const named = namedPalette(agreed);
  return [
    ...table(named?.colors, "text", named?.words ?? null),
    ...(video ? measured(video.palette, "video") : []),
    ...(upload ? measured(upload.analysis.palette, "image") : []),
    ...table(style?.row.palette, "text", style?.words ?? null),
    ...colorsOfCues(cues),
    ...table(usualOfFilm(agreed).palette, "default", `palette of the category ${agreed.category.value}`),
    ...table(["#F5F3EE", "#22252B", "#8A8D91"], "default", "neutral colours"),
  ];
}

/** "Neon colours", "earth tones": the palette that the brief names as one. */
function namedPalette({ reading }: AgreedBrief): { words: string; colors: readonly string[] } | null {
  const brief = wantedWords(reading);
  if (!says(brief, SPEAKS_OF_COLORS)) return null;
  for (const { named, colors } of NAMED_PALETTES) {
    const match = firstSaid(brief, named);
    if (match !== null) return { words: match[0], colors };
  }
  return null;
}

const SPEAKS_OF_COLORS = /\b(?:colou?rs?|tones|hues|shades|palette)\b/i;

function isNoAccident({ weight, role }: WeightedColor): boolean {
  return weight >= (role === "accent" ? MIN_ACCENT_WEIGHT : MIN_REFERENCE_WEIGHT);
}

/** The heaviest colour of each role, then the others, so that no role is lost for want of room. */
function everyRoleFirst(colors: readonly WeightedColor[]): WeightedColor[] {
  const sorted = colors.toSorted(
    (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || b.weight - a.weight,
  );
  const leading = sorted.filter((color, index) => color.role !== sorted[index - 1]?.role);
  return [...leading, ...sorted.filter((color) => !leading.includes(color))];
}

/** The leading colour of every cue in turn, then their second ones: a red soup on a white terrace at noon. */
function colorsOfCues(cues: readonly Cue[]): Candidate[] {
  const deepest = Math.max(0, ...cues.map(({ colors }) => colors.length));
  return Array.from({ length: deepest }, (_, rank) =>
    cues.flatMap(({ colors, words, source }) => {
      const hex = colors[rank];
      if (hex === undefined) return [];
      return [{ hex, source, confidence: CUE_CONFIDENCE, evidence: words, demanded: false, role: null }];
    }),
  ).flat();
}

function isNearAny(hex: string, avoided: readonly string[]): boolean {
  return avoided.some(
    (other) => colorFamily(hex) === colorFamily(other) || colorDistance(hex, other) < TOO_NEAR_AVOIDED,
  );
}
