/** The first way in: a kommune by its name or number. */
import { AreaSearch } from '../../controls/AreaSearch.tsx';
import { frontTexts } from '../../language/frontTexts.ts';
import { openMunicipality } from './openMunicipality.ts';

export function Search() {
  return (
    <search className="front-search">
      <AreaSearch
        label={frontTexts.searchLabel}
        placeholder={frontTexts.searchHint}
        onChoose={({ code }) => openMunicipality(code)}
      />
      <p>{frontTexts.orMap}</p>
    </search>
  );
}
