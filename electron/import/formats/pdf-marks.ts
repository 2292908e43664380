import type { Fragment } from './pdf-lines.ts';

/** The part of a page's drawing that is looked at: pdf.js's operators by their names. */
export type Drawing = {
  names: readonly string[];
  arguments: readonly unknown[];
};
type Matrix = readonly [number, number, number, number, number, number];
type Shape = { x: number; y: number; width: number; height: number };

/** Bullets are drawn about a third as high as the letters; a box to tick nearly as high. */
const smallest = 0.12;
const largest = 0.85;
/** They stand at most so many letter heights before their words. */
const farthest = 4;
const mostShapes = 1_000;

const isMatrix = (value: unknown): value is Matrix => Array.isArray(value) && value.length === 6;

/**
 * Browsers draw the bullets of a list as small discs and squares rather than as letters. Each that stands before
 * words becomes a fragment of its own on the words' line, as if it had been written.
 */
export function withDrawnMarks(fragments: readonly Fragment[], drawing: Drawing): Fragment[] {
  const inked = fragments.filter(({ text }) => text.trim() !== '');
  const shapes = smallShapes(drawing);
  if (shapes.length > mostShapes) return [...fragments]; // a map or a chart, and no list
  const marks = shapes.flatMap((shape): Fragment[] => {
    const middle = shape.y + shape.height / 2;
    const words = inked
      .filter(({ x, y, size }) => {
        const gap = x - (shape.x + shape.width);
        return middle > y && middle < y + size * 0.8 && gap > 0 && gap < size * farthest;
      })
      .toSorted((a, b) => a.x - b.x)[0];
    if (!words || shape.height < words.size * smallest || shape.height > words.size * largest) {
      return [];
    }
    const isBehindWords = inked.some(
      ({ x, y, width, size }) =>
        Math.abs(y - words.y) < size * 0.25 && x < shape.x && x + width > shape.x - size * 2,
    );
    const { x, width } = shape;
    const { y, size } = words;
    return isBehindWords ? [] : [{ text: '•', x, y, width, size, isBold: false }];
  });
  const once = marks.filter(
    (mark, at) => marks.findIndex(({ x, y }) => Math.abs(x - mark.x) < 3 && y === mark.y) === at,
  );
  return [...fragments, ...once];
}

/** Shapes about as high as wide, in points of the page. */
function smallShapes({ names, arguments: given }: Drawing): Shape[] {
  const shapes: Shape[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, name] of names.entries()) {
    const values = given[at];
    const [first, , box] = Array.isArray(values) ? (values as unknown[]) : [];
    if (name === 'save') saved.push(matrix);
    else if (name === 'restore' || name === 'paintFormXObjectEnd') matrix = saved.pop() ?? matrix;
    else if (name === 'transform' && isMatrix(values)) matrix = product(matrix, values);
    else if (name === 'paintFormXObjectBegin') {
      saved.push(matrix);
      if (isMatrix(first)) matrix = product(matrix, first);
    } else if (name === 'constructPath' && isBox(box)) {
      const shape = shapeIn(matrix, box);
      const ratio = shape.width / shape.height;
      if (ratio > 0.7 && ratio < 1.4) shapes.push(shape);
    }
  }
  return shapes;
}

function isBox(value: unknown): value is Float32Array {
  return value instanceof Float32Array && value.length === 4;
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

function shapeIn([a, b, c, d, e, f]: Matrix, box: Float32Array): Shape {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  const xs = [a * left + c * bottom + e, a * right + c * top + e];
  const ys = [b * left + d * bottom + f, b * right + d * top + f];
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
