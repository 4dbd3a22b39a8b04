/** Whether words, folded, name fans that move air and cheer nobody: "Zephyr handheld fans". */
export function areCoolingFans(words: string): boolean {
  return COOLING_FANS.test(words);
}

const COOLING_FANS =
  /\b(?:hand-?held|ceiling|desk|tower|pedestal|portable|cooling|electric|extractor|bladeless|neck|usb|wall|floor|clip-?on|rechargeable|standing)[ -](?:\w+ )?fans?$/;
