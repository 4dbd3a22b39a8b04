import type { Deliverable } from "../../../contracts/parse.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import type { BriefReading } from "../reading/reading.ts";
import type { AgreedFormat } from "./format.ts";

/** The versions of the film that are asked for, the main one first; a brief that names none asks for one. */
export function agreeOnDeliverables(
  reading: BriefReading,
  format: AgreedFormat,
  durationSeconds: number,
): Deliverable[] {
  const main: Deliverable = {
    name: "main",
    platform: format.platform.value,
    aspect_ratio: format.aspectRatio.value,
    duration: durationSeconds,
  };
  if (reading.deliverables.length < 2)
    return [{ ...main, name: reading.deliverables[0]?.value.name ?? main.name }];
  return reading.deliverables.map(({ value }, index) =>
    index === 0
      ? { ...main, name: value.name }
      : {
          name: value.name,
          platform: value.platform,
          aspect_ratio: value.aspectRatio ?? PLATFORMS[value.platform].aspectRatio,
          duration: value.seconds ?? durationSeconds,
        },
  );
}
