import { secondsFromFrames } from "../../../contracts/timecode.ts";
import type { AgreedBrief } from "../agreed-brief.ts";
import type { Film } from "../film.ts";
import { changeDirection } from "./change-scene.ts";
import { totalFrames } from "./timeline.ts";

type Format = Pick<AgreedBrief, "platform" | "durationSeconds" | "aspectRatio" | "resolution" | "fps">;

/** The film in the agreed format and length, whatever its writer put there. */
export function withAgreedSpecs(agreed: Format, film: Film): Film {
  const technical_specs = {
    duration: agreed.durationSeconds.value,
    aspect_ratio: agreed.aspectRatio.value,
    platform: agreed.platform.value,
    resolution: agreed.resolution.value,
    fps: agreed.fps.value,
  };
  const framed = { ...film, direction: { ...film.direction, technical_specs } };
  const duration = secondsFromFrames(totalFrames(framed), technical_specs.fps);
  const specs = { ...technical_specs, duration };
  const isSame = JSON.stringify(specs) === JSON.stringify(film.direction.technical_specs);
  return isSame ? film : changeDirection(film, { technical_specs: specs });
}
