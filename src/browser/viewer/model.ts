// What the viewer's parts share while it runs.
import type { ViewerData } from '../api.js';

/** The running viewer: its place in the deck, and who wants to hear of a change. Places count from 0. */
export interface Viewer extends ViewerData {
  readonly sections: HTMLElement[];
  place(): number;
  go(place: number): void;
  step(by: number): void;
  onChange(listener: () => void): void;
  /** The deck's sections and data are others now; shows the one at `place`, or the one that was shown. */
  follow(data: ViewerData, place?: number): void;
  onFollow(listener: () => void): void;
  /** Says a sentence to a screen reader. */
  say(text: string): void;
  mode(): ViewMode;
  setMode(mode: ViewMode): void;
  /** Set by the parts that bring them. */
  openPresenter(): void;
  toggleFullscreen(): void;
  toggleHelp(): void;
  closeHelp(): boolean;
}

export type ViewMode = 'slide' | 'overview' | 'blank';
