import { cp, mkdir, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { type Instruction, isIgnored, parseDockerfile, type Stage } from "./dockerfile.ts";

/** A built image, as a folder that stands in for its file system's root. */
export interface BuiltImage {
  /** The folder that stands for "/". */
  root: string;
  /** WORKDIR, as a path of this machine. */
  workdir: string;
  environment: Record<string, string>;
  lastStage: Stage;
}

/**
 * Carries out a Dockerfile's own COPY, ENV, WORKDIR and RUN steps in empty folders under `target`, without an engine: base
 * images are taken to hold Bun, and only files that .dockerignore lets through exist. Throws when a step fails.
 */
export async function buildImage(
  context: string,
  target: string,
  runEnvironment: Record<string, string>,
): Promise<BuiltImage> {
  const stages = parseDockerfile(await Bun.file(join(context, "Dockerfile")).text());
  const files = await contextFiles(context);
  const built = new Map<string, BuiltImage>();
  let image: BuiltImage | undefined;
  for (const stage of stages) {
    image = {
      root: join(target, stage.name),
      workdir: join(target, stage.name),
      environment: {},
      lastStage: stage,
    };
    await mkdir(image.root, { recursive: true });
    for (const instruction of stage.instructions) {
      await carryOut(instruction, image, { context, files, built, runEnvironment });
    }
    built.set(stage.name, image);
  }
  if (!image) throw new Error("Dockerfile: no FROM");
  return image;
}

interface Surroundings {
  context: string;
  files: readonly string[];
  built: ReadonlyMap<string, BuiltImage>;
  runEnvironment: Record<string, string>;
}

async function contextFiles(context: string): Promise<string[]> {
  const dockerignore = await Bun.file(join(context, ".dockerignore")).text();
  const tops = [...new Bun.Glob("*").scanSync({ cwd: context, dot: true, onlyFiles: false })];
  const entered = tops.filter((top) => top !== "node_modules" && top !== ".git");
  const files: string[] = [];
  for (const top of entered) {
    if ((await stat(join(context, top))).isFile()) files.push(top);
    else files.push(...[...new Bun.Glob(`${top}/**/*`).scanSync({ cwd: context, dot: true })]);
  }
  return files.filter((file) => !isIgnored(file, dockerignore));
}

async function carryOut(instruction: Instruction, image: BuiltImage, around: Surroundings): Promise<void> {
  const { name, args } = instruction;
  if (name === "WORKDIR") {
    image.workdir = join(image.root, args[0] ?? "/");
    await mkdir(image.workdir, { recursive: true });
  } else if (name === "ENV") {
    for (const pair of args) {
      const [key = "", ...value] = pair.split("=");
      image.environment[key] = onThisMachine(image, value.join("="));
    }
  } else if (name === "COPY") {
    await copy(instruction, image, around);
  } else if (name === "RUN") {
    await run(args[0] ?? "", image, around.runEnvironment);
  }
}

/** A path below the image's root is a path below its folder here. */
function onThisMachine(image: BuiltImage, value: string): string {
  return value.startsWith("/") ? join(image.root, value) : value;
}

async function copy({ flags, args }: Instruction, image: BuiltImage, around: Surroundings): Promise<void> {
  const destination = args.at(-1) ?? "./";
  const from = flags["from"] === undefined ? undefined : around.built.get(flags["from"]);
  if (flags["from"] !== undefined && !from) throw new Error(`COPY --from=${flags["from"]}: no such stage`);
  for (const source of args.slice(0, -1)) {
    const copied = from
      ? await copyPath(join(from.root, source), place(image, destination, source, false))
      : await copyFromContext(source, destination, image, around);
    if (!copied) throw new Error(`COPY ${source}: nothing of that name gets past .dockerignore`);
  }
}

async function copyFromContext(
  source: string,
  destination: string,
  image: BuiltImage,
  { context, files }: Surroundings,
): Promise<boolean> {
  const matching = files.filter((file) => file === source || file.startsWith(`${source}/`));
  for (const file of matching) {
    const isFolder = file !== source;
    const base = place(image, destination, source, !isFolder);
    await copyPath(join(context, file), isFolder ? join(base, posix.relative(source, file)) : base);
  }
  return matching.length > 0;
}

/** A destination that ends in a slash takes files under their own names; else it is the new name, as Docker has it. */
function place(image: BuiltImage, destination: string, source: string, isFile: boolean): string {
  const base = destination.startsWith("/") ? join(image.root, destination) : join(image.workdir, destination);
  return isFile && destination.endsWith("/") ? join(base, posix.basename(source)) : base;
}

async function copyPath(from: string, to: string): Promise<boolean> {
  await mkdir(dirname(to), { recursive: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
  return true;
}

async function run(command: string, image: BuiltImage, environment: Record<string, string>): Promise<void> {
  const child = Bun.spawn(["sh", "-c", command], {
    cwd: image.workdir,
    env: { ...environment, ...image.environment },
    stdin: "ignore",
    stdout: "pipe",
    stderr: "pipe",
  });
  const [output, errors] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
  ]);
  if ((await child.exited) !== 0) throw new Error(`RUN ${command} failed:\n${output}${errors}`);
}
