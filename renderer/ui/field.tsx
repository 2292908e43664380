import type { ReactNode } from 'react';

type Props = { label: string; children: ReactNode };

/** A control under its label. */
export function Field({ label, children }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      {children}
    </label>
  );
}
