import type { ScriptLine } from "./script-lines.ts";
import type { ShotBlock } from "./shot-block.ts";

const MIN_LINES = 2;
const VOICE =
  /^(?:[-*•]\s*)?(?:\d{1,2}[.)]\s*)?(?:VO|V\.O\.?|V\/O|voice-?over|narrator|narration|sprecher(?:in)?|voix off|voz en off|voz off|locución|locução|voce fuori campo|ナレーション|旁白|내레이션)\s?\d{0,2}(?:\s?\([^)]{0,30}\))?\s?[:：]\s*/iu;
const SCRIPT_OF_LINES =
  /\b(?:vo|voice-?over|voice over|narration|spoken|sprecher\w*|voix off|voz en off|off)[ -]?(?:script|text|copy|lines?|skript)|\b(?:script|text|skript) (?:for|of) (?:the )?(?:vo|voice-?over|narrator)|each line (?:is|=|gets) (?:one|a|its own) (?:scene|shot)|one (?:scene|shot) (?:per|a|for each) line|jede zeile eine szene/i;
const QUOTED_LINE = /^(?:[-*•]\s*)?(?:\d{1,2}[.)]\s*)?["“„«「]([^"”“»」]{2,300})["”“»」]\.?$/u;

/** A brief that is nothing but what is said: spoken lines under one another, a scene each. */
export function readSpokenLines(lines: readonly ScriptLine[]): ShotBlock[] {
  const isScript = lines.some((line) => SCRIPT_OF_LINES.test(line.text));
  const said = lines.flatMap((line): ShotBlock[] => {
    const cue = VOICE.exec(line.text)?.[0] ?? null;
    const quoted = isScript ? QUOTED_LINE.exec(line.text)?.[1] : undefined;
    const words = cue !== null ? line.text.slice(cue.length) : quoted;
    if (words === undefined || words.trim() === "") return [];
    return [
      {
        start: line.start,
        end: line.end,
        label: null,
        seconds: null,
        body: `VO: ${words.trim()}`,
        cells: new Map<string, string>(),
      },
    ];
  });
  return said.length >= MIN_LINES ? said : [];
}
