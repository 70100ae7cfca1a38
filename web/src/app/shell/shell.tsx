import { PastBanner } from './past-banner.tsx';
import { PersonaBar } from './persona-bar.tsx';
import { Rail } from './rail.tsx';
import { Receipt } from './receipt.tsx';
import css from './shell.module.css';
import type { ShellProps } from './shell-props.ts';
import { Tabs } from './tabs.tsx';
import { TopBar } from './top-bar.tsx';

/** The id of the page's own part, for the skip link and for focus after a change of route. */
export const PAGE_ID = 'page';

/** Everything around a screen: rail, moment, banner of the past, and the words at the bottom. */
export function Shell({
  children,
  tabs,
  moment,
  onCommand,
  persona,
  receipt,
  notice,
  ...rail
}: ShellProps) {
  return (
    <div className={css.app}>
      <a className={css.skip} href={`#${PAGE_ID}`}>
        Skip to the page
      </a>
      <Rail {...rail} />
      <div className={css.body}>
        <TopBar home={rail.home} moment={moment} onCommand={onCommand} />
        {moment && moment.day !== null && (
          <PastBanner
            day={moment.day}
            words={moment.pastWords}
            onBack={() => moment.onMove(null)}
          />
        )}
        <p role="status" className={notice ? css.notice : 'only-read'}>
          {notice}
        </p>
        <main id={PAGE_ID} tabIndex={-1} className={css.page}>
          {children}
        </main>
        {persona && <PersonaBar {...persona} />}
      </div>
      {receipt && <Receipt {...receipt} />}
      <Tabs tabs={tabs} />
    </div>
  );
}
