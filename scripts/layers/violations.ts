import { existsSync } from "node:fs";
import { posix } from "node:path";
import { findCycles } from "./cycles.ts";
import { type Import, readReaches } from "./imports.ts";
import { ONLY_PACKAGES, PACKAGE_HOMES, ROOMS, type Room, WORKER_STARTER } from "./rules.ts";

const SOURCES = new Bun.Glob("{contracts,workers,src}/**/*.{ts,tsx}");
const STYLES_AND_PAGES = /\.(css|html|json|svg|txt|md)$/;

/** Every breach of the layer rules under `root`, one sentence each with file and line, in file order. */
export async function findViolations(root: string): Promise<string[]> {
  const files = [...SOURCES.scanSync({ cwd: root })].sort();
  const violations: string[] = [];
  const graph = new Map<string, string[]>();
  for (const file of files) {
    const { imports, strings } = readReaches(file, await Bun.file(posix.join(root, file)).text());
    const targets: string[] = [];
    for (const found of imports) {
      const target = resolveImport(root, file, found.specifier);
      if (target !== undefined) targets.push(target);
      const breach =
        target === undefined ? judgePackage(file, found.specifier) : judgeFile(file, target, found);
      if (breach) violations.push(`${file}:${found.line} ${breach}`);
    }
    for (const { value, line } of strings) {
      if (namesWorker(file, value)) violations.push(`${file}:${line} only ${WORKER_STARTER} starts workers`);
    }
    graph.set(file, targets);
  }
  const cycles = findCycles(graph).map((cycle) => `import cycle: ${cycle.join(" -> ")}`);
  return [...violations, ...cycles];
}

/** The imported file relative to the root, or undefined for a package. */
function resolveImport(root: string, importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const path = posix.join(posix.dirname(importer), specifier);
  const candidates = [path, `${path}.ts`, `${path}/index.ts`];
  return (
    candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(posix.join(root, candidate))) ??
    path
  );
}

function judgeFile(importer: string, target: string, { typeOnly }: Import): string | undefined {
  const room = roomOf(importer);
  if (room === undefined) return "stands in no room of scripts/layers/rules.ts";
  if (isInside(target, room.path)) return undefined;
  if (room.mayImport.some((allowed) => isInside(target, allowed))) return undefined;
  if (typeOnly && room.mayImportTypesOf?.some((allowed) => isInside(target, allowed))) return undefined;
  if (isInside(importer, "src/api/") && isInside(target, "src/studio/") && STYLES_AND_PAGES.test(target)) {
    return undefined;
  }
  return `${room.path} may not import ${target}`;
}

function judgePackage(importer: string, specifier: string): string | undefined {
  const name = packageName(specifier);
  const homes = PACKAGE_HOMES[name];
  if (homes && !homes.some((home) => isInside(importer, home))) {
    return `${name} may only be imported in ${homes.join(", ")}`;
  }
  for (const [room, packages] of Object.entries(ONLY_PACKAGES)) {
    if (isInside(importer, room) && !packages.includes(name)) return `${room} may not import ${name}`;
  }
  return undefined;
}

function packageName(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

function roomOf(file: string): Room | undefined {
  return ROOMS.find((room) => isInside(file, room.path));
}

/** `place` is a folder when it ends in a slash, else one file. */
function isInside(file: string, place: string): boolean {
  return place.endsWith("/") ? file.startsWith(place) : file === place;
}

function namesWorker(file: string, text: string): boolean {
  return (
    file.startsWith("src/") && file !== WORKER_STARTER && /^(\.{1,2}\/)*workers\/[\w/-]+\.ts$/.test(text)
  );
}
