import { z } from "zod";
import { BrandGuidelines, Options } from "../../contracts/brief.ts";

/** A pattern of words, read without regard to case. */
const Pattern = z.string().transform((source) => new RegExp(source, "iu"));
const Range = z.union([z.number(), z.tuple([z.number(), z.number()])]);

const Avoided = z.strictObject({
  /** How the ledger's entry must name it. */
  says: Pattern,
  /** What must stand nowhere in the film. */
  never: Pattern,
  /** true where it follows from the rules of advertising, not from words of the brief. */
  unstated: z.boolean().default(false),
});

const Shot = z.strictObject({
  says: Pattern,
  shot_type: z.array(z.string()).optional(),
  camera_movement: z.array(z.string()).optional(),
  seconds: z.number().optional(),
});

const AskedDeliverable = z.strictObject({
  platform: z.string().optional(),
  aspect_ratio: z.string().optional(),
  duration: z.number().optional(),
});

/** What a producer who read the brief would look for in the film; absent is not looked for. */
export const Expectations = z.strictObject({
  duration: Range.optional(),
  aspect_ratio: z.string().optional(),
  platform: z.string().optional(),
  resolution: z.string().optional(),
  fps: z.number().optional(),
  product: z.array(z.string()).optional().describe("The name contains one of them"),
  category: z.array(z.string()).optional().describe("Any of them is right"),
  price_tier: z.array(z.string()).optional(),
  audience: Pattern.optional(),
  colors: z.array(z.string()).optional(),
  no_colors: z.array(z.string()).optional(),
  fonts: z.array(z.string()).optional(),
  contrast: z.literal(true).optional(),
  logo: z.literal(true).optional(),
  mood: Pattern.optional(),
  look: Pattern.optional(),
  pace: z.array(z.string()).optional(),
  music: Pattern.optional(),
  tempo: z.tuple([z.number(), z.number()]).optional(),
  no_music: z.literal(true).optional(),
  sound_off: z.literal(true).optional(),
  include: z.array(Pattern).optional().describe("Each is in the picture or the words of some scene"),
  avoid: z.array(Avoided).optional(),
  cta: z.array(z.string()).optional(),
  spoken: z.array(z.string()).optional().describe("Lines said word for word"),
  overlays: z.array(z.string()).optional().describe("Texts on screen word for word"),
  quoted: z.array(z.string()).optional().describe("Words said or shown, whichever"),
  silent: z.literal(true).optional().describe("Nobody speaks"),
  wordless: z.literal(true).optional().describe("No text on screen"),
  has_speech: z.literal(true).optional(),
  language: z.string().optional().describe("Of the film's own words"),
  scenes: Range.optional(),
  min_scene_seconds: z.number().optional(),
  scene_seconds: z
    .array(z.strictObject({ scene: z.number().describe("From 1; -1 is the last"), seconds: Range }))
    .optional(),
  text_at: z.array(z.strictObject({ text: z.string(), from: z.number(), to: z.number() })).optional(),
  hook_by: z.number().optional(),
  product_by: z.number().optional(),
  shots: z.array(Shot).optional().describe("The brief's own shots, in their order"),
  shot_of: z.strictObject({ scene: z.number(), shot_type: z.string() }).optional(),
  deliverables: z.array(AskedDeliverable).optional(),
  conflicts: z.array(z.array(Pattern)).optional().describe("Each: the words its explanation must have"),
  conflicts_open: z
    .literal(true)
    .optional()
    .describe("People may differ on whether more conflicts are there"),
  not_demands: z.array(z.strictObject({ kind: z.string(), says: Pattern })).optional(),
  says_nowhere: Pattern.optional(),
  unsure: z.literal(true).optional().describe("The answer says that it hardly knew what it is about"),
  cost: z.literal(true).optional(),
});
export type Expectations = z.infer<typeof Expectations>;

const Edit = z.strictObject({
  instruction: z.string(),
  expect: Expectations,
  /** Patterns of JSON pointers into the result; a change anywhere else was not asked for. */
  may_change: z.array(z.string()),
  same_as_start: z.boolean().default(false),
  not_understood: z.boolean().default(false),
});
export type Edit = z.infer<typeof Edit>;

export const EvalBrief = z.strictObject({
  id: z.string(),
  tags: z.array(z.string()),
  text: z.string(),
  brand: BrandGuidelines.optional(),
  options: Options.partial().optional(),
  /** The error code of a brief that may not be answered. */
  refused: z.string().optional(),
  expect: Expectations,
  edits: z.array(Edit).default([]),
});
export type EvalBrief = z.infer<typeof EvalBrief>;

/** Every brief of the set, in the order of files and of places in them. Throws on a brief it cannot read or an id twice. */
export async function loadBriefs(folder = `${import.meta.dir}/briefs`): Promise<EvalBrief[]> {
  const files = [...new Bun.Glob("*.json").scanSync({ cwd: folder })].sort();
  const sets = await Promise.all(
    files.map(async (file) => z.array(EvalBrief).parse(await Bun.file(`${folder}/${file}`).json())),
  );
  const briefs = sets.flat();
  const ids = new Set(briefs.map(({ id }) => id));
  if (ids.size < briefs.length) throw new Error("two briefs have the same id");
  return briefs;
}
