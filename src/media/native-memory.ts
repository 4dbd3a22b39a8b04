/** `M_MMAP_THRESHOLD` of glibc's malloc.h. */
const MAP_FROM_SIZE = -3;
/** The size glibc itself begins with; setting it stops it from growing. */
const MAP_FROM_BYTES = 128 * 1024;

/**
 * Has glibc map blocks of 128 KiB and more one by one, so that a picture's pixels go back to the system when they are freed.
 * Left to itself it raises that limit to 32 MiB by what it has seen freed, and keeps the holes: tens of megabytes after a
 * hundred odd pictures. Whether it was done; other C libraries give memory back by other rules, and nothing is done there.
 */
export async function returnBigBlocks(): Promise<boolean> {
  if (process.platform !== "linux") return false;
  try {
    const { dlopen } = await import("bun:ffi");
    const { symbols } = dlopen("libc.so.6", {
      // Only glibc has it: without it this throws.
      gnu_get_libc_version: { args: [], returns: "ptr" },
      mallopt: { args: ["int", "int"], returns: "int" },
    });
    return symbols.mallopt(MAP_FROM_SIZE, MAP_FROM_BYTES) === 1;
  } catch {
    return false;
  }
}
