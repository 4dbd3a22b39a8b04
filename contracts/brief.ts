import { z } from "zod";
import { HexColorInput } from "./primitives.ts";
import { TargetCategory } from "./vocabulary.ts";

/** What comes in. Limits here are the ones CONTRACT and error codes name. */
export const MAX_PROMPT_CHARACTERS = 5_000;
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;
export const MAX_VIDEO_BYTES = 50 * 1024 * 1024;
export const MAX_VIDEO_SECONDS = 60;
export const DEFAULT_CACHE_TTL_SECONDS = 1_800;
export const MAX_CACHE_TTL_SECONDS = 3_600;
const MAX_URL_CHARACTERS = 2_048;
const MAX_LIST = 50;
const MAX_PHRASE_CHARACTERS = 300;

/** For callers that write out every field: null means that the field was left out. */
const orDefault =
  <Value>(value: NoInfer<NonNullable<Value>>) =>
  (given: Value): NonNullable<Value> =>
    given ?? value;

/** No limit of characters here: a data: URL is as long as its file, and what may be fetched is the media engine's to say. */
const MediaUrl = z.string().trim().min(1);
const LogoUrl = MediaUrl.max(MAX_URL_CHARACTERS).regex(
  /^(?:https?:\/\/[^\s/]|data:)\S*$/i,
  "Not an http(s) or data: URL",
);
const Phrase = z.string().trim().min(1).max(MAX_PHRASE_CHARACTERS);

export const Prompt = z
  .strictObject({
    text: z
      .string()
      .max(MAX_PROMPT_CHARACTERS)
      .nullish()
      .describe("The brief in free words, 1 to 5,000 characters; any language"),
    image_url: MediaUrl.nullish().describe(
      "http(s) address or data: URL of a reference image: JPEG, PNG, WebP, GIF or AVIF, up to 10 MB",
    ),
    image_base64: z.string().min(1).nullish().describe("The reference image itself, base64 or a data: URL"),
    video_url: MediaUrl.nullish().describe(
      "http(s) address or data: URL of a reference video: MP4, MOV or WebM, up to 50 MB and 60 s",
    ),
    video_base64: z.string().min(1).nullish().describe("The reference video itself, base64 or a data: URL"),
  })
  .meta({
    id: "Prompt",
    description: "The brief: text, an image, a video, or any mix; at least one of the three",
    example: { text: "15s TikTok for Aurora cold brew. Young, playful. CTA: Shop now" },
  });
export type Prompt = z.infer<typeof Prompt>;

/** Built-in provider names; a configured OpenAI-compatible server adds its own. */
export const LlmProviderName = z
  .string()
  .trim()
  .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/)
  .describe('"auto", "openai", "claude", "offline", "mock", or a configured OpenAI-compatible name');

export const Options = z
  .strictObject({
    llm_provider: LlmProviderName.nullable().default("auto").transform(orDefault("auto")),
    include_cost_estimate: z
      .boolean()
      .nullable()
      .default(false)
      .transform(orDefault(false))
      .describe("Add a cost estimate"),
    cost_fallback_enabled: z
      .boolean()
      .nullable()
      .default(true)
      .transform(orDefault(true))
      .describe("Estimate from list prices of the catalogue where no target model is named"),
    target_category: TargetCategory.nullable().default(null),
    target_models: z
      .array(z.string().trim().min(1).max(80))
      .max(10)
      .nullable()
      .default([])
      .transform(orDefault([]))
      .describe("Ids of the model catalogue; one generation plan is made for each"),
    max_cost_usd: z
      .number()
      .positive()
      .max(1_000_000)
      .nullish()
      .describe("The plan must not cost more than this"),
    fallback: z
      .boolean()
      .nullable()
      .default(true)
      .transform(orDefault(true))
      .describe(
        "Whether other providers, and at last the offline director, may answer when the asked one fails",
      ),
    skip_validation: z
      .boolean()
      .nullable()
      .default(false)
      .transform(orDefault(false))
      .describe("Leave out the advisory warnings; the answer is still well-formed and exact to the frame"),
    cache_ttl: z
      .number()
      .int()
      .min(0)
      .max(MAX_CACHE_TTL_SECONDS)
      .nullable()
      .default(DEFAULT_CACHE_TTL_SECONDS)
      .transform(orDefault(DEFAULT_CACHE_TTL_SECONDS))
      .describe("Seconds that the answer may be served from the cache; 0 bypasses the cache"),
    seed: z
      .number()
      .int()
      .min(0)
      .max(2_147_483_647)
      .nullish()
      .describe("Another seed gives another film of the same brief; the same seed the same film"),
  })
  .meta({
    id: "Options",
    description: "How to answer",
    example: { include_cost_estimate: true, target_models: ["veo-3.1"] },
  });
export type Options = z.infer<typeof Options>;

export const BrandGuidelines = z
  .strictObject({
    colors: z
      .array(HexColorInput)
      .max(12)
      .nullable()
      .default([])
      .transform(orDefault([]))
      .describe("Brand colours, the most important first"),
    fonts: z
      .array(Phrase)
      .max(6)
      .nullable()
      .default([])
      .transform(orDefault([]))
      .describe("Font families, the most important first"),
    tone: Phrase.nullish().describe("Tone of voice in a few words"),
    logo_url: LogoUrl.nullish().describe("http(s) or data: URL of the logo, for the end card"),
    must_include: z
      .array(Phrase)
      .max(MAX_LIST)
      .nullable()
      .default([])
      .transform(orDefault([]))
      .describe("What has to be seen, said or written"),
    must_avoid: z
      .array(Phrase)
      .max(MAX_LIST)
      .nullable()
      .default([])
      .transform(orDefault([]))
      .describe("What may not appear"),
  })
  .meta({
    id: "BrandGuidelines",
    description: "The brand's rules; they win over references and taste",
    example: {
      colors: ["#0B3D2E", "#F2C14E"],
      fonts: ["Inter"],
      tone: "calm, precise",
      must_avoid: ["people"],
    },
  });
export type BrandGuidelines = z.infer<typeof BrandGuidelines>;

export const Context = z
  .strictObject({
    previous_config: z
      .record(z.string(), z.unknown())
      .nullish()
      .describe(
        "A previous creative_direction or a whole previous result; the text is then an instruction to change it",
      ),
    brand_guidelines: BrandGuidelines.nullish(),
  })
  .meta({
    id: "Context",
    description: "What was there before the brief",
    example: { brand_guidelines: { colors: ["#0B3D2E"] } },
  });
export type Context = z.infer<typeof Context>;

/** Options and context may be left out or null as a whole. */
export const OptionsOrNone = Options.nullable()
  .prefault({})
  .transform((given) => given ?? Options.parse({}));
export const ContextOrNone = Context.nullable()
  .prefault({})
  .transform((given) => given ?? Context.parse({}));
