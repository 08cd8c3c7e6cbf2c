// A queue for work that must not all run at once: first come, first served.
import { abortable } from './abort.js';

export class Turns {
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** `most`: tasks that may run at once. */
  constructor(private readonly most: number) {}

  /** @throws what the work throws; the signal's reason if it aborts while queued, and then the work never begins. */
  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.begin(signal);
    try {
      return await work();
    } finally {
      this.end();
    }
  }

  private async begin(signal: AbortSignal | undefined): Promise<void> {
    if (this.running < this.most) {
      this.running++;
      return;
    }
    let wake = (): void => {};
    const turn = new Promise<void>((resolve) => {
      wake = resolve;
    });
    this.waiting.push(wake);
    try {
      await abortable(turn, signal);
    } catch (error) {
      const at = this.waiting.indexOf(wake);
      // Aborted just as its turn came: pass it on.
      if (at >= 0) this.waiting.splice(at, 1);
      else this.end();
      throw error;
    }
  }

  private end(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running--;
  }
}
