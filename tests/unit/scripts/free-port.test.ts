import { afterEach, describe, expect, test } from "bun:test";
import { join } from "node:path";
import { runProgram } from "./run-program.ts";

const SCRIPT = join(import.meta.dir, "../../../scripts/free-port");
const LISTENER = `const s = Bun.serve({ port: 0, hostname: process.argv[1], fetch: () => new Response("ok") }); console.log(s.port);`;
const DEAF_LISTENER = `process.on("SIGTERM", () => {}); ${LISTENER}`;

const started: Bun.Subprocess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill("SIGKILL");
    await child.exited;
  }
});

/** A real process that listens on a free port of its own choice. */
async function startListener(
  code = LISTENER,
  hostname = "127.0.0.1",
): Promise<{ child: Bun.Subprocess; port: number }> {
  const child = Bun.spawn([process.execPath, "-e", code, hostname], { stdout: "pipe" });
  started.push(child);
  const { value } = await child.stdout.getReader().read();
  return { child, port: Number(new TextDecoder().decode(value)) };
}

async function freePort(
  args: (string | number)[],
  input = "",
): Promise<{ output: string; exitCode: number }> {
  const { output, errors, exitCode } = await runProgram([SCRIPT, ...args.map(String)], { input });
  return { output: output + errors, exitCode };
}

describe("scripts/free-port", () => {
  test.each(["127.0.0.1", "::1"])(
    "with --yes shows and ends the process on %s and frees its port",
    async (hostname) => {
      const { child, port } = await startListener(LISTENER, hostname);
      const { output, exitCode } = await freePort([port, "--yes"]);
      expect(output).toContain(`Port ${port} is held by process ${child.pid}: `);
      expect(output).toContain(`Port ${port} is free.`);
      expect(exitCode).toBe(0);
      await child.exited;
      expect(child.signalCode).toBe("SIGTERM");
    },
  );

  test("ends a process that ignores SIGTERM", async () => {
    const { child, port } = await startListener(DEAF_LISTENER);
    expect((await freePort([port, "--yes"])).exitCode).toBe(0);
    await child.exited;
    expect(child.signalCode).toBe("SIGKILL");
  }, 20_000);

  test.each([
    ["no", "n\n"],
    ["nothing", ""],
  ])("asks first, and leaves the process alone when the answer is %s", async (_what, answer) => {
    const { child, port } = await startListener();
    const { output, exitCode } = await freePort([port], answer);
    expect(output).toContain("End it? [y/N]");
    expect(output).toContain("Left alone.");
    expect(exitCode).toBe(1);
    expect(child.exitCode).toBeNull();
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe("ok");
  });

  test("ends the process when the answer is yes", async () => {
    const { child, port } = await startListener();
    expect((await freePort([port], "y\n")).exitCode).toBe(0);
    await child.exited;
    expect(child.signalCode).toBe("SIGTERM");
  });

  test("says so when the port is free already", async () => {
    const { child, port } = await startListener();
    child.kill();
    await child.exited;
    const { output, exitCode } = await freePort([port, "--yes"]);
    expect(output).toContain(`Port ${port} is free`);
    expect(exitCode).toBe(0);
  });

  test.each([[[]], [["http"]], [["0"]], [["70000", "--yes"]]])(
    "explains itself when called with %p",
    async (args) => {
      const { output, exitCode } = await freePort(args);
      expect(output).toContain("Usage: scripts/free-port PORT [--yes]");
      expect(exitCode).toBe(2);
    },
  );
});
