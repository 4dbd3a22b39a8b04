import { AT_THE_BENCH } from "./at-the-bench.ts";
import { IN_COMPANY } from "./in-company.ts";
import { workByKind } from "./kind-of-work.ts";
import { OCCASIONS } from "./occasions.ts";
import { OVER_THE_COUNTER } from "./over-the-counter.ts";

/** A trade that no table knows, made from the kind of its work and its goods: "clock repair shop", "kayak hire". */
export const tradeByKind = workByKind([...OCCASIONS, ...AT_THE_BENCH, ...IN_COMPANY, ...OVER_THE_COUNTER]);
