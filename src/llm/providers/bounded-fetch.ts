/** No answer in one piece, and no error, is as long as this. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const BODILESS = new Set([101, 204, 205, 304]);
const OK = 200;

/**
 * `fetch` for the SDKs, which read errors and answers in one piece to their end however long they are, unpacked. What is
 * beyond the bound is cut off, and so cannot be parsed; streams are left to their reader.
 */
export async function boundedFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const { status, statusText } = response;
  if (status === OK && !isJson(response)) return response;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  const body = BODILESS.has(status) ? null : await firstBytes(response);
  return new Response(body, { status, statusText, headers });
}

/** Whether an answer comes in one piece: some servers ignore that a stream was asked for. */
export function isJson(response: Response): boolean {
  return (response.headers.get("content-type") ?? "").includes("application/json");
}

async function firstBytes({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body?.getReader();
  while (reader && size <= MAX_BODY_BYTES) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    chunks.push(value);
  }
  reader?.cancel().catch(() => undefined);
  return new Uint8Array(Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES));
}
