import { existsSync } from "node:fs";
import { readdir, readFile, readlink } from "node:fs/promises";

/** A process that listens on a port. */
export interface Holder {
  pid: number;
  command: string;
}

/** State of a listening socket in /proc/net/tcp (TCP_LISTEN of the kernel's tcp_states.h). */
const LISTEN = "0A";
const SOCKET_TABLES = ["/proc/net/tcp", "/proc/net/tcp6"];
const HEX = 16;

/** The processes that listen on a TCP port, as far as this user may see them; from /proc, else from lsof. */
export async function findHolders(port: number): Promise<Holder[]> {
  const pids = existsSync("/proc/net/tcp") ? await pidsFromProc(port) : await pidsFromLsof(port);
  return await Promise.all(pids.map(async (pid) => ({ pid, command: await commandOf(pid) })));
}

async function pidsFromProc(port: number): Promise<number[]> {
  const tables = await Promise.all(SOCKET_TABLES.map((table) => readFile(table, "utf8").catch(() => "")));
  const sockets = new Set(tables.flatMap((table) => listeningSockets(table, port)));
  if (sockets.size === 0) return [];
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
  const holds = await Promise.all(pids.map((pid) => holdsSocket(pid, sockets)));
  return pids.filter((_pid, index) => holds[index]);
}

/** Columns of a row: number, local address as HEX:PORT, remote address, state, queues, timer, retries, uid, timeout, inode. */
function listeningSockets(table: string, port: number): string[] {
  return table
    .split("\n")
    .map((row) => row.trim().split(/\s+/))
    .filter(
      ([, local, , state]) => state === LISTEN && Number.parseInt(local?.split(":")[1] ?? "", HEX) === port,
    )
    .map((columns) => `socket:[${columns[9]}]`);
}

async function holdsSocket(pid: number, sockets: ReadonlySet<string>): Promise<boolean> {
  const folder = `/proc/${pid}/fd`;
  const descriptors = await readdir(folder).catch(() => []);
  const links = await Promise.all(descriptors.map((name) => readlink(`${folder}/${name}`).catch(() => "")));
  return links.some((link) => sockets.has(link));
}

async function pidsFromLsof(port: number): Promise<number[]> {
  const child = Bun.spawn(["lsof", "-t", `-iTCP:${port}`, "-sTCP:LISTEN"], { stderr: "ignore" });
  return (await new Response(child.stdout).text()).split("\n").filter(Boolean).map(Number);
}

async function commandOf(pid: number): Promise<string> {
  const proc = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => undefined);
  if (proc !== undefined) return proc.replaceAll("\0", " ").trim();
  return (await new Response(Bun.spawn(["ps", "-o", "command=", "-p", String(pid)]).stdout).text()).trim();
}
