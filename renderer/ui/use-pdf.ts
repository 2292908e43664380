import { useEffect, useState } from 'react';
import { getDocumentProxy } from 'unpdf';

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** An opened PDF, let go with the last thing that shows it; `error` says why it could not be opened. */
export function usePdf(url: string): { pdf: Pdf | undefined; error: string | undefined } {
  const [pdf, setPdf] = useState<Pdf>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    let isGone = false;
    let opened: Pdf | undefined;
    fetch(url)
      .then((response) => response.arrayBuffer())
      .then((bytes) => getDocumentProxy(new Uint8Array(bytes)))
      .then(
        (document) => {
          opened = document;
          if (isGone) void document.loadingTask.destroy();
          else setPdf(document);
        },
        (failure: unknown) => !isGone && setError(String(failure)),
      );
    return () => {
      isGone = true;
      void opened?.loadingTask.destroy();
    };
  }, [url]);
  return { pdf, error };
}
