import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A connection to a Cairn that can be cut, as when somebody walks out of reach of the network. */
export interface Line {
  /** Where a browser opens Cairn by way of this line. */
  readonly address: string;
  /** Breaks off whatever is open; nothing gets through until it is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function lineTo(address: string): Promise<Line> {
  const { hostname, port } = new URL(address);
  const open = new Set<Socket>();
  let isCut = false;
  const hold = (socket: Socket, other: Socket) => {
    open.add(socket);
    socket.once('close', () => {
      open.delete(socket);
      other.destroy();
    });
    // A break is what this is for; `close` follows.
    socket.on('error', () => undefined);
  };
  const server = createServer((near) => {
    if (isCut) return near.destroy();
    const far = connect(Number(port), hostname);
    hold(near, far);
    hold(far, near);
    near.pipe(far).pipe(near);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    mend() {
      isCut = false;
    },
    async close() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
