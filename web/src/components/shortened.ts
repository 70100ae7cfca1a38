/**
 * The beginning of somebody's words for a place with room for `most` letters, with an ellipsis
 * behind it; cut at a word unless that leaves less than half. What is short enough stays as it is.
 */
export function shortened(words: string, most: number): string {
  const letters = [...words];
  if (letters.length <= most) return words;
  const at = letters.slice(0, most + 1).lastIndexOf(' ');
  const end = at >= most / 2 ? at : most;
  return `${letters
    .slice(0, end)
    .join('')
    .replace(/[,;:]$/, '')}…`;
}
