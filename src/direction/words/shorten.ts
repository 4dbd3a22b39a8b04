const DANGLING =
  /\s+(?:a|an|the|and|or|of|for|to|in|on|at|by|with|from|your|our|my|is|are|that|which|und|der|die|das|et|de|la|le|y|el|con|para)$/i;

/**
 * The beginning of `text` that fits, ending where a sentence or clause does; with `anywhere`, else at a word that can stand
 * last. null where nothing fits. Texts that fit come back as they are.
 */
export function shortened(text: string, fits: (text: string) => boolean, anywhere: boolean): string | null {
  if (fits(text)) return text;
  const clauses = [...text.matchAll(/[.!?。！？…]+|[,;:–—、，]/gu)].map((match) => ({
    end: match.index + match[0].length,
    isStop: /[.!?。！？…]/u.test(match[0]),
  }));
  for (const { end, isStop } of clauses.toReversed()) {
    const head = text.slice(0, end).trim();
    const said = isStop ? head : head.replace(/[,;:–—、，]$/u, "");
    if (said !== "" && fits(said)) return said;
  }
  return anywhere ? atWord(text, fits) : null;
}

function atWord(text: string, fits: (text: string) => boolean): string | null {
  const words = text.split(/\s+/);
  if (words.length === 1) return atLetter(text, fits);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const head = words
      .slice(0, count)
      .join(" ")
      .replace(/[,;:–—-]+$/, "")
      .replace(DANGLING, "");
    if (head !== "" && fits(head)) return head;
  }
  return atLetter(words[0] ?? "", fits);
}

function atLetter(word: string, fits: (text: string) => boolean): string | null {
  const letters = [...word];
  for (let count = letters.length - 1; count > 0; count -= 1) {
    const head = letters.slice(0, count).join("");
    if (fits(head)) return head;
  }
  return null;
}
