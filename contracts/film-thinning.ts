import { z } from "zod";

/**
 * What is agreed about frames that are left out before decoding. Threads and the main process see only this file; it never goes
 * over the wire.
 */

/** A frame that is not decoded: nothing happens around it, and no other frame refers to it. Times are the container's, in seconds. */
export const LeftOutFrame = z.object({
  before: z.number().describe("When the frame before it is shown; that one is decoded"),
  time: z.number(),
  after: z.number().describe("When the frame after it is shown; that one is decoded, too"),
  bytes: z.number().int().min(0),
});
export type LeftOutFrame = z.infer<typeof LeftOutFrame>;

/** A film to be thinned, and the file that the thinned copy is written to when there is anything to leave out. */
export interface ThinningInput {
  path: string;
  thinnedPath: string;
}
