import type { CameraMovement, ShotType } from "../../../contracts/vocabulary.ts";
import { craftIn } from "./craft.ts";
import { openPage } from "./page.ts";

type Named<T> = readonly (readonly [value: T, words: RegExp])[];

/** Shot sizes as shot lists abbreviate and name them in the known languages; the earliest in a shot's words is its size. */
const SIZES: Named<ShotType> = [
  [
    "extreme_close_up",
    /\b(?:X?ECU|XCU|BCU|TGP)\b|(?<![\p{L}])(?:extreme close[- ]?up|macro(?: shot)?|makro(?:aufnahme)?|detail(?: shot|aufnahme)?(?=\s?[:,.–—-]| (?:of|von|der|des|auf))|tr[eè]s gros plan|insert(?=\s?[:,–—-]| of)|plano detalle|primer[ií]simo plano|dettaglio)(?![\p{L}])/iu,
  ],
  [
    "medium_close_up",
    /\b(?:MCU|OTS)\b|(?<![\p{L}])(?:medium close[- ]?up|over[- ]the[- ]shoulder|plan rapproch[eé]|plano medio corto|plan poitrine|head and shoulders)(?![\p{L}])/iu,
  ],
  [
    "close_up",
    /\bCU\b|(?<=^|[\n([|/,;:.–—-]\s?)GP\b(?!\s(?:practice|surgery)|[’'s])|(?<![\p{L}])(?:(?<!medium |extreme )close[- ]?up|close on|closer on|tight (?:on|shot)|tight(?=\s?(?:[.,:]|$))|close(?=\s?[:,–—])|nah(?:aufnahme)?(?=\s?[:,.–—-]|$| (?:auf|von))|nahaufnahme|gro(?:ß|ss)(?:aufnahme)?(?=\s?[:,–—-])|gro(?:ß|ss)aufnahme|(?<!tr[eè]s )gros plan|plan serr[eé]|primer plano|primo piano)(?![\p{L}])/iu,
  ],
  [
    "medium_shot",
    /\b(?:MS|MLS)\b|(?<=^|[\n([|/,;:.–—-]\s?)PM\b|(?<![\p{L}])(?:medium(?: shot)?(?! close)|mid[- ]?shot|waist[- ]up|two[- ]shot|halbnah(?:e)?|amerikanisch(?:e)?|plan (?:moyen|am[eé]ricain|taille)|plano (?:medio(?! corto)|americano)|campo medio)(?![\p{L}])/iu,
  ],
  [
    "establishing",
    /(?<![\p{L}])(?:establishing(?: shot)?|plan d['’]ensemble|vista general|plano de situaci[oó]n)(?![\p{L}])/iu,
  ],
  [
    "wide_shot",
    /\b(?:E?WS|LS|VLS)\b(?!-\d)|(?<=^|[\n([|/,;:.–—-]\s?)PG\b(?!-\d)|(?<![\p{L}])(?:(?:extreme |very )?wide(?: shot| angle shot)?(?=\s?[:,.–—-]| (?:of|on|shot|low|high|across|over)|$)|(?:very |extreme )?long shot|full shot|(?:halb)?totale|plan (?:large|g[eé]n[eé]ral)|plano (?:general|abierto|aberto)|campo lungo|aerial|drone shot|bird['’]?s[- ]eye)(?![\p{L}])/iu,
  ],
];

/** Camera movements in the same way; verbs that things do too ("pulls out") need the camera named or stand first. */
const MOVES: Named<CameraMovement> = [
  [
    "push_in",
    /(?<![\p{L}])(?:(?:slow(?:ly)? |camera |kamera )?(?:push(?:es|ing)?[- ]in|zoom(?:s|ing)?[- ]in|dolly[- ]in|creep(?:s)?[- ]in|slow push|crash zoom)|ranfahrt|zoom avant|travelling avant|acercamiento|zoom in)(?![\p{L}])/iu,
  ],
  [
    "pull_out",
    /(?:^|[.,:;–—(-]\s?|slow(?:ly)? |camera |we |kamera )(?:pull(?:s|ing)?[- ](?:out|back)|zoom(?:s|ing)?[- ]out|dolly[- ]out|rückfahrt|travelling arrière|zoom arrière)(?![\p{L}])/iu,
  ],
  [
    "crane",
    /(?<![\p{L}])(?:drone(?: shot)?(?=\s?[:,.–—-]| (?:shot|over|of|across|above))|aerial|crane(?: shot| up| down)?(?=\s?[:,.–—-]| (?:shot|up|down|over))|jib|fly[- ]?over|fpv|drohne\w*|plan de drone|vue a[eé]rienne|toma a[eé]rea|dron)(?![\p{L}])/iu,
  ],
  [
    "handheld",
    /(?<![\p{L}])(?:hand[- ]?held|handkamera|shaky|cam[eé]ra (?:à l['’])?[eé]paule|c[aá]mara en mano|c[aâ]mera na mão|camera a mano)(?![\p{L}])/iu,
  ],
  [
    "orbital",
    /(?<![\p{L}])(?:orbit(?:s|ing|al)?(?= (?:around|shot)|\s?[:,.–—-])|camera circles|arc shot|360(?:°| degree)|umfahrt|turntable)(?![\p{L}])/iu,
  ],
  [
    "dolly",
    /(?<![\p{L}])(?:tracking(?: shot)?|track(?:s|ing)? (?:along|alongside|with|left|right)|dolly(?![- ](?:in|out))|steadicam|gimbal|slider|follow shot|camera follows|(?:kamera)?fahrt|parallelfahrt|travelling(?! (?:avant|arrière))|carrello)(?![\p{L}])/iu,
  ],
  ["tilt", /(?<![\p{L}])tilt(?:s|ing)?[- ](?:up|down)(?![\p{L}])/iu],
  [
    "pan",
    /(?<![\p{L}])(?:(?:slow |whip[- ]?|camera )pan(?:s|ning)?|panning|pan (?:left|right|across|over|to)|(?:kamera)?schwenk|panoramique|paneo|panor[aá]mica)(?![\p{L}])/iu,
  ],
  [
    "static",
    /(?<![\p{L}])(?:static|locked[- ]?off|lock[- ]?off|tripod|fixed camera|statisch|stativ|fixe|fija|fijo|fissa)(?![\p{L}])/iu,
  ],
];

export interface ShotCraft {
  readonly shotType: ShotType | null;
  readonly cameraMovement: CameraMovement | null;
}

/** The shot size and camera that a shot's own words name. */
export function craftOfShot(words: string): ShotCraft {
  const shotType = earliest(words, SIZES);
  const cameraMovement = earliest(words, MOVES);
  if (shotType !== null && cameraMovement !== null) return { shotType, cameraMovement };
  const usual = craftIn(openPage(words), 0, words.length);
  const isUnsure = usual.cameraMovement === "pull_out" || usual.cameraMovement === "pan";
  return {
    shotType: shotType ?? usual.shotType,
    cameraMovement: cameraMovement ?? (isUnsure ? null : usual.cameraMovement),
  };
}

function earliest<T>(words: string, table: Named<T>): T | null {
  let best: { at: number; value: T } | null = null;
  for (const [value, pattern] of table) {
    const at = pattern.exec(words)?.index;
    if (at !== undefined && (best === null || at < best.at)) best = { at, value };
  }
  return best?.value ?? null;
}

const LEAD = /^([^,:.;–—\n]{1,32}?)\s?(?:[,:.;–—]\s*|\s-\s+)/u;
const LEAD_WORDS = 4;
const SHOT_OF =
  /^(?:(?:an?|the|slow|very|low[- ]angle|high[- ]angle)\s)*(?:(?:extreme |medium )?close[- ]?up|(?:close|closer|tight|angle)(?=\son\s)|(?:extreme )?wide(?: shot)?|medium(?: shot)?|macro(?: shot)?|(?:aerial|drone|establishing|tracking|long|full|insert)(?: shot)?|nahaufnahme|großaufnahme|totale|gros plan|plan (?:large|moyen|serré)|primer plano|plano (?:general|medio|detalle)|primo piano|campo lungo)\s(?:shot\s)?(?:(?:of|on|von|auf|del|della|des|du|de|sur|di|su)\s|d['’]\s?)/iu;
const ABBREVIATION = /^(?:X?ECU|XCU|BCU|MCU|CU|OTS|MS|MLS|EWS|WS|LS|VLS|POV)\s+(?:(?:on|of|von|auf)\s+)?/;
const TRAILING =
  /,\s*(?:macro|slow[- ]?mo(?:tion)?|static|locked[- ]off|handheld|close[- ]?up|wide(?: shot)?|drone shot|aerial shot|tracking shot|push[- ]in|zeitlupe|statisch|fixe)\s*(?=[.;]|$)/giu;

const CRAFT_FILLER =
  /(?<![\p{L}])(?:shot|slow(?:ly)?|fast|low|high|angle|side|extreme|very|hero|camera|caméra|cámara|kamera|lateral|left|right|smooth|pov|gopro|slo[- ]?mo|slow[- ]?mo(?:tion)?|aufnahme|plan|overhead|seitlich)(?![\p{L}])/giu;

/** Whether words name a size or a movement and nothing that is seen. */
export function isOnlyCraft(words: string): boolean {
  const bare = [...SIZES, ...MOVES].reduce((rest, [, pattern]) => rest.replace(pattern, ""), words);
  if (bare === words && !/\bPOV\b/.test(words)) return false;
  return !/\p{L}/u.test(bare.replace(CRAFT_FILLER, ""));
}

/** "A child runs (wide shot)". */
const IN_BRACKETS = /(?<!\s)\s*\(([^()]{2,24}?)[,;\s]*\)(?=[.\s]*$)/u;

/** A picture's words without the craft that stands in fields of its own: "CU – hands light a stove" is "hands light a stove". */
export function withoutCraft(description: string): string {
  let rest = description.trim();
  for (;;) {
    const lead = LEAD.exec(rest);
    const words = lead?.[1] ?? "";
    const isCraft = words.split(/\s+/).length <= LEAD_WORDS && isOnlyCraft(`${words},`);
    const next = (lead !== null && isCraft ? rest.slice(lead[0].length) : rest)
      .replace(ABBREVIATION, "")
      .replace(SHOT_OF, "");
    if (next === rest || next.trim() === "") break;
    rest = next;
  }
  return rest
    .replaceAll(TRAILING, "")
    .replace(IN_BRACKETS, (all, inner: string) => (isOnlyCraft(`${inner},`) ? "" : all))
    .trim();
}
