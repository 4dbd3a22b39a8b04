import type { CreativeDirection } from "../../contracts/direction.ts";
import type { Scene } from "../../contracts/scene.ts";
import type { AskOutcome, Miss } from "../llm/ask.ts";
import type { Choice, ModelClient } from "../llm/client.ts";
import { faultToAppError } from "../llm/fault.ts";
import type { ModelImage } from "../llm/provider.ts";
import { addSpending, NO_SPENDING, type Spending } from "../llm/spending.ts";
import type { AgreedBrief } from "./agreed-brief.ts";
import type { Film } from "./film.ts";
import { adoptScene } from "./model/adopt-scene.ts";
import { adoptTreatment } from "./model/adopt-treatment.ts";
import { cleanerFor } from "./model/clean-text.ts";
import { retime } from "./model/retime.ts";
import { detailOf, SCENE_DETAIL, type SceneDetail } from "./model/scene-detail.ts";
import { type Settled, settledBy } from "./model/settled.ts";
import { NOTHING_DRAFTED, TREATMENT, type Treatment, treatmentOf } from "./model/treatment.ts";
import { type SharedLook, scenePrompt } from "./prompts/scene-prompt.ts";
import { treatmentPrompt } from "./prompts/treatment-prompt.ts";

export interface ModelTask {
  readonly agreed: AgreedBrief;
  /** The offline director's film: complete and valid. */
  readonly draft: Film;
  /** References sized for a model, in the order of extracted_references.images. */
  readonly images: readonly ModelImage[];
  readonly model: ModelClient;
  readonly signal: AbortSignal;
  readonly onDirection?: (direction: CreativeDirection) => void;
  readonly onScene?: (scene: Scene) => void;
}

export interface ModelFilm {
  readonly film: Film;
  /** Who wrote the direction; "offline" where no model did. */
  readonly provider: string;
  readonly modelId: string | null;
  /** Of the calls that led to an answer. */
  readonly usage: Spending;
  /** Of the calls that led to none. */
  readonly failedUsage: Spending;
  readonly warnings: readonly string[];
}

const OFFLINE = "offline";
const TREATMENT_TOKENS = 2_000;
const SCENE_TOKENS = 1_200;
/** The rest of the time is the scenes'. */
const TREATMENT_SHARE = 0.6;

/**
 * The draft, bettered by a language model: first the treatment of the whole film, then all scenes side by side. What is
 * missing, late or off the contract stays as drafted, scene by scene, and a warning names the scenes. Throws
 * LLM_RATE_LIMIT, LLM_TIMEOUT or LLM_PROVIDER_ERROR only where a provider was asked by name without fallback.
 */
export async function writeWithModel(task: ModelTask): Promise<ModelFilm> {
  const choice = choiceOf(task.agreed);
  const began = Date.now();
  const { timeoutMs } = task.model.settings;
  const settled = settledBy(task.draft.provenance);
  const first = await askTreatment(task, choice, settled, began + timeoutMs * TREATMENT_SHARE);
  if (!first.ok) return draftAlone(task, first.misses, first.wasted, choice);

  const { outline } = first.value;
  const clean = cleanerFor(wordsOf(task.agreed));
  const treated = adoptTreatment(task.draft, first.value, settled, clean);
  const film = retime(treated, outline, settled);
  task.onDirection?.(film.direction);

  const look = { direction: film.direction, outline };
  const scenesChoice = { ...choice, preferred: first.providerId };
  const answers = await allOrNone(task.signal, film.scenes, async (scene, index, signal) => {
    const answer = await askScene({ ...task, signal }, scenesChoice, look, scene, began + timeoutMs);
    const adopted = answer.ok
      ? adoptScene(scene, answer.value, { ...contextOf(task, film, index), settled, clean })
      : { scene, origins: {} };
    task.onScene?.(adopted.scene);
    return { answer, ...adopted };
  });
  return assemble(film, answers, first);
}

/** `work` for each item side by side. When one throws, the others are called off: nobody wants them any more. */
async function allOrNone<Item, Result>(
  signal: AbortSignal,
  items: readonly Item[],
  work: (item: Item, index: number, signal: AbortSignal) => Promise<Result>,
): Promise<Result[]> {
  const rest = new AbortController();
  const either = AbortSignal.any([signal, rest.signal]);
  try {
    return await Promise.all(items.map((item, index) => work(item, index, either)));
  } catch (error) {
    rest.abort(error);
    throw error;
  }
}

/** What the caller himself said: only addresses that stand here may come back in the film. */
function wordsOf({ reading, mustInclude }: AgreedBrief): string {
  return [reading.text, ...mustInclude.map((decision) => decision.value.subject)].join("\n");
}

function choiceOf({ options }: AgreedBrief): Choice {
  const isNamed = options.llm_provider !== "auto";
  return { preferred: options.llm_provider, allowFallback: options.fallback || !isNamed };
}

/** Where nobody can be asked, nothing is written out. */
const UNREAD = { system: "", data: "", draft: NOTHING_DRAFTED };

function askTreatment(
  task: ModelTask,
  choice: Choice,
  settled: Settled,
  deadlineAtMs: number,
): Promise<AskOutcome<Treatment>> {
  const isHeard = task.model.wouldAsk(choice).length > 0;
  return task.model.ask({
    ...choice,
    ...(isHeard ? treatmentTask(task, settled) : UNREAD),
    shape: TREATMENT,
    images: task.images,
    maxTokens: TREATMENT_TOKENS,
    signal: task.signal,
    deadlineAtMs,
  });
}

function treatmentTask({ agreed, draft }: ModelTask, settled: Settled) {
  const treatment = treatmentOf(draft, settled);
  return { ...treatmentPrompt(agreed, treatment), draft: treatment };
}

async function askScene(
  task: ModelTask,
  choice: Choice,
  look: SharedLook,
  scene: Scene,
  deadlineAtMs: number,
): Promise<AskOutcome<SceneDetail>> {
  const draft = detailOf(scene);
  const image = task.images[scene.visual.reference_image_index ?? -1];
  const outcome = await task.model.ask({
    ...choice,
    ...scenePrompt(task.agreed, look, scene, draft),
    shape: SCENE_DETAIL,
    draft,
    images: image ? [image] : [],
    maxTokens: SCENE_TOKENS,
    signal: task.signal,
    deadlineAtMs,
  });
  if (!outcome.ok && !choice.allowFallback) throwFor(outcome.misses);
  return outcome;
}

function contextOf(task: ModelTask, film: Film, index: number) {
  const { speech, noText } = task.agreed.reading;
  return {
    index,
    imageCount: task.agreed.references.images.length,
    fps: film.direction.technical_specs.fps,
    isLast: index === film.scenes.length - 1,
    maySpeak: speech?.value.wanted !== false && (speech?.value.lines.length ?? 0) === 0,
    mayShowText: noText === null,
  };
}

interface SceneAnswer {
  readonly answer: AskOutcome<SceneDetail>;
  readonly scene: Scene;
  readonly origins: Film["provenance"];
}

function assemble(
  film: Film,
  answers: readonly SceneAnswer[],
  first: AskOutcome<Treatment> & { ok: true },
): ModelFilm {
  const scenes = answers.map(({ scene }) => scene);
  const provenance = Object.assign({}, film.provenance, ...answers.map(({ origins }) => origins));
  const written = answers.flatMap(({ answer }) => (answer.ok ? [answer] : []));
  return {
    film: { ...film, scenes, provenance },
    provider: first.providerId,
    modelId: first.modelId,
    usage: [first, ...written].map(({ spent }) => spent).reduce(addSpending, NO_SPENDING),
    failedUsage: [first, ...answers.map(({ answer }) => answer)]
      .map(({ wasted }) => wasted)
      .reduce(addSpending, NO_SPENDING),
    warnings: [
      ...standInWarnings(first.misses, first.providerId),
      ...sceneWarnings(answers),
      ...otherWriters(written, first.providerId),
    ],
  };
}

function draftAlone(task: ModelTask, misses: readonly Miss[], wasted: Spending, choice: Choice): ModelFilm {
  if (!choice.allowFallback) throwFor(misses);
  const reasons = misses.map(({ providerId, fault }) => `${providerId} ${fault.message}`);
  const warnings =
    reasons.length === 0 ? [] : [`The offline director wrote the film: ${reasons.join("; ")}.`];
  return {
    film: task.draft,
    provider: OFFLINE,
    modelId: null,
    usage: NO_SPENDING,
    failedUsage: wasted,
    warnings,
  };
}

function throwFor(misses: readonly Miss[]): void {
  const [miss] = misses;
  if (miss) throw faultToAppError(miss.fault, miss.providerId);
}

function standInWarnings(misses: readonly Miss[], writer: string): string[] {
  return misses.map(
    ({ providerId, fault }) => `${providerId} ${fault.message}; ${writer} wrote the direction instead.`,
  );
}

function sceneWarnings(answers: readonly SceneAnswer[]): string[] {
  const missing = answers.filter(({ answer }) => !answer.ok);
  if (missing.length === 0) return [];
  const reasons = new Set(
    missing.flatMap(({ answer }) =>
      answer.misses.map(({ providerId, fault }) => `${providerId} ${fault.message}`),
    ),
  );
  return [
    `The offline director wrote ${missing.map(({ scene }) => scene.id).join(", ")}: ${[...reasons].join("; ")}.`,
  ];
}

function otherWriters(written: readonly { readonly providerId: string }[], writer: string): string[] {
  const others = new Set(written.map(({ providerId }) => providerId).filter((id) => id !== writer));
  return [...others].map((id) => `${id} wrote some of the scenes.`);
}
