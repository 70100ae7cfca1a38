/** How much may be asked, and by whom. */
export interface Rates {
  /** Operations of one person in a minute, reading and writing. */
  readonly operations: number;
  /** Commands of one person in a minute. */
  readonly commands: number;
  /** Requests to the API from one address in a minute; a whole office may stand behind it. */
  readonly requests: number;
  /** Streams of changes that one person has open. */
  readonly streams: number;
  /** Operations of one person that are under way. */
  readonly atOnce: number;
}

/** The length of the window that rates are counted in, in milliseconds. */
export const minute = 60_000;

/**
 * A page asks about five things when it opens and reads them again when something changes; sixty
 * pages a minute, or sixty changes seen by five questions each, are more than a person follows. A
 * command takes a key and a look: the fastest hands measured on the triage give one in two seconds.
 * An address is as good as twenty people who all do the most they may, or hundreds who work.
 * A browser keeps six connections to one place, so a person with more than five tabs in sight would
 * be held up there first; ten at once is two pages that open in the same moment.
 */
export const usualRates: Rates = {
  operations: 300,
  commands: 60,
  requests: 6_000,
  streams: 5,
  atOnce: 10,
};

/** In the demonstration a handful of personas stands for everybody who tries it, scripts included. */
export const demoRates: Rates = {
  operations: 3_000,
  commands: 600,
  requests: 6_000,
  streams: 50,
  atOnce: 100,
};

/** For whoever is in the same process: tests and benches, which ask as fast as they can. */
export const unlimited: Rates = {
  operations: Number.POSITIVE_INFINITY,
  commands: Number.POSITIVE_INFINITY,
  requests: Number.POSITIVE_INFINITY,
  streams: Number.POSITIVE_INFINITY,
  atOnce: Number.POSITIVE_INFINITY,
};
