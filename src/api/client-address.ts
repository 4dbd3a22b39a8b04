/** Headers in which proxies tell the client's address, most trustworthy first. */
const FLY_CLIENT_IP = "fly-client-ip";
const FORWARDED_FOR = "x-forwarded-for";

/**
 * The address that limits count by. What headers say is believed only behind `trustedProxies` proxies: each appends the
 * address it saw, so the client's is that many places from the end of X-Forwarded-For.
 */
export function clientAddress(
  headers: Headers,
  socketAddress: string | null,
  trustedProxies: number,
): string {
  const seen = socketAddress ?? "unknown";
  if (trustedProxies === 0) return seen;
  const fly = headers.get(FLY_CLIENT_IP)?.trim();
  if (fly) return fly;
  const chain = (headers.get(FORWARDED_FOR) ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return chain.at(-trustedProxies) ?? chain[0] ?? seen;
}
