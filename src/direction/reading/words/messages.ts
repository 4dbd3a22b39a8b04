/** Calls a film a message to the public. */
export const IS_A_MESSAGE =
  /\b(?:psa|public (?:service|information|health|safety) (?:message|film|announcement|ad|spot|video|campaign)|awareness (?:film|video|campaign|spot)|safety (?:film|campaign|message|spot)|(?:anti-[a-z]+|anti[- ]bullying|stop [a-z]+|against [a-z]+) (?:campaign )?(?:film|video|spot|ad|clip|campaign)|campaign (?:film|video|spot|clip)|campaign against [a-z]+|social (?:campaign|spot|ad))\b/i;
