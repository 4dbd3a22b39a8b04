import type { GoodsKind } from "../knowledge/goods/goods-book.ts";
import type { Moment } from "../knowledge/moments/book.ts";

const BRIGHT_PLACE = /\b(?:bright|sunny|sunlit|airy)\s/gi;
const IN_BRIGHT_LIGHT = /\b(?:sun|sunny|sunlit|sunlight|sunshine|sunbeams?|daylight|bright)\b/i;

/** Goods as they are shown in a film that takes dark light from its reference: no bright rooms, no picture that lives on the sun. */
export function dimmed(kind: GoodsKind): GoodsKind {
  const darkEnough = kind.moments.filter(({ shows }) => !IN_BRIGHT_LIGHT.test(shows));
  return {
    ...kind,
    place: withoutBrightness(kind.place),
    moments: (darkEnough.length > 0 ? darkEnough : kind.moments).map(
      (moment): Moment => ({ ...moment, place: moment.place && withoutBrightness(moment.place) }),
    ),
  };
}

function withoutBrightness(place: string): string {
  return place.replace(BRIGHT_PLACE, "");
}
