import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { ApplicationId } from '#shared/ids.ts';
import { kitContentSchema, type Kit } from '#shared/kit.ts';
import type { KitReceiver } from '#shared/kit-making.ts';
import type { Workbench } from './workbench.ts';

/** Makes a kit as the workbench does, and gives what its file holds: all that an interviewer has. */
export async function makeKit(
  workbench: Workbench,
  applicationId: ApplicationId,
  receiver: KitReceiver,
  dir: string,
): Promise<Pick<Kit, 'id' | 'key' | 'applicationId' | 'rubricId' | 'content'> & { path: string }> {
  const name = receiver.type === 'new' ? receiver.name : receiver.id;
  const path = join(dir, `${name}.html`);
  await workbench.willSaveAs(path);
  const made = await workbench.call('kit.make', {
    ...{ applicationId, receiver, isByLetter: false, questions: [], deleteBy: null },
    checklist: [{ when: 'during', text: 'Ask for an example' }],
  });
  if (!made) throw new Error('no kit was made');
  const page = await readFile(path, 'utf8');
  const json = /<script type="application\/json" id="kit">(.*?)<\/script>/s.exec(page)?.[1];
  if (json === undefined) throw new Error('nothing is embedded in the kit');
  const content = kitContentSchema.parse(JSON.parse(json));
  const { kitId, key, rubric } = content;
  return { id: kitId, key, applicationId, rubricId: rubric.id, content, path };
}
