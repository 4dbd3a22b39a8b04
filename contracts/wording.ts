import type { CreativeDirection } from "./direction.ts";
import type { Scene } from "./scene.ts";
import type { CameraMovement, Platform, ScenePurpose, ShotType } from "./vocabulary.ts";

/** How the words of the wire are said to a person: on storyboards, in exports, in prompts. */

export const SHOT_WORDS = {
  extreme_close_up: "Extreme close-up",
  close_up: "Close-up",
  medium_close_up: "Medium close-up",
  medium_shot: "Medium shot",
  wide_shot: "Wide shot",
  establishing: "Establishing shot",
} as const satisfies Record<ShotType, string>;

export const MOVEMENT_WORDS = {
  static: "Static",
  pan: "Pan",
  tilt: "Tilt",
  dolly: "Dolly",
  crane: "Crane",
  handheld: "Handheld",
  orbital: "Orbit",
  push_in: "Push in",
  pull_out: "Pull out",
} as const satisfies Record<CameraMovement, string>;

export const PURPOSE_WORDS = {
  hook: "Hook",
  context: "Context",
  product_showcase: "Product",
  benefit: "Benefit",
  cta: "Call to action",
  transition: "Transition",
} as const satisfies Record<ScenePurpose, string>;

export const PLATFORM_WORDS = {
  instagram: "Instagram",
  tiktok: "TikTok",
  youtube: "YouTube",
  facebook: "Facebook",
  linkedin: "LinkedIn",
  x: "X",
  snapchat: "Snapchat",
  pinterest: "Pinterest",
  tv: "TV",
  generic: "No platform named",
} as const satisfies Record<Platform, string>;

/** Seconds for people: up to so many decimals, no trailing zeros, as in "2.5 s". */
export function spokenSeconds(seconds: number, decimals = 3): string {
  const scale = 10 ** decimals;
  return `${Math.round(seconds * scale) / scale} s`;
}

/** How a scene gives way to the next, or ends the film: "dissolve 0.5 s to next", "fade out 1 s"; empty for a cut. */
export function transitionWords({ transition_to_next: next }: Scene, isLast: boolean): string {
  if (next.type === "cut" || next.duration === 0) return "";
  return isLast
    ? `${next.type} out ${spokenSeconds(next.duration)}`
    : `${next.type} ${spokenSeconds(next.duration)} to next`;
}

/** "natural_warm" as a person would read it: "natural warm". */
export function spaced(term: string): string {
  return term.replaceAll("_", " ").trim();
}

/** A light as a person would say it: "natural warm light", "morning light", "wet night". */
export function lightWords(term: string): string {
  const said = spaced(term);
  return /(?:light|lit|lamps?|sun|night)$/i.test(said) ? said : `${said} light`;
}

/** Seconds as m:ss.t, the way a person reads time on a contact sheet. */
export function clock(seconds: number): string {
  const tenths = Math.round(seconds * 10);
  const whole = Math.floor(tenths / 10);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}.${tenths % 10}`;
}

/** What is told of a product under its name; empty where that would only say the name again. */
export function underTitle({ name, description }: CreativeDirection["product"]): string {
  const plain = (text: string) => text.trim().toLowerCase();
  return plain(description) === plain(name) ? "" : description;
}

/** The text with a capital first letter, as a sentence begins. */
export function capitalised(text: string): string {
  const trimmed = text.trim();
  const [first = ""] = trimmed;
  return first.toLocaleUpperCase("en") + trimmed.slice(first.length);
}
