import { useEffect, useState } from 'react';

import { shellTexts } from '#shared/texts/shell.ts';

type Props = { query: { error: Error | null; refetch: () => unknown } };

const quietForMs = 400;

/** While something is read: nothing for 400 ms, then a word; what went wrong, and trying again. */
export function Pending({ query: { error, refetch } }: Props) {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), quietForMs);
    return () => clearTimeout(timer);
  }, []);
  if (error) {
    return (
      <div className="stage" role="alert">
        <h1>{shellTexts.failed}</h1>
        <p className="lead">{error.message}</p>
        <p className="lead">{shellTexts.notAffected}</p>
        <button type="button" className="btn pri" onClick={() => void refetch()}>
          {shellTexts.retry}
        </button>
      </div>
    );
  }
  return isSlow ? (
    <div className="stage c3" aria-busy="true">
      …
    </div>
  ) : null;
}
