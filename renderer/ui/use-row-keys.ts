import { useRef } from 'react';

/**
 * Arrow keys and J K move through rows that each can have the focus; the row that had it last keeps its
 * place in the order of tabs.
 */
export function useRowKeys(onEnter: (index: number) => void) {
  const container = useRef<HTMLTableSectionElement>(null);
  const rows = () => [...(container.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];

  function onKeyDown(event: React.KeyboardEvent): void {
    const all = rows();
    const at = all.findIndex((row) => row === document.activeElement);
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (step !== undefined && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
    }
    if (event.key === 'Enter' && at !== -1 && event.target === all[at]) onEnter(at);
  }
  return { container, onKeyDown };
}
