// Guarantees of package.json and its lock for installers: no scripts run, and nothing unnecessary is downloaded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Locked {
  version?: string;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/**
 * Libraries whose undocumented internals are used or overridden, with the tested version. Before changing a
 * version: review those internals, build the examples and compare them.
 */
const PRIVATE_PARTS = {
  // render/marp.ts: Marp's own theme set, its renderer rules, and the name of one of its rules.
  '@marp-team/marp-core': '5.0.2',
  '@marp-team/marpit': '3.2.3',
  // export/booklet/docx-parts.ts: the compiler behind Packer.
  docx: '9.15.2',
  // render/browser.ts: the module for already running browsers, by its path inside the package.
  'puppeteer-core': '24.43.1',
  // import/readers/pdf/faces.ts: a font's ToUnicode table.
  'pdfjs-dist': '5.6.205',
} as const;

/** Source text of every module. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

describe('package.json', () => {
  it('has no dependency that the program does not use', () => {
    const { dependencies, optionalDependencies } = manifest;
    const named = (name: string): boolean => sources.includes(`'${name}`) || sources.includes(`/${name}/`);
    // Fonts are referenced by their stylesheet names and one folder prefix.
    const idle = Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !name.startsWith('@fontsource/'))
      .filter((name) => !named(name));
    expect(idle).toEqual([]);
    expect(sources).toContain('@fontsource/');
  });

  it.each(Object.entries(PRIVATE_PARTS))('pins %s to %s, whose internals are used', (name, version) => {
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
    const asked = { ...manifest.dependencies, ...manifest.devDependencies }[name];
    // Marpit is a dependency of Marp, so only the lock can pin it.
    if (name !== '@marp-team/marpit') expect(asked).toBe(version);
  });

  it('has no script that runs, or asks to, at installation', () => {
    const runs = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts).filter((name) => runs.includes(name))).toEqual([]);
  });

  it('leaves Puppeteer to developers, without its download script', () => {
    expect(Object.keys(manifest.devDependencies)).toEqual(
      expect.arrayContaining(['puppeteer', 'puppeteer-core']),
    );
    expect(Object.keys(manifest.dependencies).filter((name) => name.startsWith('puppeteer'))).toEqual([]);
    const scripted = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript ? [path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)] : [],
    );
    const allowed = scripted.filter((name) => manifest.allowScripts[name] !== false);
    expect(allowed).toEqual([]);
  });

  it('pins Chromium exactly, as later versions require a later Node.js', () => {
    expect(manifest.optionalDependencies['@sparticuz/chromium']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('package-lock.json', () => {
  it('restricts Chromium to Linux x64 (docs/decisions/0004), which its own package does not', () => {
    expect(packages['node_modules/@sparticuz/chromium']).toMatchObject({ os: ['linux'], cpu: ['x64'] });
  });
});
