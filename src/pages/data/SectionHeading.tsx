/** A heading that the list of contents, and a lost focus, can go to. */
interface Props {
  readonly id: string;
  readonly children: string;
}

export function SectionHeading({ id, children }: Props) {
  return (
    <h2 id={id} tabIndex={-1}>
      {children}
    </h2>
  );
}
