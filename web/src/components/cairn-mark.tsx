/** The product's mark: three stones. `size` is its edge in px at the usual size of text. */
export function CairnMark({ size }: { readonly size: number }) {
  const edge = `${size / 16}rem`;
  return (
    <svg width={edge} height={edge} viewBox="0 0 24 24" aria-hidden="true" fill="currentColor">
      <path d="M2.2 19.1c0-2 3.6-3 9.3-3 6.3 0 10.4 1 10.4 3.1 0 2-3.9 2.8-10.2 2.8-5.9 0-9.5-.9-9.5-2.9z" />
      <path d="M4.9 12.5c.2-1.7 3.3-2.7 7.3-2.6 4.3.1 6.9 1.3 6.8 2.9-.1 1.6-3 2.3-7.2 2.2-4.3-.1-7.1-.9-6.9-2.5z" />
      <path d="M8.3 6.3c.1-2.2 2-4.2 4.1-4.1 2.1.1 3.6 2 3.5 4-.1 1.8-1.8 2.5-3.9 2.5-2.2 0-3.8-.7-3.7-2.4z" />
    </svg>
  );
}
