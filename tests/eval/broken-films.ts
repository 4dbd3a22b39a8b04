import type { Scene } from "../../contracts/scene.ts";
import type { AgreedBrief } from "../../src/direction/agreed-brief.ts";
import type { Film } from "../../src/direction/film.ts";

/** A way in which a careless model breaks the film of a brief. */
export interface Breakage {
  readonly name: string;
  breakFilm(film: Film, agreed: AgreedBrief): Film;
}

const TOO_LONG = 1.6;
const OFF_BRAND = ["#FF00FF", "#00FF00"] as const;

/** Every way, each breaking all scenes at once. */
export const BREAKAGES: readonly Breakage[] = [
  {
    name: "wrong totals",
    breakFilm: (film) => withScenes(film, (scene) => ({ ...scene, duration: scene.duration * TOO_LONG })),
  },
  { name: "ignored negatives", breakFilm: ignoreNegatives },
  { name: "off-brand colours", breakFilm: offBrand },
  {
    name: "missing scenes",
    breakFilm: (film) => ({
      ...film,
      scenes: film.scenes.slice(0, Math.max(1, Math.ceil(film.scenes.length / 2))),
    }),
  },
  { name: "forgotten words", breakFilm: forgetWords },
  { name: "wrong format", breakFilm: wrongFormat },
  {
    name: "one scene over and over",
    breakFilm: (film) =>
      withScenes(film, (scene) => ({ ...scene, visual: film.scenes[0]?.visual ?? scene.visual })),
  },
  {
    name: "all at once",
    breakFilm: (film, agreed) => wrongFormat(forgetWords(offBrand(ignoreNegatives(film, agreed)))),
  },
];

function withScenes(film: Film, change: (scene: Scene) => Scene): Film {
  return { ...film, scenes: film.scenes.map(change) };
}

/** Says in every prompt, overlay and line what the brief and the brand forbid. */
function ignoreNegatives(film: Film, { mustAvoid }: AgreedBrief): Film {
  const banned = mustAvoid.map(({ value }) => value.subject).join(" and ") || "people";
  return withScenes(film, (scene) => ({
    ...scene,
    visual: {
      ...scene.visual,
      subject: `${banned} in front of ${scene.visual.subject}`,
      generation_prompt: `${scene.visual.generation_prompt} In the foreground ${banned}, clearly seen.`,
      negative_prompt: "",
    },
    audio: { ...scene.audio, voiceover_text: `Look, ${banned}!` },
    text_overlay: scene.text_overlay && { ...scene.text_overlay, text: `With ${banned}` },
  }));
}

function offBrand(film: Film): Film {
  const [primary, secondary] = OFF_BRAND;
  const { direction } = film;
  return {
    ...film,
    direction: {
      ...direction,
      visual_direction: {
        ...direction.visual_direction,
        color_palette: [
          { hex: primary, role: "primary" },
          { hex: secondary, role: "secondary" },
        ],
      },
      text_strategy: {
        ...direction.text_strategy,
        font_family: "Papyrus",
        text_color: primary,
        outline_color: primary,
      },
    },
  };
}

function forgetWords(film: Film): Film {
  const { direction } = film;
  const silent = withScenes(film, (scene) => ({
    ...scene,
    text_overlay: null,
    audio: { ...scene.audio, voiceover_text: null },
  }));
  return {
    ...silent,
    direction: {
      ...direction,
      cta: { ...direction.cta, text: "Click here" },
      text_strategy: { ...direction.text_strategy, overlays: [] },
    },
  };
}

function wrongFormat(film: Film): Film {
  const { direction } = film;
  return {
    ...film,
    direction: {
      ...direction,
      technical_specs: {
        ...direction.technical_specs,
        aspect_ratio: "5:4",
        resolution: "640x512",
        fps: 12,
        duration: 99,
      },
    },
  };
}
