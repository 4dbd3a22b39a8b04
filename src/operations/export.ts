import type { ExportFormat, ExportRequest, ExportResponse } from "../../contracts/export.ts";
import { ParseResponse } from "../../contracts/parse.ts";
import { AppError } from "../errors.ts";
import { EXPORT_WRITERS } from "../exports/index.ts";

/** Contact sheets of more scenes than any film of a minute has would only cost memory. */
const MAX_STORYBOARD_SCENES = 120;
const MAX_ISSUES = 20;
const SLUG_CHARACTERS = 60;

/** The result in another format, as a file. Throws INVALID_PARAMETERS where the result is none of ours. */
export async function exportResult(request: ExportRequest): Promise<ExportResponse> {
  const result = readResult(request.result);
  const name = slug(result.creative_direction.product.name);
  const writer = EXPORT_WRITERS.find(({ format }) => format === request.format);
  if (writer) {
    return {
      format: request.format,
      filename: `${name}.${writer.extension}`,
      media_type: writer.mediaType,
      encoding: "utf8",
      content: writer.write(result),
    };
  }
  return storyboard(request.format, result, name);
}

async function storyboard(
  format: ExportFormat,
  result: ParseResponse,
  name: string,
): Promise<ExportResponse> {
  if (result.scenes.length > MAX_STORYBOARD_SCENES) {
    const issues = [
      { path: "result.scenes", message: `At most ${MAX_STORYBOARD_SCENES} scenes fit a storyboard` },
    ];
    throw new AppError("INVALID_PARAMETERS", "Too many scenes for a storyboard", { issues });
  }
  const isPdf = format === "storyboard_pdf";
  const file = isPdf
    ? await (await import("../render/storyboard-pdf.ts")).renderStoryboardPdf(result)
    : await (await import("../render/storyboard-png.ts")).renderStoryboardPng(result);
  return {
    format,
    filename: `${name}-storyboard.${isPdf ? "pdf" : "png"}`,
    media_type: isPdf ? "application/pdf" : "image/png",
    encoding: "base64",
    content: file.toString("base64"),
  };
}

function readResult(result: ExportRequest["result"]): ParseResponse {
  const read = ParseResponse.safeParse(result);
  if (read.success) return read.data;
  const issues = read.error.issues.slice(0, MAX_ISSUES).map(({ path, message }) => ({
    path: ["result", ...path].join("."),
    message,
  }));
  throw new AppError("INVALID_PARAMETERS", "The result is not an answer of parse or edit", { issues });
}

/** The product's name as part of a file name: ASCII letters, digits and hyphens. */
function slug(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, SLUG_CHARACTERS)
    .replace(/^-+|-+$/g, "");
  return plain === "" ? "film" : plain;
}
