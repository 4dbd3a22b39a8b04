import { parseSync } from "oxc-parser";

/** One import of a file, static, dynamic or in a type position. */
export interface Import {
  specifier: string;
  typeOnly: boolean;
  /** 1-based. */
  line: number;
}

/** What a source file reaches for: its imports, and the string literals in which it names other files. */
export interface Reaches {
  imports: Import[];
  strings: { value: string; line: number }[];
}

interface SyntaxNode {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** Reads a TypeScript file's imports from its syntax tree, so that comments and strings cannot fool it; throws SyntaxError. */
export function readReaches(fileName: string, source: string): Reaches {
  const { program, errors } = parseSync(fileName, source);
  const [firstError] = errors;
  if (firstError) throw new SyntaxError(`${fileName}: ${firstError.message}`);
  const reaches: Reaches = { imports: [], strings: [] };
  visit(program, (node) => collect(node, reaches, (offset) => source.slice(0, offset).split("\n").length));
  return reaches;
}

function visit(value: unknown, onNode: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, onNode);
  } else if (isNode(value)) {
    onNode(value);
    for (const field of Object.values(value)) visit(field, onNode);
  }
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function collect(node: SyntaxNode, reaches: Reaches, lineOf: (offset: number) => number): void {
  const line = lineOf(node.start);
  if (node.type === "Literal" && typeof node["value"] === "string") {
    reaches.strings.push({ value: node["value"], line });
  }
  const specifier = isNode(node["source"]) ? node["source"]["value"] : undefined;
  if (typeof specifier === "string") reaches.imports.push({ specifier, typeOnly: isTypeOnly(node), line });
}

/** `import type`, `export type … from`, `import("…").T`, and lists in which every name is marked `type`. */
function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === "TSImportType") return true;
  if (node["importKind"] === "type" || node["exportKind"] === "type") return true;
  const names = node["specifiers"];
  if (!Array.isArray(names) || names.length === 0) return false;
  return names.every(
    (name) => isNode(name) && (name["importKind"] === "type" || name["exportKind"] === "type"),
  );
}
