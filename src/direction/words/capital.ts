/** `text` with its first letter in upper case; the rest is left alone. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `text` with its first letter in lower case; the rest is left alone. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
