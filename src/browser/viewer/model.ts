// What the viewer's parts share while it runs.
import type { ViewerData } from '../api.js';

/** The running viewer: position in the deck, and listeners to its changes. Positions count from 0. */
export interface Viewer extends ViewerData {
  readonly sections: HTMLElement[];
  place(): number;
  go(place: number): void;
  step(by: number): void;
  onChange(listener: () => void): void;
  /** Takes over changed sections and data; shows the slide at `place`, or else the one shown before. */
  follow(data: ViewerData, place?: number): void;
  onFollow(listener: () => void): void;
  /** Announces a sentence to screen readers. */
  say(text: string): void;
  mode(): ViewMode;
  setMode(mode: ViewMode): void;
  /** Set by the parts that implement them. */
  openPresenter(): void;
  toggleFullscreen(): void;
  toggleHelp(): void;
  closeHelp(): boolean;
}

export type ViewMode = 'slide' | 'overview' | 'blank';
