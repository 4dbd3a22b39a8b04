import { PLATFORM_WORDS } from "../../../contracts/wording.ts";
import type { AskedFormat } from "./reading.ts";

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  reel: "Reel",
  story: "Story",
  short: "Short",
  pre_roll: "pre-roll",
  bumper: "bumper",
  spot: "spot",
  spark_ad: "Spark Ad",
  cinema: "cinema spot",
  dooh: "DOOH",
  website: "website video",
};
const PLATFORM_NAMES: Readonly<Record<string, string>> = { ...PLATFORM_WORDS, generic: "Film" };

/** How a deliverable is called: platform, format, length and, where it tells two apart, shape: "Instagram Reel 15 s 9:16". */
export function nameOfDeliverable(
  format: AskedFormat,
  seconds: number | null,
  aspectRatio: string | null,
): string {
  const platform = PLATFORM_NAMES[format.platform] ?? format.platform;
  const own = format.format === null ? null : (FORMAT_NAMES[format.format] ?? format.format);
  const withPlatform = own === null ? platform : `${platform} ${own}`;
  const name = format.platform === "generic" && own !== null ? own : withPlatform;
  return [
    name,
    ...(seconds === null ? [] : [`${seconds} s`]),
    ...(aspectRatio === null ? [] : [aspectRatio]),
  ].join(" ");
}
