/** The music that carries a mood that was measured on pictures. */
export interface MoodMusic {
  /** Genres of the music table that carry it where the film goes calmly, the surest first. */
  readonly calm: readonly string[];
  /** The same where it is cut fast, or goes to a quick beat. */
  readonly driven: readonly string[];
  /** What the music then feels like. */
  readonly moods: readonly string[];
  /** Whether bright moods of a genre ("playful") would contradict it. */
  readonly isDark: boolean;
}

/**
 * By the mood words that pictures are measured to have. Light and energy are told apart as in Russell's circumplex of affect (1980);
 * which genres stand where is our own choice.
 */
export const MOOD_MUSIC: Readonly<Record<string, MoodMusic>> = {
  dramatic: dark(
    ["cinematic", "classical", "piano"],
    ["cinematic", "techno", "electronic", "trap", "rock"],
    "dramatic",
    "brooding",
  ),
  mysterious: dark(
    ["ambient", "cinematic", "eerie"],
    ["techno", "synthwave", "cinematic", "trap"],
    "mysterious",
    "hushed",
  ),
  intimate: either(
    ["piano", "rnb", "jazz", "acoustic", "soul"],
    ["rnb", "soul", "hip_hop", "house"],
    "intimate",
    "close",
  ),
  airy: bright(
    ["ambient", "acoustic", "piano"],
    ["indie_pop", "house", "electronic", "pop"],
    "airy",
    "light",
  ),
  clean: bright(
    ["ambient", "electronic", "piano"],
    ["electronic", "indie_pop", "pop", "house"],
    "clean",
    "unhurried",
  ),
  timeless: either(
    ["piano", "classical", "jazz"],
    ["jazz", "soul", "cinematic", "rock"],
    "timeless",
    "composed",
  ),
  cosy: bright(
    ["acoustic", "folk", "jazz", "lofi", "soul", "piano"],
    ["funk", "soul", "folk", "indie_pop", "latin"],
    "warm",
    "close",
  ),
  energetic: bright(
    ["funk", "pop", "indie_rock"],
    ["electronic", "edm", "rock", "indie_rock", "hip_hop", "funk", "house", "drum_and_bass", "pop"],
    "energetic",
    "lively",
  ),
  joyful: bright(
    ["indie_pop", "acoustic", "ukulele_pop", "folk", "soul"],
    ["pop", "indie_pop", "funk", "disco", "latin", "house"],
    "joyful",
    "bright",
  ),
  serene: bright(
    ["ambient", "piano", "acoustic", "classical"],
    ["electronic", "house", "acoustic"],
    "serene",
    "open",
  ),
  cold: dark(
    ["ambient", "electronic", "piano", "cinematic"],
    ["techno", "electronic", "synthwave"],
    "cool",
    "distant",
  ),
  fresh: bright(
    ["acoustic", "indie_pop", "ambient"],
    ["indie_pop", "electronic", "pop", "house"],
    "fresh",
    "clear",
  ),
  sombre: dark(
    ["piano", "ambient", "cinematic", "classical"],
    ["cinematic", "techno", "electronic", "trap"],
    "sombre",
    "restrained",
  ),
  powerful: either(
    ["cinematic", "soul", "gospel"],
    ["cinematic", "rock", "hip_hop", "electronic", "metal"],
    "powerful",
    "weighty",
  ),
  muted: either(
    ["piano", "ambient", "lofi", "acoustic"],
    ["electronic", "lofi", "indie_rock", "hip_hop"],
    "subdued",
    "plain",
  ),
  gritty: dark(
    ["lofi", "ambient", "rock"],
    ["hip_hop", "rock", "techno", "punk", "drum_and_bass"],
    "raw",
    "gritty",
  ),
  gentle: bright(
    ["acoustic", "piano", "folk", "ambient"],
    ["indie_pop", "acoustic", "electronic"],
    "gentle",
    "soft",
  ),
};

/** Moods of the music table that are out of place over dark pictures. */
export const BRIGHT_MOODS: ReadonlySet<string> = new Set([
  "airy",
  "bright",
  "catchy",
  "cheeky",
  "cheerful",
  "euphoric",
  "festive",
  "free",
  "glamorous",
  "hopeful",
  "joyful",
  "light",
  "playful",
  "sunny",
  "triumphant",
  "uplifting",
  "warm",
]);

function dark(calm: string[], driven: string[], ...moods: string[]): MoodMusic {
  return { calm, driven, moods, isDark: true };
}

function bright(calm: string[], driven: string[], ...moods: string[]): MoodMusic {
  return { calm, driven, moods, isDark: false };
}

/** Of pictures that may be dark or bright. */
function either(calm: string[], driven: string[], ...moods: string[]): MoodMusic {
  return { calm, driven, moods, isDark: false };
}
