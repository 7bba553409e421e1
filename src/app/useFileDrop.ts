/** A file dropped anywhere on the page is taken in on `#/data`. */
import type { QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { navigate } from '../viewState/useAddress.ts';

/** Where a figure stands alone in another page, files are not taken in: `enabled`. */
export function useFileDrop(client: QueryClient, enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return;
    const root = document.documentElement;
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      root.dataset.dropping = '';
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) delete root.dataset.dropping;
    };
    const drop = (event: DragEvent): void => {
      delete root.dataset.dropping;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      navigate({ page: 'data' });
      void import('../queries/incoming.ts').then(({ takeFiles }) => takeFiles(client, files));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [client, enabled]);
}
