import { isFinding } from "./page.ts";
import type { BriefReading, Finding } from "./reading.ts";

/** Findings in the English text as findings in the brief: the same meaning, the brief's words. */
export interface Back {
  readonly one: <T>(found: Finding<T> | null) => Finding<T> | null;
  readonly all: <T>(found: readonly Finding<T>[]) => Finding<T>[];
}

type Field = keyof BriefReading;

/** Where the English tells nothing, what the brief's own words seem to say of these is taken: figures, names and quotations look alike everywhere. */
const ALIKE_EVERYWHERE: readonly Field[] = [
  "durations",
  "formats",
  "aspectRatios",
  "resolution",
  "fps",
  "sceneCounts",
  "hookBySeconds",
  "productBySeconds",
  "priceTier",
  "tones",
  "styles",
  "colors",
  "fonts",
  "music",
  "speech",
  "logo",
  "deliverables",
  "maxCostUsd",
  "targetModels",
  "likeness",
];
/** What is not found but is about the brief itself. */
const OF_THE_BRIEF: ReadonlySet<Field> = new Set<Field>([
  "text",
  "briefLanguage",
  "abroad",
  "script",
  "product",
  "language",
]);

/**
 * The reading of a brief all of whose words are told in English: its English says what is asked, and each finding
 * keeps the brief's own words. Readers of English know more than those of any other language.
 */
export function wellTold(
  own: BriefReading,
  twin: BriefReading,
  back: Back,
  saidAs: (words: string) => string | null,
): BriefReading {
  const fields = Object.keys(twin).filter((field) => !OF_THE_BRIEF.has(field as Field)) as Field[];
  const told = fields.map((field) => {
    const found = placed(Reflect.get(twin, field), back);
    const isOwn = ALIKE_EVERYWHERE.includes(field) && isEmpty(found);
    return [field, isOwn ? Reflect.get(own, field) : found] as const;
  });
  const mapped: BriefReading = {
    ...own,
    ...Object.fromEntries(told),
    language: back.one(twin.language) ?? own.language,
  };
  return { ...mapped, ...wordsOnScreen(own, mapped, saidAs) };
}

/** What is to be read stands on screen in the brief's own words. */
function wordsOnScreen(
  own: BriefReading,
  mapped: BriefReading,
  saidAs: (words: string) => string | null,
): Pick<BriefReading, "overlays" | "cta" | "speech"> {
  const asSaid = (text: string) => (own.text.includes(text) ? text : saidAs(text));
  const text = mapped.cta && asSaid(mapped.cta.value.text);
  const overlays = mapped.overlays.flatMap((one) => {
    const said = asSaid(one.value.text);
    return said === null ? [] : [{ ...one, value: { ...one.value, text: said } }];
  });
  const { cta, speech } = mapped;
  const voice = speech?.value.voice ? asSaid(speech.value.voice) : null;
  return {
    overlays,
    cta: cta && text ? { ...cta, value: { ...cta.value, text } } : null,
    speech: speech && voice ? { ...speech, value: { ...speech.value, voice } } : speech,
  };
}

/** What was found in the English text, where it stands in the brief; a value that is no finding stays. */
export function placed(found: unknown, back: Back): unknown {
  if (Array.isArray(found)) return back.all(found.filter(isFinding));
  return isFinding(found) ? back.one(found) : found;
}

function isEmpty(found: unknown): boolean {
  return Array.isArray(found) ? found.length === 0 : found === null;
}
