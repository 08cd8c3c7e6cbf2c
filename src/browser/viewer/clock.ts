// Formats seconds, and a stopwatch for a talk.

/** "4:05" or "1:02:00". */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** Time used so far; starts with the first change of slide and can be paused. */
export function createStopwatch(): {
  seconds(): number;
  running(): boolean;
  start(): void;
  halt(): void;
  reset(): void;
} {
  let before = 0;
  let since: number | undefined;
  const seconds = (): number => before + (since === undefined ? 0 : (Date.now() - since) / 1000);
  return {
    seconds,
    running: () => since !== undefined,
    start: () => {
      since ??= Date.now();
    },
    halt: () => {
      before = seconds();
      since = undefined;
    },
    reset: () => {
      before = 0;
      since = undefined;
    },
  };
}
