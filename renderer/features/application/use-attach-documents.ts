import type { ApplicationId } from '#shared/ids.ts';
import { applicationTexts } from '#shared/texts/application.ts';
import { useCommand } from '../../bridge/use-call.ts';
import { say } from '../../shell/announcement.ts';

/** Attaches files to an application: those of main's dialog, or those a token stands for. */
export function useAttachDocuments(applicationId: ApplicationId, documentCount: number) {
  const choose = useCommand('document.chooseFiles');
  const attach = useCommand('document.attach');
  const attachFiles = (token: string) => {
    const kind = documentCount === 0 ? 'resume' : 'other';
    attach.mutate({ applicationId, token, kind }, { onSuccess: report });
  };
  return {
    attachFiles,
    chooseFiles: () =>
      choose.mutate({}, { onSuccess: (files) => files && attachFiles(files.token) }),
  };
}

function report(results: readonly { fileName: string; refusal: string | null }[]): void {
  const refused = results.find(({ refusal }) => refusal !== null);
  if (refused) say(applicationTexts.refused(refused.fileName, refused.refusal ?? ''), 'alert');
  else say(applicationTexts.attached(results.length));
}
