// The “…” where a date or a plan was taken out of a sentence that goes on after it.
export const GAP = /\s?…\s?(?=\S)/u;
