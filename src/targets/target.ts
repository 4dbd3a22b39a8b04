import type { VideoModel } from "../../contracts/catalogue.ts";
import type { Scene } from "../../contracts/scene.ts";

/** What a prompt is written from. */
export interface PromptBrief {
  readonly scene: Scene;
  /** The scene's generation prompt without its shot and camera, which each family says in its own place. */
  readonly body: string;
  /** The clip goes on where the one before ended. */
  readonly continues: boolean;
  /** Whether the model is to make sound. */
  readonly sound: boolean;
  /** The format the picture is cropped to afterwards; null when the model makes it itself. */
  readonly cropTo: string | null;
}

/**
 * The picture a clip starts from or follows, as a placeholder that the caller fills in: `{{reference:0}}` is an entry of
 * extracted_references.images, `{{last_frame:clip_3}}` the last used frame of clip 3, `{{keyframe:scene_1_hook}}` a
 * still that has to be made first.
 */
export type PicturePlaceholder = `{{${"reference" | "last_frame" | "keyframe"}:${string}}}`;

export interface ClipPicture {
  readonly placeholder: PicturePlaceholder;
  /** `start`: the clip begins with it; `subject`: it shows what the subject looks like. */
  readonly use: "start" | "subject";
}

/** One generation call, settled; a family says it in its API's own names. */
export interface ClipCall {
  readonly model: VideoModel;
  readonly prompt: string;
  readonly negativePrompt: string;
  readonly seconds: number;
  readonly aspectRatio: string;
  readonly resolution: string;
  readonly sound: boolean;
  readonly picture: ClipPicture | null;
  /** The shots of a call for several scenes, in order; empty where the call makes one. */
  readonly shots: readonly { readonly seconds: number; readonly prompt: string }[];
}

/** What a model that makes several shots in one call allows. */
export interface MultiShot {
  readonly maxShots: number;
  /** Whole seconds. */
  readonly minShotSeconds: number;
}

/** A family of video models: what its members can do beyond the catalogue's rows, its API, and its way with prompts. */
export interface VideoFamily {
  /** As the catalogue spells it. */
  readonly name: string;
  /** Where the API's names and the prompt's style were read. */
  readonly source: string;
  /** How a picture of the subject is given; `start` where only a first frame can be. */
  readonly picture: (model: VideoModel) => ClipPicture["use"];
  /** Aspect ratios of a call; `withPicture` where the family's API allows others then. */
  readonly aspectRatios: (model: VideoModel, withPicture: boolean) => readonly string[];
  /** true where the API has a field for what to leave out. */
  readonly hasNegativePrompt: boolean;
  /** Longest prompt that the API takes, in characters. */
  readonly maxPromptCharacters: number;
  /** Whether one call may hold several shots with prompts of their own; null where the API has no such call. */
  readonly multiShot: (model: VideoModel) => MultiShot | null;
  readonly writePrompt: (brief: PromptBrief) => string;
  readonly parameters: (call: ClipCall) => Record<string, unknown>;
}
