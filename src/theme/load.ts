// A theme's name → the Theme: colours checked, ornaments drawn, fonts and pictures read. The only entry point of
// this stage.
import { resolve } from 'node:path';
import {
  type Diagnostic,
  diagnostic,
  hasErrors,
  type Place,
  type Result,
} from '../diagnostics/diagnostic.js';
import { type Abortable, abortable, yieldToEvents } from '../platform/abort.js';
import { findPath } from '../platform/find.js';
import { chartColours } from './chart.js';
import { contrastFaults } from './contrast.js';
import { inherit, type Merged } from './inherit.js';
import type { Mode, Palette, Theme } from './model.js';
import { frames } from './motifs/frames/frames.js';
import { drawMotifs } from './motifs/motifs.js';
import { derivePalette, type PaletteInput } from './palette.js';
import { THEMES } from './paths.js';
import { readLogo, readPhotograph } from './pictures.js';
import { BASE_THEME, type ResolvedTheme, resolveTheme } from './resolve.js';
import { themeFonts } from './user-fonts.js';

export interface LoadOptions extends Abortable {
  mode: Mode;
  /**
   * Folder that relative theme paths are resolved against: the outline's, or the working directory for a
   * command-line flag.
   */
  base: string;
  /** Where the name is written, for diagnostics. */
  place?: Place;
}

/**
 * Loads a theme, the base theme if `name` is undefined. `value` is set unless there are errors.
 * @throws the signal's reason on abort
 */
export async function loadTheme(name: string | undefined, options: LoadOptions): Promise<Result<Theme>> {
  const { signal } = options;
  signal?.throwIfAborted();
  const resolved = await resolveTheme(name ?? BASE_THEME, options.base, options.place);
  if (!resolved.value) return { diagnostics: resolved.diagnostics };
  const { value: merged, diagnostics } = await inherit(resolved.value);
  const earlier = [...resolved.diagnostics, ...diagnostics];
  if (!merged) return { diagnostics: earlier };
  await yieldToEvents(signal);
  const drawn = await abortable(draw(resolved.value, merged, options.mode), signal);
  const all = [...earlier, ...drawn.diagnostics];
  return hasErrors(all) ? { diagnostics: all } : { value: drawn.value, diagnostics: all };
}

async function draw(found: ResolvedTheme, merged: Merged, mode: Mode): Promise<Result<Theme>> {
  const name = merged.frame ?? 'plain';
  const frame = frames[name];
  const stated = complete(merged.palette);
  const day = derivePalette(stated, 'light', frame);
  const palette = mode === 'light' ? day : derivePalette(stated, mode, frame);
  const faults = judge(day, merged, found.file);
  const motif = merged.motif ?? 'drum-hills';
  const [fonts, motifs, logo, photograph] = await Promise.all([
    themeFonts(merged.fonts),
    drawMotifs(motif, palette, merged),
    merged.logo && readLogo(merged.logo),
    merged.photograph && readPhotograph(merged.photograph, palette),
  ]);
  const theme: Theme = {
    slug: found.slug,
    name: merged.name ?? found.slug,
    nameLines: merged.nameLines ?? [],
    mode,
    palette,
    chart: chartColours(palette),
    motif,
    motifs,
    frame: { name, style: frame.style },
    fonts: { ...fonts.families, faces: fonts.faces },
    ...(logo?.value && { logo: logo.value }),
    ...(photograph?.value && { photograph: photograph.value }),
    files: await filesOf(found, merged),
  };
  const problems = [fonts, logo, photograph].flatMap((part) => part?.diagnostics ?? []);
  return { value: theme, diagnostics: [...faults, ...problems] };
}

function filesOf({ file }: ResolvedTheme, { logo, photograph, fonts }: Merged): Promise<string[]> {
  const named = [logo, photograph, ...Object.values(fonts).flat()].filter((ref) => ref !== undefined);
  return Promise.all([file, ...named.map((ref) => findPath(resolve(ref.folder, ref.file)))]);
}

/** Fallbacks for the types only: the base theme states all four, so every chain has them. */
function complete(palette: Partial<Palette>): PaletteInput {
  const { deep = '#2B1B16', primary = '#8A2B1D', accent = '#EBB94E', bloom = '#D9B48F' } = palette;
  return { ...palette, deep, primary, accent, bloom };
}

function judge(palette: Palette, merged: Merged, file: string): Diagnostic[] {
  return contrastFaults(palette).map(({ text, ground, ratio, required, nearest }) => {
    const stated = [merged.places[text], merged.places[ground]].filter((at) => at !== undefined);
    // Prefer the colour in the user's own file, since that is the one they can change.
    const place = stated.find((at) => !at.file?.startsWith(THEMES)) ?? stated[0] ?? { file };
    const params = {
      text,
      ground,
      colour: palette[text],
      on: palette[ground],
      ratio: ratio.toFixed(2),
      required,
      nearest: nearest ?? '–',
    };
    return diagnostic('theme/contrast', params, place);
  });
}
