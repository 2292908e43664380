import { IconGripVertical } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import type { PacketSection } from '#shared/packet-options.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { dragLook, useRowDrag } from '../../ui/use-row-drag.ts';

type Props = {
  section: PacketSection;
  isIn: boolean;
  /** False for the last one that is in. */
  canLeave: boolean;
  hint: string;
  pageCount: number | undefined;
  onToggle: () => void;
  /** What stands under it: documents, private notes. */
  children?: ReactNode;
};

/** One section of the packet: in or out, how many pages it takes, and a grip to move it by. */
export function SectionRow(props: Props) {
  const { section, isIn, canLeave, hint, pageCount, onToggle, children } = props;
  const canMove = section !== 'decision';
  const { row, grip, drag } = useRowDrag<HTMLLIElement>(
    { id: section, group: 'packet sections' },
    canMove,
  );
  return (
    <li ref={row} className={dragLook(drag)}>
      <div className="packet-section">
        {canMove && (
          <span ref={grip} className="packet-grip" title={texts.reorder}>
            <IconGripVertical size={14} stroke={1.6} aria-hidden="true" />
          </span>
        )}
        <label
          className={isIn ? undefined : 'packet-out'}
          title={canLeave ? undefined : texts.lastOne}
        >
          <input
            type="checkbox"
            data-section={section}
            checked={isIn}
            aria-disabled={!canLeave}
            onChange={onToggle}
          />
          <span>{texts.sections[section]}</span> {hint && <small>{hint}</small>}
        </label>
        <span className="packet-count num">{pageCount ? texts.pages(pageCount) : ''}</span>
      </div>
      {children}
    </li>
  );
}
