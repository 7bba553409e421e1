/** A word that may break at its soft hyphens. Screen readers get it without them: some stop there, or spell it out. */
export function Breakable({ text }: { readonly text: string }) {
  const whole = text.replaceAll('\u00ad', '');
  if (whole === text) return text;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{whole}</span>
    </>
  );
}
