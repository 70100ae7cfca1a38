import { useState } from 'react';
import type { AccountRefusal } from '../../app/account.ts';
import { roleWords } from '../../app/person-words.ts';
import { footPlaces, railPlaces } from '../../app/places.ts';
import { signOut } from '../../app/sign-out.ts';
import { usePageTitle } from '../../app/use-page-title.ts';
import { useViewer } from '../../app/use-viewer.ts';
import { Link } from '../../components/link.tsx';
import { Refused } from '../../components/refused.tsx';
import { Section } from '../../components/section.tsx';
import css from './more-page.module.css';

const GROUPS = ['My week', 'The work', 'Now and then'];

/** Every place, and the way out, where the rail has no room to stand. */
export default function MorePage() {
  usePageTitle('More');
  const viewer = useViewer();
  const [refusal, setRefusal] = useState<AccountRefusal>();
  const groups = [...railPlaces('/more', 0, 0), footPlaces('/more', viewer.role === 'LEADER')];
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
      {!viewer.isDemo && (
        <Section title={viewer.name} sum={roleWords(viewer)}>
          <ul className="rows">
            <li>
              <button
                type="button"
                className={css.place}
                onClick={async () => setRefusal(await signOut())}
              >
                Sign out
              </button>
            </li>
          </ul>
          {refusal && (
            <Refused what="You are still signed in." why={`${refusal.message} ${refusal.remedy}`} />
          )}
        </Section>
      )}
    </>
  );
}
