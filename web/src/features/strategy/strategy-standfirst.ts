import { countInWords } from '@cairn/shared/kernel/figures';

/** How much there is of each part of the map. */
export interface MapCounts {
  readonly problems: number;
  /** Objectives that help with a chosen problem, and problems that none helps with. */
  readonly helping: number;
  readonly unhelped: number;
  readonly alone: number;
  readonly notDoing: number;
  readonly isNow: boolean;
}

/** The map in a sentence or two; empty where nothing has been chosen. */
export function strategyStandfirst(counts: MapCounts): { text: string; weightiest?: string } {
  const { problems, helping, unhelped, alone, notDoing, isNow } = counts;
  if (problems === 0) return { text: '' };
  const [are, is] = isNow ? ['are', 'is'] : ['were', 'was'];
  const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);
  const weightiest = `${sentence(countInWords(problems))} ${plural(problems, 'problem', 'problems')} ${plural(problems, is, are)} worth solving now`;
  const work =
    helping === 0
      ? `no objective ${isNow ? 'helps' : 'helped'} with ${plural(problems, 'it', 'them')} yet`
      : `${countInWords(helping)} ${plural(helping, 'objective', 'objectives')} ${isNow ? plural(helping, 'works', 'work') : 'worked'} on ${plural(problems, 'it', 'them')}`;
  const first = `${weightiest}, and ${work}.`;
  const rest = [
    unhelped > 0 &&
      helping > 0 &&
      `${countInWords(unhelped)} of them ${isNow ? plural(unhelped, 'has', 'have') : 'had'} nobody at work`,
    alone > 0 &&
      `${countInWords(alone)} ${plural(alone, 'objective', 'objectives')} ${isNow ? plural(alone, 'stands', 'stand') : 'stood'} alone`,
    notDoing > 0 &&
      `${countInWords(notDoing)} ${plural(notDoing, 'thing', 'things')} ${plural(notDoing, is, are)} left undone on purpose`,
  ].filter((part): part is string => Boolean(part));
  if (rest.length === 0) return { text: first, weightiest };
  const joined =
    rest.length === 1 ? rest[0] : `${rest.slice(0, -1).join(', ')}, and ${rest.at(-1)}`;
  return { text: `${first} ${sentence(joined ?? '')}.`, weightiest };
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
