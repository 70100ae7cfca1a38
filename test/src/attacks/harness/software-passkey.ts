import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

interface Asked {
  readonly challenge: string;
  readonly rp?: { readonly id?: string };
  readonly rpId?: string;
}

/** What a dishonest device does differently. */
export interface Otherwise {
  readonly origin?: string;
  readonly host?: string;
  readonly challenge?: string;
  /** Whether the device has made sure who holds it. */
  readonly verified?: boolean;
}

/** A device that keeps one passkey and says what it is told to. */
export interface SoftwarePasskey {
  register(asked: Asked, otherwise?: Otherwise): object;
  answer(asked: Asked, otherwise?: Otherwise): object;
}

const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest();
const present = 0x01;
const verifiedFlag = 0x04;
const withKey = 0x40;

export function softwarePasskey(ownOrigin: string): SoftwarePasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  let uses = 0;

  const clientData = (type: string, asked: Asked, { origin, challenge }: Otherwise) =>
    Buffer.from(
      JSON.stringify({
        type,
        challenge: challenge ?? asked.challenge,
        origin: origin ?? ownOrigin,
        crossOrigin: false,
      }),
    );

  const deviceData = (flags: number, { host, verified = true }: Otherwise) => {
    uses += 1;
    const head = Buffer.alloc(37);
    sha256(host ?? new URL(ownOrigin).hostname).copy(head);
    head[32] = present | (verified ? verifiedFlag : 0) | flags;
    head.writeUInt32BE(uses, 33);
    return head;
  };

  /** The public key in the form of COSE, by hand: a map of five entries. */
  const coseKey = () => {
    const { x, y } = publicKey.export({ format: 'jwk' });
    const part = (label: number, value: string) =>
      Buffer.concat([Buffer.of(label, 0x58, 32), Buffer.from(value, 'base64url')]);
    return Buffer.concat([Buffer.from('a5010203262001', 'hex'), part(0x21, x!), part(0x22, y!)]);
  };

  const credential = (response: Readonly<Record<string, Buffer>>) => ({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    clientExtensionResults: {},
    response: Object.fromEntries(
      Object.entries(response).map(([name, bytes]) => [name, bytes.toString('base64url')]),
    ),
  });

  return {
    register(asked, otherwise = {}) {
      const authData = Buffer.concat([
        deviceData(withKey, otherwise),
        Buffer.alloc(16),
        Buffer.of(0, id.length),
        id,
        coseKey(),
      ]);
      const attestationObject = Buffer.concat([
        Buffer.of(0xa3, 0x63),
        Buffer.from('fmt'),
        Buffer.of(0x64),
        Buffer.from('none'),
        Buffer.of(0x67),
        Buffer.from('attStmt'),
        Buffer.of(0xa0, 0x68),
        Buffer.from('authData'),
        Buffer.of(0x58, authData.length),
        authData,
      ]);
      const clientDataJSON = clientData('webauthn.create', asked, otherwise);
      return credential({ clientDataJSON, attestationObject });
    },
    answer(asked, otherwise = {}) {
      const clientDataJSON = clientData('webauthn.get', asked, otherwise);
      const authenticatorData = deviceData(0, otherwise);
      const signature = sign(
        'sha256',
        Buffer.concat([authenticatorData, sha256(clientDataJSON)]),
        privateKey,
      );
      return credential({ clientDataJSON, authenticatorData, signature });
    },
  };
}
