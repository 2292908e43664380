import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type KeyboardEvent } from 'react';

import type { ApplicationId, AssessorId, CriterionId, PostingId } from '#shared/ids.ts';
import type { KitDraft } from '#shared/kit-making.ts';
import type { KitStep } from '#shared/kit.ts';
import { commonTexts } from '#shared/texts/common.ts';
import { kitsTexts, kitTexts as texts } from '#shared/texts/kit.ts';
import { call } from '../../bridge/call.ts';
import { readKey, useCommand, useRead } from '../../bridge/use-call.ts';
import { Pending } from '../../shell/pending.tsx';
import { say } from '../../shell/announcement.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KitChecklist } from './kit-checklist.tsx';
import { KitChoices, type Chosen } from './kit-choices.tsx';
import { KitQuestions } from './kit-questions.tsx';
import { LazyKits } from './lazy-kits.tsx';
import { linesOf } from './lines-of.ts';
import { MadeKits } from './made-kits.tsx';
import './kit.css';

type Props = {
  postingId: PostingId;
  applicationId: ApplicationId;
  candidateName: string;
  onClose: () => void;
};

/** Makes the file one interviewer rates in; it stays open, so that the next one's can follow. */
export function KitDialog({ postingId, applicationId, candidateName, onClose }: Props) {
  const [isForSeveral, setForSeveral] = useState(false);
  const { data: workspace } = useRead('workspace.get', {});
  const [chosenReceiver, setReceiver] = useState<AssessorId | 'new' | null>(null);
  const others = workspace?.assessors.filter(({ id }) => id !== workspace.assessor?.id) ?? [];
  const receiver = chosenReceiver ?? others[0]?.id ?? 'new';
  const assessorId = receiver === 'new' ? null : receiver;
  const asked = { applicationId, assessorId };
  // For another receiver the bank is another; what was typed meanwhile must stay on the screen.
  const draft = useQuery({
    queryKey: readKey('kit.draft', asked),
    queryFn: () => call('kit.draft', asked),
    placeholderData: keepPreviousData,
  });
  if (isForSeveral) {
    return <LazyKits {...{ postingId, onClose }} applicationIds={[applicationId]} />;
  }
  return (
    <Dialog
      title={<bdi>{texts.title(candidateName)}</bdi>}
      closeLabel={commonTexts.close}
      onClose={onClose}
      isWide
      onKeyDown={saveByKey}
    >
      {workspace && draft.data ? (
        <KitForm
          applicationId={applicationId}
          assessors={workspace.assessors}
          draft={draft.data}
          receiver={receiver}
          onReceive={setReceiver}
          onSeveral={() => setForSeveral(true)}
          onClose={onClose}
        />
      ) : (
        <Pending query={draft} />
      )}
    </Dialog>
  );
}

function saveByKey(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.querySelector('form')?.requestSubmit();
}

type FormProps = {
  applicationId: ApplicationId;
  assessors: readonly { id: AssessorId; name: string }[];
  draft: KitDraft;
  receiver: AssessorId | 'new';
  onReceive: (receiver: AssessorId | 'new') => void;
  onSeveral: () => void;
  onClose: () => void;
};

function KitForm(props: FormProps) {
  const { applicationId, assessors, draft, receiver, onReceive, onSeveral, onClose } = props;
  const make = useCommand('kit.make');
  const [chosen, setChosen] = useState<Chosen>({
    ...{ newName: '', isByLetter: false },
    deleteBy: draft.deleteBy ?? '',
  });
  /** What was changed of the bank's questions, for this kit alone. */
  const [questions, setQuestions] = useState<ReadonlyMap<CriterionId, string>>(new Map());
  const [checklist, setChecklist] = useState<readonly KitStep[]>(draft.checklist);
  const textOf = ({ id, questions: ofBank }: KitDraft['criteria'][number]) =>
    questions.get(id) ?? ofBank.join('\n');
  const isReady = receiver !== 'new' || chosen.newName.trim() !== '';
  const save = () => {
    if (!isReady || make.isPending) return;
    make.mutate(
      {
        ...{ applicationId, isByLetter: chosen.isByLetter },
        receiver:
          receiver === 'new'
            ? { type: 'new', name: chosen.newName }
            : { type: 'assessor', id: receiver },
        questions: draft.criteria.map((criterion) => ({
          criterionId: criterion.id,
          texts: linesOf(textOf(criterion)),
        })),
        checklist: checklist.filter(({ text }) => text.trim() !== ''),
        deleteBy: chosen.deleteBy === '' ? null : chosen.deleteBy,
      },
      {
        onSuccess: (kit) => {
          if (!kit) return;
          onReceive(kit.assessor.id);
          say(texts.made(kit.assessor.name));
        },
      },
    );
  };
  return (
    <form
      className="kit-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <section className="kit-side">
        <p className="c2">{texts.lead}</p>
        <KitChoices
          draft={draft}
          assessors={assessors}
          receiver={receiver}
          chosen={chosen}
          onReceive={onReceive}
          onChoose={setChosen}
        />
        <p>
          <button type="button" className="link s12" onClick={onSeveral}>
            {kitsTexts.several}
          </button>
        </p>
        <MadeKits applicationId={applicationId} />
        <span className="grow" />
        {make.data && (
          <p role="status" className="met m">
            {texts.made(make.data.assessor.name)}
          </p>
        )}
        {make.error && (
          <p role="alert" className="bad">
            {make.error.message}
          </p>
        )}
        <div className="row">
          <button type="button" className="btn" onClick={onClose}>
            {commonTexts.close}
          </button>
          <span className="grow" />
          <button type="submit" className="btn pri" disabled={!isReady || make.isPending}>
            {texts.make} <kbd>Ctrl Enter</kbd>
          </button>
        </div>
      </section>
      <div className="kit-content" tabIndex={-1}>
        <KitQuestions
          draft={draft}
          textOf={textOf}
          onChange={(id, text) => setQuestions(new Map(questions).set(id, text))}
        />
        <KitChecklist checklist={checklist} onChange={setChecklist} />
      </div>
    </form>
  );
}
