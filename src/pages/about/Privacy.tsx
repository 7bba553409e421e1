/** What is kept of a visit, and the way to delete it. */
import { useState } from 'react';
import { aboutTexts } from '../../language/aboutTexts.ts';
import { Confirm } from '../data/Confirm.tsx';
import { SectionHeading } from '../data/SectionHeading.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { useForget } from './useForget.ts';

const { privacy } = aboutTexts;
const HEADING = 'om-privat';

export function Privacy() {
  const forget = useForget();
  const [said, say] = useState('');
  const [times, setTimes] = useState(0);
  const deleteAll = async (): Promise<void> => {
    say(privacy.forgetting);
    say((await forget()) ? privacy.forgotten : privacy.notForgotten);
    // The question is gone, and with it the focus.
    setTimes(times + 1);
    document.getElementById(HEADING)?.focus({ preventScroll: true });
  };
  return (
    <section>
      <SectionHeading id={HEADING}>{privacy.heading}</SectionHeading>
      <Paragraphs texts={privacy.paragraphs} />
      <h3>{privacy.keptHeading}</h3>
      <ul>
        {privacy.kept.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <div className="about-forget">
        <Confirm
          key={times}
          label={privacy.forget}
          question={privacy.forgetQuestion}
          onYes={() => void deleteAll()}
        />
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
