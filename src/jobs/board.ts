import { resolve } from "node:path";
import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import {
  BOARD_PATH,
  type BoardReply,
  type BoardRequest,
  type QueueBoard,
} from "../operations/queue-board.ts";
import type { Queues } from "./queue.ts";

type Board = Parameters<typeof createBullBoard>[0]["serverAdapter"];
type ApiRoute = Parameters<Board["setApiRoutes"]>[0][number];
type ViewRoute = Parameters<Board["setEntryRoute"]>[0];

/** What Bull Board tells the server it is mounted in. */
interface Told {
  queues: Parameters<Board["setQueues"]>[0];
  views: string;
  statics: string;
  entry: ViewRoute | null;
  api: readonly ApiRoute[];
  onError: Parameters<Board["setErrorHandler"]>[0] | null;
  uiConfig: Parameters<Board["setUIConfig"]>[0];
}

const HTML = "text/html; charset=utf-8";
const JSON_TYPE = "application/json; charset=utf-8";
const PLACEHOLDER = /<%([=-])\s*(\w+)\s*%>/g;
/** The page's own fonts stand in for those it would fetch from elsewhere. */
const FOREIGN_LINKS = /<link href="https:[^>]*>/g;

/** Bull Board over our queues, for looking only: briefs are retried and cancelled through the API, which keeps its own account of them. */
export function createBoard(queues: Queues): QueueBoard {
  const told: Told = {
    queues: new Map(),
    views: "",
    statics: "",
    entry: null,
    api: [],
    onError: null,
    uiConfig: {},
  };
  createBullBoard({
    queues: [queues.briefs, queues.webhooks].map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: listener(told),
    options: { uiConfig: { boardTitle: "Shotwright queues", hideDocsLink: true } },
  });
  return async (request) =>
    (await staticFile(told, request.path)) ??
    (await apiAnswer(told, request)) ??
    (await page(told, request.path)) ??
    NOT_FOUND;
}

const NOT_FOUND: BoardReply = {
  status: 404,
  contentType: JSON_TYPE,
  body: '{"error":"There is no such page"}',
};

function listener(told: Told): Board {
  const board: Board = {
    setQueues: (queues) => keep({ queues }),
    setViewsPath: (views) => keep({ views }),
    setStaticPath: (_route, statics) => keep({ statics }),
    setEntryRoute: (entry) => keep({ entry }),
    setErrorHandler: (onError) => keep({ onError }),
    setApiRoutes: (api) => keep({ api }),
    setUIConfig: (uiConfig) => keep({ uiConfig }),
  };
  function keep(part: Partial<Told>): Board {
    Object.assign(told, part);
    return board;
  }
  return board;
}

async function staticFile({ statics }: Told, path: string): Promise<BoardReply | null> {
  if (!path.startsWith("/static/")) return null;
  const file = resolve(statics, `.${path.slice("/static".length)}`);
  if (!file.startsWith(`${resolve(statics)}/`)) return null;
  const body = Bun.file(file);
  return (await body.exists()) ? { status: 200, contentType: body.type, body } : null;
}

async function apiAnswer(told: Told, { path, query }: BoardRequest): Promise<BoardReply | null> {
  for (const route of told.api) {
    const params = [route.method].flat().includes("get") ? parametersOf([route.route].flat(), path) : null;
    if (params === null) continue;
    const request = { queues: told.queues, uiConfig: told.uiConfig, query, params, body: {}, headers: {} };
    const { status = 200, body } = await answer(told, () => route.handler(request));
    return { status, contentType: JSON_TYPE, body: JSON.stringify(body) };
  }
  return null;
}

async function answer(told: Told, ask: () => ReturnType<ApiRoute["handler"]>) {
  try {
    return await ask();
  } catch (error) {
    if (told.onError === null || !(error instanceof Error)) throw error;
    return told.onError(error);
  }
}

async function page({ entry, views, uiConfig }: Told, path: string): Promise<BoardReply | null> {
  if (entry === null || parametersOf([entry.route].flat(), path || "/") === null) return null;
  const { name, params } = entry.handler({ basePath: BOARD_PATH, uiConfig });
  const template = await Bun.file(resolve(views, name)).text();
  const body = template
    .replace(FOREIGN_LINKS, "")
    .replace(PLACEHOLDER, (_all, kind: string, field: string) =>
      kind === "=" ? Bun.escapeHTML(params[field] ?? "") : (params[field] ?? ""),
    );
  return { status: 200, contentType: HTML, body };
}

/** The parameters of the first pattern, such as "/queue/:name", that fits; null when none does. */
function parametersOf(patterns: readonly string[], path: string): Record<string, string> | null {
  for (const pattern of patterns) {
    const names = [...pattern.matchAll(/:(\w+)/g)].map((match) => match[1] ?? "");
    const found = new RegExp(`^${pattern.replace(/:\w+/g, "([^/]+)")}$`).exec(path);
    if (found)
      return Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]));
  }
  return null;
}
