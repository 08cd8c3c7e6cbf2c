// The environment → the language of messages.
import type { Lang } from '../messages/message.js';

/** DECUONG_LANG, then the system's language (LC_ALL, LC_MESSAGES, LANG, else that of Intl), else English. */
export function languageOf(env: NodeJS.ProcessEnv, locale: () => string): Lang {
  const wanted = known(env.DECUONG_LANG);
  if (wanted) return wanted;
  const system = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== '');
  return known(system ?? locale()) ?? 'en';
}

function known(value: string | undefined): Lang | undefined {
  const name = value?.toLowerCase().split(/[_.@-]/, 1)[0];
  return name === 'vi' || name === 'en' ? name : undefined;
}
