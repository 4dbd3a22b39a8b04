import {
  type Answer,
  type Attempt,
  type CallTools,
  callProvider,
  type Line,
  type Question,
} from "./call-provider.ts";
import { ModelFault } from "./fault.ts";
import { addSpending, NO_SPENDING, type Spending } from "./spending.ts";

/** One provider that did not answer, and why. */
export interface Miss {
  readonly providerId: string;
  readonly fault: ModelFault;
}

/** What came of a question. `wasted` is what calls cost that led to no answer. */
export type AskOutcome<T> =
  | {
      readonly ok: true;
      readonly value: T;
      readonly providerId: string;
      readonly modelId: string | null;
      readonly spent: Spending;
      readonly wasted: Spending;
      readonly misses: readonly Miss[];
    }
  | { readonly ok: false; readonly wasted: Spending; readonly misses: readonly Miss[] };

type Inquiry<T> = Omit<Question<T>, "hasAlternative">;

interface Race {
  readonly line: Line;
  readonly controller: AbortController;
  readonly attempt: Attempt;
}

/**
 * Asks `lines` in their order: the next one when one fails, or beside it when it has said nothing for `hedgeAfterMs`
 * (0: never). The first answer wins and the others are called off. A refusal ends the question. Throws only the
 * ModelFault `cancelled` when the caller leaves.
 */
export async function askInOrder<T>(
  lines: readonly Line[],
  inquiry: Inquiry<T>,
  tools: CallTools & { readonly hedgeAfterMs: number },
): Promise<AskOutcome<T>> {
  const races: Race[] = [];
  const misses: Miss[] = [];
  const { promise: won, resolve: win } = Promise.withResolvers<{ answer: Answer<T>; line: Line } | null>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let running = 0;

  const startNext = () => {
    const line = lines[races.length];
    if (!line) return;
    const race: Race = {
      line,
      controller: new AbortController(),
      attempt: { transcript: null, wasted: NO_SPENDING },
    };
    races.push(race);
    running += 1;
    const hasAlternative = races.length < lines.length || running > 1;
    const signal = AbortSignal.any([inquiry.signal, race.controller.signal]);
    callProvider(line, { ...inquiry, signal, hasAlternative }, race.attempt, tools).then(
      (answer) => win({ answer, line }),
      (error: unknown) => miss(line, error),
    );
    hedge(race);
  };

  const miss = (line: Line, error: unknown) => {
    running -= 1;
    const fault = error instanceof ModelFault ? error : new ModelFault("not_an_answer");
    misses.push({ providerId: line.provider.id, fault });
    if (!fault.rule.nextProvider) return win(null);
    if (races.length < lines.length) startNext();
    else if (running === 0) win(null);
  };

  const hedge = (race: Race) => {
    if (tools.hedgeAfterMs === 0 || races.length === lines.length) return;
    const nth = races.length;
    const timer = setTimeout(() => {
      const hasBegun = (race.attempt.transcript?.firstTokenMs ?? null) !== null;
      if (!hasBegun && races.length === nth) startNext();
    }, tools.hedgeAfterMs);
    timers.add(timer);
  };

  if (lines.length === 0) win(null);
  else startNext();
  const winner = await won;
  for (const timer of timers) clearTimeout(timer);
  for (const race of races) if (race.line !== winner?.line) race.controller.abort();
  if (inquiry.signal.aborted) throw new ModelFault("cancelled");
  const wasted = races.map((race) => race.attempt.wasted).reduce(addSpending, NO_SPENDING);
  if (!winner) return { ok: false, wasted, misses };
  const { provider } = winner.line;
  return {
    ok: true,
    value: winner.answer.value,
    providerId: provider.id,
    modelId: provider.modelId,
    spent: winner.answer.spent,
    wasted,
    misses,
  };
}
