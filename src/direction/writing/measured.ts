import type { AgreedBrief } from "../agreed-brief.ts";

type References = AgreedBrief["references"];

/** Below this a measured tempo is a guess and does not lead. */
const TRUSTED_TEMPO_CONFIDENCE = 0.4;

/** The mood words of the film that was sent, else of the picture; empty without either. */
export function measuredMood({ video, images }: References): readonly string[] {
  const upload = images.find((image) => image.source === "user_upload");
  return video?.mood ?? upload?.analysis.mood ?? [];
}

/** Beats a minute of the film that was sent; null where no beat is heard clearly. */
export function trustedTempo({ video }: References): number | null {
  const audio = video?.audio;
  return audio?.tempo && audio.tempo_confidence >= TRUSTED_TEMPO_CONFIDENCE ? audio.tempo : null;
}

/** The measured light of the film that was sent, else of the picture; null without either, and where there was only sound. */
export function measuredLight({
  video,
  images,
}: References): { readonly term: string; readonly source: "video" | "image" } | null {
  if (video && video.shots.length > 0) return { term: video.lighting, source: "video" };
  const upload = images.find((image) => image.source === "user_upload");
  return upload ? { term: upload.analysis.lighting, source: "image" } : null;
}

/** Whether most of the picture lies in shadow. */
export function isLitDark(light: { readonly term: string } | null): boolean {
  return light?.term === "low_key" || light?.term === "dramatic";
}
