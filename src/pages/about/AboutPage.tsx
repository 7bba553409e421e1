import { da } from '../../language/da.ts';
import { useDocumentTitle } from '../useDocumentTitle.ts';

export default function AboutPage() {
  useDocumentTitle(da.pages.about);
  return <h1>{da.pages.about}</h1>;
}
