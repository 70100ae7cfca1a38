const names = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Whether an address or a host's name is this machine's own, reached by nobody else. */
export const isLoopback = (host: string): boolean => names.has(host);
