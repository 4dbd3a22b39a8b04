/** More scenes than this are no shot list that a person reads. */
export const MOST_SCENES = 60;
