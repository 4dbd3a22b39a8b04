import { z } from "zod";
import type { Scene } from "../../../contracts/scene.ts";
import { withSentence } from "../repair/bring-in.ts";
import { changeScenes } from "../repair/change-scene.ts";
import { positiveMentions } from "../words/mentions.ts";
import { constraintRule, satisfied, verdict, violated } from "./constraint-rule.ts";
import { allWords, idsOf } from "./film-words.ts";

const Where = z.enum(["opening", "ending", "throughout", "anywhere"]);
type Where = z.infer<typeof Where>;

/** The logo, where it is asked: at the end unless the words say otherwise. */
export const logoRule = constraintRule({
  kind: "logo",
  target: z.object({ where: Where, corner: z.string().optional(), by: z.number().optional() }),
  collect: ({ reading, brand }) => [
    ...(reading.logo
      ? [
          {
            statement: reading.logo.words,
            source: "text" as const,
            hard: true,
            target: {
              where: placeIn(`${reading.logo.value} ${reading.logo.words}`),
              ...cornerIn(`${reading.logo.value} ${reading.logo.words}`),
              ...deadlineIn(`${reading.logo.value} ${reading.logo.words}`),
            },
          },
        ]
      : []),
    ...(brand?.logo_url && !reading.logo
      ? [
          {
            statement: `logo ${brand.logo_url}`,
            source: "brand" as const,
            hard: true,
            target: { where: "ending" as const },
          },
        ]
      : []),
  ],
  check: ({ where, corner, by }, film) => {
    const showing = film.scenes.filter(showsLogo);
    const first = showing[0];
    if (!first) return violated("No scene shows the logo.");
    if (by !== undefined && first.start_time >= by)
      return violated(`The logo is first seen at ${first.start_time} s, not by ${by} s.`, idsOf(showing));
    const chosen = chosenScenes(film.scenes, where);
    const kept = where === "anywhere" || chosen.every((scene) => showing.includes(scene));
    if (kept && corner !== undefined && !showing.every((scene) => isInCorner(scene, corner)))
      return violated(`The logo is seen, but not in the ${corner} corner.`, idsOf(showing));
    return kept
      ? satisfied("The logo is in the picture where it is asked.", idsOf(showing))
      : verdict(false, "", `The logo is seen, but not ${PLACES[where]}.`, idsOf(showing));
  },
  repair: ({ where, corner, by }, film) => {
    const inTime = film.scenes.filter(({ start_time }) => by === undefined || start_time < by);
    const isSeen = inTime.some(showsLogo);
    const asked = by === undefined ? chosenScenes(film.scenes, where) : inTime.slice(-1);
    const chosen = where === "anywhere" && isSeen ? [] : asked;
    const placed =
      corner === undefined
        ? film
        : changeScenes(
            film,
            (scene) => showsLogo(scene) && !isInCorner(scene, corner),
            (scene) => inCorner(scene, corner),
          );
    return changeScenes(
      placed,
      (scene, index) => chosen.includes(film.scenes[index] ?? scene) && !showsLogo(scene),
      (scene) => ({
        ...scene,
        visual: {
          ...scene.visual,
          // Over every picture it is laid in the edit, and stands beside nothing.
          subject:
            where === "throughout"
              ? scene.visual.subject
              : `${scene.visual.subject}, the ${film.direction.product.name.replace(/^the\s/i, "")} logo beside it`,
          generation_prompt: withSentence(scene.visual.generation_prompt, spaceFor(corner)),
        },
      }),
    );
  },
});

function spaceFor(corner: string | undefined): string {
  return `Clean space is left ${corner ? `in the ${corner} corner ` : ""}for the logo, which is added in the edit.`;
}

const SPACE_LEFT =
  /Clean space is left (?:in the [a-z]+ [a-z]+ corner )?for the logo, which is added in the edit\./u;

function isInCorner({ visual }: Scene, corner: string): boolean {
  return visual.generation_prompt.includes(spaceFor(corner));
}

/** A logo that is seen already, where it is asked for. */
function inCorner(scene: Scene, corner: string): Scene {
  const { generation_prompt: prompt } = scene.visual;
  const told = SPACE_LEFT.test(prompt)
    ? prompt.replace(SPACE_LEFT, spaceFor(corner))
    : withSentence(prompt, spaceFor(corner));
  return { ...scene, visual: { ...scene.visual, generation_prompt: told } };
}

const PLACES = {
  opening: "at the start",
  ending: "at the end",
  throughout: "all the way",
  anywhere: "anywhere",
} as const;

function placeIn(words: string): Where {
  if (
    /\b(?:throughout|(?:all|whole|entire|full) (?:the |of the )?(?:time|film|video|ad|spot|clip|way|length)|always|at all times|from (?:the )?(?:first|start|beginning) to (?:the )?(?:last|finish|end)|permanent(?:ly)?|constant(?:ly)?|(?:every|each|all) (?:the )?(?:scenes?|frames?|shots?))\b/i.test(
      words,
    )
  )
    return "throughout";
  if (/\b(?:start|opening|open with|begin|intro|first (?:frame|second|scene|shot))\b/i.test(words))
    return "opening";
  if (/\b(?:ends?|ending|closes?|closing|last|final|outro|finish(?:es)?|end ?(?:card|frame))\b/i.test(words))
    return "ending";
  return "anywhere";
}

/** "By second 40", "from 0:05 on": until when it has to be there. */
function deadlineIn(words: string): { by?: number } {
  const [, second = ""] =
    /\b(?:by|before|from|at the latest at) (?:the )?(?:second |0:)?(\d{1,2})(?:(?:st|nd|rd|th)? ?(?:s|secs?|seconds?)(?: mark)?)?\b/i.exec(
      words,
    ) ?? [];
  return second === "" ? {} : { by: Number(second) };
}

const HEIGHTS: readonly (readonly [string, RegExp])[] = [
  ["upper", /\b(?:top|upper|oben|haut|arriba|alto|acima|superior|superiore|boven|linksboven|rechtsboven)\b/i],
  [
    "lower",
    /\b(?:bottom|lower|unten|bas|abajo|basso|baixo|inferior|inferiore|onder|linksonder|rechtsonder)\b/i,
  ],
];
const SIDES: readonly (readonly [string, RegExp])[] = [
  ["left", /\b(?:left|links|gauche|izquierd[ao]|sinistra|esquerd[ao]|linksboven|linksonder)\b/i],
  ["right", /\b(?:right|rechts|droite|derech[ao]|destra|direit[ao]|rechtsboven|rechtsonder)\b/i],
];

/** "Bottom left", "unten links" as the corner that prompts name: "lower left". */
export function cornerIn(words: string): { corner?: string } {
  const height = HEIGHTS.find(([, named]) => named.test(words))?.[0];
  const side = SIDES.find(([, named]) => named.test(words))?.[0];
  return height === undefined || side === undefined ? {} : { corner: `${height} ${side}` };
}

function chosenScenes(scenes: readonly Scene[], where: Where): readonly Scene[] {
  if (where === "throughout") return scenes;
  return where === "opening" ? scenes.slice(0, 1) : scenes.slice(-1);
}

function showsLogo(scene: Scene): boolean {
  return positiveMentions(allWords(scene), "logo").length > 0;
}
