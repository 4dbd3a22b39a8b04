import type { Pace, Platform } from "../../../contracts/vocabulary.ts";

/** What is known of a platform: the format it shows and the rhythm its viewers expect. */
export interface PlatformKnowledge {
  readonly label: string;
  readonly aspectRatio: string;
  readonly resolution: string;
  readonly durationSeconds: number;
  readonly fps: number;
  readonly pace: Pace;
  readonly cutsPerMinute: number;
  /** Viewers mostly watch muted: words on screen must carry the film. */
  readonly mostlyMuted: boolean;
  /** Seconds within which the hook must have landed. */
  readonly hookSeconds: number;
  readonly source: string;
}

const CONTRACT_DEFAULTS = "wire contract v1, table of platform defaults";

/** Defaults by platform; the first four rows are the contract's own. */
export const PLATFORMS = {
  instagram: {
    label: "Instagram",
    aspectRatio: "9:16",
    resolution: "1080x1920",
    durationSeconds: 30,
    fps: 30,
    pace: "moderate",
    cutsPerMinute: 12,
    mostlyMuted: true,
    hookSeconds: 3,
    source: CONTRACT_DEFAULTS,
  },
  tiktok: {
    label: "TikTok",
    aspectRatio: "9:16",
    resolution: "1080x1920",
    durationSeconds: 15,
    fps: 30,
    pace: "fast",
    cutsPerMinute: 20,
    mostlyMuted: false,
    hookSeconds: 2,
    source: CONTRACT_DEFAULTS,
  },
  youtube: {
    label: "YouTube",
    aspectRatio: "16:9",
    resolution: "1920x1080",
    durationSeconds: 30,
    fps: 30,
    pace: "moderate",
    cutsPerMinute: 10,
    mostlyMuted: false,
    hookSeconds: 5,
    source: `${CONTRACT_DEFAULTS}; the skip button of in-stream ads comes after 5 s (Google Ads Help, skippable in-stream ads)`,
  },
  facebook: {
    label: "Facebook",
    aspectRatio: "1:1",
    resolution: "1080x1080",
    durationSeconds: 15,
    fps: 30,
    pace: "moderate",
    cutsPerMinute: 15,
    mostlyMuted: true,
    hookSeconds: 3,
    source: CONTRACT_DEFAULTS,
  },
  linkedin: {
    label: "LinkedIn",
    aspectRatio: "1:1",
    resolution: "1080x1080",
    durationSeconds: 30,
    fps: 30,
    pace: "moderate",
    cutsPerMinute: 10,
    mostlyMuted: true,
    hookSeconds: 3,
    source: "LinkedIn Marketing Solutions, video ad specifications (1:1 to 16:9; 15 to 30 s advised)",
  },
  x: {
    label: "X",
    aspectRatio: "16:9",
    resolution: "1920x1080",
    durationSeconds: 15,
    fps: 30,
    pace: "fast",
    cutsPerMinute: 16,
    mostlyMuted: true,
    hookSeconds: 3,
    source: "X Business, video ad specifications (15 s or less advised, 16:9 or 1:1)",
  },
  snapchat: {
    label: "Snapchat",
    aspectRatio: "9:16",
    resolution: "1080x1920",
    durationSeconds: 10,
    fps: 30,
    pace: "fast",
    cutsPerMinute: 20,
    mostlyMuted: false,
    hookSeconds: 2,
    source: "Snapchat Business, single video ad specifications (9:16, 1080x1920, 3 to 10 s advised)",
  },
  pinterest: {
    label: "Pinterest",
    aspectRatio: "2:3",
    resolution: "1000x1500",
    durationSeconds: 15,
    fps: 30,
    pace: "moderate",
    cutsPerMinute: 12,
    mostlyMuted: true,
    hookSeconds: 3,
    source: "Pinterest Business, video Pin specifications (2:3 or 9:16; 6 to 15 s advised)",
  },
  tv: {
    label: "TV",
    aspectRatio: "16:9",
    resolution: "1920x1080",
    durationSeconds: 30,
    fps: 25,
    pace: "moderate",
    cutsPerMinute: 14,
    mostlyMuted: false,
    hookSeconds: 3,
    source: "EBU R 103 and common broadcast delivery (1920x1080, 25 fps); 30 s is the standard spot",
  },
  generic: {
    label: "any screen",
    aspectRatio: "16:9",
    resolution: "1920x1080",
    durationSeconds: 30,
    fps: 30,
    pace: "moderate",
    cutsPerMinute: 12,
    mostlyMuted: false,
    hookSeconds: 3,
    source: "house default: the widest use, with Instagram's rhythm",
  },
} as const satisfies Record<Platform, PlatformKnowledge>;
