import type { ScriptLine } from "./script-lines.ts";
import { lengthIn } from "./script-times.ts";
import type { ShotBlock } from "./shot-block.ts";

/** What the first line of a shot tells before its words begin. */
export interface Head {
  readonly label: string | null;
  readonly seconds: number | null;
  /** Characters of the line that are no picture. */
  readonly length: number;
}

interface OpenBlock {
  readonly head: Head;
  readonly lines: ScriptLine[];
}

/** Blocks that begin at a head line and run to the next; what follows the list and speaks of the whole film is left out. */
export function blocksFrom(
  lines: readonly ScriptLine[],
  headOf: (line: ScriptLine) => Head | null,
): ShotBlock[] {
  const blocks: OpenBlock[] = [];
  for (const line of lines) {
    const head = headOf(line);
    if (head !== null) blocks.push({ head, lines: [line] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map((block, order) =>
    blockOf(order === blocks.length - 1 ? withoutTail(block, blocks) : block),
  );
}

const FILM_FIELD =
  /^(?:[-*•#>]*\s*)?(?:\*\*)?(?:total |overall |film |video )?(?:duration|length|laufzeit|länge|durée|duración|durata|format|formato|platform|plattform|aspect(?: ratio)?|ratio|music|musik|musique|música|musica|soundtrack|score|tone|tonalität|ton général|audience|target|zielgruppe|cible|público|product|produkt|produit|producto|brand|marke|marque|marca|cta|call to action|colou?rs?|palette|farben|couleurs|colores|notes?|hinweis|avoid|vermeiden|éviter|evitar|must|style|stil|total|gesamt|client|kunde|font|language|sprache|langue|idioma|mood|stimmung|ambiance|budget|deliverables?|keep|please|everything|all (?:shots|scenes)|no|without|keine?|ohne|sans|pas de|sin|sem|senza|vertical|square|landscape|hochformat|querformat)(?![\p{L}-])/iu;
const FILM_WORDS =
  /(?<![\d:])(?:9:16|16:9|1:1|4:5|2\.39:1|21:9|4:3)(?![\d:])|^\d{1,3} ?(?:s|secs?|seconds?|sek|sekunden|secondes|segundos|secondi)\b|\b(?:vertical|hochformat|querformat|format carré|tiktok|reels?|youtube|instagram|linkedin)\b|(?:gesamt|total|in all)\b/iu;

/** Whether a line outside a list speaks of the film as a whole. */
function speaksOfFilm(line: string): boolean {
  return FILM_FIELD.test(line) || FILM_WORDS.test(line);
}

/** The last shot without the lines (or the closing sentences) that speak of the whole film. */
function withoutTail(last: OpenBlock, blocks: readonly OpenBlock[]): OpenBlock {
  const others = blocks.slice(0, -1);
  const usualLines = Math.max(1, ...others.map(({ lines }) => lines.length));
  const gapsInside = others.some(({ lines }) => lines.slice(1).some(({ afterGap }) => afterGap));
  const labels = new Set(
    others.flatMap(({ lines }) => lines.slice(1).map(labelOf)).filter((one) => one !== ""),
  );
  const end = last.lines.findIndex((line, order) => {
    if (order === 0) return false;
    if (labels.has(labelOf(line))) return false;
    if (!line.afterGap && OF_THE_SHOT.test(line.text)) return false;
    return usualLines === 1 || (line.afterGap && !gapsInside) || speaksOfFilm(line.text);
  });
  const lines = end < 0 ? last.lines : last.lines.slice(0, end);
  const [first, ...rest] = lines;
  return first === undefined || rest.length > 0
    ? { ...last, lines }
    : { ...last, lines: [shortened(first, last.head)] };
}

/** What is said, written or heard right under a shot belongs to it. */
const OF_THE_SHOT =
  /^(?:[-*•]\s*)?(?:\*\*)?(?:vo|v\.o\.?|voice-?over|narrator|sprecher(?:in)?|super|(?:on[- ]screen )?text|caption|overlay|title card|sfx|sound effects?|einblendung|texte|texto|r[oó]tulo)(?:\*\*)?\s?[:：]/iu;

/** "…, logo. Vertical 15s. CTA: Fix it": sentences of the last line that speak of the film. */
function shortened(line: ScriptLine, head: Head): ScriptLine {
  for (const match of line.text.matchAll(/[.!?]["”»]?\s+(?=\S)/gu)) {
    const at = match.index + match[0].length;
    const rest = line.text.slice(at);
    const isInQuotes = (line.text.slice(0, at).match(/["“”„«»]/gu)?.length ?? 0) % 2 === 1;
    if (isInQuotes || at <= head.length || lengthIn(rest) !== null || !speaksOfFilm(rest)) continue;
    const text = line.text.slice(0, at).trimEnd();
    return { ...line, text, end: line.start + text.length };
  }
  return line;
}

function labelOf(line: ScriptLine): string {
  return (
    /^(?:[-*•]\s*)?(?:\*\*)?(\p{L}[\p{L} -]{0,20})(?:\*\*)?\s?[:：]/u.exec(line.text)?.[1] ?? ""
  ).toLowerCase();
}

function blockOf({ head, lines }: OpenBlock): ShotBlock {
  const [first, ...rest] = lines;
  const parts = [first?.text.slice(head.length) ?? "", ...rest.map(({ text }) => text)];
  return {
    start: first?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    label: head.label,
    seconds: head.seconds,
    body: parts.join("\n"),
    cells: new Map<string, string>(),
  };
}
