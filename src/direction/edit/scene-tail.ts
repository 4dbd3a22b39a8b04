/** Where in the film a wish is meant, at the end of its words: "one man reading in scene 5". */
export const SCENE_TAIL =
  /\s*\b(?:in|to|from|into|during|on|of)\s+(?:the\s+)?(?:(?:scenes?|shots?)\s+[\d,\s&and-]+|(?:first|second|third|fourth|fifth|last|final|opening|closing|every|each|all(?: the)?)\s+(?:scenes?|shots?)|(?:[\p{L}'’-]+ ){1,2}(?:scene|shot)|opening|hook|film|video|ad|whole film)\s*$/iu;
