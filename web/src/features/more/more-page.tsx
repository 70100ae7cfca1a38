import { footPlaces, railPlaces } from '../../app/places.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import css from './more-page.module.css';

const GROUPS = ['My week', 'The work', 'Now and then'];

/** Every place, where the rail has no room to stand. */
export default function MorePage() {
  usePageTitle('More');
  const groups = [...railPlaces('/more', 0, 0), footPlaces('/more', useViewer().role === 'LEADER')];
  return (
    <>
      <h1>Everything</h1>
      {groups.map((places, at) => (
        <Section key={places[0]?.href} title={GROUPS[at] ?? ''}>
          <ul className="rows">
            {places.map(({ href, label }) => (
              <li key={href}>
                <Link className={css.place} href={href}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
