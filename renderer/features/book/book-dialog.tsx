import { useState } from 'react';

import type { BookOptions } from '#shared/comparison-book.ts';
import type { SheetOptions } from '#shared/decision-sheet.ts';
import type { ApplicationId, PostingId } from '#shared/ids.ts';
import { bookDialogTexts as texts } from '#shared/texts/book-dialog.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { call } from '../../bridge/call.ts';
import { useRead } from '../../bridge/use-call.ts';
import { changePreferences, usePreferences } from '../../preferences/use-preferences.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { DeliveryFields } from '../packet/delivery-fields.tsx';
import { PacketFoot } from '../packet/packet-foot.tsx';
import { PacketPages } from '../packet/packet-pages.tsx';
import { usePrinted } from '../packet/use-printed.ts';
import { useSavePacket } from '../packet/use-save-packet.ts';
import type { BookKind } from './book-kind.ts';
import { HideNames } from './hide-names.tsx';
import { SheetFields } from './sheet-fields.tsx';
import { WhoIsInIt } from './who-is-in-it.tsx';
import '../packet/packet.css';
import './book.css';

type Wanted = { postingId: PostingId; applicationIds?: ApplicationId[] | undefined };
type Props = Wanted & { kind: BookKind; areNamesHidden?: boolean; onClose: () => void };

/** A comparison book or a decision sheet: what goes into it beside the very pages that are saved. */
export function BookDialog({ kind, postingId, applicationIds, onClose, ...props }: Props) {
  const { areNamesHidden = false } = props;
  const { paper, packet: habits } = usePreferences();
  const [turnedTo, setPage] = useState(1);
  const [options, setOptions] = useState<SheetOptions>(() => ({
    ...{ paper, forWhom: '', deleteBy: null },
    ...{ replyBy: null, sendTo: '', questions: [] },
    hideNames: areNamesHidden ? habits.blind : undefined,
  }));
  const comparison = useRead('compare.get', { postingId, applicationIds });
  const wanted = JSON.stringify([{ postingId, applicationIds }, options]);
  const channel = kind === 'sheet' ? 'book.previewSheet' : 'book.preview';
  const printed = usePrinted(channel, wanted, (key) => {
    const [chosen, all] = JSON.parse(key) as [Wanted, SheetOptions];
    if (kind === 'sheet') return call('book.previewSheet', { ...chosen, options: all });
    return call('book.preview', { ...chosen, options: bookOptionsIn(all) });
  });
  const saving = useSavePacket(printed.now);
  const change = (changes: Partial<SheetOptions>) => {
    setOptions({ ...options, ...changes });
    if (changes.paper) void changePreferences({ paper: changes.paper });
  };
  const { packet } = printed;
  const pageCount = packet?.pageCount ?? 1;
  const page = Math.min(turnedTo, pageCount); // one that became shorter ends at its last page
  const turn = (by: number) => setPage(Math.min(Math.max(page + by, 1), pageCount));
  const title = comparison.data?.postingTitle ?? '';
  return (
    <Dialog
      title={<bdi>{kind === 'book' ? texts.bookTitle(title) : texts.sheetTitle(title)}</bdi>}
      closeLabel={commonTexts.close}
      onClose={onClose}
      isWide
      commands={{
        'packet.nextPage': () => turn(1),
        'packet.previousPage': () => turn(-1),
        'packet.save': () => void saving.save(),
      }}
    >
      <div className="packet">
        <div className="packet-side">
          <div className="packet-scroll">
            {comparison.data && (
              <WhoIsInIt
                comparison={comparison.data}
                kind={kind}
                isBlind={options.hideNames !== undefined}
                areNamesHidden={areNamesHidden}
              />
            )}
            <HideNames
              hideNames={options.hideNames}
              extras={habits.blind}
              kind={kind}
              onChange={(hideNames) => change({ hideNames })}
            />
            {packet?.warnings.map((warning) => (
              <p key={warning} className="note-box">
                {warning}
              </p>
            ))}
            {kind === 'sheet' && <SheetFields options={options} onChange={change} />}
            <DeliveryFields
              choices={{ options, change }}
              candidateDeleteBy={null}
              emptyDay={texts.emptyDay}
            />
          </div>
          <PacketFoot packet={packet} saving={saving} onClose={onClose} isPdfOnly />
        </div>
        <PacketPages
          packet={packet}
          error={printed.error}
          isPrinting={printed.isPrinting}
          page={page}
          paper={options.paper}
          onTurn={turn}
        />
      </div>
    </Dialog>
  );
}

const bookOptionsIn = ({ paper, forWhom, deleteBy, hideNames }: SheetOptions): BookOptions => ({
  ...{ paper, forWhom, deleteBy, hideNames },
});
