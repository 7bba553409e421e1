import { useEffect } from 'react';
import { da } from '../language/da.ts';

/** The page's title follows its headline: what tabs, history and bookmarks show. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = da.pageTitle(title);
  }, [title]);
}
