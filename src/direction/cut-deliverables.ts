import type { Constraint } from "../../contracts/constraint.ts";
import type { Deliverable } from "../../contracts/parse.ts";
import type { Demand } from "./agreed-brief.ts";
import { checkDemand } from "./check-film.ts";
import { madeFrame } from "./clips/delivery-frame.ts";
import { sameShape } from "./constraints/aspect-ratio.ts";
import { NOTHING_KNOWN } from "./constraints/constraint-rule.ts";
import { LEFT_OUT, leftOutOf } from "./constraints/deliverable.ts";
import type { Film } from "./film.ts";
import { sizeOf } from "./reconcile/format.ts";
import { SHOWN } from "./versions/choose-scenes.ts";
import { type CutVersion, cutVersion } from "./versions/cut-version.ts";

/** A finished film, and the further versions that its brief asks for. */
export interface VersionTask {
  readonly film: Film;
  readonly deliverables: readonly Deliverable[];
  readonly demands: readonly Demand[];
  /** What each target model takes to make a film of its own; null where no price is known. Empty without target models. */
  readonly price: (film: Film, version: Deliverable) => readonly { model: string; usd: number | null }[];
}

/**
 * Each of several versions with its cut plan, frame, checked demands and costs, and a sentence for every one that breaks a hard
 * demand. A single film is left as it is; of very many versions only the first 24 are cut, and a warning says so.
 */
export function cutDeliverables(task: VersionTask): { deliverables: Deliverable[]; warnings: string[] } {
  if (task.deliverables.length < 2) return { deliverables: [...task.deliverables], warnings: [] };
  const cut = task.deliverables.slice(0, MOST_CUT).map((asked) => versionOf(asked, task));
  const uncut = task.deliverables.slice(MOST_CUT);
  const tooMany = `The brief asks for ${task.deliverables.length} versions: the first ${MOST_CUT} have a cut plan, the other ${uncut.length} are only listed. Ask for them in a second request.`;
  return {
    deliverables: [...cut, ...uncut],
    warnings: [...(uncut.length > 0 ? [tooMany] : []), ...cut.slice(1).flatMap(warningOf)],
  };
}

/** Each cut is checked and priced as a film of its own; more than a campaign has would hold up every other request. */
const MOST_CUT = 24;

function versionOf(asked: Deliverable, { film, demands, price }: VersionTask): Deliverable {
  const specs = film.direction.technical_specs;
  const isSame = sameShape(specs.aspect_ratio, asked.aspect_ratio);
  const resolution = isSame ? specs.resolution : sizeOf(asked.aspect_ratio, shorterSide(specs.resolution));
  const plain = { ...asked, resolution, fps: specs.fps, reframe: reframeOf(asked, resolution, film) };
  const cut = cutVersion(film, asked, resolution, demands);
  if (!cut) return { ...plain, cuts: [], left_out: [], constraints: [tooLong(asked, specs.duration)] };
  const constraints = demands
    .filter(({ kind }) => !OF_THE_MASTER.has(kind))
    .map((demand) => onVersion(checkDemand(demand, cut.film, NOTHING_KNOWN), asked, demand, film));
  const costs = price(cut.film, { ...asked, resolution }).map(({ model, usd }) => ({
    model,
    generated_usd: usd,
    from_master_usd: usd === null ? null : 0,
  }));
  return {
    ...plain,
    cuts: [...cut.cuts],
    left_out: [...cut.leftOut],
    constraints: [...ownFrame(asked, cut), ...constraints],
    ...(costs.length > 0 ? { costs } : {}),
  };
}

/** What a short version has no room for, and the film keeps, is a loss to be told; a broken demand of any other kind stays one. */
function onVersion(entry: Constraint, { duration }: Deliverable, demand: Demand, film: Film): Constraint {
  if (entry.status !== "violated" || !entry.hard || !SHOWN.has(entry.kind)) return entry;
  if (checkDemand(demand, film, NOTHING_KNOWN).status !== "satisfied") return entry;
  return {
    ...entry,
    hard: false,
    detail: `${LEFT_OUT} ${duration} s have no room for it. The film keeps it.`,
  };
}

/** Said of the shot list as a whole, or of how it is made. */
const OF_THE_MASTER: ReadonlySet<string> = new Set([
  "duration",
  "aspect_ratio",
  "resolution",
  "platform",
  "fps",
  "scene_count",
  "pacing",
  "deliverable",
  "budget",
  "target_model",
]);

/** The version's own length and shape as entries of their own, computed on its cut. */
function ownFrame(asked: Deliverable, { film }: CutVersion): Constraint[] {
  const { duration, aspect_ratio } = asked;
  const demand = (kind: Demand["kind"], statement: string, target: unknown): Demand => ({
    id: `v_${kind}`,
    kind,
    statement,
    source: "text",
    hard: true,
    target,
  });
  return [
    demand("duration", `${duration} s`, { seconds: duration, min: duration, max: duration }),
    demand("aspect_ratio", aspect_ratio, { ratio: aspect_ratio }),
    demand("platform", asked.platform, { platform: asked.platform }),
  ].map((own) => checkDemand(own, film, NOTHING_KNOWN));
}

function tooLong({ duration, name }: Deliverable, seconds: number): Constraint {
  return {
    id: "v_duration",
    kind: "duration",
    statement: `${duration} s`,
    source: "text",
    hard: true,
    status: "violated",
    scene_ids: [],
    detail: `"${name}" is longer than the shot list of ${seconds} s: it cannot be cut from it.`,
  };
}

function shorterSide(resolution: string): number {
  return Math.min(...resolution.split("x").map(Number));
}

/** The crop of the shot list's frame that the version shows, and where its action has to stay for it. */
function reframeOf(asked: Deliverable, resolution: string, { direction }: Film): string | null {
  const { aspect_ratio, resolution: size } = direction.technical_specs;
  if (sameShape(aspect_ratio, asked.aspect_ratio)) return null;
  const { reframe } = madeFrame(
    { aspectRatio: asked.aspect_ratio, resolution },
    aspect_ratio,
    `${shorterSide(size)}p`,
  );
  return reframe === null ? null : `${reframe} Texts are set anew inside its own safe zone.`;
}

function warningOf({ name, constraints = [] }: Deliverable): string[] {
  const violated = constraints.filter(({ status }) => status === "violated");
  const broken = violated.filter(({ hard }) => hard);
  const lost = leftOutOf({ constraints });
  return [
    ...(broken.length > 0
      ? [`The version "${name}" does not keep ${quoted(broken)}: ${broken[0]?.detail ?? ""}`]
      : []),
    ...(lost.length > 0
      ? [`The version "${name}" does without ${quoted(lost)}: it has no room for it. The film keeps it.`]
      : []),
  ];
}

function quoted(entries: readonly Constraint[]): string {
  return [...new Set(entries.map(({ statement }) => `"${statement}"`))].join(", ");
}
