/** A line that asks for something and shows nothing. */
export const REQUIREMENT =
  /^(?:\d+\s?(?:s|sec|seconds)\b|must|should|no\b|don't|avoid|include|use\b|keep|target|audience|tone|platform|format|cta|vertical|9:16|16:9|1:1|make|please|add\b|budget|duration|deliver|length|language|we |our |i |it |video |the video|music)/i;
