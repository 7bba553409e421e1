/** Every kommune's page by name, region by region: no search and no map needed. */
import { municipalities, regions } from '../../domain/areas.ts';
import { compareNames } from '../../language/format.ts';
import { frontTexts } from '../../language/frontTexts.ts';
import { formatAddress } from '../../viewState/route.ts';

const INDEX = regions
  .map(({ code, name }) => ({
    code,
    name,
    members: municipalities
      .filter(({ region }) => region === code)
      .toSorted((a, b) => compareNames(a.name, b.name)),
  }))
  .toSorted((a, b) => compareNames(a.name, b.name));

export function AreaIndex() {
  return (
    <nav className="front-index" aria-labelledby="alle-kommuner">
      <h2 id="alle-kommuner">{frontTexts.indexHeading}</h2>
      {INDEX.map(({ code, name, members }) => (
        <section key={code}>
          <h3>{name}</h3>
          <ul>
            {members.map((area) => (
              <li key={area.code}>
                <a className="tap" href={formatAddress({ page: 'municipality', code: area.code })}>
                  {area.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
