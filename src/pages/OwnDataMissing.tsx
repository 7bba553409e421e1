import { da } from '../language/da.ts';
import { formatAddress } from '../viewState/route.ts';

/** A link to figures from somebody's own file, opened where that file is not. */
export default function OwnDataMissing() {
  return (
    <div className="nothing-here" role="note">
      <p>{da.ownDataMissing}</p>
      <p className="help">
        {da.ownDataMissingHelp} <a href={formatAddress({ page: 'data' })}>{da.dataPage}</a>
      </p>
    </div>
  );
}
