import { useState } from 'react';
import { useAnswer } from '../../app/use-answer.ts';
import { useKey } from '../../app/use-keys.ts';
import { useMoment } from '../../app/use-moment.ts';
import { Kbd } from '../../components/kbd.tsx';
import { Section } from '../../components/section.tsx';
import { askHref as askForDecision } from '../decision/ask-href.ts';
import { type Blocker, InTheWayQuery } from './blockers-in-the-way.ts';
import type { BlockerKind } from './kind-words.ts';
import { mergeChoices } from './merge-choices.ts';
import { OpenBlocker } from './open-blocker.tsx';
import { RaiseBlocker } from './raise-blocker.tsx';
import { RemovedBlocker } from './removed-blocker.tsx';

interface InTheWayProps {
  readonly objectiveId: string;
  readonly keyResults: readonly { readonly id: string; readonly name: string }[];
  readonly cycle: { readonly timeZone: string };
  readonly today: string;
}

/** What stands in an objective's way, what is done about it, and what has been removed. */
export function InTheWay({ objectiveId, keyResults, cycle, today }: InTheWayProps) {
  const { asOf, isNow } = useMoment();
  const { data } = useAnswer(InTheWayQuery, { id: objectiveId, asOf });
  const [raises, setRaises] = useState(false);
  const { blockers = [], viewerCanRaiseBlocker = false } = data?.objective ?? {};
  const canRaise = isNow && viewerCanRaiseBlocker;
  useKey('b', canRaise && !raises ? () => setRaises(true) : undefined);
  const { standsOpen, onWrites } = useHeldRows();
  const open = blockers.filter(standsOpen);
  const removed = blockers.filter((blocker) => !standsOpen(blocker));
  if (blockers.length === 0 && !canRaise) return null;
  return (
    <Section
      title="In the way"
      sum={blockers.some(({ isOpen }) => isOpen) ? undefined : 'nothing now'}
      end={
        canRaise &&
        !raises && (
          <button type="button" className="link" onClick={() => setRaises(true)}>
            Raise a blocker <Kbd>B</Kbd>
          </button>
        )
      }
    >
      {raises && (
        <RaiseBlocker
          objectiveId={objectiveId}
          keyResults={keyResults}
          cycle={cycle}
          today={today}
          onDone={() => setRaises(false)}
        />
      )}
      <ul className="rows">
        {open.map((blocker) => (
          <OpenBlocker
            key={blocker.id}
            blocker={blocker}
            askHref={
              canRaise && MAY_BE_ASKED.has(blocker.kind)
                ? `/dependencies/new?objective=${objectiveId}&blocker=${blocker.id}`
                : undefined
            }
            decideHref={
              canRaise && blocker.kind === 'STAKEHOLDER_CONCERN'
                ? askForDecision(objectiveId, blocker.keyResults)
                : undefined
            }
            choices={mergeChoices(blocker.id, blockers, blocker.alike)}
            onWrites={onWrites(blocker)}
            isNow={isNow}
            today={today}
            timeZone={cycle.timeZone}
          />
        ))}
        {removed.map((blocker) => (
          <RemovedBlocker
            key={blocker.id}
            objectiveId={objectiveId}
            blocker={blocker}
            onWrites={onWrites(blocker)}
            isNow={isNow}
            today={today}
            timeZone={cycle.timeZone}
          />
        ))}
      </ul>
    </Section>
  );
}

/**
 * A row in which something is being written stays where it stands and what it is, whatever somebody
 * else does about its blocker meanwhile: with another row the words would go.
 */
function useHeldRows() {
  const [held, setHeld] = useState<Readonly<Record<string, boolean>>>({});
  const standsOpen = ({ id, isOpen }: Blocker) => held[id] ?? isOpen;
  const onWrites = (blocker: Blocker) => (writes: boolean) =>
    setHeld(({ [blocker.id]: _, ...others }) =>
      writes ? { ...others, [blocker.id]: blocker.isOpen } : others,
    );
  return { standsOpen, onWrites };
}

/** What another team could remove, once it is asked. */
const MAY_BE_ASKED: ReadonlySet<string> = new Set<BlockerKind>(['DEPENDENCY', 'PLATFORM']);
