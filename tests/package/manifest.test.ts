// What package.json and its lock promise to who installs: nothing is run, nothing is fetched that is not needed.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Locked {
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
}

const manifest: Manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

describe('package.json', () => {
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
