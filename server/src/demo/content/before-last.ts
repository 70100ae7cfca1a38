import type { ObjectiveStory } from '../story.ts';
import { catalogueCopied } from './before-last/catalogue.ts';
import { deliveryCliff } from './before-last/delivery.ts';
import { firstOrdersWarned } from './before-last/first-orders.ts';
import { insightReworded } from './before-last/insight.ts';
import { makersHandbook } from './before-last/makers.ts';
import { orderingEased } from './before-last/ordering.ts';
import { paymentsZones } from './before-last/payments.ts';
import { platformQuiet } from './before-last/platform.ts';

export const beforeLastStories: readonly ObjectiveStory[] = [
  firstOrdersWarned,
  orderingEased,
  catalogueCopied,
  paymentsZones,
  deliveryCliff,
  makersHandbook,
  insightReworded,
  platformQuiet,
];
