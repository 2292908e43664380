import { useEffect, useState } from 'react';
import { getDocumentProxy } from 'unpdf';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * An opened PDF, let go with the last thing that shows it; `error` says why it could not be opened. With another
 * address the one before stays open until the next one is.
 */
export function usePdf(url: string): { pdf: Pdf | undefined; error: string | undefined } {
  const [pdf, setPdf] = useState<Pdf>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    let isGone = false;
    fetch(url)
      .then((response) => response.arrayBuffer())
      .then((bytes) => getDocumentProxy(new Uint8Array(bytes)))
      .then(
        (document) => {
          if (isGone) void document.loadingTask.destroy();
          else {
            setPdf(document);
            setError(undefined);
          }
        },
        (failure: unknown) => !isGone && setError(String(failure)),
      );
    return () => {
      isGone = true;
    };
  }, [url]);
  useEffect(() => () => void pdf?.loadingTask.destroy(), [pdf]);
  return { pdf, error };
}
