// Builds the files of a prepared deck in one look and tab, without an engine.

import type { Result } from '../src/diagnostics/diagnostic.js';
import { type BuiltDeck, buildDeck, type DeckOptions } from '../src/engine/build.js';
import type { DeckTab } from '../src/engine/deck-tab.js';
import { draw, type LookOptions } from '../src/engine/draw.js';
import type { Prepared } from '../src/engine/prepared.js';
import type { Browser } from '../src/render/browser.js';

export async function builtIn(
  prepared: Prepared,
  options: DeckOptions & LookOptions,
  browser: Browser,
  tab: DeckTab,
): Promise<Result<BuiltDeck>> {
  const { value, diagnostics } = await draw(prepared, options);
  return value ? buildDeck(prepared, value, options, browser, tab) : { diagnostics };
}
