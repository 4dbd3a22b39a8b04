import { posix } from "node:path";

/** One instruction of a Dockerfile, e.g. { name: "COPY", flags: { from: "build" }, args: ["/app", "./"] }. */
export interface Instruction {
  name: string;
  flags: Record<string, string>;
  /** Words, or the parts of the JSON form. For RUN in shell form: the whole command as one part. */
  args: string[];
  execForm: boolean;
}

/** What stands between one FROM and the next. */
export interface Stage {
  base: string;
  name: string;
  instructions: Instruction[];
}

const SHELL_INSTRUCTIONS = new Set(["RUN", "CMD", "ENTRYPOINT"]);

/** Reads the part of the Dockerfile language that ours uses; throws on anything before the first FROM. */
export function parseDockerfile(text: string): Stage[] {
  const stages: Stage[] = [];
  for (const line of logicalLines(text)) {
    const instruction = parseInstruction(line);
    if (instruction.name === "FROM") {
      const [base = "", , name = String(stages.length)] = instruction.args;
      stages.push({ base, name, instructions: [] });
    } else {
      const stage = stages.at(-1);
      if (!stage) throw new Error(`Dockerfile: ${instruction.name} before the first FROM`);
      stage.instructions.push(instruction);
    }
  }
  return stages;
}

/** The last instruction of that name, which is the one that counts; undefined when there is none. */
export function lastOf(stage: Stage, name: string): Instruction | undefined {
  return stage.instructions.findLast((instruction) => instruction.name === name);
}

/** Whether a file, relative to the context, is kept out; the last matching line of .dockerignore decides. */
export function isIgnored(file: string, dockerignore: string): boolean {
  let ignored = false;
  for (const line of dockerignore.split("\n").map((text) => text.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const keeps = line.startsWith("!");
    const pattern = new Bun.Glob(posix.normalize(keeps ? line.slice(1) : line).replace(/^\/|\/$/g, ""));
    if (withParents(file).some((path) => pattern.match(path))) ignored = !keeps;
  }
  return ignored;
}

function logicalLines(text: string): string[] {
  const lines = text.split("\n").filter((line) => !line.trimStart().startsWith("#"));
  return lines
    .join("\n")
    .replaceAll(/\\\n/g, " ")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function parseInstruction(line: string): Instruction {
  const [, word = "", rest = ""] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
  const name = word.toUpperCase();
  const flags: Record<string, string> = {};
  const body = rest.replaceAll(/(?:^|\s)--([\w-]+)=(\S+)/g, (_flag, key: string, value: string) => {
    flags[key] = value;
    return "";
  });
  const command = name === "HEALTHCHECK" ? body.replace(/^\s*CMD\s+/, "") : body.trim();
  if (command.startsWith("[")) return { name, flags, args: JSON.parse(command), execForm: true };
  const args = SHELL_INSTRUCTIONS.has(name) ? [command] : command.split(/\s+/);
  return { name, flags, args, execForm: false };
}

/** "src/api/a.ts" -> itself, "src/api", "src": a pattern that matches a folder matches what is in it. */
function withParents(file: string): string[] {
  const paths = [file];
  for (let parent = posix.dirname(file); parent !== "."; parent = posix.dirname(parent)) paths.push(parent);
  return paths;
}
