import { z } from "zod";

/**
 * The closed word lists of the wire. A word is added here and nowhere else; the knowledge tables that explain
 * the words are `satisfies Record<Word, …>`, so a forgotten row is a compile error.
 */

export const Platform = z
  .enum([
    "instagram",
    "tiktok",
    "youtube",
    "facebook",
    "linkedin",
    "x",
    "snapchat",
    "pinterest",
    "tv",
    "generic",
  ])
  .describe("Where the film is shown");
export type Platform = z.infer<typeof Platform>;

export const TargetCategory = z
  .enum(["music_video", "ad_creative", "explainer"])
  .describe("The kind of film");
export type TargetCategory = z.infer<typeof TargetCategory>;

export const PriceTier = z
  .enum(["budget", "mid_range", "premium", "luxury"])
  .describe("The price class of the product");
export type PriceTier = z.infer<typeof PriceTier>;

export const StyleSource = z
  .enum(["text", "image", "video", "hybrid"])
  .describe("Which kind of input leads the style; hybrid when several do");
export type StyleSource = z.infer<typeof StyleSource>;

export const ColorRole = z
  .enum(["primary", "secondary", "accent", "background"])
  .describe("The part a colour plays in the palette");
export type ColorRole = z.infer<typeof ColorRole>;

export const IntensityCurve = z
  .enum(["building", "sustained", "wave"])
  .describe("How the music's intensity runs over the film");
export type IntensityCurve = z.infer<typeof IntensityCurve>;

export const OverlayPosition = z
  .enum(["top_third", "center", "bottom_third", "custom"])
  .describe("Where in the frame a text overlay stands");
export type OverlayPosition = z.infer<typeof OverlayPosition>;

export const FontSize = z.enum(["small", "medium", "large"]).describe("Relative size of an overlay's text");
export type FontSize = z.infer<typeof FontSize>;

export const OverlayAnimation = z
  .enum(["fade_in", "slide_in", "none"])
  .describe("How an overlay comes on screen");
export type OverlayAnimation = z.infer<typeof OverlayAnimation>;

export const Pace = z
  .enum(["slow", "moderate", "fast", "dynamic"])
  .describe("The overall pace of the cutting");
export type Pace = z.infer<typeof Pace>;

export const TransitionStyle = z
  .enum(["cut", "dissolve", "fade", "wipe"])
  .describe("The film's usual transition");
export type TransitionStyle = z.infer<typeof TransitionStyle>;

export const SceneTransition = z
  .enum(["cut", "dissolve", "fade", "wipe", "zoom"])
  .describe("The transition from a scene to the next one");
export type SceneTransition = z.infer<typeof SceneTransition>;

export const EnergyCurve = z.enum(["flat", "building", "wave"]).describe("How the film's energy runs");
export type EnergyCurve = z.infer<typeof EnergyCurve>;

export const CtaStyle = z.enum(["button", "text", "badge"]).describe("The look of the call to action");
export type CtaStyle = z.infer<typeof CtaStyle>;

export const CtaAction = z
  .enum(["shop_now", "learn_more", "sign_up", "visit", "custom"])
  .describe("What the call to action asks the viewer to do");
export type CtaAction = z.infer<typeof CtaAction>;

export const ScenePurpose = z
  .enum(["hook", "context", "product_showcase", "benefit", "cta", "transition"])
  .describe("The part a scene plays in the film");
export type ScenePurpose = z.infer<typeof ScenePurpose>;

export const ShotType = z
  .enum(["extreme_close_up", "close_up", "medium_close_up", "medium_shot", "wide_shot", "establishing"])
  .describe("The size of the shot");
export type ShotType = z.infer<typeof ShotType>;

export const CameraMovement = z
  .enum(["static", "pan", "tilt", "dolly", "crane", "handheld", "orbital", "push_in", "pull_out"])
  .describe("How the camera moves during the shot");
export type CameraMovement = z.infer<typeof CameraMovement>;

/** What wrote or measured a value; `computed` is arithmetic over other fields, `default` a knowledge table. */
export const Source = z
  .enum(["text", "image", "video", "brand", "previous", "options", "llm", "default", "computed"])
  .describe("What a value comes from");
export type Source = z.infer<typeof Source>;

export const ConstraintKind = z
  .enum([
    "duration",
    "aspect_ratio",
    "platform",
    "resolution",
    "fps",
    "scene_count",
    "hook_by",
    "product_by",
    "must_include",
    "must_avoid",
    "cast",
    "place",
    "color",
    "font",
    "tone",
    "cta",
    "voiceover",
    "audience",
    "language",
    "logo",
    "safe_zone",
    "sound_off",
    "deliverable",
    "overlay",
    "text_look",
    "pacing",
    "scene_length",
    "music",
    "shot",
    "budget",
    "target_model",
    "instruction",
    "likeness",
  ])
  .describe("What a demand is about");
export type ConstraintKind = z.infer<typeof ConstraintKind>;

export const ConstraintStatus = z
  .enum(["satisfied", "violated", "unverifiable"])
  .describe("Computed from the finished result by the checker of the constraint's kind");
export type ConstraintStatus = z.infer<typeof ConstraintStatus>;
