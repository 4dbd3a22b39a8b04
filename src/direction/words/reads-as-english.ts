/** Whether a text in `language` (BCP 47) is read by the English rules: so is one whose language cannot be told ("und"). */
export function readsAsEnglish(language: string): boolean {
  return language === "en" || language === "und";
}
