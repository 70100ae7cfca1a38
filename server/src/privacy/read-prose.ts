import { isPlain, type ReadProse } from '@cairn/shared/kernel/prose';
import type { KeyRing } from './key-ring.ts';
import { openText, placeOfProse } from './sealed-box.ts';

/** Opens prose with the keys that are there; plain prose passes as it is. */
export function openWith(keys: KeyRing): ReadProse {
  return (prose, stream, field) => {
    if (isPlain(prose)) return prose.text;
    const key = keys.find(prose.key);
    return key && openText(key, placeOfProse(stream, field), prose.box);
  };
}
