/** The way to the reader's own kommune, when they have said which it is. */
import { useState } from 'react';
import { frontTexts } from '../../language/frontTexts.ts';
import { forgetMunicipality, myMunicipality } from '../../ownData/myMunicipality.ts';
import { formatAddress } from '../../viewState/route.ts';

export function MyMunicipality() {
  const [code, setCode] = useState(myMunicipality);
  const [forgotten, setForgotten] = useState(false);
  const forget = (): void => {
    forgetMunicipality();
    setCode(null);
    setForgotten(true);
  };
  return (
    <>
      {code !== null && (
        <p className="front-mine">
          <a className="tap" href={formatAddress({ page: 'municipality', code })}>
            {frontTexts.mine(code)} →
          </a>
          <button type="button" onClick={forget}>
            {frontTexts.forget}
          </button>
        </p>
      )}
      <p className={forgotten ? 'front-mine' : 'visually-hidden'} role="status">
        {forgotten ? frontTexts.forgotten : ''}
      </p>
    </>
  );
}
