// A line of a slide's text: runs with their emphasis, and the marks of sources. Plain data.

/** A run of text with its emphasis, or the mark of a source: its number on the sources slide. */
export type Inline = { text: string; bold?: true; italic?: true } | { mark: number };
export type Line = Inline[];
