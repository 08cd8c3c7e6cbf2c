// A rectangle on a slide, in CSS px.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
