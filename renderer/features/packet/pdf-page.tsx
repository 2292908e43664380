import { useEffect, useRef, useState } from 'react';

import { usePdf } from '../../ui/use-pdf.ts';

type Props = { url: string; pageNumber: number; label: string };

/** One page of a PDF on a canvas, as sharp as the screen and as large as there is room; the old one stays until it is drawn. */
export function PdfPage({ url, pageNumber, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { pdf, error: unopened } = usePdf(url);
  const [undrawn, setUndrawn] = useState<string>();
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const pane = canvas.current?.parentElement;
    if (!pane) return undefined;
    const observer = new ResizeObserver(() =>
      setRoom({ width: pane.clientWidth, height: pane.clientHeight }),
    );
    observer.observe(pane);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!pdf || !canvas.current || room.height === 0) return undefined;
    const element = canvas.current;
    let isGone = false;
    let cancel = () => undefined as void;
    const draw = async () => {
      const page = await pdf.getPage(Math.min(pageNumber, pdf.numPages));
      if (isGone) return;
      const size = page.getViewport({ scale: 1 });
      const scale = Math.min((room.height - 4) / size.height, room.width / size.width);
      // With large text the whole page is drawn larger, and the canvas with it.
      const sharpness = devicePixelRatio * element.currentCSSZoom;
      const viewport = page.getViewport({ scale: scale * sharpness });
      // Drawn unseen and then put there at once: a canvas is empty from the moment its size is set.
      const unseen = document.createElement('canvas');
      unseen.width = viewport.width;
      unseen.height = viewport.height;
      const task = page.render({ canvas: unseen, viewport });
      cancel = () => task.cancel();
      await task.promise;
      element.width = unseen.width;
      element.height = unseen.height;
      element.style.height = `${size.height * scale}px`;
      element.getContext('2d')?.drawImage(unseen, 0, 0);
      setUndrawn(undefined);
    };
    draw().catch((failure: unknown) => {
      if (!isGone) setUndrawn(String(failure));
    });
    return () => {
      isGone = true;
      cancel();
    };
  }, [pdf, pageNumber, room]);

  const error = unopened ?? undrawn;
  return (
    <div className="pdf-page">
      {error && <p role="alert">{error}</p>}
      <canvas ref={canvas} hidden={error !== undefined} role="img" aria-label={label} />
    </div>
  );
}
