// Writes outlines/outline.schema.json from the compiled schema: `npm run schema`.
import { writeFileSync } from 'node:fs';
import { outlineJsonSchema } from '../dist/outline/json-schema.js';

const file = new URL('../outlines/outline.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(outlineJsonSchema(), null, 2)}\n`);
