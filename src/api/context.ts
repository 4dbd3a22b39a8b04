import type { ProcedureName } from "../../contracts/api.ts";
import type { Call } from "../operations/call.ts";
import type { Operations } from "../operations/operations.ts";

/** What a procedure knows besides its input. */
export interface ApiContext {
  readonly operations: Operations;
  readonly call: Call;
  /** Whether the caller has shown the admin token. */
  readonly isAdmin: () => boolean;
  /** Counts the procedure against the caller's limits. Throws RATE_LIMITED. */
  readonly limit: (procedure: ProcedureName) => Promise<void>;
}
