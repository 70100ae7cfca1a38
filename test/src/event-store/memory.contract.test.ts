import { createMemoryEventStore } from '@cairn/server/event-store/memory/memory-event-store';
import { eventStoreContract } from './contract.ts';

eventStoreContract('memory', createMemoryEventStore);
