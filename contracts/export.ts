import { z } from "zod";

export const ExportFormat = z
  .enum(["otio", "edl", "fcpxml", "csv", "srt", "vtt", "markdown", "storyboard_png", "storyboard_pdf"])
  .describe("The format a result is written in");
export type ExportFormat = z.infer<typeof ExportFormat>;

export const ExportRequest = z
  .strictObject({
    format: ExportFormat,
    result: z.record(z.string(), z.unknown()).describe("A result of parse or edit"),
  })
  .meta({ id: "ExportRequest" });
export type ExportRequest = z.infer<typeof ExportRequest>;

export const ExportResponse = z
  .object({
    format: ExportFormat,
    filename: z.string(),
    media_type: z.string(),
    encoding: z.enum(["utf8", "base64"]),
    content: z.string(),
  })
  .meta({ id: "ExportResponse", description: "The file; over REST its bytes come as the body itself" });
export type ExportResponse = z.infer<typeof ExportResponse>;
