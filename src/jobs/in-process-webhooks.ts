import type { JobRecord } from "../operations/job-desk.ts";
import type { JobStore } from "./store.ts";
import { WEBHOOK_BACKOFF_MS, WEBHOOK_TRIES } from "./webhook.ts";

export interface TellerTools {
  readonly store: JobStore;
  readonly deliver: (record: JobRecord) => Promise<void>;
  readonly later: (ms: number, act: () => void) => void;
  readonly onFault: (error: unknown) => void;
}

/** Tells webhooks from the memory of this process, again and again until they are taken or given up. */
export function createTeller({ store, deliver, later, onFault }: TellerTools) {
  const inHand = new Set<string>();

  async function tell(record: JobRecord, name: string, tried: number): Promise<void> {
    try {
      await deliver(record);
      await store.webhookTold(record.id, record.round, "delivered");
    } catch (error) {
      onFault(error);
      if (tried + 1 < WEBHOOK_TRIES) {
        later(WEBHOOK_BACKOFF_MS * 2 ** tried, () => void tell(record, name, tried + 1));
        return;
      }
      await store.webhookTold(record.id, record.round, "given_up");
    }
    inHand.delete(name);
  }

  return async function announce(record: JobRecord): Promise<void> {
    const name = `${record.id}.${record.round}`;
    if (inHand.has(name)) return;
    inHand.add(name);
    void tell(record, name, 0);
  };
}
