import { z } from "zod";

/** What a thread gets to measure one picture. */
export const ImageTaskInput = z.object({
  /** The whole file; moved to the thread, not copied, so that the sender's view of it is empty afterwards. */
  bytes: z.instanceof(Uint8Array),
  maxPixels: z.number().int().positive(),
  timeoutSeconds: z.number().int().positive(),
});
export type ImageTaskInput = z.infer<typeof ImageTaskInput>;
