// Loads sharp when the first picture is read. As CommonJS: its ES modules take 0.2 s to load, this takes 0.07 s.
import { createRequire } from 'node:module';
import type sharp from 'sharp';

export type { Sharp } from 'sharp';

export const loadSharp = (): typeof sharp => createRequire(import.meta.url)('sharp');
