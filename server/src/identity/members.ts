/** Who is here, which is for the log to say; it is read after the accounts are. */
export class Members {
  isHere: (personId: string) => boolean = () => true;
}
