import type { Film } from "../film.ts";

/** A repair that asks nothing but the film: one that it has left as it was is not looked at again. */
export function restful(repair: (film: Film) => Film): (film: Film) => Film {
  const leftAlone = new WeakSet<Film>();
  return (film) => {
    if (leftAlone.has(film)) return film;
    const next = repair(film);
    if (next === film) leftAlone.add(film);
    return next;
  };
}
