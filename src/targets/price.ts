import type { VideoModel } from "../../contracts/catalogue.ts";
import { frameSize } from "./frame-size.ts";

/** A round rate for estimates, set on CNY_RATE_DATE; the market's differs by some per cent and moves daily. */
export const CNY_PER_USD = 7.1;
const CNY_RATE_DATE = "2026-11-22";

const TOKENS_PER_MILLION = 1_000_000;
/** Seedance bills width x height x 24 frames x seconds / 1024 tokens (the catalogue's token_formula). */
const TOKEN_FRAMES = 24;
const TOKEN_DIVISOR = 1_024;
const USD_DECIMALS = 1_000_000;
const ANY_RESOLUTION = "*";

export type PriceConfidence = "list" | "derived" | "converted";

export interface ClipPrice {
  readonly usd: number;
  readonly confidence: PriceConfidence;
  /** "0.12 USD a second at 1080p" */
  readonly basis: string;
}

export interface PricedCall {
  readonly seconds: number;
  readonly resolution: string;
  readonly aspectRatio: string;
  readonly sound: boolean;
}

/** What one call costs by the catalogue's row; null where the row has no price for it. */
export function priceOf(model: VideoModel, call: PricedCall): ClipPrice | null {
  const found = PRICE_KINDS.map((kind) => kind(model, call)).find((price) => price !== null);
  if (!found) return null;
  const isListed = found.confidence === "list" && model.price_confidence === undefined;
  return {
    ...found,
    usd: roundUsd(found.usd),
    confidence: isListed || found.confidence !== "list" ? found.confidence : "derived",
  };
}

/** Whether the model is cheaper without sound at this resolution. */
export function hasSilentPrice(model: VideoModel, resolution: string): boolean {
  return at(model.usd_per_second_silent, resolution) !== undefined;
}

/** US dollars to a millionth, so that sums of clips are exact. */
export function roundUsd(usd: number): number {
  return Math.round(usd * USD_DECIMALS) / USD_DECIMALS;
}

type PriceKind = (model: VideoModel, call: PricedCall) => ClipPrice | null;

const bySecond: PriceKind = (model, { seconds, resolution, sound }) => {
  const silent = sound ? undefined : at(model.usd_per_second_silent, resolution);
  const rate = silent ?? at(model.usd_per_second, resolution);
  if (rate === undefined) return null;
  return {
    usd: rate * seconds,
    confidence: "list",
    basis: `${rate} USD a second at ${resolution}${silent === undefined ? "" : ", silent"}`,
  };
};

const byClip: PriceKind = (model, { seconds }) => {
  const rate = model.usd_per_clip?.[String(seconds)];
  return rate === undefined
    ? null
    : { usd: rate, confidence: "list", basis: `${rate} USD a clip of ${seconds} s` };
};

const byClipAndResolution: PriceKind = (model, { seconds, resolution }) => {
  const rate = model.usd_per_clip_by_resolution?.[String(seconds)]?.[resolution];
  return rate === undefined
    ? null
    : { usd: rate, confidence: "list", basis: `${rate} USD a clip of ${seconds} s at ${resolution}` };
};

const byToken: PriceKind = (model, call) => {
  const perMillion = model.usd_per_million_tokens ?? impliedTokenPrice(model, call.aspectRatio);
  if (perMillion === null) return null;
  const usd = (tokens(call.aspectRatio, call.resolution, call.seconds) * perMillion) / TOKENS_PER_MILLION;
  return {
    usd,
    confidence: "derived",
    basis: `${roundUsd(perMillion)} USD a million tokens at ${call.resolution}`,
  };
};

const inYuanBySecond: PriceKind = (model, { seconds, resolution }) => {
  const rate = at(model.cny_per_second, resolution);
  if (rate === undefined) return null;
  return {
    usd: (rate * seconds) / CNY_PER_USD,
    confidence: "converted",
    basis: `${rate} CNY a second at ${resolution}, ${yuanNote()}`,
  };
};

const inYuanByClip: PriceKind = (model, { seconds, resolution }) => {
  const rate = model.cny_per_clip?.[`${resolution}/${seconds}`];
  if (rate === undefined) return null;
  return {
    usd: rate / CNY_PER_USD,
    confidence: "converted",
    basis: `${rate} CNY a clip of ${seconds} s at ${resolution}, ${yuanNote()}`,
  };
};

/** In the order of trust: what is listed in dollars, what follows from it, what has to be converted. */
const PRICE_KINDS: readonly PriceKind[] = [
  bySecond,
  byClip,
  byClipAndResolution,
  byToken,
  inYuanBySecond,
  inYuanByClip,
];

function at(prices: Readonly<Record<string, number>> | undefined, resolution: string): number | undefined {
  return prices?.[resolution] ?? prices?.[ANY_RESOLUTION];
}

/** The token price that a listed price a second stands for, where the row bills by tokens. */
function impliedTokenPrice(model: VideoModel, aspectRatio: string): number | null {
  const [listed] = Object.entries(model.usd_per_second ?? {});
  if (model.token_formula === undefined || !listed) return null;
  return (listed[1] / tokens(aspectRatio, listed[0], 1)) * TOKENS_PER_MILLION;
}

function tokens(aspectRatio: string, resolution: string, seconds: number): number {
  const { width, height } = frameSize(aspectRatio, resolution);
  return (width * height * TOKEN_FRAMES * seconds) / TOKEN_DIVISOR;
}

function yuanNote(): string {
  return `at ${CNY_PER_USD} CNY to the dollar (a round rate of ${CNY_RATE_DATE})`;
}
