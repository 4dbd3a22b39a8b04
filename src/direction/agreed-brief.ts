import type { BrandGuidelines, Options } from "../../contracts/brief.ts";
import type { Conflict, Constraint } from "../../contracts/constraint.ts";
import type { Deliverable } from "../../contracts/parse.ts";
import type { ExtractedReferences } from "../../contracts/reference.ts";
import type {
  ConstraintKind,
  Pace,
  Platform,
  PriceTier,
  Source,
  TargetCategory,
} from "../../contracts/vocabulary.ts";
import type { CategoryName } from "./knowledge/category-names.ts";
import type { AskedPresence, BriefReading } from "./reading/reading.ts";

/** A value that was settled, what settled it, and the words or measurement behind it. */
export interface Decision<T> {
  readonly value: T;
  readonly source: Source;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: string | null;
}

/** One demand on the film, before it is checked: a ledger entry without its status. */
export interface Demand {
  readonly id: string;
  readonly kind: ConstraintKind;
  readonly statement: string;
  readonly source: Constraint["source"];
  readonly hard: boolean;
  /** What the checker of its kind compares with; each kind's file narrows it. */
  readonly target: unknown;
  /** true where a contradiction was settled against it: it stays in the ledger but is no longer worked for. */
  readonly givenUp?: boolean;
  /** Of a length that was given up and keeps its share of the film all the same: what it is multiplied by, above 0. */
  readonly scaledBy?: number;
}

/** What steps after the reading work from: every contradiction settled, every gap still open is null. */
export interface AgreedBrief {
  readonly reading: BriefReading;
  readonly brand: BrandGuidelines | null;
  readonly options: Options;
  readonly references: ExtractedReferences;
  readonly platform: Decision<Platform>;
  readonly durationSeconds: Decision<number>;
  readonly aspectRatio: Decision<string>;
  readonly resolution: Decision<string>;
  readonly fps: Decision<number>;
  /** Scenes, not cuts. */
  readonly sceneCount: Decision<{ readonly min: number; readonly max: number }> | null;
  readonly category: Decision<CategoryName>;
  readonly filmKind: Decision<TargetCategory>;
  readonly priceTier: Decision<PriceTier>;
  readonly pace: Decision<Pace>;
  /** BCP 47 language of the film's own words (overlays, voice-over, CTA). */
  readonly language: Decision<string>;
  readonly mustInclude: readonly Decision<AskedPresence>[];
  readonly mustAvoid: readonly Decision<AskedPresence>[];
  readonly deliverables: readonly Deliverable[];
  readonly demands: readonly Demand[];
  readonly conflicts: readonly Conflict[];
}
