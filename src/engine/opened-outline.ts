// An outline's text → the outline and its composed deck, which all looks of a session share.
import type { Images } from '../assets/assets.js';
import { type Diagnostic, hasErrors, type Result } from '../diagnostics/diagnostic.js';
import { type LoadedOutline, loadOutline, parseOutline } from '../outline/load.js';
import { type Abortable, abortable } from '../platform/abort.js';
import { prepare } from './prepare.js';
import type { OutlineCache, Prepared } from './prepared.js';

/** Where an outline comes from, besides its text. */
export interface OutlinePlace {
  /** The outline's file name in diagnostics; its pictures and themes are read from inside that folder. */
  file: string;
  /** Its pictures, by the names it uses for them; if given, none is read from the folder. */
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

  /** @throws the signal's reason on abort. */
  static async read(
    file: string,
    options: Abortable & Pick<OutlinePlace, 'images'> = {},
  ): Promise<OpenedOutline> {
    const read = await loadOutline(file, options);
    const place = { file: read.value?.file ?? file, images: options.images };
    return new OpenedOutline(read, read.value?.text ?? '', place);
  }

  /** The deck for a talk of `minutes`. @throws the signal's reason on abort. */
  async composed(
    loaded: LoadedOutline,
    cache: OutlineCache,
    { minutes, signal }: Abortable & { minutes?: number },
  ): Promise<Prepared> {
    for (;;) {
      const pending = this.composing.get(minutes) ?? this.compose(loaded, cache, { minutes, signal });
      try {
        return await abortable(pending.prepared, signal);
      } catch (error) {
        if (this.composing.get(minutes) === pending) this.composing.delete(minutes);
        signal?.throwIfAborted();
        // Another caller started it and aborted: compose again.
        if (!pending.signal?.aborted) throw error;
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
