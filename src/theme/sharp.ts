// Loads sharp when a picture is first read. As CommonJS: its ES modules take 0.2 s to start, this takes 0.07 s.
import { createRequire } from 'node:module';
import type Sharp from 'sharp';

export const loadSharp = (): typeof Sharp => createRequire(import.meta.url)('sharp');
