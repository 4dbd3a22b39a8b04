/** Calls a film a message to the public. */
export const IS_A_MESSAGE =
  /\b(?:psa|public (?:service|information|health|safety) (?:message|film|announcement|ad|spot|video|campaign)|awareness (?:film|video|campaign|spot)|safety (?:film|campaign|message|spot)|(?:anti-[a-z]+|anti[- ]bullying|stop [a-z]+|against [a-z]+) (?:campaign )?(?:film|video|spot|ad|clip|campaign)|campaign (?:film|video|spot|clip)|campaign against [a-z]+|social (?:campaign|spot|ad))\b/i;

/** Calls a film of a brand a story. */
export const IS_TOLD_AS_A_STORY =
  /\b(?:told|telling|tells?|built|as) (?:as |like )?(?:a|one|the) (?:short )?(?:true )?stor(?:y|ies)\b|\b(?:brand|story-?led|narrative|founder|origin) (?:story|short)\b|\bbrand (?:film|movie|short)\b|\b(?:christmas|holiday|emotional|heart-?warming|story) (?:[a-z]+ )?(?:ads?|adverts?|advertisement|commercial|spot|story)\b|\bstory (?:ad|advert|advertisement)\b/i;
