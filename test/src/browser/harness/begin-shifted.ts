import { shiftClock } from './shift-clock.ts';

// Loaded into the program before its own first line.
shiftClock(Number(process.env.CLOCK_SHIFT));
