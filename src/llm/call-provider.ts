import type { Budget } from "./budget.ts";
import { ModelFault } from "./fault.ts";
import { parseAnswer, repairOf } from "./parse-answer.ts";
import type { Policy } from "./policy.ts";
import type { AnswerShape, Provider, ProviderCall } from "./provider.ts";
import { type AnswerLimits, emptyTranscript, readAnswer, type Transcript } from "./read-answer.ts";
import { addSpending, type Spending, spendingOf, upperCostUsd } from "./spending.ts";

/** One call as metrics and logs see it. */
export interface CallRecord {
  readonly providerId: string;
  readonly modelId: string;
  /** "ok", or the kind of fault. */
  readonly outcome: "ok" | ModelFault["kind"];
  readonly durationMs: number;
  readonly firstTokenMs: number | null;
  readonly spending: Spending;
}

/** A provider with what all requests share of it. */
export interface Line {
  readonly provider: Provider;
  readonly policy: Policy;
}

/** The progress of one line within one question. */
export interface Attempt {
  /** Of the call under way or last made. */
  transcript: Transcript | null;
  /** Of calls that led to nothing. */
  wasted: Spending;
}

export interface CallTools {
  readonly budget: Budget;
  readonly limits: Omit<AnswerLimits, "deadlineAtMs">;
  readonly onCall: (record: CallRecord) => void;
}

export interface Question<T> {
  readonly shape: AnswerShape<T>;
  readonly call: ProviderCall;
  readonly deadlineAtMs: number;
  readonly signal: AbortSignal;
  readonly hasAlternative: boolean;
  readonly isOnlyHope: boolean;
}

/**
 * Asks one provider for an answer in its shape, with the retries of its policy and one repair round. Throws the
 * ModelFault that ended it; what failed calls cost is added to `attempt.wasted`.
 */
export async function callProvider<T>(
  line: Line,
  question: Question<T>,
  attempt: Attempt,
  tools: CallTools,
): Promise<Answer<T>> {
  const first = await answerOnce(line, question, attempt, tools);
  if ("value" in first) return first;
  const repair = repairOf(first.fault, first.text);
  if (!repair) throw first.fault;
  const second = await answerOnce(line, { ...question, call: { ...question.call, repair } }, attempt, tools);
  if ("value" in second) return second;
  throw second.fault;
}

export interface Answer<T> {
  readonly value: T;
  readonly spent: Spending;
}

interface Unusable {
  readonly fault: ModelFault;
  readonly text: string;
}

/** One answer under the provider's policy; an answer that came but cannot be used is a result, not an error. */
function answerOnce<T>(
  line: Line,
  question: Question<T>,
  attempt: Attempt,
  tools: CallTools,
): Promise<Answer<T> | Unusable> {
  return line.policy.run(async () => {
    const outcome = await paidCall(line.provider, question, attempt, tools);
    if ("fault" in outcome && !outcome.fault.rule.repair) throw outcome.fault;
    return outcome;
  }, question);
}

/** Reserves, calls, settles and records. */
async function paidCall<T>(
  provider: Provider,
  question: Question<T>,
  attempt: Attempt,
  tools: CallTools,
): Promise<Answer<T> | Unusable> {
  const call = fitted(question.call, provider);
  await provider.prepare();
  const reservation = await tools.budget.reserve(upperCostUsd(call, provider.price));
  if (!reservation) throw new ModelFault("budget_spent");
  const transcript = emptyTranscript();
  attempt.transcript = transcript;
  const began = performance.now();
  const outcome = await outcomeOf(provider, call, question, transcript, tools);
  const fault = "fault" in outcome ? outcome.fault.kind : null;
  const spent = spendingOf(call, transcript, fault, provider.price);
  reservation.settle(spent.costUsd);
  tools.onCall({
    providerId: provider.id,
    modelId: provider.modelId ?? provider.id,
    outcome: fault ?? "ok",
    durationMs: performance.now() - began,
    firstTokenMs: transcript.firstTokenMs,
    spending: spent,
  });
  if ("value" in outcome) return { value: outcome.value, spent };
  attempt.wasted = addSpending(attempt.wasted, spent);
  return { fault: outcome.fault, text: transcript.text };
}

async function outcomeOf<T>(
  provider: Provider,
  call: ProviderCall,
  question: Question<T>,
  transcript: Transcript,
  tools: CallTools,
): Promise<{ value: T } | { fault: ModelFault }> {
  const { stream } = provider;
  if (!stream) return { fault: new ModelFault("not_configured") };
  const limits = { ...tools.limits, deadlineAtMs: question.deadlineAtMs };
  try {
    const text = await readAnswer((signal) => stream(call, signal), limits, question.signal, transcript);
    return { value: parseAnswer(text, question.shape) };
  } catch (error) {
    if (error instanceof ModelFault) return { fault: error };
    throw error;
  }
}

/** The call within what the provider can take. */
function fitted(call: ProviderCall, { capabilities, thinkingTokens }: Provider): ProviderCall {
  return {
    ...call,
    images: capabilities.vision ? call.images : [],
    maxTokens: Math.min(call.maxTokens + thinkingTokens, capabilities.maxTokens),
  };
}
