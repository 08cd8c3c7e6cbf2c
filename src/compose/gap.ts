// The “…” at which a date or a plan was taken out of a sentence, and where the sentence goes on.
export const GAP = /\s?…\s?(?=\S)/u;
