import { useId, type ReactNode } from 'react';

/** One group of settings under its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="settings-section">
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}

/** One setting: its name at the left, the control, a sentence under it. */
export function Setting({
  label,
  hint,
  children,
}: {
  label: string;
  hint?: string;
  children: ReactNode;
}) {
  return (
    <div className="setting">
      <span className="setting-name">{label}</span>
      <div>
        {children}
        {hint !== undefined && <p className="c3">{hint}</p>}
      </div>
    </div>
  );
}
