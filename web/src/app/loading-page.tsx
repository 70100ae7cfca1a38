import { LoadingBars } from '../components/loading-bars.tsx';

/** While a page's own code comes. */
export function LoadingPage() {
  return <LoadingBars words="Loading the page" rows={6} />;
}
