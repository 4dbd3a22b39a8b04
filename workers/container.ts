import type { VideoProbe } from "../contracts/video-probe.ts";
import { probeVideo } from "./container/probe.ts";
import { sealed } from "./envelope.ts";

/** The task of a thread that reads the container of one film: apart, because a damaged one may keep its reader busy for ever. */
export const probeContainer = sealed<string, VideoProbe>("VIDEO_PROCESSING_FAILED", probeVideo);
