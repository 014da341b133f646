/**
 * What both sides hold each other to. The relay refuses more than this, so a client that stays within never meets a
 * refusal by size. Only lower them together with `protocolVersion`.
 */
const mebibyte = 1024 * 1024

export const protocolVersion = 1

export const limits = {
  /** One websocket message, either way. */
  frameBytes: mebibyte,
  /** One entry: a frame less the words around it. */
  entryBytes: mebibyte - 1024,
  /** Entries in one `put`. Their bytes together still have to fit the frame. */
  putEntries: 256,
  /** Bytes of entries in one page; a single larger entry travels alone. */
  pageBytes: mebibyte / 2,
  /** Entries in one page. */
  pageEntries: 1024,
  /** Volumes open at once on one connection. */
  volumesPerConnection: 512,
  /** Proofs that may fail on one connection before it is closed. */
  failedProofs: 3,
  /** Bytes that wait for a reader before the reader is cut off. */
  sendCapBytes: 4 * mebibyte,
  timersPerVolume: 64,
  /** How far ahead a timer may be left. */
  timerAheadMs: 7 * 86_400_000,
  /** Phones that one timer wakes, the address of each at its push service, and what each is sent. */
  wakes: 16,
  wakeAddress: 512,
  wakeBytes: 512,
  /** From the socket's opening to the first volume opened. */
  admissionMs: 10_000,
} as const
