/** A request to the administrator's page of the queues; it only ever looks. */
export interface BoardRequest {
  /** Below the page's own address: "" or beginning with a slash. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
}

export interface BoardReply {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Blob;
}

/** Where the page lies on the server. */
export const BOARD_PATH = "/admin/queues";

/** Answers the page of the queues; null where there are no queues to show. */
export type QueueBoard = (request: BoardRequest) => Promise<BoardReply | null>;
