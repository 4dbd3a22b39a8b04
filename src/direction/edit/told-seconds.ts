import { numberOf, ONE_TO_TEN } from "../reading/numbers.ts";

const BEFORE_SECONDS = new RegExp(
  `\\b(${ONE_TO_TEN})(?= (?:more |extra |full |whole )?(?:seconds?|secs?)\\b)`,
  "giu",
);
const ONE_SECOND =
  /\b(?:an?|one) (?:full |whole |extra |single )?(?=seconds? (?:longer|shorter|more|less|off)\b)/giu;
const MORE_SECONDS = /\b(\d+(?:[.,]\d+)?) (?:more|extra) (?:seconds?|secs?)\b(?! longer)/giu;
/** "Trim the old man by 1.5 seconds". */
const BY_SECONDS =
  /^(trim|shorten|cut|tighten|reduce|extend|lengthen|stretch) ((?:the|our|that|scene|shot) .+?) by (\d+(?:[.,]\d+)?) ?(?:s|secs?|seconds?)$/iu;
/** "Shot 5 two longer", after a part that named seconds. */
const BARE = new RegExp(
  `^(.*\\b(?:scene|shot) \\d+|(?:the )?(?:first|last|second|third|fourth|fifth) (?:scene|shot|one)?) (?:by )?(\\d+|${ONE_TO_TEN}) (longer|shorter)$`,
  "iu",
);

/** A clause with the seconds that it tells in words told in figures: "two seconds longer", "a second less", "two more seconds". */
export function secondsInFigures(clause: string): string {
  return clause
    .replace(/\b(?:a|one) second and a half\b|\bone and a half seconds\b/giu, "1.5 seconds")
    .replace(/\bhalf an? (?=seconds?\b)/giu, "0.5 ")
    .replace(
      BY_SECONDS,
      (_, verb: string, thing: string, many: string) =>
        `${thing} ${many} seconds ${/^(?:extend|lengthen|stretch)/iu.test(verb) ? "longer" : "shorter"}`,
    )
    .replace(/\ba couple of (?=seconds?\b)/giu, "2 ")
    .replace(ONE_SECOND, "1 ")
    .replace(BEFORE_SECONDS, figures)
    .replace(MORE_SECONDS, "$1 seconds longer")
    .replace(
      BARE,
      (_, scene: string, many: string, how: string) => `${scene} ${figures(many)} seconds ${how}`,
    );
}

/** A time of the film, of the groups that a pattern has for minutes, their seconds, and seconds alone; null where none is told. */
export function timeTold([minutes, seconds, bare]: readonly (string | undefined)[]): number | null {
  if (minutes !== undefined) return Number(minutes) * SECONDS_PER_MINUTE + Number(seconds ?? "0");
  return bare === undefined ? null : numberOf(bare);
}

const SECONDS_PER_MINUTE = 60;

function figures(words: string): string {
  return /^\d/.test(words) ? words : String(numberOf(words.toLowerCase()) || words);
}
