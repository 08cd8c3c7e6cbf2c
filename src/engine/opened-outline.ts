// An outline as it is written → the outline, and its composed deck, made once for all looks that a session has of it.
import type { Images } from '../assets/assets.js';
import { type Diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.js';
import { type LoadedOutline, loadOutline, parseOutline } from '../outline/load.js';
import { type Abortable, abortable } from '../platform/abort.js';
import { prepare } from './prepare.js';
import type { OutlineCache, Prepared } from './prepared.js';

/** What an outline is opened from, beside its text. */
export interface OutlinePlace {
  /** The name that diagnostics give the outline; pictures and themes of its own are read from inside its folder. */
  file: string;
  /** Its pictures, by the names that it has for them: then none is read from its folder. */
  images?: Images;
}

interface Composing extends Abortable {
  prepared: Promise<Prepared>;
}

export class OpenedOutline {
  readonly text: string;
  readonly loaded?: LoadedOutline;
  readonly diagnostics: Diagnostic[];
  private readonly composing = new Map<number | undefined, Composing>();

  private constructor(
    { value, diagnostics }: Result<LoadedOutline>,
    text: string,
    readonly place: OutlinePlace,
  ) {
    this.text = text;
    this.diagnostics = diagnostics;
    if (value && !hasErrors(diagnostics)) this.loaded = value;
  }

  static of(text: string, place: OutlinePlace): OpenedOutline {
    return new OpenedOutline(parseOutline(text, place.file), text, place);
  }

  /** @throws the signal's reason when it aborts. */
  static async read(
    file: string,
    options: Abortable & Pick<OutlinePlace, 'images'> = {},
  ): Promise<OpenedOutline> {
    const read = await loadOutline(file, options);
    const place = { file: read.value?.file ?? file, images: options.images };
    return new OpenedOutline(read, read.value?.text ?? '', place);
  }

  /** The deck for a talk of so many minutes. @throws the signal's reason when it aborts. */
  async composed(
    loaded: LoadedOutline,
    cache: OutlineCache,
    { minutes, signal }: Abortable & { minutes?: number },
  ): Promise<Prepared> {
    for (;;) {
      const known = this.composing.get(minutes) ?? this.compose(loaded, cache, { minutes, signal });
      try {
        return await abortable(known.prepared, signal);
      } catch (error) {
        if (this.composing.get(minutes) === known) this.composing.delete(minutes);
        signal?.throwIfAborted();
        // Who began it may have ended it, and whoever else waits begins anew.
        if (!known.signal?.aborted) throw error;
      }
    }
  }

  private compose(
    loaded: LoadedOutline,
    cache: OutlineCache,
    { minutes, signal }: Abortable & { minutes?: number },
  ): Composing {
    const { images } = this.place;
    const prepared = prepare(loaded, { minutes, images, cache, signal });
    prepared.catch(() => undefined);
    const composing = { prepared, signal };
    this.composing.set(minutes, composing);
    return composing;
  }
}
