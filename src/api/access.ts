import { createHash, timingSafeEqual } from "node:crypto";

const BEARER = /^Bearer\s+(\S+)$/i;
const BASIC = /^Basic\s+(\S+)$/i;
const HASHED_KEY = /^sha256:([0-9a-f]{64})$/i;

/** Who may do what. Tokens are compared by their digests in constant time. */
export interface Access {
  /** Whether the request shows the admin token; never when none is configured. */
  isAdmin(request: Request): boolean;
  /** The same for a browser, which sends the token as the password of HTTP Basic; only for pages that change nothing. */
  isAdminOrPassword(request: Request): boolean;
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
  const isToken = (shown: string | null) =>
    admin !== null && shown !== null && timingSafeEqual(digest(shown), admin);
  const isAdmin = (request: Request) => isToken(request.headers.get("x-admin-token") ?? bearer(request));
  return {
    needsApiKey: keys.length > 0,
    isAdmin,
    isAdminOrPassword: (request) => isAdmin(request) || isToken(password(request)),
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

/** The password of HTTP Basic (RFC 7617), whatever the user's name. */
function password(request: Request): string | null {
  const encoded = BASIC.exec(request.headers.get("authorization") ?? "")?.[1];
  if (!encoded) return null;
  const pair = Buffer.from(encoded, "base64").toString();
  const colon = pair.indexOf(":");
  return colon < 0 ? null : pair.slice(colon + 1);
}

function digest(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
