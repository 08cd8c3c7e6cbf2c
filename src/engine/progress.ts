// What work tells while it goes on.
import type { Format } from '../export/exporter.js';
import type { Abortable } from '../platform/abort.js';

/** A stage of a build that begins, or a format that is made: `done` of `of` are done by now. */
export interface Progress {
  stage: 'compose' | 'theme' | 'fit' | Format;
  done: number;
  of: number;
}

export type OnProgress = (progress: Progress) => void;

/** Hears of each stage by its name. */
export type OnStage = (stage: Progress['stage']) => void;

/** Stages before the formats. */
const BEFORE = ['compose', 'theme', 'fit'] as const;

/**
 * Names of stages and formats, as they come → progress of a build of so many formats. No stage begins after an abort:
 * what is called throws the signal's reason then.
 */
export function progressOf(
  formats: readonly Format[],
  onProgress: OnProgress | undefined,
  { signal }: Abortable = {},
): OnStage {
  const of = BEFORE.length + new Set(formats).size;
  let made = BEFORE.length;
  return (stage) => {
    signal?.throwIfAborted();
    const begins = BEFORE.indexOf(stage as (typeof BEFORE)[number]);
    onProgress?.({ stage, done: begins >= 0 ? begins : ++made, of });
  };
}
