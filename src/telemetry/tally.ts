import { Counter, type Registry } from "prom-client";

export interface Tally {
  /** One more under `value` of the tally's label. */
  inc(value?: string): void;
}

/**
 * A counter for what thousands of requests a second move: a plain number, handed to the registry when somebody asks for the
 * metrics. The client library checks and hashes the labels at each step, which costs more than what is counted.
 */
export function createTally(settings: {
  readonly name: string;
  readonly help: string;
  /** Its only label; null for a counter without one. */
  readonly label: string | null;
  readonly registers: Registry[];
}): Tally {
  const { name, help, label, registers } = settings;
  const counts = new Map<string, number>();
  new Counter({
    name,
    help,
    labelNames: label === null ? [] : [label],
    registers,
    collect() {
      this.reset();
      for (const [value, count] of counts) this.inc(label === null ? {} : { [label]: value }, count);
    },
  });
  return {
    inc(value = "") {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    },
  };
}
