import { useEffect, useRef, useState } from 'react';
import { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type Props = { url: string; pageNumber: number; label: string };

/** One page of a PDF drawn on a canvas, as sharp as the screen, as wide as there is room. */
export function PdfPage({ url, pageNumber, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pdf, setPdf] = useState<Pdf>();
  const [error, setError] = useState<string>();

  useEffect(() => {
    let isGone = false;
    fetch(url)
      .then((response) => response.arrayBuffer())
      .then((bytes) => getDocumentProxy(new Uint8Array(bytes)))
      .then(
        (opened) => !isGone && setPdf(opened),
        (failure: unknown) => !isGone && setError(String(failure)),
      );
    return () => {
      isGone = true;
    };
  }, [url]);

  useEffect(() => {
    if (!pdf || !canvas.current) return undefined;
    const element = canvas.current;
    let cancel = () => undefined as void;
    pdf
      .getPage(pageNumber)
      .then((page) => {
        const room = (element.parentElement?.clientHeight ?? 700) - 4;
        const scale = room / page.getViewport({ scale: 1 }).height;
        const viewport = page.getViewport({ scale: scale * devicePixelRatio });
        element.width = viewport.width;
        element.height = viewport.height;
        element.style.height = `${room}px`;
        const task = page.render({ canvas: element, viewport });
        cancel = () => task.cancel();
        return task.promise;
      })
      .catch((failure: unknown) => {
        if (!(failure instanceof Error && failure.name === 'RenderingCancelledException'))
          setError(String(failure));
      });
    return () => cancel();
  }, [pdf, pageNumber]);

  return (
    <div className="pdf-page">
      {error ? <p role="alert">{error}</p> : <canvas ref={canvas} role="img" aria-label={label} />}
    </div>
  );
}
