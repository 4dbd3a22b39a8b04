import { AppError, errorEnvelope } from "../errors.ts";
import { BOARD_PATH, type QueueBoard } from "../operations/queue-board.ts";
import type { Exchange, Reply } from "./exchange.ts";
import type { PageRoute } from "./pages.ts";
import { JSON_HEADERS } from "./response-headers.ts";

export interface BoardTools {
  readonly board: QueueBoard;
  /** Whether the request shows the admin token, as a header or as the password a browser asks for. */
  readonly isAdmin: (request: Request) => boolean;
}

const UNAUTHORIZED = 401;
const CHALLENGE = { "www-authenticate": 'Basic realm="The admin token is the password", charset="UTF-8"' };
/** The page's own scripts and styles, inline styles included. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; form-action 'none'";

/** The administrator's page of the queues and all below it. */
export function boardRoutes(tools: BoardTools): PageRoute[] {
  const route = { name: BOARD_PATH, open: true, reply };
  return [
    { ...route, path: BOARD_PATH },
    { ...route, path: `${BOARD_PATH}/*` },
  ];

  async function reply({ request, call }: Exchange): Promise<Reply> {
    if (!tools.isAdmin(request)) {
      const error = new AppError("UNAUTHORIZED", "The admin token is missing or wrong");
      const body = JSON.stringify(errorEnvelope(error, call.requestId));
      return { status: UNAUTHORIZED, headers: { ...JSON_HEADERS, ...CHALLENGE }, body };
    }
    const { pathname, searchParams } = new URL(request.url);
    const query = Object.fromEntries(searchParams);
    const answer = await tools.board({ path: pathname.slice(BOARD_PATH.length).replace(/\/$/, ""), query });
    if (answer === null) throw new AppError("NOT_FOUND", "Jobs in memory have no queues to show");
    const headers = { "content-type": answer.contentType, "content-security-policy": POLICY };
    return { status: answer.status, headers, body: answer.body };
  }
}
