// What the closing slide holds. Plain data.

export interface ClosingBody {
  title: string;
  lines: string[];
}
