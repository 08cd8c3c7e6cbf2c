// A note mark as typed → the bare mark.

/** Removes brackets: "[1]", "(1)". */
export const bareMark = (text: string): string => text.trim().replace(/^[[(]|[\])]$/g, '');
