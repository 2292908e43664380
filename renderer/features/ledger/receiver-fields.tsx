import { commonTexts } from '#shared/texts/common.ts';
import { Field } from '../../ui/field.tsx';

/** Who gets a file, as written, and the plain date by which they delete it; null says nothing of it. */
export type Receiver = { forWhom: string; deleteBy: string | null };
type Props = {
  receiver: Receiver;
  onChange: (changes: Partial<Receiver>) => void;
  /** What becomes of the name. */
  nameHint?: string;
  /** What an empty day means. */
  dayHint?: string;
};

/** What the ledger asks of every file that leaves; two fields, laid out by whatever they stand in. */
export function ReceiverFields({ receiver, onChange, nameHint, dayHint }: Props) {
  const { forWhom, deleteBy } = receiver;
  return (
    <>
      <Field label={commonTexts.forWhom}>
        <input
          className="inp"
          dir="auto"
          maxLength={200}
          title={nameHint}
          value={forWhom}
          onChange={({ target: { value } }) => onChange({ forWhom: value })}
        />
      </Field>
      <Field label={commonTexts.deleteBy}>
        <input
          className="inp"
          type="date"
          title={dayHint}
          value={deleteBy ?? ''}
          onChange={({ target: { value } }) => onChange({ deleteBy: value || null })}
        />
      </Field>
    </>
  );
}
