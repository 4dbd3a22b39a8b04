/** Part of every cache key: raise it whenever a prompt or an answer's shape changes. */
export const PROMPT_VERSION = "1";
