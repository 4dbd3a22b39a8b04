const WHO =
  "(?:they|clients?|he|she|(?:the |our |my )?(?:boss|ceo|cmo|legal|brand|team|marketing|client|director|lawyers?))";
/** A demand in quotation marks, with who made it. */
export const REPORTED_DEMAND = new RegExp(
  `(\\b${WHO} (?:also |just |only |really )?(?:said|says?|wants?|wanted|insists?(?: on)?|insisted(?: on)?|asked for|asks? for|demands?|wrote|keeps? saying|told (?:me|us)|specified)[:,]?\\s)(["“])((?:no|not|never|don'?t|do not|avoid|nothing|without|always|must|only|make|keep|show|the \\p{L}+(?: \\p{L}+)? (?:is|must|should|has to)|please)\\b[^"“”\\n]{2,120})(["”])(?:(,? (?:and|&|then) )(["“])([^"“”\\n]{2,120})(["”]))?`,
  "giu",
);

/** `They said "no party scenes"`: a demand told in quotation marks is a demand; the marks become blanks of the same length. */
export function withReportedDemands(text: string): string {
  return text.replace(
    REPORTED_DEMAND,
    (
      whole,
      lead: string,
      open: string,
      first: string,
      close: string,
      link?: string,
      open2?: string,
      second?: string,
      close2?: string,
    ) => {
      // 'She says: "Don't throw it, throw it in."' is spoken in the film.
      if (/^(?:he|she|they)\b/i.test(lead) && /^\p{Lu}.*[.!?]$/u.test(first)) return whole;
      const plain = `${lead}${" ".repeat(open.length)}${first}${" ".repeat(close.length)}`;
      const more =
        second === undefined
          ? ""
          : `${link ?? ""}${" ".repeat(open2?.length ?? 0)}${second}${" ".repeat(close2?.length ?? 0)}`;
      return plain.length + more.length === whole.length ? plain + more : whole;
    },
  );
}
