import { useEffect, useRef, useState } from 'react';

import { usePdf } from '../../ui/use-pdf.ts';

type Props = { url: string; pageNumber: number; label: string };

/** One page of a PDF drawn on a canvas, as sharp as the screen, as wide as there is room. */
export function PdfPage({ url, pageNumber, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { pdf, error: unopened } = usePdf(url);
  const [undrawn, setUndrawn] = useState<string>();

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
          setUndrawn(String(failure));
      });
    return () => cancel();
  }, [pdf, pageNumber]);

  const error = unopened ?? undrawn;
  return (
    <div className="pdf-page">
      {error ? <p role="alert">{error}</p> : <canvas ref={canvas} role="img" aria-label={label} />}
    </div>
  );
}
