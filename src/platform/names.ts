// What a thing is called → a name that its folder or file can have on every system, for what is made on one machine is
// carried to another.

/** What Windows or a shell takes otherwise, and what is not seen: control characters and those that turn the direction. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
/** Names of devices on Windows, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** Never empty, hidden, "." or "..", and without a folder in it; `otherwise` when nothing is left of the name. */
export function safeName(name: string, otherwise: string): string {
  const plain = name
    .replace(UNSAFE, '-')
    .replace(/^[. ]+/, '')
    .replace(/[. ]+$/, '');
  if (plain === '') return otherwise;
  return plain.replace(DEVICE, '_$&');
}
