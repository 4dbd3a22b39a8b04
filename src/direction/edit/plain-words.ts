/** Words before an instruction that only say it politely, or think aloud. */
const POLITE =
  /^(?:(?:hmm+|um+|uh|ok(?:ay)?|so|well|actually|honestly|sorry|hey|hi|hello|on second thoughts?|thinking about it|for the next round)\b[,:]?\s*|(?:can|could|would|will) (?:you|we)(?: please| maybe| also)?\s+(?=\p{L})|(?:i|we)(?:['’]d| would)? (?:like|love|want|need|prefer)(?: you)? to\s+|let['’]?s\s+(?!see\b|have\b|add\b)|(?:maybe|perhaps|possibly|please|kindly|just|simply)\s+(?=\p{L}))+/iu;
const BACK_TO =
  /^(?:put|set|bring|take|change) (?:it|that|the (?:film|video|length|duration)) back to (\d+)(?:\s*(?:s|secs?|seconds?))?$/iu;

/** A clause without the courtesies around its wish: "Could you maybe get rid of the dog?" as "get rid of the dog". */
export function inPlainWords(clause: string): string {
  const bare = clause.replace(POLITE, "").trim();
  const plain = bare === "" ? clause : bare;
  return plain.replace(BACK_TO, "make it $1 seconds");
}
