import { clampChroma, converter, formatHex, interpolate } from "culori";
import { remembered } from "../remembered.ts";
import { isMostlyNoun, isNounOf } from "../words/kind-of-noun.ts";
import type { ColorWord } from "./color-word.ts";
import type { Hit } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { SHADES, type Shade } from "./words/shades.ts";

const COLORS_KEPT = 1_000;
const oklch = converter("oklch");

/** Names of colours with the adjectives before them and, where a hyphen joins two, as one: "warm grey", "muted blues", "grey-green". */
export function withShades(page: Page, hits: readonly Hit<ColorWord>[]): Hit<ColorWord>[] {
  const shaded: Hit<ColorWord>[] = [];
  for (const hit of hits) {
    const last = shaded.at(-1);
    if (last !== undefined && last.last + 1 === hit.first && isJoined(page, last, hit))
      shaded[shaded.length - 1] = mixed(last, hit);
    else shaded.push(withNoun(page, withShade(page, hit)));
  }
  return shaded;
}

/** "grey-green": a hyphen, and no list; "heather purple": a thing of that colour before a colour. */
function isJoined(page: Page, left: Hit<ColorWord>, right: Hit<ColorWord>): boolean {
  if (right.start - left.end !== 1 || left.value.hex === "") return false;
  const isOfThing = left.value.leaning && !right.value.leaning && page.folded[left.end] === " ";
  return page.folded[left.end] === "-" || isOfThing;
}

/** "Candle yellow", "bog brown": the thing that is so yellow belongs to the name. */
function withNoun(page: Page, hit: Hit<ColorWord>): Hit<ColorWord> {
  const [determiner, noun] = [page.tokens[hit.first - 2], page.tokens[hit.first - 1]];
  if (hit.value.leaning || noun?.kind !== "word" || hit.start - noun.end !== 1 || NO_NOUN.test(noun.key))
    return hit;
  const isOfThing =
    isMostlyNoun(noun.key) && isNounOf(noun.key, "thing", "edible", "plant", "place", "animal", "happening");
  const opens =
    determiner === undefined ||
    determiner.kind === "mark" ||
    /^(?:and|or|in|of|with|plus|use)$/.test(determiner.key);
  return isOfThing && opens ? { ...hit, first: hit.first - 1, start: noun.start } : hit;
}

/** Nouns that are more often told to do something, or to be of a colour. */
const NO_NOUN =
  /^(?:paint|use|keep|logo|text|background|walls?|type|lettering|product|brand|palette|colou?rs?|light|night|day|water|sky|film|video|ad|shirts?|dress|hair|eyes|bottles?|box|cars?)$/;

function mixed(left: Hit<ColorWord>, right: Hit<ColorWord>): Hit<ColorWord> {
  return {
    value: {
      hex: mixOf(`${left.value.hex}${right.value.hex}`),
      leaning: left.value.leaning && right.value.leaning,
    },
    first: left.first,
    last: right.last,
    start: left.start,
    end: right.end,
  };
}

/** A colour that is half grey is nearly grey: "blue-grey". */
const GREYED = 0.45;
const HEX_LENGTH = 7;
/** The colour between two, given as "#808080#008000". */
const mixOf = remembered((pair: string) => {
  const pure = [pair.slice(0, HEX_LENGTH), pair.slice(HEX_LENGTH)];
  const half = interpolate(pure, "oklab")(1 / 2);
  const isGreyed = pure.some((hex) => (oklch(hex)?.c ?? 0) < NEUTRAL_CHROMA);
  const color = oklch(half);
  const mix = isGreyed ? { ...color, c: color.c * GREYED } : color;
  return formatHex(clampChroma(mix, "oklch")).toUpperCase();
}, COLORS_KEPT);

function withShade(page: Page, hit: Hit<ColorWord>): Hit<ColorWord> {
  const adjective = page.tokens[hit.first - 1];
  if (adjective === undefined || hit.start - adjective.end !== 1 || page.tokens[hit.first]?.joined === true)
    return hit;
  const shade = SHADES.get(adjective.key);
  if (shade === undefined) return hit;
  return {
    ...hit,
    value: { hex: shadeOf(`${adjective.key}${hit.value.hex}`), leaning: hit.value.leaning && !shade.isSure },
    first: hit.first - 1,
    start: adjective.start,
  };
}

/** The colour of an adjective and a hex: "muted#0000FF". */
const shadeOf = remembered((named: string) => {
  const at = named.indexOf("#");
  const hex = named.slice(at);
  const shade = SHADES.get(named.slice(0, at));
  const color = oklch(hex);
  return shade === undefined || color === undefined ? hex : shaded(color, shade);
}, COLORS_KEPT);

const WARM_HUE = 70;
const COOL_HUE = 250;
/** Where a grey leans as soon as it is warm or cool. */
const LEANING_CHROMA = 0.015;
const NEUTRAL_CHROMA = 0.02;

function shaded(color: { l: number; c: number; h?: number | undefined }, shade: Shade): string {
  const isNeutral = color.c < NEUTRAL_CHROMA;
  const hue = shade.towards === "cool" ? COOL_HUE : WARM_HUE;
  const lightness = Math.min(1, Math.max(0, color.l + shade.lightness));
  const changed =
    isNeutral && shade.towards !== null
      ? { l: lightness, c: LEANING_CHROMA, h: hue }
      : { l: lightness, c: color.c * shade.chroma, h: color.h ?? 0 };
  return formatHex(clampChroma({ mode: "oklch", ...changed }, "oklch")).toUpperCase();
}
