/** What the head of an HTTP/1.1 answer says, as far as benchmarks want to know. */
export interface AnswerHead {
  readonly status: number;
  readonly retryAfter: boolean;
}

const HEAD_END = "\r\n\r\n";
const STATUS_AT = "HTTP/1.1 ".length;
const STATUS_LENGTH = 3;

/**
 * Takes the bytes of one connection as they come, however they are cut, and tells of each answer when its last byte is
 * there. Next to nothing is done a chunk: the load generator runs on the machine of the server it measures.
 */
export function readAnswers(onAnswer: (head: AnswerHead) => void): (chunk: Buffer) => void {
  /** Of a head that is not whole yet. */
  let early: Buffer | null = null;
  let missingBytes = 0;
  let head: AnswerHead = { status: 0, retryAfter: false };
  return (chunk) => {
    if (missingBytes > 0) missingBytes -= chunk.byteLength;
    else {
      const begun: Buffer = early ? Buffer.concat([early, chunk]) : chunk;
      const end = begun.indexOf(HEAD_END);
      early = end < 0 ? Buffer.from(begun) : null;
      if (end < 0) return;
      const text = begun.toString("latin1", 0, end + 1);
      head = { status: statusOf(text), retryAfter: /\r\nretry-after: \d/i.test(text) };
      missingBytes = end + HEAD_END.length + lengthOf(text) - begun.byteLength;
    }
    if (missingBytes <= 0) onAnswer(head);
  };
}

function statusOf(head: string): number {
  return Number(head.slice(STATUS_AT, STATUS_AT + STATUS_LENGTH));
}

function lengthOf(head: string): number {
  return Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
}
