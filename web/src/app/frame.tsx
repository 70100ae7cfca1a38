import { useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Empty } from '../components/empty.tsx';
import { LoadingBars } from '../components/loading-bars.tsx';
import { SingleKeysProvider } from '../components/single-key.ts';
import { type FrameData, FrameQuery } from './frame-query.ts';
import { lookAs } from './look-as.ts';
import { NotRead } from './not-read.tsx';
import { roleWords } from './person-words.ts';
import { footPlaces, railPlaces, tabPlaces } from './places.ts';
import { PAGE_ID, Shell } from './shell/shell.tsx';
import { useSingleKeysSetting } from './single-keys-setting.ts';
import { useAnswer } from './use-answer.ts';
import { useGo } from './use-go.ts';
import { useCommandKey, useKeyEverywhere, useSequences } from './use-keys.ts';
import { useLive } from './use-live.ts';
import { TodayProvider, useMoment, usePastDay } from './use-moment.ts';
import { useReceipt, useShownReceipt } from './use-receipt.tsx';
import { useSignOut } from './use-sign-out.ts';
import { type Viewer, ViewerProvider } from './use-viewer.ts';

const Palette = lazy(() => import('../features/palette/palette.tsx'));
const KeySheet = lazy(() => import('../features/palette/key-sheet.tsx'));

/** Rail, moment, receipt, palette and the live stream around whatever page the address names. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const pastDay = usePastDay('sought');
  const asOf = pastDay ? { day: pastDay } : undefined;
  const { data, failed, again } = useAnswer(FrameQuery, { asOf }, { always: true });
  const live = useLive(data?.now);
  const [singleKeys] = useSingleKeysSetting();
  return (
    <SingleKeysProvider value={singleKeys}>
      <TodayProvider value={data?.now.day ?? ''}>
        <FrameAround data={data} isCut={live === 'lost' && !failed}>
          {data ? (
            <ViewerOnly data={data}>{children}</ViewerOnly>
          ) : failed ? (
            <>
              <h1>Nothing to show yet</h1>
              <NotRead why={failed} onAgain={again} />
            </>
          ) : (
            <>
              <h1 className="only-read">Cairn</h1>
              <LoadingBars words="Loading" rows={6} />
            </>
          )}
        </FrameAround>
      </TodayProvider>
    </SingleKeysProvider>
  );
}

interface FrameAroundProps {
  readonly data: FrameData | undefined;
  readonly isCut: boolean;
  readonly children: ReactNode;
}

function FrameAround({ data, isCut, children }: FrameAroundProps) {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { isNow, day, today, setDay } = useMoment('sought');
  const [singleKeys] = useSingleKeysSetting();
  const [open, setOpen] = useState<'palette' | 'keys'>();
  useFocusBack(open !== undefined);
  const [pickAsked, setPickAsked] = useState(0);
  const receipt = useShownReceipt();
  const give = useReceipt();
  const go = useGo();
  const signOut = useSignOut();
  useCommandKey(() => setOpen('palette'));
  useSequences(go, singleKeys);
  const records = singleKeys && data?.viewer?.viewerCanRecord === true;
  useKeyEverywhere('c', () => go('/check-in'), singleKeys && data !== undefined);
  useKeyEverywhere('b', () => go('/blockers/new'), records);
  useKeyEverywhere('!', () => go('/escalations/new'), records);
  useKeyEverywhere('?', () => setOpen('keys'), singleKeys);
  useFocusOnChange(useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname }));

  const viewer = data?.viewer;
  const leads = viewer?.person.role === 'LEADER';
  const cycle = data?.moment.cycle;
  const due = new Set(data?.checkInWalk.map((step) => step.objective.id)).size;
  const close = () => setOpen(undefined);
  return (
    <Shell
      places={railPlaces(path, due, data?.triageCount ?? 0)}
      footPlaces={footPlaces(path, leads)}
      tabs={tabPlaces(path, leads)}
      home="/"
      viewer={viewer ? { name: viewer.person.name, role: roleWords(viewer.person) } : undefined}
      onSignOut={viewer && !viewer.demo ? signOut : undefined}
      moment={
        data && {
          day: isNow ? null : day,
          today,
          cycle: cycle ? { starts: cycle.startsOn, ends: cycle.endsOn } : null,
          earliest: data.moment.firstDay,
          onMove: setDay,
          pastWords: 'As it was known that day.',
          pickAsked,
        }
      }
      onCommand={() => setOpen('palette')}
      onKeys={() => setOpen('keys')}
      persona={
        viewer?.demo
          ? {
              personas: viewer.personas.map((person) => ({
                id: person.id,
                name: person.name,
                role: roleWords(person),
              })),
              current: viewer.person.id,
              onLookAs: async (id) => {
                if (await lookAs(id)) window.location.reload();
                else give({ words: 'Nobody else could be looked as. Try again.', onlySaid: true });
              },
              words: data?.moment.organisation
                ? `Demo of ${data.moment.organisation.name}, an invented company.`
                : undefined,
            }
          : undefined
      }
      receipt={receipt}
      notice={
        isCut
          ? 'The connection is gone. What you see is what was read last; it is tried again by itself.'
          : undefined
      }
    >
      {children}
      <Suspense fallback={null}>
        {open === 'palette' && viewer && (
          <Palette
            canPlan={viewer.viewerCanAdminister}
            canRecord={viewer.viewerCanRecord}
            leads={leads}
            canSignOut={!viewer.demo}
            onClose={close}
            onKeys={() => setOpen('keys')}
            onPickDay={() => setPickAsked((asked) => asked + 1)}
          />
        )}
        {open === 'keys' && <KeySheet onClose={close} />}
      </Suspense>
    </Shell>
  );
}

const viewerOf = ({
  person,
  viewerCanAdminister,
  viewerCanRecord,
  demo,
}: NonNullable<FrameData['viewer']>): Viewer => ({
  ...person,
  canAdminister: viewerCanAdminister,
  canRecord: viewerCanRecord,
  isDemo: demo,
});

/** A page for somebody known; for nobody, a plain word and no page. */
function ViewerOnly({
  data,
  children,
}: {
  readonly data: FrameData;
  readonly children: ReactNode;
}) {
  const known = data.viewer;
  const viewer = useMemo(() => known && viewerOf(known), [known]);
  if (!viewer) {
    return (
      <>
        <h1>Cairn</h1>
        <Empty sentence="Nobody is signed in here, so there is nothing to show." />
      </>
    );
  }
  return <ViewerProvider value={viewer}>{children}</ViewerProvider>;
}

/** Whoever listens or uses the keyboard starts a new page at its beginning. */
function useFocusOnChange(path: string | undefined) {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    document.getElementById(PAGE_ID)?.focus({ preventScroll: true });
  }, [path]);
}

/** What had focus before something opened over the page has it again afterwards. */
function useFocusBack(isOpen: boolean) {
  const before = useRef<Element>(null);
  if (isOpen && !before.current) before.current = document.activeElement;
  useEffect(() => {
    if (isOpen) return;
    const opener = before.current;
    before.current = null;
    const isNowhere = document.activeElement === document.body;
    if (isNowhere && opener instanceof HTMLElement && opener !== document.body) opener.focus();
    else if (isNowhere && opener) document.getElementById(PAGE_ID)?.focus({ preventScroll: true });
  }, [isOpen]);
}
