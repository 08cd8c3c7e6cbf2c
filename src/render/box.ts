// A rectangle on a slide: what measuring and geometry give. CSS px.

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
