/** Something a page says exists: a file or folder of the repository, or a command. */
export interface Claim {
  kind: "path" | "script" | "subcommand";
  name: string;
  /** 1-based. */
  line: number;
}

const LINK = /\]\(([^)\s]+)\)/g;
const CODE = /`([^`\n]+)`/g;
const FENCE = /^\s*(```|~~~)/;
const PATH =
  /(?<![\w@/.:-])(?:\.\/)?((?:src|contracts|workers|scripts|tests|docs|\.ci)\/[\w./-]*[\w/])(?![\w*{<…-])/g;
const RUN = /\bbun run ([a-z][\w:-]*)/g;
const SUBCOMMAND = /\bbun run shotwright ([a-z]+)/g;

/** Everything a Markdown page claims: relative links anywhere; paths and commands in code spans and code blocks. */
export function readClaims(markdown: string): Claim[] {
  const claims: Claim[] = [];
  let inFence = false;
  for (const [index, text] of markdown.split("\n").entries()) {
    const line = index + 1;
    if (FENCE.test(text)) {
      inFence = !inFence;
      continue;
    }
    if (!inFence) claims.push(...find(text, LINK, "path", line).filter(isRelativeLink).map(withoutAnchor));
    const codes = inFence ? [text] : [...text.matchAll(CODE)].map((match) => match[1] ?? "");
    for (const code of codes) {
      claims.push(
        ...find(code, PATH, "path", line).map(fromTheRoot),
        ...find(code, RUN, "script", line),
        ...find(code, SUBCOMMAND, "subcommand", line),
      );
    }
  }
  return claims;
}

function find(text: string, pattern: RegExp, kind: Claim["kind"], line: number): Claim[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, name: match[1] ?? "", line }));
}

function isRelativeLink({ name }: Claim): boolean {
  return !/^([a-z]+:|#|\/\/)/i.test(name);
}

function withoutAnchor(claim: Claim): Claim {
  return { ...claim, name: claim.name.replace(/#.*$/, "") };
}

/** Paths in code count from the repository's root; links count from their page. */
function fromTheRoot(claim: Claim): Claim {
  return { ...claim, name: `/${claim.name}` };
}
