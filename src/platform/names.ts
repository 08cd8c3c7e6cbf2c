// A title → a name that its folder or file can have on every system, because output made on one machine is copied to
// another.

/** Characters special to Windows or a shell, and invisible ones: controls and bidirectional marks. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Device names on Windows, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** Never empty, hidden, "." or "..", and never containing a folder; `otherwise` when nothing is left of the name. */
export function safeName(name: string, otherwise: string): string {
  const plain = name
    .replace(UNSAFE, '-')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  if (plain === '') return otherwise;
  return plain.replace(DEVICE, '_$&');
}
