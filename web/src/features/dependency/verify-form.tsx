import { useState } from 'react';
import { written } from '../../app/prose-words.ts';
import { useCommand } from '../../app/use-command.ts';
import { useReceipt } from '../../app/use-receipt.tsx';
import { ActForm } from '../../components/act-form.tsx';
import { CheckField } from '../../components/field.tsx';
import { ResolveCommand } from '../blocker/blocker-commands.ts';
import { refusalBeside } from '../objective/refusal-words.ts';
import { VerifyCommand } from './dependency-commands.ts';
import type { DependencyTold } from './dependency-parts.ts';
import { verifying } from './verifying.ts';

interface VerifyFormProps {
  readonly dependency: Pick<DependencyTold, 'id' | 'what' | 'blocker' | 'delivered'>;
  readonly onDone: () => void;
}

/** It is what was needed; the blocker that it removes is out of the way with it, unless one says not. */
export function VerifyForm({ dependency, onDone }: VerifyFormProps) {
  const { id: dependencyId, what, blocker, delivered } = dependency;
  const verify = useCommand(VerifyCommand);
  const resolve = useCommand(ResolveCommand);
  const [resolves, setResolves] = useState(true);
  const [isVerified, setVerified] = useState(false);
  const give = useReceipt();
  const refusal = verify.refusal ?? resolve.refusal;
  const submit = async () => {
    const how = written(delivered?.note ?? what);
    const outcome = await verifying(isVerified, {
      verify: () => verify.send({ dependencyId }),
      ...(blocker && resolves
        ? { resolve: () => resolve.send({ blockerId: blocker.id, how }) }
        : {}),
    });
    setVerified(outcome.isVerified);
    if (!outcome.isDone) return;
    give({
      words: resolves
        ? 'Verified, and the blocker is resolved.'
        : 'Verified. The blocker stays until it is resolved.',
    });
    onDone();
  };
  return (
    <ActForm
      title={`${written(what)}: it is what we needed`}
      submit="Verify it"
      filled
      busy={(verify.sending || resolve.sending) && 'Sending'}
      onSubmit={submit}
      onCancel={onDone}
      refused={refusalBeside(refusal, [])}
    >
      {blocker && (
        <CheckField
          label={`It removes “${written(blocker.what)}”: resolve that too`}
          checked={resolves}
          onChange={setResolves}
        />
      )}
    </ActForm>
  );
}
