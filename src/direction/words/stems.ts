/** The words of `text` that tell what it is about, without their endings: "pressing the buttons" is about "press" and "button". */
export function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST_STEM && !SAYS_LITTLE.has(word))
    .map((word) => word.replace(/(?:ies|ing|ed|es|s|y|e)$/, ""));
}

const SHORTEST_STEM = 4;

const SAYS_LITTLE: ReadonlySet<string> = new Set(
  "with from that this your when where they have first safety into what which their them then than more most some each every always never about because before after over under does just only also very much many other make makes made take takes give gives gets help show shows hero become becomes".split(
    " ",
  ),
);
