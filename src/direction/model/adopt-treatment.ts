import type { CreativeDirection, PaletteColor } from "../../../contracts/direction.ts";
import { HexColor } from "../../../contracts/primitives.ts";
import type { Film } from "../film.ts";
import { MAX_OVERLAY_CHARACTERS } from "../knowledge/reading-speed.ts";
import type { Cleaner } from "./clean-text.ts";
import { chooser, type Origins } from "./origins.ts";
import type { Settled } from "./settled.ts";
import type { Treatment } from "./treatment.ts";

const MAX_NAME_CHARACTERS = 120;
const MAX_PHRASE_CHARACTERS = 160;
const MAX_SENTENCE_CHARACTERS = 400;
const MAX_WORD_CHARACTERS = 60;
const MAX_ITEMS = 6;
const MIN_COLORS = 2;
/** The span of danceable and ambient music alike. */
const TEMPO = { min: 40, max: 220 };

/** The draft with what the treatment says of the whole film, wherever that is the model's to say. */
export function adoptTreatment(draft: Film, treatment: Treatment, settled: Settled, clean: Cleaner): Film {
  const origins: Origins = {};
  const pick = picker(settled, origins, clean);
  const { product, pacing, cta } = draft.direction;
  const drafted = { text: cta.text, style: cta.style, action: cta.action };
  const direction: CreativeDirection = {
    ...draft.direction,
    product: {
      ...product,
      name: pick.text("product/name", product.name, treatment.product_name, MAX_NAME_CHARACTERS),
      description: pick.text(
        "product/description",
        product.description,
        treatment.product_description,
        MAX_SENTENCE_CHARACTERS,
      ),
    },
    visual_direction: visualOf(draft, treatment, settled, pick),
    audio_direction: audioOf(draft, treatment, pick),
    pacing: {
      ...pacing,
      transition_style: pick.value(
        "pacing/transition_style",
        pacing.transition_style,
        treatment.transition_style,
      ),
      energy_curve: pick.value("pacing/energy_curve", pacing.energy_curve, treatment.energy_curve),
    },
    cta: { ...cta, ...pick.value("cta/text", drafted, ctaOf(treatment, clean)) },
  };
  const film = { ...draft, direction, provenance: { ...draft.provenance, ...origins } };
  return withCtaText(film, cta.text, direction.cta.text);
}

type Picker = ReturnType<typeof picker>;

function picker(settled: Settled, origins: Origins, clean: Cleaner) {
  const value = chooser("/creative_direction", settled, origins);
  return {
    value,
    text: (field: string, drafted: string, offered: string | null, maxCharacters: number) =>
      value(field, drafted, offered === null ? null : clean.phrase(offered, maxCharacters)),
    list: (field: string, drafted: string[], offered: string[] | null) =>
      value(field, drafted, offered === null ? null : clean.list(offered, MAX_ITEMS, MAX_WORD_CHARACTERS)),
  };
}

function visualOf(draft: Film, treatment: Treatment, settled: Settled, pick: Picker) {
  const drafted = draft.direction.visual_direction;
  const phrase = (field: "aesthetic" | "lighting_style" | "camera_style") =>
    pick.text(`visual_direction/${field}`, drafted[field], treatment[field], MAX_PHRASE_CHARACTERS);
  return {
    ...drafted,
    aesthetic: phrase("aesthetic"),
    lighting_style: phrase("lighting_style"),
    camera_style: phrase("camera_style"),
    color_palette: pick.value(
      "visual_direction/color_palette",
      drafted.color_palette,
      paletteOf(drafted.color_palette, treatment, settled),
    ),
  };
}

/** A film without music stays without. */
function audioOf(draft: Film, treatment: Treatment, pick: Picker) {
  const drafted = draft.direction.audio_direction;
  const offered =
    drafted.tempo > 0 ? treatment : { ...treatment, music_genre: null, instruments: null, tempo: null };
  return {
    ...drafted,
    music_genre: pick.text(
      "audio_direction/music_genre",
      drafted.music_genre,
      offered.music_genre,
      MAX_WORD_CHARACTERS,
    ),
    mood: pick.list("audio_direction/mood", drafted.mood, offered.mood),
    tempo: pick.value("audio_direction/tempo", drafted.tempo, tempoOf(offered)),
    intensity_curve: pick.value(
      "audio_direction/intensity_curve",
      drafted.intensity_curve,
      offered.intensity_curve,
    ),
    instruments: pick.list("audio_direction/instruments", drafted.instruments, offered.instruments),
  };
}

/** The call to action reads the same wherever it stood on screen. */
function withCtaText(film: Film, before: string, after: string): Film {
  if (before === after) return film;
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays.map((overlay) =>
    overlay.text === before ? { ...overlay, text: after } : overlay,
  );
  const scenes = film.scenes.map((scene) =>
    scene.text_overlay?.text === before
      ? { ...scene, text_overlay: { ...scene.text_overlay, text: after } }
      : scene,
  );
  return { ...film, scenes, direction: { ...film.direction, text_strategy: { ...text_strategy, overlays } } };
}

/** Colours that evidence put into the palette stay; a model's palette is taken whole or not at all. */
function paletteOf(
  drafted: readonly PaletteColor[],
  { palette }: Treatment,
  settled: Settled,
): PaletteColor[] | null {
  const isDemanded = drafted.some((_, index) =>
    settled(`/creative_direction/visual_direction/color_palette/${index}`),
  );
  if (isDemanded || palette === null) return null;
  const colors = palette
    .map(({ hex, role }) => ({ hex: hex.trim().toUpperCase(), role }))
    .filter(
      ({ hex }, index, all) =>
        HexColor.safeParse(hex).success && all.findIndex((other) => other.hex === hex) === index,
    );
  return colors.length >= MIN_COLORS ? colors.slice(0, MAX_ITEMS) : null;
}

function tempoOf({ tempo }: Treatment): number | null {
  return tempo === null || !Number.isFinite(tempo)
    ? null
    : Math.round(Math.min(TEMPO.max, Math.max(TEMPO.min, tempo)));
}

function ctaOf({ cta }: Treatment, clean: Cleaner): Treatment["cta"] {
  const text = cta === null ? null : clean.spoken(cta.text, MAX_OVERLAY_CHARACTERS);
  return cta === null || text === null ? null : { ...cta, text };
}
