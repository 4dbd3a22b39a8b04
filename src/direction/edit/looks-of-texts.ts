import type { Film } from "../film.ts";

/** Words that stood in `before`, are gone from `current` and are back in `repaired`, wherever: they look as they looked. */
export function withLooksOf(before: Film, current: Film, repaired: Film): Film {
  const shown = new Set(current.scenes.map(({ text_overlay }) => text_overlay?.text));
  const lookOf = (text: string | undefined) =>
    text === undefined || shown.has(text)
      ? undefined
      : before.scenes.find(({ text_overlay }) => text_overlay?.text === text)?.text_overlay;
  const scenes = repaired.scenes.map((scene) => {
    const look = lookOf(scene.text_overlay?.text);
    return look ? { ...scene, text_overlay: look } : scene;
  });
  if (scenes.every((scene, index) => scene === repaired.scenes[index])) return repaired;
  const cards = before.direction.text_strategy.overlays;
  const { text_strategy } = repaired.direction;
  const overlays = text_strategy.overlays.map((card) => {
    const old = shown.has(card.text) ? undefined : cards.find(({ text }) => text === card.text);
    return old ? { ...old, start_time: card.start_time, end_time: card.end_time } : card;
  });
  return {
    ...repaired,
    scenes,
    direction: { ...repaired.direction, text_strategy: { ...text_strategy, overlays } },
  };
}
