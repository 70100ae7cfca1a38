/** Something in the environment, or in what it names, keeps Cairn from starting. One line says it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
