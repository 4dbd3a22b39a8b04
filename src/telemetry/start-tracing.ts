import { NO_TRACING, type Tracing } from "./tracing.ts";

/** Traces go to the OTLP endpoint, as JSON over HTTP; without one nothing is loaded or told. */
export async function startTracing(settings: {
  readonly endpoint: string | null;
  readonly version: string;
  /** The collector did not take spans; they are lost. */
  readonly onFailure: (reason: string) => void;
}): Promise<Tracing> {
  const { endpoint, ...rest } = settings;
  if (endpoint === null) return NO_TRACING;
  const { openTelemetry } = await import("./open-telemetry.ts");
  return openTelemetry({ ...rest, endpoint });
}
