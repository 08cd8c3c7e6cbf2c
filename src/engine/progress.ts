// What work tells while it goes on.
import type { Format } from '../export/exporter.js';

/**
 * A stage that begins, or a format that is made: `done` of `of` are done by now. The stages of an import are those of
 * `ImportStage`.
 */
export interface Progress<Stage extends string = 'compose' | 'theme' | 'fit' | Format> {
  stage: Stage;
  done: number;
  of: number;
}

export type OnProgress<Stage extends string = 'compose' | 'theme' | 'fit' | Format> = (
  progress: Progress<Stage>,
) => void;

/** Stages before the formats. */
const BEFORE = ['compose', 'theme', 'fit'] as const;

/** Names of stages and formats, as they come → progress of a build of so many formats. */
export function progressOf(
  formats: readonly Format[],
  onProgress: OnProgress | undefined,
): (stage: Progress['stage']) => void {
  const of = BEFORE.length + new Set(formats).size;
  let made = BEFORE.length;
  return (stage) => {
    const begins = BEFORE.indexOf(stage as (typeof BEFORE)[number]);
    onProgress?.({ stage, done: begins >= 0 ? begins : ++made, of });
  };
}
