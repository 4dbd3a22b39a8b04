import { z } from "zod";
import { Fraction, HexColor, Seconds } from "./primitives.ts";
import { CameraMovement, ColorRole, SceneTransition } from "./vocabulary.ts";

/** Features measured on a reference image or video. Every figure is a measurement, never an opinion of a model. */

/** A rectangle in fractions of the frame: x and y of its top left corner, width and height, each 0 to 1. */
export const Box = z
  .object({ x: Fraction, y: Fraction, width: Fraction, height: Fraction })
  .meta({ id: "Box", description: "A rectangle in fractions of the frame, from the top left corner" });
export type Box = z.infer<typeof Box>;

export const WeightedColor = z
  .object({ hex: HexColor, weight: Fraction.describe("Share of the picture's area"), role: ColorRole })
  .meta({ id: "WeightedColor", description: "A colour found in the picture, with its share and role" });
export type WeightedColor = z.infer<typeof WeightedColor>;

export const Lighting = z
  .enum([
    "high_key",
    "low_key",
    "high_contrast",
    "soft_even",
    "natural_warm",
    "natural_cool",
    "dramatic",
    "backlit",
  ])
  .describe("The light, from the luminance distribution, the contrast and the colour temperature");
export type Lighting = z.infer<typeof Lighting>;

export const Composition = z
  .enum(["centered", "rule_of_thirds", "symmetrical", "negative_space", "full_frame", "leading_lines"])
  .describe("The leading principle of the picture's composition");
export type Composition = z.infer<typeof Composition>;

export const ColorTemperature = z
  .object({
    kelvin: z
      .number()
      .min(1_000)
      .max(40_000)
      .describe("Correlated colour temperature of the light, estimated"),
    label: z.enum(["warm", "neutral", "cool"]),
    confidence: Fraction,
  })
  .meta({ id: "ColorTemperature", description: "Colour temperature of the picture's light" });

export type ColorTemperature = z.infer<typeof ColorTemperature>;

/** The light behind the one word, for prompts and for checking a written film against its reference. */
export const LightingDetails = z
  .object({
    key: z
      .enum(["high", "medium", "low"])
      .describe("High key is mostly light tones, low key mostly dark ones"),
    contrast_stops: z.number().min(0).describe("Stops between the 5th and the 95th percentile of luminance"),
    quality: z
      .enum(["hard", "mixed", "soft"])
      .describe("Hard light draws narrow shadow edges, soft light wide ones"),
    direction: z
      .enum(["left", "right", "top", "bottom", "even"])
      .describe("The side of the frame that is lighter; even when none is"),
    shadows: Fraction.describe("Share of the picture with CIE L* below 25"),
    highlights: Fraction.describe("Share of the picture with CIE L* above 75"),
  })
  .meta({ id: "LightingDetails", description: "Key, contrast, quality and direction of the light" });
export type LightingDetails = z.infer<typeof LightingDetails>;

/** One of the three bands where an overlay may stand. */
export const TextZone = z
  .object({
    position: z.enum(["top_third", "center", "bottom_third"]),
    calm: Fraction.describe("1 where nothing competes with a text, 0 where everything does"),
    text_tone: z.enum(["light", "dark"]).describe("The tone of text that reads better there"),
  })
  .meta({ id: "TextZone", description: "How well a band of the frame carries text" });
export type TextZone = z.infer<typeof TextZone>;

export const CompositionDetails = z
  .object({
    subject_confidence: Fraction.describe("How clearly one subject stands out"),
    thirds: Fraction.describe(
      "1 when the subject's centre sits on a rule-of-thirds point, 0 when far from all four",
    ),
    symmetry: Fraction.describe("Likeness of the left and the mirrored right half"),
    headroom: Fraction.nullable().describe("Share of the height above the subject; null without a subject"),
    negative_space: Fraction.describe("Share of the picture that is empty of detail and subject"),
    text_zones: z.array(TextZone),
  })
  .meta({ id: "CompositionDetails", description: "Figures behind the composition" });
export type CompositionDetails = z.infer<typeof CompositionDetails>;

export const SafeCrop = z
  .object({
    aspect_ratio: z.string(),
    box: Box,
    keeps_subject: Fraction.describe("Share of the subject box that the crop keeps"),
  })
  .meta({ id: "SafeCrop", description: "The best crop of the picture to an output format" });

export type SafeCrop = z.infer<typeof SafeCrop>;

export const ImageAnalysis = z
  .object({
    dominant_colors: z.array(HexColor).describe("The heaviest colours, heaviest first"),
    palette: z.array(WeightedColor).describe("The palette with weights and roles; weights sum to about 1"),
    lighting: Lighting,
    composition: Composition,
    mood: z.array(z.string()).describe("Mood words derived from the measured features by a table"),
    brightness: Fraction.describe("Mean OKLab lightness"),
    contrast: Fraction.describe("Spread between the 5th and 95th percentile of lightness"),
    saturation: Fraction.describe("Mean OKLCH chroma relative to the largest of sRGB"),
    color_temperature: ColorTemperature,
    sharpness: Fraction.describe("How sharp the sharpest parts are"),
    subject_box: Box.nullable().describe("Where the eye goes; null in a picture without a subject"),
    width: z.number().int().min(1).describe("Pixels, after EXIF orientation"),
    height: z.number().int().min(1).describe("Pixels, after EXIF orientation"),
    is_greyscale: z.boolean(),
    has_transparency: z.boolean(),
    light_hardness: Fraction.describe("0 soft, 1 hard"),
    depth_of_field: z.enum(["shallow", "deep", "unknown"]),
    text_area: Box.nullable().describe("The calmest part of the picture, where an overlay can be read"),
    safe_crops: z.array(SafeCrop),
    colorfulness: z
      .number()
      .min(0)
      .describe("Hasler and Suesstrunk's M: 0 grey, 33 moderate, 59 quite, above 82 highly colourful"),
    lighting_details: LightingDetails,
    composition_details: CompositionDetails,
  })
  .meta({ id: "ImageAnalysis", description: "Measured features of a picture" });
export type ImageAnalysis = z.infer<typeof ImageAnalysis>;

/** What the camera of a reference was measured to do: the vocabulary of the wire, and the roll that no generator is asked for. */
export const MeasuredCameraMovement = z
  .enum([...CameraMovement.options, "roll"])
  .describe("How the camera moves during the shot, as measured");
export type MeasuredCameraMovement = z.infer<typeof MeasuredCameraMovement>;

export const MovementDirection = z
  .enum(["left", "right", "up", "down", "in", "out", "clockwise", "counterclockwise"])
  .nullable();

export const VideoShot = z
  .object({
    start_time: Seconds,
    end_time: Seconds,
    transition_in: SceneTransition.describe("How the shot begins"),
    transition_duration: Seconds.describe("How long the transition into the shot takes; 0 for a cut"),
    camera_movement: MeasuredCameraMovement,
    camera_direction: MovementDirection.describe("Where the camera goes; null when it stands"),
    camera_speed: z
      .number()
      .min(0)
      .describe(
        "Pan, tilt: frame widths or heights a second; push, pull: scale a second; roll: turns a second; handheld: frame widths of shake",
      ),
    camera_confidence: Fraction.describe("How much of the picture agrees with the camera movement"),
    motion: Fraction.describe("Subject motion left after the camera's own is taken out"),
    key_frame_time: Seconds.describe("The time of the shot's sharpest typical frame"),
    dominant_colors: z.array(HexColor),
    lighting: Lighting,
    brightness: Fraction,
  })
  .meta({ id: "VideoShot", description: "One shot of the reference film" });
export type VideoShot = z.infer<typeof VideoShot>;

export const AudioAnalysis = z
  .object({
    tempo: z.number().min(0).nullable().describe("Beats a minute; null when no steady beat is heard"),
    tempo_confidence: Fraction,
    beats: z.array(Seconds).describe("The beat grid in seconds"),
    loudness_lufs: z.number().nullable().describe("Integrated loudness, EBU R128; null for silence"),
    loudness_curve: z.array(z.number()).describe("Momentary loudness in LUFS, one figure every half second"),
    loudness_range_lu: z
      .number()
      .min(0)
      .nullable()
      .describe("Loudness range, EBU Tech 3342; null for short or silent sound"),
    sample_peak_dbfs: z
      .number()
      .nullable()
      .describe("Highest sample, in dB below full scale; null for digital silence"),
    silences: z
      .array(z.object({ start_time: Seconds, end_time: Seconds }))
      .describe("Stretches of silence of half a second or more"),
    silence_ratio: Fraction.describe("Share of the time below the silence threshold"),
    kind: z.enum(["music", "speech", "mixed", "neither"]).describe("A rough class of the sound"),
    has_speech: z.boolean().optional().describe("Present only where it could be told"),
  })
  .meta({ id: "AudioAnalysis", description: "Measured features of the sound" });
export type AudioAnalysis = z.infer<typeof AudioAnalysis>;

export const VideoFeatures = z
  .object({
    duration: Seconds.describe("Seconds really decoded"),
    declared_duration: Seconds.optional().describe(
      "Seconds that the file promises; present only where the film breaks off before",
    ),
    fps: z.number().min(0).describe("Average frame rate"),
    width: z.number().int().min(0).describe("Display width in pixels, after rotation and pixel shape"),
    height: z.number().int().min(0),
    codec: z.string(),
    shots: z.array(VideoShot),
    cuts_per_minute: z.number().min(0),
    average_shot_length: z.number().min(0).describe("Seconds"),
    median_shot_length: z.number().min(0).describe("Seconds"),
    rhythm: z
      .enum(["steady", "accelerating", "decelerating", "varied"])
      .describe("How shot lengths run over the film"),
    rhythm_curve: z
      .array(z.number().min(0))
      .describe("Cuts a minute around each moment, one figure every half second"),
    motion: Fraction.describe("Mean motion over the film"),
    motion_curve: z.array(Fraction).describe("Motion, one figure every half second"),
    palette: z.array(WeightedColor).describe("The film's own palette over its key frames"),
    lighting: Lighting,
    mood: z.array(z.string()),
    brightness: Fraction,
    contrast: Fraction,
    saturation: Fraction,
    color_temperature: ColorTemperature.nullable(),
    palette_change: Fraction.describe(
      "Mean distance between the palettes of neighbouring shots in OKLab; 0 when the colours stay",
    ),
    is_hdr: z.boolean().describe("true for PQ and HLG, which are tone mapped before colours are measured"),
    is_variable_frame_rate: z.boolean(),
    audio: AudioAnalysis.nullable().describe("null when the file has no sound"),
    approximate: z.boolean().describe("true when only key frames were looked at"),
  })
  .meta({ id: "VideoFeatures", description: "Measured features of a reference film" });
export type VideoFeatures = z.infer<typeof VideoFeatures>;

export const ReferenceImage = z
  .object({
    source: z.enum(["user_upload", "video_frame"]),
    frame_type: z.enum(["first", "last", "key_frame"]).nullable(),
    time: Seconds.nullable().describe("Seconds into the reference video; null for an upload"),
    base64: z.string().optional().describe("A small JPEG of the picture"),
    analysis: ImageAnalysis,
  })
  .meta({ id: "ReferenceImage", description: "A reference picture with its measured features" });
export type ReferenceImage = z.infer<typeof ReferenceImage>;

export const ExtractedReferences = z
  .object({ images: z.array(ReferenceImage), video: VideoFeatures.nullable() })
  .meta({ id: "ExtractedReferences", description: "What was measured on the references" });
export type ExtractedReferences = z.infer<typeof ExtractedReferences>;
