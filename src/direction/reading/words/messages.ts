/** Calls a film a message to the public. */
export const IS_A_MESSAGE =
  /\b(?:psa|public (?:service|information|health|safety) (?:message|film|announcement|ad|spot|video|campaign)|awareness (?:film|video|campaign|spot)|safety (?:film|campaign|message|spot))\b/i;
