import { onlyAdministrators, readsAlong } from '@cairn/shared/organisation/permission';
import { builder } from '../builder.ts';
import { decisionContext } from '../viewer-may.ts';
import { Person } from './person.ts';

const Viewer = builder.objectRef<{ readonly id: string }>('Viewer').implement({
  reading: 'open',
  description: 'Who is looking, with the permissions of now at every moment.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      resolve: ({ id }, _args, context) => ({ world: context.present, id }),
    }),
    personas: t.field({
      type: [Person],
      description: 'Whom one can look as; empty unless this is the demonstration.',
      resolve: (_viewer, _args, context) =>
        context.app.config.mode === 'demo'
          ? context.present
              .people()
              .filter(({ leftAt }) => leftAt === undefined)
              .slice(0, mostPersonas)
              .map(({ id }) => ({ world: context.present, id }))
          : [],
    }),
    demo: t.boolean({ resolve: (_viewer, _args, { app }) => app.config.mode === 'demo' }),
    viewerCanRecord: t.boolean({
      description: 'Whether they record anything of the work; a coach reads along.',
      resolve: (_viewer, _args, context) => !readsAlong(decisionContext(context)),
    }),
    viewerCanAdminister: t.boolean({
      resolve: (_viewer, _args, context) =>
        onlyAdministrators(decisionContext(context)) === undefined,
    }),
  }),
});

const mostPersonas = 200;

builder.queryField('viewer', (t) =>
  t.field({
    reading: 'anybody',
    type: Viewer,
    nullable: true,
    description: 'Who looks, today whichever moment is looked at. Null when nobody is signed in.',
    resolve: (_root, _args, { maybeViewerId }) =>
      maybeViewerId === undefined ? null : { id: maybeViewerId },
  }),
);
