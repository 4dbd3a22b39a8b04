import type { VideoModel } from "../../../contracts/catalogue.ts";
import type { Scene } from "../../../contracts/scene.ts";
import type { ClipPrice } from "../../targets/price.ts";
import type { ClipPicture } from "../../targets/target.ts";
import type { Film } from "../film.ts";
import type { Delivery, MadeFrame } from "./delivery-frame.ts";
import type { ScenePart } from "./split-scene.ts";

/** What may be given up to make a plan cheaper. */
export interface PlanSettings {
  /** How many steps below the resolution that fills the delivered frame. */
  readonly resolutionSteps: number;
  /** Whether scenes that name sounds are generated with sound, where the model can. */
  readonly sound: boolean;
  /** Whether clips are made long enough for the transition into them. */
  readonly handles: boolean;
}

export interface PlanTask {
  readonly film: Film;
  readonly delivery: Delivery;
  readonly fps: number;
  readonly model: VideoModel;
  /** Pictures that scenes may point at. */
  readonly referenceCount: number;
  readonly settings: PlanSettings;
}

/** One call to the model, laid out and priced, its words not yet written. */
export interface LaidClip {
  readonly scene: Scene;
  readonly part: ScenePart;
  readonly frame: MadeFrame;
  readonly picture: ClipPicture | null;
  readonly sound: boolean;
  readonly price: ClipPrice | null;
  /** Where the clip is a shot of a call for several scenes: the clip that stands for the call, counted from 1. */
  readonly packedInto: number | null;
  /** Where the clip stands for such a call: the seconds of each of its shots, its own first. */
  readonly shotSeconds: readonly number[] | null;
}

/** The calls that make the film with one model and these settings. */
export interface LaidPlan {
  readonly task: PlanTask;
  readonly clips: readonly LaidClip[];
  /** null where a clip has no known price. */
  readonly totalUsd: number | null;
  /** Scenes whose transition in has no pictures to be made of. */
  readonly uncoveredTransitions: readonly string[];
}
