// A line of slide text: runs with emphasis, and source marks. Plain data.

/** A run of text with its emphasis, or the mark of a source: its number on the sources slide. */
export type Inline = { text: string; bold?: true; italic?: true } | { mark: number };
export type Line = Inline[];
