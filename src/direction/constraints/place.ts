import type { Scene } from "../../../contracts/scene.ts";
import type { Film } from "../film.ts";
import type { PlaceWish } from "../reading/reading.ts";
import { withPicturesThere } from "../repair/pictures-there.ts";
import { AskedPlaces, inPlacesAsked, placeOf } from "../repair/places.ts";
import { isAway } from "../writing/away-from-place.ts";
import { isOnSide } from "../writing/keep-to-places.ts";
import { constraintRule, demandedInText, type Verdict, verdict } from "./constraint-rule.ts";
import { idsOf } from "./film-words.ts";

/** In how many places a film plays, in which alone, indoors or out, in another one each time or in which one after the other. */
export const placeRule = constraintRule({
  kind: "place",
  target: AskedPlaces,
  collect: ({ reading }) => demandedInText(reading.spreads, (wish): PlaceWish => wish),
  check: (wish, film) => {
    if (wish.how === "side") return checkSide(wish, film);
    if (wish.how === "tour") return checkTour(wish, film);
    const places = new Set(film.scenes.flatMap(({ visual }) => placeOf(visual.environment) ?? []));
    const told = `The film plays in ${places.size} places`;
    if (wish.how === "another_each")
      return verdict(
        places.size >= film.scenes.length,
        `${told}, one a scene.`,
        `${told}, with ${film.scenes.length} scenes.`,
        idsOf(film.scenes),
      );
    if (wish.how === "stay") return checkStay(wish, film);
    const isKept = places.size >= (wish.least ?? 0) && places.size <= (wish.most ?? film.scenes.length);
    return verdict(isKept, `${told}.`, `${told} instead of ${wish.most ?? wish.least}.`, idsOf(film.scenes));
  },
  repair: (wish, film, others) => withPicturesThere(inPlacesAsked(film, wish), wish, others),
});

function checkStay({ where }: PlaceWish, film: Film): Verdict {
  const place = bareOf(where ?? "");
  const away = film.scenes.filter(
    ({ visual }) => !visual.environment.toLowerCase().includes(place) || isAway(visual.subject, where ?? ""),
  );
  return verdict(
    away.length === 0,
    `Every scene plays in ${where}.`,
    `${away.length} scenes play elsewhere.`,
    idsOf(away.length === 0 ? film.scenes : away),
  );
}

/** "A small kitchen" and "the small kitchen" are one. */
function bareOf(place: string): string {
  return place.replace(/^(?:the|an?|one) /, "");
}

function checkSide({ where }: PlaceWish, film: Film): Verdict {
  const off = film.scenes.filter((scene) => !isOnSide(wordsOf(scene), where));
  return verdict(
    off.length === 0,
    `Every scene is ${where}.`,
    `${off.length} scenes are not ${where}.`,
    idsOf(off.length === 0 ? film.scenes : off),
  );
}

function wordsOf({ visual }: Scene): string {
  return `${visual.subject}. ${visual.environment}`;
}

function checkTour({ names }: PlaceWish, film: Film): Verdict {
  const seen = film.scenes.flatMap(({ visual }) =>
    names.filter((name) => visual.environment.includes(name)).slice(0, 1),
  );
  const inOrder = seen.filter((name, at) => name !== seen[at - 1]);
  const isKept = inOrder.join() === names.join() && seen.length === film.scenes.length;
  return verdict(
    isKept,
    `The film goes to ${names.join(", ")}.`,
    `The film goes to ${inOrder.join(", ") || "none of them"}.`,
    idsOf(film.scenes),
  );
}
