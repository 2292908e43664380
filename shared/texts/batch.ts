import type { BatchKind } from '../batch-kind.ts';
import type { BatchItem } from '../packet-batch.ts';

type Status = BatchItem['status'];

/** "1 packet", "3 kits". */
const countOf: Record<BatchKind, (count: number) => string> = {
  packet: (count) => (count === 1 ? '1 packet' : `${count} packets`),
  kit: (count) => (count === 1 ? '1 kit' : `${count} kits`),
};

/** Packets or kits of several candidates at once: the dialog, the report under every screen, and what is refused. */
export const batchTexts = {
  running: 'A batch of files is being written. Stop it, or wait for its end, then start the next.',
  notYours: (who: string) =>
    `${who} began this batch, and its files are as ${who} may see them. Switch to ${who} to go on.`,
  allMade: 'Each of these kits is made already. Choose somebody else, or make them a second time.',
  tooMany: (most: number) =>
    `One batch writes at most ${most.toLocaleString()} files. Select fewer.`,
  assessorGone: 'Who was to rate with this kit is not an assessor here any more.',
  rubricChanged:
    'The rubric was changed while this kit was being written. Resume, and it is made of the new words.',
  gone: 'This candidate is not in the workspace any more.',
  folderGone: (name: string) =>
    `The folder “${name}” is not there any more. Bring it back, or choose another one, and resume.`,
  diskFull: (name: string) =>
    `There is no room left on the disk of “${name}”. Make room, or choose another folder, and resume.`,
  notAllowed: (name: string) =>
    `“${name}” may not be written to. Choose another folder, and resume.`,
  cannotWrite: (name: string, why: string) =>
    `Nothing could be written into “${name}”: ${why}. Look at the folder, or choose another one, and resume.`,
  notMade: {
    packet: (why: string) => `It could not be printed: ${why}`,
    kit: (why: string) => `It could not be made: ${why}`,
  },
  brokeOff: 'The batch broke off. What went wrong is in the log; the rest can be written now.',
  // history
  notWritten: {
    packet: (name: string) => `not written: the packet of ${name}`,
    kit: (name: string) => `not written: a kit for an interview with ${name}`,
  },
  start: {
    packet: (count: number) => `write ${countOf.packet(count)} into a folder`,
    kit: (count: number) => `write ${countOf.kit(count)} into a folder`,
  },
  giveUp: {
    packet: (left: number) =>
      left === 1 ? 'give up the last packet of a batch' : `give up ${left} packets of a batch`,
    kit: (left: number) =>
      left === 1 ? 'give up the last kit of a batch' : `give up ${left} kits of a batch`,
  },
  moveTo: (folderName: string) => `go on with a batch in “${folderName}”`,
  // the report
  headings: { packet: 'Packets', kit: 'Kits' },
  forAssessor: (name: string) => `for ${name}`,
  progress: (done: number, total: number) => `${done} of ${total} done`,
  into: (folderName: string) => `into “${folderName}”`,
  counts: {
    written: (count: number) => `${count} written`,
    'already-written': (count: number) => `${count} already there`,
    failed: (count: number) => `${count} failed`,
    waiting: (count: number) => `${count} left`,
  } satisfies Record<Status, (count: number) => string>,
  withWarnings: (count: number) => (count === 1 ? '1 with a note' : `${count} with notes`),
  status: {
    waiting: 'Waiting',
    written: 'Written',
    'already-written': 'Already there',
    failed: 'Failed',
  } satisfies Record<Status, string>,
  writtenWithNotes: 'Written, with notes',
  list: 'What became of each file',
  keepWorking: 'You can keep working.',
  stop: 'Stop after this file',
  resume: (left: number, total: number) => `Resume: ${left} of ${total} left`,
  otherFolder: 'Other folder…',
  giveUpLeft: 'Give up the rest',
  gaveUp: (kind: BatchKind, left: number) =>
    `${countOf[kind](left)} ${left === 1 ? 'is' : 'are'} not written; Ctrl Z brings the batch back`,
  stopped: 'Stopped. The files that were written are whole; the others can be written later.',
  notAll:
    'It went through all of them. What is in the way of those that failed stands in their rows; Resume tries them again.',
  safe: 'Each file is one line in Packets sent, also when the batch is stopped.',
  showSent: 'Show in Packets sent',
  copy: 'Copy report',
  copied: 'The report is in the clipboard',
  notCopied: 'The report could not be put into the clipboard',
  dismiss: 'Close the report',
  openCandidate: 'Open',
  noName: 'Somebody who is not here any more',
} as const;
