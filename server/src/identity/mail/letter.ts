/** A message to one person, in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Whoever takes letters. Resolves once it is somebody else's to deliver. */
export interface Post {
  send(letter: Letter): Promise<void>;
}
