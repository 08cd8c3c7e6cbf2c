// Resolves when every font and picture in use is there.
import type { PageScripts } from './api.js';

const ready: PageScripts['ready'] = async () => {
  // A font may begin to load with the first layout.
  void document.body.offsetHeight;
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
};

export default ready;
