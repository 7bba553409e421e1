/** The accessibility statement, in the order that public bodies in Denmark give it. */
import type { PublishedBy } from '../../domain/publishedBy.ts';
import { aboutTexts } from '../../language/aboutTexts.ts';
import { SectionHeading } from '../data/SectionHeading.tsx';
import { Paragraphs } from './Paragraphs.tsx';

const { accessibility } = aboutTexts;
const SUPERVISION = 'https://digst.dk/digital-service/webtilgaengelighed/';

export function Accessibility({ publishedBy }: { readonly publishedBy: PublishedBy | null }) {
  return (
    <section>
      <SectionHeading id="om-tilgaengelighed">{accessibility.heading}</SectionHeading>
      <Paragraphs texts={accessibility.paragraphs} />
      <h3>{accessibility.statusHeading}</h3>
      <p>{accessibility.status}</p>
      <h3>{accessibility.missingHeading}</h3>
      <ul>
        {accessibility.missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>{accessibility.testedHeading}</h3>
      <Paragraphs texts={[...accessibility.tested, accessibility.made]} />
      <h3>{accessibility.contactHeading}</h3>
      {publishedBy === null ? (
        <p>{accessibility.noContact}</p>
      ) : (
        <>
          <p>
            {accessibility.contact(publishedBy.owner)}{' '}
            <a href={publishedBy.contact.href}>{publishedBy.contact.text}</a>
          </p>
          {publishedBy.phone !== null && <p>{accessibility.phone(publishedBy.phone)}</p>}
        </>
      )}
      <h3>{accessibility.enforcementHeading}</h3>
      <p>
        {accessibility.enforcement} <a href={SUPERVISION}>{accessibility.enforcementLink}</a>
      </p>
    </section>
  );
}
