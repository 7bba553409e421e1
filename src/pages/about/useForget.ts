/** Deletes all that the site keeps in this browser: own files, the reader's kommune, the copy for visits without a network. */
import { useQueryClient } from '@tanstack/react-query';
import { otherLanguage } from '../../language/otherLanguage.ts';
import { forgetKept } from '../../offline/forget.ts';
import { ownStore } from '../../ownData/lazy.ts';
import { forgetMunicipality } from '../../ownData/myMunicipality.ts';
import { keys } from '../../queries/datasets.ts';

/** The answer is false when something may still be there. */
export function useForget(): () => Promise<boolean> {
  const client = useQueryClient();
  return async () => {
    forgetMunicipality();
    const cleared = await ownStore()
      .then((store) => store.clear())
      .catch(() => null);
    await client.refetchQueries({ queryKey: keys.own });
    const scopes = ['./', otherLanguage.folder].map((folder) => new URL(folder, document.baseURI).href);
    const forgotten = await forgetKept(scopes);
    return forgotten && cleared?.kind === 'done';
  };
}
