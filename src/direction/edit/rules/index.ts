import type { EditRule } from "../change.ts";
import { backgroundRule } from "./background.ts";
import { becomeRule } from "./become.ts";
import { captionsRule } from "./captions.ts";
import { colorsRule } from "./colors.ts";
import { ctaRule } from "./cta.ts";
import { durationRule } from "./duration.ts";
import { factsRule } from "./facts.ts";
import { formatRule } from "./format.ts";
import { languageRule } from "./language.ts";
import { logoRule } from "./logo.ts";
import { lookOfTextRule } from "./look-of-text.ts";
import { musicRule } from "./music.ts";
import { paceRule } from "./pace.ts";
import { presenceRule } from "./presence.ts";
import { priceTierRule } from "./price-tier.ts";
import { renameRule } from "./rename.ts";
import { sceneCountRule } from "./scene-count.ts";
import { sceneOrderRule } from "./scene-order.ts";
import { settingRule } from "./setting.ts";
import { shotRule } from "./shot.ts";
import { soundEffectsRule } from "./sound-effects.ts";
import { splitSceneRule } from "./split-scene.ts";
import { spokenTextRule } from "./spoken-text.ts";
import { subjectRule } from "./subject.ts";
import { taglineRule } from "./tagline.ts";
import { textBesideRule } from "./text-beside.ts";
import { textTimesRule } from "./text-times.ts";
import { toneRule } from "./tone.ts";
import { transitionsRule } from "./transitions.ts";
import { voiceoverRule } from "./voiceover.ts";
import { wordsOnScreenRule } from "./words-on-screen.ts";

/** Every kind of change that is understood, the ones whose words tell most first. Adding one is one file and one line. */
export const EDIT_RULES: readonly EditRule[] = [
  spokenTextRule,
  textTimesRule,
  textBesideRule,
  factsRule,
  ctaRule,
  languageRule,
  captionsRule,
  taglineRule,
  lookOfTextRule,
  wordsOnScreenRule,
  voiceoverRule,
  soundEffectsRule,
  musicRule,
  splitSceneRule,
  sceneCountRule,
  sceneOrderRule,
  logoRule,
  priceTierRule,
  backgroundRule,
  colorsRule,
  becomeRule,
  renameRule,
  formatRule,
  durationRule,
  paceRule,
  transitionsRule,
  subjectRule,
  settingRule,
  shotRule,
  toneRule,
];

/** Rules of what is never meant by words in quotes: a title's figures are no length, its colours none of the palette. */
export const BLIND_TO_QUOTES: ReadonlySet<EditRule> = new Set([
  backgroundRule,
  colorsRule,
  durationRule,
  formatRule,
  paceRule,
  sceneCountRule,
  settingRule,
  shotRule,
  toneRule,
  transitionsRule,
]);

/** Rules that change every scene where none is named: what speaks of one thing is not for them. */
export const OF_PICTURES: ReadonlySet<EditRule> = new Set([durationRule, shotRule, paceRule]);

/** Rules that take almost any words: asked only where no other understood a clause. */
export const LAST_RULES: readonly EditRule[] = [presenceRule];
