// A deck's writer and renderer → its slides as Markdown and HTML, each made once, whichever look and format asks for them.
import type { Assets } from './deck/asset.js';
import type { Deck, Slide } from './deck/model.js';
import type { Writer } from './deck/writer.js';
import { breath } from './platform/abort.js';
import type { SlideRenderer } from './render/marp.js';

/** A writer, with what it has made of a deck: the same in every look, pictures aside. */
export interface Written {
  writer: Writer;
  markdown(slides: readonly Slide[], assets: Assets): string;
  /** One <section> a slide, its pictures named by their paths. */
  html(slides: readonly Slide[], assets: Assets): string[];
  /** Does the work of both, a few slides at a time. @throws the signal's reason when it aborts. */
  ready(slides: readonly Slide[], assets: Assets, signal?: AbortSignal): Promise<void>;
}

/** Slides that are drawn before signals and timers get their turn: some ten milliseconds. */
const AT_ONCE = 4;

/** A batch shows the same slides in many looks: each list of slides is written once. */
export function remembering(writer: Writer, deck: Deck, renderer: SlideRenderer): Written {
  const texts = new WeakMap<readonly Slide[], string>();
  const sections = new WeakMap<readonly Slide[], string[]>();
  const markdown: Written['markdown'] = (slides, assets) => {
    const text = texts.get(slides) ?? writer.deck({ ...deck, slides: [...slides] }, assets);
    texts.set(slides, text);
    return text;
  };
  const html: Written['html'] = (slides, assets) => {
    const list = sections.get(slides) ?? renderer.sections(markdown(slides, assets));
    sections.set(slides, list);
    return list;
  };
  const ready: Written['ready'] = async (slides, assets, signal) => {
    if (texts.has(slides)) return;
    const whole = { ...deck, slides: [...slides] };
    const written: string[] = [];
    for (let at = 0; at < slides.length; at += AT_ONCE) {
      await breath(signal);
      const few = slides.slice(at, at + AT_ONCE).map((slide) => writer.slide(slide, whole, assets));
      // The renderer remembers what it has drawn.
      renderer.sections(writer.join(whole, few));
      written.push(...few);
    }
    texts.set(slides, writer.join(whole, written));
  };
  return { writer, markdown, html, ready };
}
