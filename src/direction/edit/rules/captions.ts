import type { Film } from "../../film.ts";
import { changeDirection, changeScenes } from "../../repair/change-scene.ts";
import { sayInScene } from "../../repair/say-on-screen.ts";
import { type EditRule, wholly } from "../change.ts";
import { chosen } from "../scene-choice.ts";

const ADD =
  /^(?:please )?(?:add|include|put (?:in|on)|turn on|switch on|use|with|we need|need|give it|show)\s+(?:some |the |closed |burned-in |burnt-in |open |english )*(?:captions?|subtitles?|subs)\b(?!\s*[:"“«„])(?! (?:in|into) (?:german|french|spanish|italian|portuguese|dutch|polish|japanese|chinese))/iu;
const LONGEST_CAPTION_WORDS = 14;

/** What is spoken stands on screen as well, at the foot of the picture, where no other text stands. */
export const captionsRule: EditRule = (clause, film) => {
  if (!ADD.test(clause.text)) return null;
  const spoken = chosen(film, clause.scenes).filter(
    ({ audio, text_overlay }) =>
      text_overlay === null &&
      audio.voiceover_text !== null &&
      audio.voiceover_text !== "" &&
      (audio.voiceover_text?.split(/\s+/).length ?? 0) <= LONGEST_CAPTION_WORDS,
  );
  if (spoken.length === 0) return null;
  return wholly({
    kind: "overlay",
    words: clause.text,
    overrules: ({ kind, expected }) => kind === "overlay" && Object(expected).text === null,
    apply: (before) => {
      const captioned = spoken.reduce(
        (next, { id, audio }) => sayInScene(next, id, audio.voiceover_text ?? ""),
        before,
      );
      return {
        film: atTheFoot(captioned, new Set(spoken.map(({ id }) => id))),
        sentence: `Put what is spoken on screen in ${spoken.length} ${spoken.length === 1 ? "scene" : "scenes"}.`,
      };
    },
  });
};

function atTheFoot(film: Film, ids: ReadonlySet<string>): Film {
  const lines = new Set(
    film.scenes.flatMap(({ id, text_overlay }) => (ids.has(id) ? [text_overlay?.text] : [])),
  );
  const placed = changeScenes(
    film,
    ({ id }) => ids.has(id),
    (scene) => ({
      ...scene,
      text_overlay: scene.text_overlay && { ...scene.text_overlay, position: "bottom_third" as const },
    }),
  );
  const { text_strategy } = film.direction;
  const overlays = text_strategy.overlays.map((overlay) =>
    lines.has(overlay.text) ? { ...overlay, position: "bottom_third" as const } : overlay,
  );
  return changeDirection(placed, { text_strategy: { ...text_strategy, overlays } });
}
