/** What of a film's look may pass from one scene to another. */
export const PASSING_KINDS = ["hour", "season", "weather", "color", "mood"] as const;
export type PassingKind = (typeof PASSING_KINDS)[number];

/** A look that a part of a film may have where others have another. */
interface PassingLook {
  readonly kind: PassingKind;
  /** What it is called; null where the brief's own words are. */
  readonly value: string | null;
  /** How briefs say it, folded: a part of a pattern. */
  readonly words: string;
  /** A mood's tone, of the table of tones. */
  readonly tone?: string;
}

const HUE =
  "(?:blue|blues|teal|gr[ae]y|green|red|orange|amber|gold|golden|yellow|pink|purple|violet|brown|white|silver)";
const TEMPERATURE = "(?:cold|cool|icy|steely|frosty|warm|hot|golden|amber|neon|pastel)";
const OF_COLOR = "(?: ?(?:light|lighting|tones?|tints?|hues|palette|grade|grading|colou?rs|look))";

/** The looks by kind, hours and seasons in their order. */
const PASSING_LOOKS: readonly PassingLook[] = [
  {
    kind: "hour",
    value: "dawn",
    words: "(?:the )?(?:crack of dawn|dawn|daybreak|first light|sunrise|break of day)",
  },
  { kind: "hour", value: "morning", words: "(?:the )?(?:early )?morning(?: light| sun)?" },
  {
    kind: "hour",
    value: "noon",
    words: "(?:high )?noon|midday|(?:broad |bright |full )?(?:daylight|daytime|day)",
  },
  { kind: "hour", value: "afternoon", words: "(?:the )?(?:late )?afternoon" },
  { kind: "hour", value: "sunset", words: "(?:the )?(?:sunset|sundown|golden hour|magic hour)" },
  { kind: "hour", value: "dusk", words: "dusk|twilight|(?:the )?blue hour|nightfall" },
  { kind: "hour", value: "evening", words: "(?:the )?(?:late )?evening" },
  {
    kind: "hour",
    value: "night",
    words: "(?:the |deep |late )?(?:night-?time|night|midnight|moonlight|starlight)|(?:the )?stars",
  },
  { kind: "season", value: "spring", words: "(?:early )?spring(?:time)?" },
  { kind: "season", value: "summer", words: "(?:high |late )?summer(?:time)?|midsummer" },
  { kind: "season", value: "autumn", words: "(?:late )?autumn|(?:the )?fall" },
  { kind: "season", value: "winter", words: "(?:deep )?winter(?:time)?" },
  { kind: "weather", value: "rain", words: "(?:the |heavy |pouring )?(?:rain|drizzle|downpour)" },
  { kind: "weather", value: "storm", words: "(?:a |the )?(?:thunder)?storm" },
  { kind: "weather", value: "snow", words: "(?:the |heavy )?(?:snow|snowfall|blizzard)" },
  { kind: "weather", value: "fog", words: "(?:the |thick )?(?:fog|mist)" },
  { kind: "weather", value: "sun", words: "(?:the |bright |full )?(?:sunshine|sunlight)" },
  { kind: "weather", value: "overcast", words: "(?:gr[ae]y|overcast|cloudy) (?:sky|skies)" },
  {
    kind: "color",
    value: "black and white",
    words: "black[- ](?:and|&)[- ]white|b ?[&/] ?w|monochrome|gr[ae]yscale",
  },
  { kind: "color", value: "sepia", words: "sepia" },
  {
    kind: "color",
    value: "full natural colour",
    words: "(?:full |rich |living |glorious |real |bright |vivid )*colou?r",
  },
  {
    kind: "color",
    value: null,
    words: `(?:desaturated|muted|washed[- ]out|saturated|colou?rful|vivid|${TEMPERATURE}(?:,? (?:and )?(?:${TEMPERATURE}|${HUE}))*|(?:soft |pale |dark |deep |bright )?${HUE})${OF_COLOR}?`,
  },
  {
    kind: "mood",
    value: null,
    tone: "moody",
    words:
      "gloomy|gloom|bleak|dreary|dull|tired|weary|sad|sadness|sorrow|melanchol(?:y|ic)|lonely|loneliness|grim|depress(?:ing|ed)|empty|bored|boring|dark|somber|sombre",
  },
  {
    kind: "mood",
    value: null,
    tone: "dramatic",
    words:
      "tense|tension|stress(?:ful|ed)?|hectic|chaos|chaotic|frantic|nervous|anxious|fear|fearful|panic|dramatic",
  },
  {
    kind: "mood",
    value: null,
    tone: "calm",
    words: "calm|peaceful|peace|serene|serenity|relaxed",
  },
  {
    kind: "mood",
    value: null,
    tone: "upbeat",
    words:
      "euphori[ac]c?|joy|joyful|joyous|happy|happiness|cheerful|bright|light-?hearted|celebrat(?:ory|ion)|ecstatic|triumph(?:ant)?|optimistic|playful|fun",
  },
  {
    kind: "mood",
    value: null,
    tone: "inspiring",
    words: "hope|hopeful|uplifting|inspiring|proud|liberated|free",
  },
  {
    kind: "mood",
    value: null,
    tone: "energetic",
    words: "energetic|wild|explosive|electric|full of (?:life|energy)|alive|powerful",
  },
  { kind: "mood", value: null, tone: "warm", words: "cosy|cozy|tender|intimate|loving" },
  { kind: "mood", value: null, tone: "mysterious", words: "mysterious|eerie|spooky|scary|ominous" },
];

const OF_LOOK = PASSING_LOOKS.map((look) => ({ look, whole: new RegExp(`^(?:${look.words})$`) }));

/** Everything that such a look is called, longer names first, anywhere in folded words. */
export const PASSING_LOOK = new RegExp(
  `(?<![\\w-])(?:${PASSING_LOOKS.map(({ words }) => words).join("|")})(?![\\w-])`,
  "g",
);

/** The look that these folded words are a name of, called as it is called; null where they are none. */
export function passingLookOf(words: string): { kind: PassingKind; value: string } | null {
  const row = OF_LOOK.find(({ whole }) => whole.test(words))?.look;
  return row === undefined ? null : { kind: row.kind, value: row.value ?? words };
}

/** The tone of a mood told in these words; null where no table has it. */
export function toneOfMood(mood: string): string | null {
  const [first = mood] = mood.split(/,| and /);
  return OF_LOOK.find(({ look, whole }) => look.kind === "mood" && whole.test(first))?.look.tone ?? null;
}

/** The values of a kind that come round in order; empty for kinds without one. */
const ROUNDS: Readonly<Partial<Record<PassingKind, readonly string[]>>> = {
  hour: ["dawn", "morning", "noon", "afternoon", "sunset", "dusk", "evening", "night"],
  season: ["spring", "summer", "autumn", "winter"],
};

/** All that a film passes through from one value to another, both included, in their order: dawn, morning, noon; without an order, the two. */
export function passedThrough(kind: PassingKind, from: string, to: string): readonly string[] {
  const round = ROUNDS[kind] ?? [];
  const [start, end] = [round.indexOf(from), round.indexOf(to)];
  if (start < 0 || end < 0 || start === end) return [from, to];
  const steps = (end - start + round.length) % round.length;
  return Array.from({ length: steps + 1 }, (_, step) => round[(start + step) % round.length] as string);
}

const SAYS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  PASSING_LOOKS.flatMap(({ value, words }) =>
    value === null ? [] : [[value, new RegExp(`(?<![\\w-])(?:${words}|${value})(?![\\w-])`, "i")] as const],
  ),
);

/** Whether the words of a scene say a look. */
export function saysLook(text: string, value: string): boolean {
  return SAYS[value]?.test(text) ?? text.toLowerCase().includes(value);
}

const IN_AIR: Readonly<Partial<Record<PassingKind, RegExp>>> = Object.fromEntries(
  (["hour", "season", "weather"] as const).map((kind) => [
    kind,
    new RegExp(
      `,? (?:(?:early |late )?(?:in|at|on|before|under|with) (?:the |a )?)(?:${PASSING_LOOKS.filter(
        (one) => one.kind === kind,
      )
        .map(({ words }) => words)
        .join("|")})(?= *(?:[,.;]|$))`,
      "gi",
    ),
  ]),
);

/** The words of a scene without the hour, the season or the weather that they tell of its air. */
export function withoutAirOf(kind: PassingKind, text: string): string {
  const pattern = IN_AIR[kind];
  return pattern === undefined ? text : text.replace(pattern, "");
}
