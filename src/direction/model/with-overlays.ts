import type { Overlay } from "../../../contracts/direction.ts";
import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";

/** The film with its overlays saying what its scenes now say; `before` are the same scenes as they were drafted. */
export function withOverlaysOfScenes(film: Film, before: readonly Scene[]): Film {
  const { overlays } = film.direction.text_strategy;
  const changed = film.scenes.flatMap((scene, index) => {
    const was = before[index]?.text_overlay ?? null;
    return scene.text_overlay !== null && scene.text_overlay !== was ? [{ scene, was }] : [];
  });
  const rewritten = changed.reduce<readonly Overlay[]>(
    (list, { scene, was }) => replaced(list, scene, was),
    overlays,
  );
  const timed = [...rewritten].sort((a, b) => a.start_time - b.start_time);
  return {
    ...film,
    direction: { ...film.direction, text_strategy: { ...film.direction.text_strategy, overlays: timed } },
  };
}

/** The entry that stood for the scene's old text, or a new one over the whole scene. */
function replaced(overlays: readonly Overlay[], scene: Scene, was: Scene["text_overlay"]): Overlay[] {
  const { text_overlay: words } = scene;
  if (words === null) return [...overlays];
  const index =
    was === null
      ? -1
      : overlays.findIndex((overlay) => overlay.text === was.text && isWithin(overlay, scene));
  const known = overlays[index];
  if (!known) {
    const added: Overlay = {
      ...words,
      start_time: scene.start_time,
      end_time: scene.end_time,
      font_size: "medium",
    };
    return [...overlays, added];
  }
  return overlays.with(index, { ...known, ...words });
}

function isWithin(overlay: Overlay, scene: Scene): boolean {
  return overlay.start_time < scene.end_time && overlay.end_time > scene.start_time;
}
