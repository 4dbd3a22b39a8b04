import { AppError } from "../errors.ts";
import { type DownloadRules, sendGuarded } from "./fetch-asset.ts";
import { checkUrl, refused } from "./url-rules.ts";

const HTTP_OK = 200;
const HTTP_REDIRECT = 300;
const AGENT = "shotwright/1";

/**
 * Posts a text to an address under the guards of downloads: the URL by the rules, every resolved address at the moment of
 * connecting. Redirects are not followed. Throws INVALID_URL unless the receiver answers 2xx in time.
 */
export async function postGuarded(
  address: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  rules: DownloadRules,
): Promise<void> {
  const signal = AbortSignal.timeout(rules.timeoutMs);
  const length = String(Buffer.byteLength(body));
  const message = {
    method: "POST" as const,
    headers: { ...headers, "user-agent": AGENT, "content-length": length },
    body,
  };
  try {
    const response = await sendGuarded(checkUrl(address, rules), rules, signal, message);
    // What the receiver writes is of no interest.
    response.on("error", () => undefined).destroy();
    const status = response.statusCode ?? 0;
    if (status < HTTP_OK || status >= HTTP_REDIRECT)
      throw refused("status", "The receiver does not answer 2xx", { status });
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError("INVALID_URL", "The receiver cannot be reached", { rule: "unreachable" }, null, {
      cause: error,
    });
  }
}
