import type { Film } from "../film.ts";
import { scenesLedBy } from "./scene-told.ts";

/** What an instruction says of one picture and of no thing in it: its length, its size, its speed, its place. */
const OF_A_SCENE =
  /\b(?:longer|shorter|too (?:long|short|dark|bright|warm|cold|cool)|longest|shortest|lasts?|linger|drags?|slow[- ]?mo(?:tion)?|half[- ]speed|time[- ]?lapse|close[- ]?ups?|macro|wide(?: shot)?|medium shot|from (?:a drone|above|the air|below)|handheld|static|(?:split|divide)\b|in (?:two|half)|(?:first|last|opening|closing) shot|opener|seconds?|warmer|cooler|darker|brighter|softer|moodier|happier|calmer|dramatic|black[- ]and[- ]white|b&w|energetic|moody|romantic|funny|funnier|(?:zoom|push|pan|tilt|dolly|orbit|circle|pull)(?:s|ing)?(?: (?:in|out|back|slowly|gently|closer|up|down))* (?:on|onto|into|to|towards?|around|across|over|from))\b/iu;
const THING =
  /\b(?:the|our|that) ((?:(?!the\b|our\b)[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+)(?=\s+(?:should|must|could|can|needs?|has|is|was|looks?|feels?|lasts?|drags?|in|into|as|a|an|by|for|on|to|from|the|too|two|\d|more|less|much|slightly|warmer|cooler|darker|brighter|softer|moodier|happier|calmer|funnier|longer|shorter|handheld)\b|[,.!?]|$)/giu;
const FIRST =
  /^((?:(?!the\b)[\p{L}'’-]+ ){0,2}?[\p{L}'’-]+)(?=\s+(?:should|must|needs?|as|in|by|too|lasts?|is)\b)/iu;
/** What belongs to the film as a whole has no scene. */
export const OF_THE_FILM =
  /^(?:(?:whole |entire |overall |total )?(?:film|video|ad|spot|clip|reel|thing|edit|cut|piece|music|soundtrack|song|track|score|text|texts|title|titles|captions?|overlays?|headline|tagline|slogan|logo|cta|call|button|voice|voice-?over|narrator|narration|camera|pace|pacing|tempo|length|duration|total|rest|others?|start|beginning|end|ending|intro|opening|hook|scenes?|shots?|first|second|third|last|final|colou?rs?|palette|light|lighting|mood|tone|font|transitions?|everything|all|it|that|this|they|them|we|you|make|keep|hold|cut|and)(?: .*)?)$/iu;

/** The scenes that an instruction means by what they show, where it says something of a whole picture: "the chase in slow motion"; none else. */
export function scenesOfThing(text: string, film: Film): readonly number[] {
  const bare = text.replace(/["“«„][^"”»“]*["”»“]/gu, " ");
  if (!OF_A_SCENE.test(bare)) return [];
  for (const thing of thingsIn(bare)) {
    const found = scenesLedBy(thing, film);
    if (found.length > 0 && found.length < film.scenes.length) return found;
  }
  return [];
}

/** Whether an instruction speaks of something that is no film: then nothing of it is meant for the whole of it. */
export function isOfOneThing(text: string): boolean {
  const bare = text.replace(/["“«„][^"”»“]*["”»“]/gu, " ");
  const [, thing = ""] =
    /^(?:the|our|that|his|her) ((?:[\p{L}'’-]+ ){0,3}?[\p{L}'’-]+)(?= (?:should|must|could|can|needs?|has|is|was|lasts?|in|as|a bit|a touch|\d)\b)/iu.exec(
      bare,
    ) ?? [];
  const [, lone = ""] =
    /^((?:[\p{L}'’-]+ ){0,1}[\p{L}'’-]+)(?= (?:should|must|needs to|as an?|in) )/iu.exec(bare) ?? [];
  const named = thing || lone;
  return named !== "" && !OF_THE_FILM.test(named);
}

function thingsIn(text: string): string[] {
  const named = [...text.matchAll(THING)].map(([, thing = ""]) => thing);
  const first = FIRST.exec(text)?.[1];
  return [...(first === undefined ? [] : [first]), ...named]
    .map((thing) => thing.replace(/ (?:step|scene|shot|bit|part|moment)$/iu, ""))
    .filter((thing) => !OF_THE_FILM.test(thing));
}
