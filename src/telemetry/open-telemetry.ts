import { AsyncLocalStorage } from "node:async_hooks";
import {
  type Context,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, type SpanExporter, TracerProvider } from "@opentelemetry/sdk-trace";
import type { OpenSpan, SpanAttributes, Tracing } from "./tracing.ts";

/** Where spans are sent, and under what name. */
export interface OpenTelemetrySettings {
  /** Base address of the collector; `v1/traces` is added to it. */
  readonly endpoint: string;
  readonly version: string;
  readonly onFailure: (reason: string) => void;
}

const SERVICE = "shotwright";
const TRACES_PATH = "v1/traces";
const SEND_EVERY_MS = 1_000;
const SEND_TIMEOUT_MS = 2_500;
/** The exporter gives up, its repeats counted, before it is given up: so the reason is always told. */
const GIVE_UP_AFTER_MS = 1_800;
const LAST_SEND_MS = 3_000;
/** Of W3C Trace Context: version, trace id, parent id, flags. */
const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/;
const HEXADECIMAL = 16;

/** Traces in batches to an OTLP collector. Nothing is registered globally: only what asks for a span has one. */
export function openTelemetry({ endpoint, version, onFailure }: OpenTelemetrySettings): Tracing {
  let underWay = 0;
  const exporter = exporterTo(endpoint, (change) => (underWay += change), onFailure);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": SERVICE, "service.version": version }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter,
        scheduledDelayMillis: SEND_EVERY_MS,
        exportTimeoutMillis: SEND_TIMEOUT_MS,
      }),
    ],
  });
  const tracer = provider.getTracer(SERVICE, version);
  const current = new AsyncLocalStorage<Context>();

  return {
    isOn: true,
    begin(name, { attributes = {}, traceparent = null, serves = false } = {}) {
      const parent = remoteParent(traceparent) ?? current.getStore() ?? ROOT_CONTEXT;
      const kind = serves ? SpanKind.SERVER : SpanKind.INTERNAL;
      return opened(tracer.startSpan(name, { kind, attributes }, parent), parent, current);
    },
    tell({ name, durationMs, endedAt, attributes = {}, failed = false }) {
      const parent = current.getStore();
      if (!parent) return;
      const endTime = performance.timeOrigin + (endedAt ?? performance.now());
      const span = tracer.startSpan(name, { attributes, startTime: endTime - durationMs }, parent);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(endTime);
    },
    async close() {
      await Promise.race([provider.shutdown(), Bun.sleep(LAST_SEND_MS)]).catch(() => {});
      // On a busy machine a send may outlast both limits: it is told all the same.
      if (underWay > 0) onFailure("no answer before the process ended");
    },
  };
}

function opened(span: Span, parent: Context, current: AsyncLocalStorage<Context>): OpenSpan {
  const inside = trace.setSpan(parent, span);
  let isOpen = true;
  return {
    run: (work) => current.run(inside, work),
    end(attributes: SpanAttributes = {}, failed = false) {
      if (!isOpen) return;
      isOpen = false;
      span.setAttributes(attributes);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function remoteParent(traceparent: string | null): Context | null {
  const [, traceId = "", spanId = "", flags = ""] = TRACEPARENT.exec(traceparent ?? "") ?? [];
  const caller = { traceId, spanId, traceFlags: Number.parseInt(flags, HEXADECIMAL), isRemote: true };
  return isSpanContextValid(caller) ? trace.setSpanContext(ROOT_CONTEXT, caller) : null;
}

/** Tells by +1 and -1 how many sends are under way. */
function exporterTo(
  endpoint: string,
  count: (change: 1 | -1) => void,
  onFailure: (reason: string) => void,
): SpanExporter {
  const url = `${endpoint.replace(/\/+$/, "")}/${TRACES_PATH}`;
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: GIVE_UP_AFTER_MS });
  return {
    export(spans, done) {
      count(1);
      exporter.export(spans, (result) => {
        count(-1);
        if (result.error) onFailure(result.error.message);
        done(result);
      });
    },
    forceFlush: () => exporter.forceFlush(),
    shutdown: () => exporter.shutdown(),
  };
}
