import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { CannotStart } from '../cannot-start.ts';
import { KeyFile } from './key-file.ts';
import { type KeyScope, keyScopes, keySubject, ownerOfKey } from './key-name.ts';
import { openBytes, sealBytes } from './sealed-box.ts';

/** The entry by which a master key is known to fit. */
export const checkName = 'master-key-check';

/** The keys were wrapped anew while this process went on with the old master key. */
export class MasterKeyChanged extends Error {
  override readonly name = 'MasterKeyChanged';

  constructor() {
    super('The master key was changed while Cairn ran. Start it again with the new one.');
  }
}

/**
 * The keys under which sentences are sealed. On disk each is wrapped by the master key; in memory
 * they are kept unwrapped until another process changes the file.
 */
export class KeyRing {
  readonly #file: KeyFile;
  readonly #master: KeyObject;
  readonly #check: Uint8Array;
  readonly #unwrapped = new Map<string, KeyObject>();
  /** Names without a key: a page may name what was shredded a hundred times. */
  readonly #missing = new Set<string>();
  #lookedUp = false;

  /**
   * @param path the key file, made when it is not there
   * @param master 32 bytes
   * @throws CannotStart when the keys were wrapped by another master key
   */
  constructor(path: string, master: KeyObject) {
    this.#file = new KeyFile(path);
    this.#master = master;
    const check = this.#file.addUnlessThere(checkName, sealBytes(master, checkName, Buffer.of(1)));
    this.#check = check;
    if (!openBytes(master, checkName, check)) {
      this.#file.close();
      throw new CannotStart(
        `The keys in ${path} were made under another master key. Set CAIRN_MASTER_KEY to the one ` +
          'they were wrapped with last, or bring back the master.key that belongs to them.',
      );
    }
  }

  /** The key of this name, made and synced to disk if there was none. */
  keyFor(name: string): KeyObject {
    return this.find(name) ?? this.#make(name);
  }

  /** The key of this name; `undefined` when there never was one, or it was destroyed. */
  find(name: string): KeyObject | undefined {
    this.#forgetWhatIsGone();
    const known = this.#unwrapped.get(name);
    if (known || this.#missing.has(name)) return known;
    const wrapped = this.#file.find(name);
    if (wrapped) return this.#keep(name, wrapped);
    this.#missing.add(name);
    return undefined;
  }

  /** The names of all keys that there are. */
  names(): ReadonlySet<string> {
    return this.#file.names();
  }

  /**
   * Destroys all keys of a subject, for good: what was sealed under them stays shut.
   *
   * @returns how many there were
   */
  destroy(subject: string): number {
    for (const name of this.#unwrapped.keys())
      if (name.startsWith(`${subject}/`)) this.#unwrapped.delete(name);
    return this.#file.remove(`${subject}/`);
  }

  /** Destroys all keys of one person, whatever they sealed. */
  forget(personId: string): void {
    for (const scope of keyScopes) this.destroy(keySubject(scope, personId));
  }

  /**
   * Destroys everybody's keys of one kind that are of earlier quarters than the one given.
   *
   * @param quarter such as `2026-Q3`
   * @returns how many there were
   */
  destroyBefore(scope: KeyScope, quarter: string): number {
    for (const name of this.#unwrapped.keys()) {
      const owner = ownerOfKey(name);
      if (owner?.scope === scope && owner.quarter < quarter) this.#unwrapped.delete(name);
    }
    return this.#file.removeOlder(`${scope}:`, quarter);
  }

  /** See `sweep`. */
  sweep(): void {
    this.#file.sweep();
  }

  close(): void {
    this.#forget();
    this.#file.close();
  }

  /**
   * Another process may have destroyed a key; what it took away must not live on here. Looked up
   * once in a turn of the event loop: a page that opens a thousand sentences asks the file once.
   */
  #forgetWhatIsGone(): void {
    if (this.#lookedUp) return;
    this.#lookedUp = true;
    setImmediate(() => {
      this.#lookedUp = false;
    });
    if (this.#file.changedElsewhere()) this.#forget();
  }

  #forget(): void {
    this.#unwrapped.clear();
    this.#missing.clear();
  }

  #make(name: string): KeyObject {
    const wrapped = sealBytes(this.#master, name, randomBytes(32));
    // Another process may have made it a moment ago; then that one counts. It may also have wrapped
    // all keys anew: one that is wrapped by the old master key would never open again.
    const kept = this.#file.addBeside(name, wrapped, [checkName, this.#check]);
    if (!kept) throw new MasterKeyChanged();
    return this.#keep(name, kept);
  }

  #isStillOurs(): boolean {
    const check = this.#file.find(checkName);
    return check !== undefined && Buffer.compare(check, this.#check) === 0;
  }

  #keep(name: string, wrapped: Uint8Array): KeyObject {
    const bytes = openBytes(this.#master, name, wrapped);
    if (!bytes && !this.#isStillOurs()) throw new MasterKeyChanged();
    if (!bytes) throw new Error(`Key ${name} is damaged; bring back the key file from a backup.`);
    const key = createSecretKey(bytes);
    this.#unwrapped.set(name, key);
    this.#missing.delete(name);
    return key;
  }
}
