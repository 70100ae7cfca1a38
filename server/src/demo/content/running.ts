import type { ObjectiveStory } from '../story.ts';
import { catalogue } from './running/catalogue.ts';
import { delivery } from './running/delivery.ts';
import { firstOrdersGlad } from './running/first-orders-glad.ts';
import { firstOrdersStalled } from './running/first-orders-stalled.ts';
import { insight } from './running/insight.ts';
import { makers } from './running/makers.ts';
import { ordering } from './running/ordering.ts';
import { payments } from './running/payments.ts';
import { platform } from './running/platform.ts';

/** In the order in which they are drafted: what others contribute to or support comes first. */
export const runningStories: readonly ObjectiveStory[] = [
  firstOrdersGlad,
  firstOrdersStalled,
  ordering,
  catalogue,
  payments,
  delivery,
  makers,
  insight,
  platform,
];
