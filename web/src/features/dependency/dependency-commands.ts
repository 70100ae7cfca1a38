import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const RequestCommand = graphql(
  `
    mutation RequestDependency($input: RequestDependencyInput!) {
      requestDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ReviseCommand = graphql(
  `
    mutation ReviseDependency($input: ReviseDependencyInput!) {
      reviseDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const AcceptCommand = graphql(
  `
    mutation AcceptDependency($input: AcceptDependencyInput!) {
      acceptDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DeclineCommand = graphql(
  `
    mutation DeclineDependency($input: DeclineDependencyInput!) {
      declineDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const OfferCommand = graphql(
  `
    mutation MakeCounterOffer($input: MakeCounterOfferInput!) {
      makeCounterOffer(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const AcceptOfferCommand = graphql(
  `
    mutation AcceptCounterOffer($input: AcceptCounterOfferInput!) {
      acceptCounterOffer(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const RefuseOfferCommand = graphql(
  `
    mutation RefuseCounterOffer($input: RefuseCounterOfferInput!) {
      refuseCounterOffer(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const PromiseCommand = graphql(
  `
    mutation PromiseDelivery($input: PromiseDeliveryInput!) {
      promiseDelivery(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DeliverCommand = graphql(
  `
    mutation DeliverDependency($input: DeliverDependencyInput!) {
      deliverDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const VerifyCommand = graphql(
  `
    mutation VerifyDelivery($input: VerifyDeliveryInput!) {
      verifyDelivery(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ReturnCommand = graphql(
  `
    mutation ReturnDelivery($input: ReturnDeliveryInput!) {
      returnDelivery(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const WithdrawCommand = graphql(
  `
    mutation WithdrawDependency($input: WithdrawDependencyInput!) {
      withdrawDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const TakeOnCommand = graphql(
  `
    mutation TakeOnDependency($input: TakeOnDependencyInput!) {
      takeOnDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const HandBackCommand = graphql(
  `
    mutation HandBackDependency($input: HandBackDependencyInput!) {
      handBackDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
