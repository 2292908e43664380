import { useState } from 'react';

/** How documents are read on this laptop: size of the letters, and whether a PDF shows its pages or its text. */
type Reading = { size: number; view: 'text' | 'pages' };

const storageKey = 'reading';
const readingSizes = { min: 12, max: 18, usual: 13.5 } as const;
const usual: Reading = { size: readingSizes.usual, view: 'text' };

export function useReading() {
  const [reading, setReading] = useState(remembered);
  const change = (changes: Partial<Reading>) => {
    const next = { ...reading, ...changes };
    setReading(next);
    localStorage.setItem(storageKey, JSON.stringify(next));
  };
  const resize = (by: number) => {
    const { min, max } = readingSizes;
    change({ size: Math.min(Math.max(Math.round(reading.size + by), min), max) });
  };
  return { ...reading, resize, setView: (view: Reading['view']) => change({ view }) };
}

function remembered(): Reading {
  const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Reading>;
  const size = typeof kept.size === 'number' ? kept.size : usual.size;
  return { size, view: kept.view === 'pages' ? 'pages' : 'text' };
}
