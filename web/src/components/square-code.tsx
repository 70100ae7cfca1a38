import { create } from 'qrcode';
import css from './square-code.module.css';

/** Text as a square that a phone's camera reads. */
export function SquareCode({ text }: { readonly text: string }) {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const { size, data } = modules;
  let path = '';
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (data[row * size + column]) path += `M${column} ${row}h1v1h-1z`;
  return (
    <svg
      className={css.square}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label="A code to be read by the app; the same stands below it in letters"
    >
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
