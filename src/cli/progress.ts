const CLEAR_LINE = "\r\u001B[2K";

export interface Progress {
  show(text: string): void;
  /** Takes the line away. */
  end(): void;
}

/** One line on standard error that changes in place; nothing where that is no terminal. */
export function startProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => {}, end: () => {} };
  return {
    show: (text) => void stream.write(`${CLEAR_LINE}${text.slice(0, Math.max(1, stream.columns - 1))}`),
    end: () => void stream.write(CLEAR_LINE),
  };
}
