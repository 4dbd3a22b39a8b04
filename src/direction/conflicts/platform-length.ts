import type { Demand } from "../agreed-brief.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { PLATFORMS } from "../knowledge/platforms.ts";
import type { AskedFormat } from "../reading/reading.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";
import { needing } from "./needs.ts";

/** The longest film that a place takes, in seconds, with where that is written. */
const LONGEST: Readonly<Record<string, { readonly seconds: number; readonly source: string }>> = {
  "youtube/bumper": { seconds: 6, source: "Google Ads Help: bumper ads are 6 s or shorter" },
  "youtube/short": { seconds: 180, source: "YouTube Help: Shorts are up to 3 minutes" },
  "instagram/reel": { seconds: 180, source: "Instagram Help: reels are up to 3 minutes" },
  "instagram/story": { seconds: 60, source: "Instagram Help: a story plays up to 60 s in one piece" },
  "facebook/story": { seconds: 60, source: "Meta Business Help: stories play up to 60 s in one piece" },
  "tiktok/": { seconds: 600, source: "TikTok Ads Help: videos are up to 10 minutes" },
  "tiktok/spark_ad": { seconds: 600, source: "TikTok Ads Help: videos are up to 10 minutes" },
  "snapchat/": { seconds: 180, source: "Snapchat Business Help: ads are up to 180 s" },
  "snapchat/story": { seconds: 60, source: "Snapchat: a snap plays up to 60 s" },
  "x/": { seconds: 140, source: "X Help: videos are up to 2 minutes 20 s" },
  "pinterest/": { seconds: 900, source: "Pinterest Business Help: video Pins are up to 15 minutes" },
  "linkedin/": { seconds: 1800, source: "LinkedIn Help: video ads are up to 30 minutes" },
};

/** A film, or one of several, longer than the place it is made for takes. */
export const platformLength: ConflictRule = needing(
  () => ({ read: ["formats"] }),
  (brief, demands) =>
    brief.deliverables.length > 1 ? severalLengths(brief, demands) : oneLength(brief, demands),
);

function oneLength(
  { reading, platform, durationSeconds }: SettledBrief,
  demands: readonly Demand[],
): readonly Contradiction[] {
  const format =
    reading.formats.find(({ value }) => value.platform === platform.value && value.format !== null) ??
    reading.formats[0];
  if (!format) return [];
  const limit = limitOf(format.value);
  const asked = Math.max(
    durationSeconds.source === "text" ? durationSeconds.value : 0,
    ...reading.durations.slice(-1).map(({ value }) => value.min),
  );
  if (!limit || asked <= limit.seconds) return [];
  if (asked !== durationSeconds.value) return [beyondAnyFilm(format.words, asked, limit, demands)];
  return [
    {
      between: demandIds(demands, ["duration", "platform"]),
      givenUp: [],
      explanation: `The film is to last ${durationSeconds.value} s, and "${format.words}" takes ${limit.seconds} s at most (${limit.source}).`,
      resolution: `The asked ${durationSeconds.value} s are kept, being the more specific word; for ${PLATFORMS[platform.value].label} it has to be cut down or shown in another format.`,
    },
  ];
}

/** "A 90 minute Short": no film here lasts that long, and no place of that kind takes it. */
function beyondAnyFilm(
  words: string,
  asked: number,
  limit: { readonly seconds: number; readonly source: string },
  demands: readonly Demand[],
): Contradiction {
  return {
    between: demandIds(demands, ["duration", "platform"]),
    givenUp: demandIds(demands, "duration"),
    explanation: `The film is to last ${asked} s, and "${words}" takes ${limit.seconds} s at most (${limit.source}).`,
    resolution: "The film is planned at the place's usual length; say how long it is to be there.",
  };
}

function severalLengths({ reading }: SettledBrief, demands: readonly Demand[]): readonly Contradiction[] {
  return reading.deliverables.flatMap(({ value, words, start, end }) => {
    const format = reading.formats.find((one) => start <= one.start && one.end <= end);
    const limit = format && limitOf(format.value);
    if (!limit || value.seconds === null || value.seconds <= limit.seconds) return [];
    return [
      {
        between: demandIds(demands, "deliverable", ({ statement }) => statement === words),
        givenUp: [],
        explanation: `"${value.name}" is to last ${value.seconds} s, and the place takes ${limit.seconds} s at most (${limit.source}).`,
        resolution: `The asked ${value.seconds} s are kept, being the more specific word; there it has to be cut down.`,
      },
    ];
  });
}

function limitOf({ platform, format }: AskedFormat) {
  return LONGEST[`${platform}/${format ?? ""}`] ?? LONGEST[`${platform}/`];
}
