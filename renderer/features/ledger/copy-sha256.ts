import type { LedgerRow } from '#shared/ledger-list.ts';
import { ledgerTexts } from '#shared/texts/ledger.ts';
import { say } from '../../shell/announcement.ts';
import { copyText } from '../../ui/copy-text.ts';

export function copySha256({ fileName, sha256 }: LedgerRow): void {
  if (copyText(sha256)) say(ledgerTexts.copied(fileName));
  else say(ledgerTexts.notCopied, 'alert');
}
