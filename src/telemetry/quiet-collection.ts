const LOOK_EVERY_MS = 500;
/** Of processor time; less between two looks is quiet. */
const QUIET_MS = 50;
/** Processor time after which it pays to collect. */
const BUSY_SPELL_MS = 5_000;
const MICROSECONDS_PER_MS = 1_000;

/**
 * Collects garbage once after each busy spell, when the process has gone quiet: the engine itself leaves tens of
 * megabytes lying where nothing asks for more. It takes under a tenth of a second, in which nobody waits.
 */
export function collectWhenQuiet(): void {
  const look = createQuietWatch(processorMs, () => Bun.gc(true));
  setInterval(look, LOOK_EVERY_MS).unref();
}

/** A look that collects when little of `processorMs` was used since the last one, and much since the last collection. */
export function createQuietWatch(processorMs: () => number, collect: () => void): () => void {
  let seenMs = processorMs();
  let collectedMs = seenMs;
  return () => {
    const nowMs = processorMs();
    const isQuiet = nowMs - seenMs < QUIET_MS;
    seenMs = nowMs;
    if (!isQuiet || nowMs - collectedMs < BUSY_SPELL_MS) return;
    collect();
    seenMs = processorMs();
    collectedMs = seenMs;
  };
}

/** Milliseconds that all threads of this process have computed so far. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS_PER_MS;
}
