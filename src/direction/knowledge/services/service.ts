import type { CtaAction } from "../../../../contracts/vocabulary.ts";
import { bookOf, type Moment, type MomentRow } from "../moments/book.ts";

/** A trade: what a film about work done for others can show. */
export interface Service {
  /** Tells from the product's name, noun and description whether the trade fits. */
  readonly fits: RegExp;
  /** What stands for the business in a picture; `{name}` is its name. */
  readonly sign: string;
  /** Who is seen: those who do the work, or those it is done for. */
  readonly workers: readonly string[];
  /** Whether the film is its guests': then the brief's audience is seen before `workers`. */
  readonly starsGuests: boolean;
  /** Where it is done. */
  readonly places: readonly string[];
  readonly ctaAction: CtaAction;
  readonly moments: readonly Moment[];
}

/** What is told of a trade beside its pictures. */
export interface ServiceFacts extends Omit<Service, "fits" | "moments" | "starsGuests" | "ctaAction"> {
  readonly starsGuests?: boolean;
  readonly ctaAction?: CtaAction;
}

/** A trade whose pictures need nothing to hold up: {hero} is who works, {product} what stands for the business. */
export function service(fits: RegExp, facts: ServiceFacts, rows: readonly MomentRow[]): Service {
  return { starsGuests: false, ctaAction: "custom", ...facts, fits, moments: bookOf(rows) };
}
