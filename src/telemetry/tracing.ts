/** What is told of a span. Never anything of a brief, an answer or a key. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** A piece of work under way. */
export interface OpenSpan {
  /** Runs `work`, whose own spans become children of this one. */
  run<T>(work: () => T): T;
  /** Ends it; only the first call counts. */
  end(attributes?: SpanAttributes, failed?: boolean): void;
}

/** What of a span is known at its beginning. */
export interface SpanStart {
  readonly attributes?: SpanAttributes;
  /** A caller's own trace, as its traceparent header says. */
  readonly traceparent?: string | null;
  /** Whether somebody outside waits for it. */
  readonly serves?: boolean;
}

/** Work that has ended already. */
export interface PastSpan {
  readonly name: string;
  readonly durationMs: number;
  /** performance.now() of its end; now when left out. */
  readonly endedAt?: number;
  readonly attributes?: SpanAttributes;
  readonly failed?: boolean;
}

/** Where the time of a request went, told to a collector. */
export interface Tracing {
  readonly isOn: boolean;
  /** Begins a span under the one this code runs in, or a trace of its own. */
  begin(name: string, start?: SpanStart): OpenSpan;
  /** Tells of work that has ended, under the span this code runs in; nothing where there is none. */
  tell(span: PastSpan): void;
  /** Sends what is not sent yet, for a few seconds at most. */
  close(): Promise<void>;
}

/** A span that nobody is told of. */
export const NO_SPAN: OpenSpan = { run: (work) => work(), end: () => {} };

/** Costs nothing and tells nobody. */
export const NO_TRACING: Tracing = {
  isOn: false,
  begin: () => NO_SPAN,
  tell: () => {},
  close: async () => {},
};

/** Runs `work` as a span of its own. */
export async function inSpan<T>(tracing: Tracing, name: string, work: () => Promise<T>): Promise<T> {
  const span = tracing.begin(name);
  try {
    const outcome = await span.run(work);
    span.end();
    return outcome;
  } catch (error) {
    span.end({}, true);
    throw error;
  }
}
