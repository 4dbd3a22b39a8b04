import type { AgreedBrief } from "../agreed-brief.ts";

/** What a model may know of a request, as plain data: the caller's words, what was settled from them, what was measured. */
export function materialOf(agreed: AgreedBrief): Readonly<Record<string, unknown>> {
  const { reading, brand } = agreed;
  return {
    brief: reading.text,
    brand: brand === null ? null : { colors: brand.colors, fonts: brand.fonts, tone: brand.tone ?? null },
    settled: {
      platform: agreed.platform.value,
      duration_seconds: agreed.durationSeconds.value,
      aspect_ratio: agreed.aspectRatio.value,
      kind_of_film: agreed.filmKind.value,
      category: agreed.category.value,
      price_tier: agreed.priceTier.value,
      pace: agreed.pace.value,
      language_of_words: agreed.language.value,
      must_include: agreed.mustInclude.map((decision) => decision.value.subject),
      must_avoid: agreed.mustAvoid.map((decision) => decision.value.subject),
      demands: agreed.demands.filter((demand) => demand.hard).map((demand) => demand.statement),
    },
    references: referencesOf(agreed),
  };
}

function referencesOf({ references }: AgreedBrief): Readonly<Record<string, unknown>> | null {
  const { images, video } = references;
  if (images.length === 0 && video === null) return null;
  return {
    images: images.map(({ source, time, analysis }, index) => ({
      index,
      source,
      time,
      colors: analysis.dominant_colors,
      lighting: analysis.lighting,
      composition: analysis.composition,
      mood: analysis.mood,
    })),
    video:
      video === null
        ? null
        : {
            duration: video.duration,
            cuts_per_minute: video.cuts_per_minute,
            motion: video.motion,
            audio: video.audio,
          },
  };
}

const OPEN = "<material>";
const CLOSE = "</material>";

/** Data for the prompt. Nothing in it can end the block: angle brackets inside are escaped as JSON allows. */
export function asData(value: unknown): string {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
  return `${OPEN}\n${json}\n${CLOSE}`;
}
