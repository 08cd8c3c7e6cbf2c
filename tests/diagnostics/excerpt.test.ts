import { describe, expect, it } from 'vitest';
import { diagnostic, describe as sentences } from '../../src/diagnostics/diagnostic.js';
import { excerpt, visible } from '../../src/diagnostics/excerpt.js';
import { formatDiagnostic } from '../../src/diagnostics/print.js';
import { catalogue, type DiagnosticCode } from '../../src/messages/catalogue.js';

const CODES = Object.keys(catalogue) as DiagnosticCode[];

/** Texts that would flood or control a terminal. */
const HOSTILE: Record<string, string> = {
  'a text of 300,000 letters': 'ế'.repeat(300_000),
  'one line of emoji': '🇻🇳'.repeat(50_000),
  'escape sequences': '\u001b]0;tên\u0007\u001b[2J\u001b[31m\u009b2K',
  'a text that is written over': 'an toàn\r\u0008\u0008\u007fxóa\n\n\n\u2028dòng',
  'letters that turn the direction': 'ảnh\u202Egnp.exe\u2066\u200F\u061C',
  'a placeholder': '{file} {name} {constructor}',
};

/** Values for every parameter in a code's sentences. */
function params(code: DiagnosticCode, value: string): Record<string, string> {
  const names = JSON.stringify(catalogue[code]).matchAll(/\{(\w+)\}/g);
  return Object.fromEntries([...names].map(([, name = '']) => [name, value]));
}

describe('a message about a hostile input', () => {
  it.each(Object.keys(HOSTILE))('is short and cannot control a terminal, whatever it quotes: %s', (what) => {
    const text = HOSTILE[what] ?? '';
    const line = text.slice(0, 10_000);
    for (const code of CODES) {
      const place = { file: text, line: 2, column: 9_001 };
      const d = diagnostic(code, params(code, text), place);
      for (const lang of ['vi', 'en'] as const) {
        const printed = formatDiagnostic(d, {
          lang,
          colour: false,
          source: `${line}\n${line}\n${line}`,
        });
        expect(printed.length, code).toBeLessThan(8_000);
        expect(printed.replaceAll('\n', ''), code).not.toMatch(
          /[\p{Cc}\p{Cs}\u2028\u202A-\u202E\u2066-\u2069]/u,
        );
        expect(printed.split('\n').length, code).toBeLessThan(12);
        const { message, hint = '' } = sentences(d, lang);
        expect(message.length + hint.length, code).toBeLessThan(6_000);
      }
    }
  });

  it('shows the start and end of long text, and control characters visibly', () => {
    const long = excerpt(`đầu ${'x'.repeat(10_000)} cuối`);
    expect(long).toMatch(/^đầu x+ … x+ cuối$/);
    expect(visible('a\u001b[1m\t\u007f\u0085\u202E')).toBe('a␛[1m␉␡⟨0085⟩⟨202E⟩');
    expect(excerpt('Đề cương 80 năm – “Độc lập”')).toBe('Đề cương 80 năm – “Độc lập”');
  });

  it('does not split a character', () => {
    for (let before = 0; before < 4; before++)
      expect(excerpt('a'.repeat(before) + '😀'.repeat(5_000))).not.toMatch(/\p{Cs}/u);
  });
});
