import { createHash, timingSafeEqual } from "node:crypto";

const BEARER = /^Bearer\s+(\S+)$/i;
const HASHED_KEY = /^sha256:([0-9a-f]{64})$/i;

/** Who may do what. Tokens are compared by their digests in constant time. */
export interface Access {
  /** Whether the request shows the admin token; never when none is configured. */
  isAdmin(request: Request): boolean;
  /** A digest that names the caller's API key; null when none is shown or it is unknown. */
  apiKeyOf(request: Request): string | null;
  readonly needsApiKey: boolean;
}

export function createAccess(settings: { adminToken: string | null; apiKeys: readonly string[] }): Access {
  const admin = settings.adminToken === null ? null : digest(settings.adminToken);
  const keys = settings.apiKeys.map((key) => {
    const hashed = HASHED_KEY.exec(key)?.[1];
    return hashed ? Buffer.from(hashed, "hex") : digest(key);
  });
  return {
    needsApiKey: keys.length > 0,
    isAdmin(request) {
      const token = request.headers.get("x-admin-token") ?? bearer(request);
      return admin !== null && token !== null && timingSafeEqual(digest(token), admin);
    },
    apiKeyOf(request) {
      if (keys.length === 0) return null;
      const shown = request.headers.get("x-api-key") ?? bearer(request);
      if (shown === null) return null;
      const found = digest(shown);
      // Every key is compared, so that the time tells nothing about which one matched.
      const matches = keys.filter((key) => timingSafeEqual(found, key));
      return matches.length > 0 ? found.toString("hex") : null;
    },
  };
}

function bearer(request: Request): string | null {
  return BEARER.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;
}

function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
