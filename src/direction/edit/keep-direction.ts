import type { CreativeDirection } from "../../../contracts/direction.ts";
import type { Provenance } from "../../../contracts/parse.ts";
import type { Film } from "../film.ts";

const ROOT = "/creative_direction";
const KEPT = [
  `${ROOT}/product`,
  `${ROOT}/visual_direction`,
  `${ROOT}/audio_direction`,
  `${ROOT}/text_strategy/font_family`,
  `${ROOT}/text_strategy/text_color`,
  `${ROOT}/text_strategy/outline_color`,
  `${ROOT}/cta/text`,
  `${ROOT}/cta/style`,
  `${ROOT}/cta/action`,
];

/** The film with the given direction's own words over the written ones; times and overlays stay those of its scenes. */
export function keepDirection(kept: CreativeDirection, film: Film): Film {
  const { direction } = film;
  const { font_family, text_color, outline_color } = kept.text_strategy;
  const { text, style, action } = kept.cta;
  return {
    ...film,
    direction: {
      ...direction,
      product: kept.product,
      visual_direction: kept.visual_direction,
      audio_direction: kept.audio_direction,
      text_strategy: { ...direction.text_strategy, font_family, text_color, outline_color },
      cta: { ...direction.cta, text, style, action },
    },
    provenance: {
      ...withoutKept(film.provenance),
      ...Object.fromEntries(KEPT.map((path) => [path, PREVIOUS])),
    },
  };
}

const PREVIOUS: Provenance = { source: "previous", confidence: 1, evidence: "context.previous_config" };

function withoutKept(provenance: Film["provenance"]): Record<string, Provenance> {
  return Object.fromEntries(
    Object.entries(provenance).filter(
      ([pointer]) => !KEPT.some((path) => pointer === path || pointer.startsWith(`${path}/`)),
    ),
  );
}
