// A note mark as typed → the mark itself.

/** A mark without its brackets: "[1]", "(1)". */
export const bareMark = (text: string): string => text.trim().replace(/^[[(]|[\])]$/g, '');
