/**
 * A stand-in for the site that ffmpeg-static downloads from: serves this machine's ffmpeg, gzipped, on a free port, so that
 * the image's download step runs for real where the site cannot be reached. `url` goes into FFMPEG_BINARIES_URL.
 */
export async function serveFfmpeg(): Promise<{ url: string; stop: () => Promise<void> }> {
  const path = process.env["FFMPEG_PATH"] || Bun.which("ffmpeg");
  if (!path) throw new Error("no ffmpeg on this machine; run scripts/setup first");
  const binary = Bun.gzipSync(await Bun.file(path).bytes(), { level: 1 });
  const server = Bun.serve({
    hostname: "127.0.0.1",
    port: 0,
    // Beside the program the site offers its licence and a note.
    fetch: (request) => new Response(request.url.endsWith(".gz") ? binary : "ffmpeg of this machine"),
  });
  return { url: server.url.href.replace(/\/$/, ""), stop: () => server.stop(true) };
}
