import type { Film } from "../film.ts";

/** What a kind of change may touch. Paths go into the film's document, `*` being any one step; what lies under a path is meant with it. */
interface Touches {
  /** What is asked for: of a change of some scenes, only theirs. */
  readonly own: readonly string[];
  /** What must follow wherever it stands: times, and the texts that are told twice. */
  readonly follows?: readonly string[];
  /** true where scenes may come, go or change places. */
  readonly isOfOrder?: true;
}

const scene = (...fields: readonly string[]) => fields.map((field) => `scenes/*/${field}`);
const direction = (...fields: readonly string[]) => fields.map((field) => `creative_direction/${field}`);

const TIMES = [
  ...scene("start_time", "duration", "end_time"),
  ...direction(
    "cta/start_time",
    "cta/duration",
    "text_strategy/overlays",
    "pacing/scene_duration_avg",
    "pacing/cuts_per_minute",
  ),
];
const WORDS_OF_PICTURES = scene("visual/subject", "visual/environment", "visual/generation_prompt");
const ON_SCREEN = scene("text_overlay");
const OVERLAYS = direction("text_strategy/overlays");
const FRAME = direction("technical_specs/aspect_ratio", "technical_specs/resolution");
/** Upright and lying pictures are worded differently, and their texts stand elsewhere. */
const REFRAMED = [...scene("visual/generation_prompt", "text_overlay/position"), ...OVERLAYS];
const NEW_ORDER: Touches = { own: [], follows: TIMES, isOfOrder: true };

/** What each kind of change may touch; anything else that came with it is put back. */
const TOUCHES = {
  aspect_ratio: { own: FRAME, follows: REFRAMED },
  camera_movement: { own: scene("visual/camera_movement", "visual/generation_prompt") },
  colors: {
    own: WORDS_OF_PICTURES,
    follows: direction("visual_direction/color_palette", "visual_direction/aesthetic"),
  },
  cta: {
    own: [],
    follows: [...direction("cta"), ...OVERLAYS, ...ON_SCREEN, ...scene("visual/generation_prompt")],
  },
  duration: { own: direction("technical_specs/duration"), follows: TIMES },
  font: { own: direction("text_strategy/font_family") },
  font_size: { own: OVERLAYS },
  fps: { own: direction("technical_specs/fps", "technical_specs/duration"), follows: TIMES },
  language: {
    own: [...ON_SCREEN, ...scene("audio/voiceover_text")],
    follows: [...direction("cta"), ...OVERLAYS],
  },
  logo: { own: [], follows: scene("visual") },
  look: {
    own: scene("visual/generation_prompt"),
    follows: direction("visual_direction/lighting_style", "visual_direction/aesthetic"),
  },
  music: {
    own: [...direction("audio_direction"), ...scene("audio/music_intensity")],
  },
  overlay: { own: ON_SCREEN, follows: OVERLAYS },
  overlay_position: { own: scene("text_overlay/position"), follows: OVERLAYS },
  pace: { own: direction("pacing/overall"), follows: TIMES, isOfOrder: true },
  platform: { own: [...direction("technical_specs/platform"), ...FRAME], follows: REFRAMED },
  presence: {
    own: [...WORDS_OF_PICTURES, ...scene("visual/negative_prompt", "audio"), ...ON_SCREEN],
    follows: [...direction("visual_direction"), ...OVERLAYS],
  },
  price_tier: { own: direction("product/price_tier") },
  product_name: {
    own: [...WORDS_OF_PICTURES, ...ON_SCREEN, ...scene("audio/voiceover_text")],
    follows: [...direction("product", "visual_direction/aesthetic", "cta/text"), ...OVERLAYS],
  },
  resolution: { own: direction("technical_specs/resolution") },
  scene_duration: { own: [], follows: TIMES },
  scene_order: NEW_ORDER,
  setting: { own: scene("visual/environment", "visual/generation_prompt") },
  shot_type: { own: scene("visual/shot_type", "visual/generation_prompt") },
  sound_effects: { own: scene("audio/sound_effects") },
  subject: { own: scene("visual/subject", "visual/generation_prompt") },
  text_animation: { own: scene("text_overlay/animation"), follows: OVERLAYS },
  text_color: { own: direction("text_strategy/text_color", "text_strategy/outline_color") },
  /** Words move to the scene that is seen at their time, and cuts move out of it. */
  text_time: { own: [], follows: [...TIMES, ...ON_SCREEN] },
  /** What is seen becomes another thing: words that are read or heard, and the product's name, stay. */
  thing: { own: WORDS_OF_PICTURES },
  tone: { own: scene("visual/generation_prompt"), follows: direction("audio_direction/mood") },
  transition: { own: scene("transition_to_next"), follows: direction("pacing/transition_style") },
  voiceover: { own: [...scene("audio/voiceover_text"), ...ON_SCREEN], follows: OVERLAYS },
  words: {
    own: [...WORDS_OF_PICTURES, ...ON_SCREEN, ...scene("audio/voiceover_text")],
    follows: [...direction("product", "visual_direction/aesthetic", "cta/text"), ...OVERLAYS],
  },
} as const satisfies Record<string, Touches>;

/** What a change is about: "duration", "colors", "scene_order" … */
export type ChangeKind = keyof typeof TOUCHES;

/** Fields of a scene that move with it to another place in the film, or to one that it is made one with. */
const OF_PLACE = new Set([
  "id",
  "scene_number",
  "start_time",
  "duration",
  "end_time",
  "purpose",
  "text_overlay",
  "audio",
  "transition_to_next",
]);

/** `after` with everything put back to the byte that a change of this kind, meant for these scenes (null for all), may not touch. */
export function withinTouches(
  before: Film,
  after: Film,
  kind: ChangeKind,
  scenes: readonly number[] | null,
): Film {
  const { own, follows = [], isOfOrder }: Touches = TOUCHES[kind];
  const isAllowed = (path: readonly string[]) =>
    follows.some((pattern) => isUnder(path, pattern)) ||
    (own.some((pattern) => isUnder(path, pattern)) && isOfScenes(path, scenes));
  const kept = <Part>(from: Part, to: Part, ...path: string[]) => putBack(from, to, path, isAllowed) as Part;
  const direction = kept(before.direction, after.direction, "creative_direction");
  if (isOfOrder) return { ...after, direction, scenes: inOtherOrder(before, after) };
  const own_scenes = before.scenes.map((old, index) =>
    kept(old, after.scenes[index] ?? old, "scenes", String(index)),
  );
  const isSame =
    own_scenes.length === after.scenes.length &&
    own_scenes.every((one, index) => one === after.scenes[index]);
  return direction === after.direction && isSame
    ? after
    : { ...after, direction, scenes: isSame ? after.scenes : own_scenes };
}

/** Scenes that show what they showed keep all of it but what goes with their place; others are new. */
function inOtherOrder(before: Film, after: Film): Film["scenes"] {
  return after.scenes.map((scene) => {
    const old = before.scenes.find(({ visual }) => visual.subject === scene.visual.subject);
    const isSame = old?.visual.generation_prompt === scene.visual.generation_prompt;
    return old && isSame
      ? (putBack(old, scene, [], ([field = ""]) => OF_PLACE.has(field)) as typeof scene)
      : scene;
  });
}

/** `after` with the values of `before` wherever a path is not allowed; lists are taken whole. The very same object where nothing is put back. */
function putBack(
  before: unknown,
  after: unknown,
  path: readonly string[],
  isAllowed: (path: readonly string[]) => boolean,
): unknown {
  if (Object.is(before, after) || isAllowed(path)) return after;
  if (!isRecord(before) || !isRecord(after))
    return JSON.stringify(before) === JSON.stringify(after) ? after : before;
  const entries = Object.entries(after).map(
    ([field, value]) => [field, putBack(before[field], value, [...path, field], isAllowed)] as const,
  );
  const isSame = entries.every(([field, value]) => Object.is(value, after[field]));
  return isSame ? after : Object.fromEntries(entries);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isUnder(path: readonly string[], pattern: string): boolean {
  const steps = pattern.split("/");
  return path.length >= steps.length && steps.every((step, index) => step === "*" || step === path[index]);
}

function isOfScenes([root, index]: readonly string[], scenes: readonly number[] | null): boolean {
  return root !== "scenes" || scenes === null || scenes.includes(Number(index) + 1);
}
