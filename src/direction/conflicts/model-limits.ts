import type { VideoModel } from "../../../contracts/catalogue.ts";
import { builtInCatalogue } from "../../targets/catalogue.ts";
import { lengthsFor } from "../../targets/grid.ts";
import { priceOf } from "../../targets/price.ts";
import type { SettledBrief } from "../constraints/constraint-rule.ts";
import { isNamed } from "../named-models.ts";
import { firstSaid } from "../reading/said-in-brief.ts";
import { type ConflictRule, type Contradiction, demandIds } from "./conflict-rule.ts";

/** "In one generation", "a single clip". */
const IN_ONE_CALL =
  /\b(?:(?:in|as|with) )?(?:one|a single|only one|just one)(?: \w+){0,2} (?:generations?|calls?|prompts?)\b|\b(?:one|a) single (?:\w+ )?(?:clip|generation)\b/i;

/** What the brief asks of the video models that it names, and what these can make at all. */
export const modelLimits: ConflictRule = (brief, demands) => {
  const models = modelsMeant(brief);
  return [
    ...(models.length > 0 ? oneCallTooLong(brief, models, demands) : []),
    ...dearerThanAllowed(brief, models, demands),
  ];
};

/** The models of the options and of the brief's own words; none where it leaves the choice open. */
function modelsMeant({ options, reading }: SettledBrief): VideoModel[] {
  const { models } = builtInCatalogue();
  const named = reading.targetModels.flatMap(
    ({ value }) => models.findLast(({ id }) => isNamed(id, value)) ?? [],
  );
  return [...models.filter(({ id }) => options.target_models.includes(id)), ...named];
}

function oneCallTooLong(
  { reading, durationSeconds, resolution }: SettledBrief,
  models: readonly VideoModel[],
  demands: Parameters<ConflictRule>[1],
): Contradiction[] {
  const said = firstSaid(reading, IN_ONE_CALL);
  if (said === null) return [];
  const shape = { resolution: resolution.value, subjectPictures: 0 };
  const longest = Math.max(...models.flatMap((model) => lengthsFor(model, shape)));
  if (!Number.isFinite(longest) || longest >= durationSeconds.value) return [];
  const names = models.map(({ id }) => id).join(", ");
  return [
    {
      between: demandIds(
        demands,
        ["duration", "instruction"],
        ({ kind, statement }) => kind === "duration" || statement.includes(said[0]),
      ),
      givenUp: [],
      explanation: `"${said[0]}" of ${names} makes ${longest} s at most, and the film lasts ${durationSeconds.value} s.`,
      resolution: `The ${durationSeconds.value} s are kept; the film is planned in clips of at most ${longest} s that go on from each other's last frame.`,
    },
  ];
}

function dearerThanAllowed(
  { reading, options, durationSeconds, resolution, aspectRatio }: SettledBrief,
  named: readonly VideoModel[],
  demands: Parameters<ConflictRule>[1],
): Contradiction[] {
  const most = options.max_cost_usd ?? reading.maxCostUsd?.value ?? null;
  if (most === null) return [];
  const models = named.length > 0 ? named : builtInCatalogue().models;
  const call = { seconds: durationSeconds.value, aspectRatio: aspectRatio.value, sound: false };
  const prices = models.flatMap((model) =>
    (model.resolutions ?? [resolution.value]).flatMap(
      (each) => priceOf(model, { ...call, resolution: each })?.usd ?? [],
    ),
  );
  const least = Math.min(...prices);
  if (!Number.isFinite(least) || least <= most) return [];
  const by = named.length > 0 ? named.map(({ id }) => id).join(", ") : "any model of the catalogue";
  return [
    {
      between: demandIds(demands, ["duration", "budget"]),
      givenUp: [],
      explanation: `At most ${most} USD${reading.maxCostUsd === null ? "" : ` ("${reading.maxCostUsd.words}")`} is less than ${durationSeconds.value} s cost with ${by}: ${least.toFixed(2)} USD at least.`,
      resolution: `The ${durationSeconds.value} s are kept, and the plan says what they cost; a shorter film or another model would keep to the limit.`,
    },
  ];
}
