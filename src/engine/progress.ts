// Progress of a build.
import type { Format } from '../export/exporter.js';
import type { Abortable } from '../platform/abort.js';

/** A stage that begins, or a format that is finished; `done` of `of` are finished by now. */
export interface Progress {
  stage: 'compose' | 'theme' | 'fit' | Format;
  done: number;
  of: number;
}

export type OnProgress = (progress: Progress) => void;

/** Called with the name of each stage. */
export type OnStage = (stage: Progress['stage']) => void;

/** Stages before the formats. */
const BEFORE = ['compose', 'theme', 'fit'] as const;

/**
 * Names of stages and formats, as they come → progress of a build. Throws the signal's reason once it has aborted, so
 * that no stage starts afterwards.
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
