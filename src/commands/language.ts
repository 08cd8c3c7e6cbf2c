// The environment → the language of messages.
import type { Lang } from '../messages/message.js';

/** DECUONG_LANG, else the system language (LC_ALL, LC_MESSAGES or LANG, otherwise Intl's locale), else English. */
export function languageOf(env: NodeJS.ProcessEnv, locale: () => string): Lang {
  const wanted = supported(env.DECUONG_LANG);
  if (wanted) return wanted;
  const system = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return supported(system ?? locale()) ?? 'en';
}

function supported(value: string | undefined): Lang | undefined {
  const name = value?.toLowerCase().split(/[_.@-]/, 1)[0];
  return name === 'vi' || name === 'en' ? name : undefined;
}
