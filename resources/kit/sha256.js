// SHA-256 and HMAC written out, because a page that is opened from a file has no crypto.subtle in every browser.

const roundConstants = [
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
];
const blockBytes = 64;

/** @param {number} word @param {number} by */
const rotateRight = (word, by) => (word >>> by) | (word << (32 - by));

/**
 * The eight words of the state after one block of 64 bytes.
 *
 * @param {readonly number[]} state
 * @param {DataView} message
 * @param {number} at where the block begins, in bytes
 */
function addBlock(state, message, at) {
  const schedule = new DataView(new ArrayBuffer(roundConstants.length * 4));
  const word = (/** @type {number} */ index) => schedule.getUint32(index * 4);
  for (let index = 0; index < roundConstants.length; index += 1) {
    if (index < 16) {
      schedule.setUint32(index * 4, message.getUint32(at + index * 4));
      continue;
    }
    const before15 = word(index - 15);
    const before2 = word(index - 2);
    const s0 = rotateRight(before15, 7) ^ rotateRight(before15, 18) ^ (before15 >>> 3);
    const s1 = rotateRight(before2, 17) ^ rotateRight(before2, 19) ^ (before2 >>> 10);
    schedule.setUint32(index * 4, word(index - 16) + s0 + word(index - 7) + s1);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [index, constant] of roundConstants.entries()) {
    const s1 = rotateRight(e, 6) ^ rotateRight(e, 11) ^ rotateRight(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + s1 + choice + constant + word(index)) | 0;
    const s0 = rotateRight(a, 2) ^ rotateRight(a, 13) ^ rotateRight(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + s0 + majority) | 0];
  }
  const added = [a, b, c, d, e, f, g, h];
  return state.map((before, index) => (before + (added[index] ?? 0)) | 0);
}

/**
 * @param {Uint8Array} bytes
 * @returns {Uint8Array} 32 bytes
 */
export function sha256(bytes) {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const message = new DataView(padded.buffer);
  message.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  message.setUint32(padded.length - 4, bytes.length << 3);
  let state = [
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
  ];
  for (let at = 0; at < padded.length; at += blockBytes) state = addBlock(state, message, at);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

/**
 * HMAC-SHA-256 of a text in UTF-8.
 *
 * @param {string} keyHex the key's bytes as hexadecimal digits
 * @param {string} text
 * @returns {string} lower-case hexadecimal digits
 */
export function hmacSha256(keyHex, text) {
  const given = Uint8Array.from(keyHex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
  const key = new Uint8Array(blockBytes);
  key.set(given.length > blockBytes ? sha256(given) : given);
  const masked = (/** @type {number} */ mask) => key.map((byte) => byte ^ mask);
  const inner = sha256(joined(masked(0x36), new TextEncoder().encode(text)));
  const outer = sha256(joined(masked(0x5c), inner));
  return Array.from(outer, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {Uint8Array} first @param {Uint8Array} second */
function joined(first, second) {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
