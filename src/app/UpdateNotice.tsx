/** Says that a newer version is there; the reader decides when it begins. */
import { updateTexts } from '../language/updateTexts.ts';
import './update.css';

interface Props {
  readonly update: keyof typeof updateTexts.said;
  readonly onBegin: () => void;
  readonly onLater: () => void;
}

export function UpdateNotice({ update, onBegin, onLater }: Props) {
  return (
    <>
      <p>
        <strong>{updateTexts.said[update]}</strong> {updateTexts.keeps}
      </p>
      <p className="update-choices">
        <button type="button" onClick={onBegin}>
          {updateTexts.reload}
        </button>
        <button type="button" onClick={onLater}>
          {updateTexts.later}
        </button>
      </p>
    </>
  );
}
