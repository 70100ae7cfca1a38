import { usePageTitle } from '../../app/use-page-title.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Link } from '../../components/link.tsx';
import { Section } from '../../components/section.tsx';
import css from './settings.module.css';

const YOURS = [
  { href: '/settings/sign-in', label: 'Signing in', about: 'Password, passkeys, devices, tokens.' },
  {
    href: '/settings/data',
    label: 'Your data',
    about: 'What is kept, who opened it, taking it along.',
  },
];

const THE_ORGANISATION = [
  {
    href: '/settings/people',
    label: 'People',
    about: 'Who is in, what they may do, who leads them.',
  },
  { href: '/settings/teams', label: 'Teams', about: 'The tree of teams, and who works where.' },
  { href: '/cycles/new', label: 'Cycles', about: 'The quarters in which objectives live.' },
];

/** What can be set: one's own, and for administrators the organisation's. */
export default function SettingsPage() {
  usePageTitle('Settings');
  const { canAdminister } = useViewer();
  return (
    <>
      <h1>Settings</h1>
      <Places title="Yours" places={YOURS} />
      {canAdminister && <Places title="The organisation’s" places={THE_ORGANISATION} />}
    </>
  );
}

interface PlacesProps {
  readonly title: string;
  readonly places: readonly {
    readonly href: string;
    readonly label: string;
    readonly about: string;
  }[];
}

function Places({ title, places }: PlacesProps) {
  return (
    <Section title={title}>
      <ul className="rows">
        {places.map(({ href, label, about }) => (
          <li key={href}>
            <Link href={href} className={css.place}>
              <span className={css.label}>{label}</span>
              <span className="quiet">{about}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
