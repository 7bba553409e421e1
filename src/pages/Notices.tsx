/** What in the address could not be used, said once and kindly; the page opens all the same. */
import { useState } from 'react';
import { da } from '../language/da.ts';
import type { AddressNotice } from '../viewState/route.ts';

interface Props {
  readonly notices: readonly AddressNotice[];
  /** Where a figure stands alone there is nothing to press. */
  readonly stays?: boolean;
}

export default function Notices({ notices, stays = false }: Props) {
  const [dismissed, setDismissed] = useState<readonly AddressNotice[]>([]);
  if (notices === dismissed) return null;
  return (
    <div className="notices" role="status">
      <ul>
        {notices.map((notice) => {
          const text = noticeText(notice);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      {!stays && (
        <button type="button" aria-label={da.notices.dismiss} onClick={() => setDismissed(notices)}>
          ×
        </button>
      )}
    </div>
  );
}

function noticeText(notice: AddressNotice): string {
  switch (notice.kind) {
    case 'unknown-page':
      return da.notices.unknownPage(notice.raw);
    case 'unknown-municipality':
      return da.notices.unknownMunicipality(notice.raw);
    case 'unknown-parameter':
      return da.notices.unknownParameter(notice.name);
    case 'invalid-parameter':
      return da.notices.invalidParameter(notice.name, notice.raw);
  }
}
