/**
 * Builds the image's own steps in an empty folder, without a Docker engine, and starts the result as a container would:
 * without root, with nothing of this machine's environment. It must answer health, and leave with 0 on its stop signal.
 */
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type BuiltImage, buildImage } from "./image/build.ts";
import { lastOf } from "./image/dockerfile.ts";
import { serveFfmpeg } from "./image/ffmpeg-mirror.ts";
import { freePort } from "./ports/free.ts";

const CONTEXT = resolve(import.meta.dir, "..");
const HEALTHY_WITHIN_MS = 20_000;
const GONE_WITHIN_MS = 20_000;
const POLL_MS = 50;
/** The user `bun` of the base image. */
const CONTAINER_UID = "1000";

const folder = await mkdtemp(join(tmpdir(), "shotwright-image-"));
await chmod(folder, 0o755);
const mirror = await serveFfmpeg();
try {
  const path = `${dirname(process.execPath)}:/usr/bin:/bin`;
  const image = await buildImage(CONTEXT, folder, {
    PATH: path,
    HOME: process.env["HOME"] ?? "/",
    FFMPEG_BINARIES_URL: mirror.url,
    ...certificates(),
  });
  console.log(`built ${image.workdir}: ${await sizeOf(image.root)}`);
  await startAndStop(image, { PATH: path, ...image.environment, PORT: String(await freePort()) });
  console.log("the image starts, is healthy and stops");
} finally {
  await mirror.stop();
  await rm(folder, { recursive: true, force: true });
}

async function startAndStop(image: BuiltImage, environment: Record<string, string>): Promise<void> {
  const stage = image.lastStage;
  const [command, health] = [lastOf(stage, "CMD"), lastOf(stage, "HEALTHCHECK")];
  if (!command?.execForm || !health?.execForm)
    throw new Error("CMD and HEALTHCHECK must be in the exec form");
  if ([undefined, "root", "0"].includes(lastOf(stage, "USER")?.args[0]))
    throw new Error("USER must not be root");

  const options = { cwd: image.workdir, env: environment, stdin: "ignore" } as const;
  const service = Bun.spawn(withoutRoot(command.args), { ...options, stdout: "inherit", stderr: "inherit" });
  try {
    const deadline = Date.now() + HEALTHY_WITHIN_MS;
    while ((await Bun.spawn(withoutRoot(health.args), { ...options, stderr: "ignore" }).exited) !== 0) {
      if (service.exitCode !== null)
        throw new Error(`the service left with ${service.exitCode} before it was healthy`);
      if (Date.now() > deadline) throw new Error(`not healthy within ${HEALTHY_WITHIN_MS} ms`);
      await Bun.sleep(POLL_MS);
    }
    await tryOut(`http://127.0.0.1:${environment["PORT"]}`);
    service.kill(stopSignal(lastOf(stage, "STOPSIGNAL")?.args[0]));
    const exitCode = await Promise.race([
      service.exited,
      Bun.sleep(GONE_WITHIN_MS).then(() => "still running"),
    ]);
    if (exitCode !== 0) throw new Error(`after its stop signal the service: ${exitCode}`);
  } finally {
    service.kill("SIGKILL");
  }
}

/** A brief with footage and the pages: what the image left out, or what cannot run in it, would show here. */
async function tryOut(service: string): Promise<void> {
  const brief = new FormData();
  brief.set("request", JSON.stringify({ prompt: { text: "A 15 second film for a trail harness" } }));
  brief.set("image", Bun.file(join(CONTEXT, "docs/samples/samoyeds-in-the-park.jpg")));
  brief.set("video", Bun.file(join(CONTEXT, "docs/samples/sintel-rooftops.mp4")));
  const answers = await Promise.all([
    fetch(`${service}/v1/parse`, { method: "POST", body: brief }),
    ...["/", "/docs", "/docs/scalar.js", "/openapi.json", "/metrics", "/v1/health/ready"].map((page) =>
      fetch(service + page),
    ),
  ]);
  for (const answer of answers) {
    if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}: ${await answer.text()}`);
  }
}

/** As a container: not as root, even when this script is. */
function withoutRoot(command: string[]): string[] {
  const drop = ["setpriv", `--reuid=${CONTAINER_UID}`, `--regid=${CONTAINER_UID}`, "--clear-groups", "--"];
  return process.getuid?.() === 0 ? [...drop, ...command] : command;
}

function stopSignal(name: string | undefined): NodeJS.Signals {
  if (name === "SIGTERM" || name === "SIGINT") return name;
  throw new Error(`STOPSIGNAL ${name} is not one that the service drains on`);
}

/** Where this machine keeps its certificates, for registries behind a private authority. */
function certificates(): Record<string, string> {
  const names = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "BUN_CONFIG_REGISTRY", "npm_config_registry"];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

async function sizeOf(path: string): Promise<string> {
  const output = await new Response(Bun.spawn(["du", "-sh", path]).stdout).text();
  return output.split("\t")[0] ?? "";
}
