import { useRef } from 'react';

import type { ApplicationView } from '#shared/application-view.ts';
import { packetSectionSchema, type PacketSection } from '#shared/packet-options.ts';
import type { PacketPreview } from '#shared/packet.ts';
import { packetDialogTexts as texts } from '#shared/texts/packet-dialog.ts';
import { useDrops } from '../../ui/use-row-drag.ts';
import { DocumentRows } from './document-rows.tsx';
import { SectionRow } from './section-row.tsx';
import type { PacketChoices } from './use-packet-options.ts';

type Props = {
  view: ApplicationView;
  choices: PacketChoices;
  /** As it was printed last; its page counts stand beside the sections. */
  packet: PacketPreview | undefined;
  onMoved: (section: PacketSection, order: readonly PacketSection[]) => void;
};

/** What is in the packet and in which order; the decision page is always first. */
export function SectionList({ view, choices, packet, onMoved }: Props) {
  const { options, order } = choices;
  const list = useRef<HTMLUListElement>(null);
  useDrops(list, ({ id, group, onto, edge }) => {
    if (group !== 'packet sections') return;
    const section = packetSectionSchema.parse(id);
    const others = order.filter((each) => each !== section);
    const at = others.indexOf(packetSectionSchema.parse(onto));
    if (at !== -1) onMoved(section, choices.move(section, edge === 'before' ? at : at + 1));
  });
  const privateCount = view.notes.filter(({ isPrivate }) => isPrivate).length;
  const pagesOf = (section: PacketSection) =>
    packet?.sections.find((each) => each.section === section)?.pageCount;
  const hintOf = (section: PacketSection): string => {
    const isPrinted = packet === undefined || pagesOf(section) !== undefined;
    if (options.variant === 'without-scores' && options.sections.includes(section) && !isPrinted)
      return texts.notInVariant;
    switch (section) {
      case 'decision':
        return texts.alwaysFirst;
      case 'scorecards':
        return texts.withAnchors;
      case 'notes':
        if (privateCount === 0) return '';
        return options.hasPrivateNotes
          ? texts.privateIn(privateCount)
          : texts.privateOut(privateCount);
      case 'posting':
        return view.rubric ? texts.rubricVersion(view.rubric.version) : '';
      case 'documents':
        return view.documents.length === 0 ? texts.noDocuments : '';
      case 'requirements':
      case 'questions':
        return '';
    }
  };
  return (
    <section aria-label={texts.sectionsTitle}>
      <p className="packet-label row">
        {texts.sectionsTitle} <span className="grow" />
        {packet && <span className="num">{texts.pageTotal(packet.pageCount)}</span>}
      </p>
      <ul ref={list} className="packet-sections">
        {order.map((section) => {
          const isIn = options.sections.includes(section);
          return (
            <SectionRow
              key={section}
              section={section}
              isIn={isIn}
              canLeave={!isIn || options.sections.length > 1}
              hint={hintOf(section)}
              pageCount={isIn ? pagesOf(section) : undefined}
              onToggle={() => choices.toggle(section)}
            >
              {section === 'notes' && isIn && privateCount > 0 && (
                <label className="packet-switch packet-under">
                  <input
                    type="checkbox"
                    role="switch"
                    aria-checked={options.hasPrivateNotes}
                    checked={options.hasPrivateNotes}
                    onChange={({ target: { checked } }) =>
                      choices.change({ hasPrivateNotes: checked })
                    }
                  />
                  {texts.printPrivate(privateCount)}
                </label>
              )}
              {section === 'documents' && isIn && view.documents.length > 0 && (
                <DocumentRows
                  documents={view.documents}
                  options={options}
                  onToggle={choices.toggleDocument}
                />
              )}
            </SectionRow>
          );
        })}
      </ul>
    </section>
  );
}
