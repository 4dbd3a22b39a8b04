import type { ExportFormat } from "../../contracts/export.ts";
import type { ParseResponse } from "../../contracts/parse.ts";

/** A text format that a result is written in. */
export interface ExportWriter {
  readonly format: ExportFormat;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The file's text; the same response gives the same text. */
  readonly write: (response: ParseResponse) => string;
}
