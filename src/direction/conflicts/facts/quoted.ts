/** What stands between quotation marks, with them. */
export const QUOTED = /["“„«][^"”“»\n]{2,160}["”“»]|(?<![\p{L}\d])['‘][^'’\n]{2,160}['’](?!\p{L})/gu;
