// What package.json and its lock promise to who installs: nothing is run, nothing is fetched that is not needed.
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
 * Libraries of which a part is used, or written over, that they do not promise to keep, and the version it was tried with.
 * Before another one is written here: look at that part, build the examples, compare them.
 */
const PRIVATE_PARTS = {
  // render/marp.ts: the set of themes that Marp makes for itself, its renderer's rules, the name of a rule of its own.
  '@marp-team/marp-core': '5.0.2',
  '@marp-team/marpit': '3.2.3',
  // export/booklet/docx-parts.ts: the compiler behind Packer.
  docx: '9.15.2',
  // render/browser.ts: the module for browsers that run already, by its path inside the package.
  'puppeteer-core': '24.43.1',
  // import/readers/pdf/faces.ts: a font's table of letters.
  'pdfjs-dist': '5.6.205',
} as const;

/** Every module of the program as text. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n');

describe('package.json', () => {
  it('asks who installs for nothing that the program does not name itself', () => {
    const { dependencies, optionalDependencies } = manifest;
    const named = (name: string): boolean => sources.includes(`'${name}`) || sources.includes(`/${name}/`);
    // The faces are named by the stylesheets' own words for them, in front of one folder of theirs.
    const idle = Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !name.startsWith('@fontsource/'))
      .filter((name) => !named(name));
    expect(idle).toEqual([]);
    expect(sources).toContain('@fontsource/');
  });

  it.each(Object.entries(PRIVATE_PARTS))(
    'holds %s at %s, of which a private part is used',
    (name, version) => {
      expect(packages[`node_modules/${name}`]?.version).toBe(version);
      const asked = { ...manifest.dependencies, ...manifest.devDependencies }[name];
      // Marpit comes with Marp, which the lock alone can hold.
      if (name !== '@marp-team/marpit') expect(asked).toBe(version);
    },
  );

  it('has no script that an installation elsewhere would run, or ask leave for', () => {
    const runs = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(Object.keys(manifest.scripts).filter((name) => runs.includes(name))).toEqual([]);
  });

  it('leaves Puppeteer to developers, whose npm runs no script that fetches a browser', () => {
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

  it('names Chromium to the letter: later ones ask for a later Node.js', () => {
    expect(manifest.optionalDependencies['@sparticuz/chromium']).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('package-lock.json', () => {
  it('gives Chromium to Linux on x64 alone (docs/decisions/0004): its own package does not say so', () => {
    expect(packages['node_modules/@sparticuz/chromium']).toMatchObject({ os: ['linux'], cpu: ['x64'] });
  });
});
