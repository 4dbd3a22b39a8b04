import type { LeftOutFrame, ThinningInput } from "../contracts/film-thinning.ts";
import type { VideoProbe } from "../contracts/video-probe.ts";
import { probeVideo } from "./container/probe.ts";
import { thinFilm } from "./container/thin-film.ts";
import { sealed } from "./envelope.ts";

/** The task of a thread that reads the container of one film: apart, because a damaged one may keep its reader busy for ever. */
export const probeContainer = sealed<string, VideoProbe>("VIDEO_PROCESSING_FAILED", probeVideo);

/** The task of a thread that writes a film without the frames that need not be decoded; apart for the same reason. */
export const thinContainer = sealed<ThinningInput, LeftOutFrame[]>("VIDEO_PROCESSING_FAILED", thinFilm);
