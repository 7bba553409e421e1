/** `#/om`: what the site is, where its figures come from, what it keeps, who can use it, and on what terms. */
import './about.css';
import { aboutTexts } from '../../language/aboutTexts.ts';
import { da } from '../../language/da.ts';
import { sourceLine } from '../../language/source.ts';
import { officialEntries } from '../../queries/catalogue.ts';
import { defaultCompareView } from '../../viewState/compareView.ts';
import { formatAddress, type Route } from '../../viewState/route.ts';
import { SectionHeading } from '../data/SectionHeading.tsx';
import { useDocumentTitle } from '../useDocumentTitle.ts';
import { Accessibility } from './Accessibility.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { Privacy } from './Privacy.tsx';

type Linked = (typeof aboutTexts.methods.items)[number]['page'];

const PAGES: Readonly<Record<Linked, Route>> = {
  compare: { page: 'compare', view: defaultCompareView },
  front: { page: 'front' },
  claim: { page: 'claim' },
  effect: { page: 'effect' },
};

export default function AboutPage() {
  useDocumentTitle(da.pages.about);
  const { figures, methods, terms } = aboutTexts;
  return (
    <div className="about">
      <h1>{da.pages.about}</h1>
      <p className="lead">{aboutTexts.lead}</p>
      <section>
        <SectionHeading id="om-tal">{figures.heading}</SectionHeading>
        <Paragraphs texts={figures.paragraphs} />
        <p>{figures.listed}</p>
        <ul>
          {officialEntries.map((entry) => (
            <li key={entry.id}>
              <strong>{entry.title}</strong>
              <br />
              {sourceLine([entry], false)}
            </li>
          ))}
        </ul>
        <p>
          <a className="tap" href={formatAddress({ page: 'data' })}>
            {figures.more}
          </a>
        </p>
      </section>
      <section>
        <SectionHeading id="om-metode">{methods.heading}</SectionHeading>
        <dl>
          {methods.items.map(({ name, text, page, link }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {text} <a href={formatAddress(PAGES[page])}>{link}</a>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Privacy />
      <Accessibility publishedBy={import.meta.env.PUBLISHED_BY} />
      <section>
        <SectionHeading id="om-licenser">{terms.heading}</SectionHeading>
        <Paragraphs texts={terms.paragraphs} />
        <p>
          <a className="tap" href="./licenser.txt">
            {terms.licences}
          </a>
        </p>
      </section>
    </div>
  );
}
