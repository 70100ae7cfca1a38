import type { ObjectiveStory } from '../story.ts';
import { catalogueCalls } from './last/catalogue.ts';
import { deliveryCarriers } from './last/delivery.ts';
import { firstOrdersStalledBefore } from './last/first-orders-stalled.ts';
import { firstOrdersWithoutUs } from './last/first-orders-without-us.ts';
import { insightBaseline } from './last/insight.ts';
import { makersAdjusted } from './last/makers.ts';
import { orderingSafe } from './last/ordering.ts';
import { paymentsHardWon } from './last/payments.ts';
import { platformHandedOver } from './last/platform.ts';

export const lastStories: readonly ObjectiveStory[] = [
  firstOrdersWithoutUs,
  firstOrdersStalledBefore,
  makersAdjusted,
  orderingSafe,
  catalogueCalls,
  paymentsHardWon,
  deliveryCarriers,
  insightBaseline,
  platformHandedOver,
];
