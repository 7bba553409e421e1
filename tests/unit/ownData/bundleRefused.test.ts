/** Zips from anywhere: nothing but the reader's own files is let in, and nothing throws. */

import fc from 'fast-check';
import { Inflate, strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { LIMITS, readBundle } from '../../../src/ownData/bundle.ts';
import { toOwnFile } from '../../../src/ownData/ownFile.ts';
import { accepted, bytesOf, editManifest, entriesOf, NONE, NOW, pack, zipped } from './bundles.ts';
import { file } from './files.ts';

describe('refused', () => {
  const refusal = async (blob: Blob, limits = LIMITS) => {
    const reading = await readBundle(blob, NONE, limits);
    return reading.ok ? null : reading.refusal;
  };

  test.each([
    ['nothing', []],
    ['a CSV', ['Område;TID;Antal\n']],
    ['a PDF', ['%PDF-1.7\n', new Uint8Array(5000)]],
  ])('%s: no zip', async (_name, parts) => {
    expect(await refusal(new Blob(parts))).toEqual({ kind: 'not-a-zip' });
  });

  test('a bundle that is cut off', async () => {
    const whole = await pack([await file('x'.repeat(5000))]);
    for (const size of [whole.size - 1, whole.size >> 1, 10])
      expect(await refusal(whole.slice(0, size))).toEqual({ kind: 'not-a-zip' });
  });

  test('a zip that is none of ours', async () => {
    expect(await refusal(zipped({ 'word/document.xml': strToU8('<w/>') }))).toEqual({ kind: 'foreign' });
    for (const text of ['{}', '[]', 'null', 'æ', '{"app":"andet","schema":1,"files":[]}'])
      expect(await refusal(zipped({ 'indhold.json': strToU8(text) }))).toEqual({ kind: 'foreign' });
  });

  test('one of a newer version, and one whose contents make no sense', async () => {
    const bundle = await pack([await file('x')]);
    expect(await refusal(await editManifest(bundle, (m) => Object.assign(m, { schema: 2 })))).toEqual({
      ...{ kind: 'newer', schema: 2 },
    });
    for (const wrong of [{ schema: 'x' }, { files: 7 }, { files: [null] }, { files: [{ path: 'x' }] }])
      expect(await refusal(await editManifest(bundle, (m) => Object.assign(m, wrong)))).toEqual({
        ...{ kind: 'damaged' },
      });
  });

  test('a file whose entry says what no file is', async () => {
    const bundle = await pack([await file('x')]);
    for (const wrong of [
      { addedAt: 'i går' },
      { addedAt: 1 },
      { size: -1 },
      { size: 1.5 },
      { sha256: 'ABC' },
      { name: 'x'.repeat(2001) },
    ]) {
      const edited = await editManifest(bundle, (m) => Object.assign((m.files as object[])[0]!, wrong));
      expect(await refusal(edited), JSON.stringify(wrong)).toEqual({ kind: 'damaged' });
    }
  });

  test('one that says it is too large', async () => {
    const bundle = await pack([await file('x'.repeat(10_000)), await file('y'.repeat(10_000))]);
    const limits = { ...LIMITS, always: 15_000, ratio: 1 };
    expect(await refusal(bundle, limits)).toEqual({ kind: 'too-large', limit: 15_000 });
    expect(await refusal(bundle, { ...limits, ratio: 100 })).toBeNull();
    expect(await refusal(bundle, { ...LIMITS, files: 19_999 })).toEqual({ kind: 'too-large', limit: 19_999 });
    expect(await refusal(bundle, { ...LIMITS, manifest: 20 })).toEqual({ kind: 'too-large', limit: 20 });
  });
});

test('answers that no reader can have given are left out, the others kept', async () => {
  const bundle = await pack([await file('x')]);
  const answer = { measure: 'Antal', title: 'Min tabel', unit: 'persons', direction: 'neutral' };
  const indicators = [
    answer,
    { ...answer, direction: 'sideways' },
    { ...answer, unit: 'toString' },
    { ...answer, title: 7 },
    { ...answer, measure: null },
    null,
  ];
  const edited = await editManifest(bundle, (m) => Object.assign((m.files as object[])[0]!, { indicators }));
  const [read] = await accepted(edited);
  expect(read!.indicators).toEqual([answer]);
});

describe('left out', () => {
  const damaged = async (blob: Blob) => {
    const reading = await readBundle(blob, NONE);
    return reading.ok ? [reading.damaged, reading.files.length] : reading.refusal;
  };

  test('a file that is missing, changed or cut; the others are taken', async () => {
    const bundle = await pack([await file('one', 'a.csv'), await file('two', 'b.csv')]);
    const { 'filer/01-a.csv': first, ...rest } = await entriesOf(bundle);
    expect(first).toBeDefined();
    expect(await damaged(zipped(rest))).toEqual([[{ name: 'a.csv', why: 'missing' }], 1]);
    for (const wrong of ['onE', 'on', 'ones'])
      expect(await damaged(zipped({ ...rest, 'filer/01-a.csv': strToU8(wrong) }))).toEqual([
        [{ name: 'a.csv', why: 'changed' }],
        1,
      ]);
  });

  test('a file that unpacks to far more than it is said to, before it is unpacked whole', async () => {
    const bundle = await pack([await file('one', 'a.csv')]);
    const entries = await entriesOf(bundle);
    // Numerical Recipes' linear congruence: nothing that packs well.
    let seed = 1;
    const noise = Uint8Array.from({ length: 1_000_000 }, () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed >>> 24;
    });
    const bomb = zipSync({ ...entries, 'filer/01-a.csv': noise });
    // The central directory is made to lie: 3 bytes. (The size stands 24 bytes into the entry's record.)
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.length);
    for (let at = 0; at < bomb.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === noise.length)
        view.setUint32(at + 24, 3, true);
    const push = vi.spyOn(Inflate.prototype, 'push');
    expect(await damaged(new Blob([bomb as BlobPart]))).toEqual([[{ name: 'a.csv', why: 'changed' }], 0]);
    // The table of contents, and no more than the first pieces of the bomb's sixty.
    expect(push.mock.calls.length).toBeLessThanOrEqual(4);
    push.mockRestore();
  });

  test('choices that mean nothing here, and nothing that reaches beyond the record', async () => {
    const bundle = await pack([await file('x')]);
    const odd = await editManifest(bundle, ({ files }) => {
      const [one] = files as Record<string, unknown>[];
      one!.choices = JSON.parse(
        '{"roles":{"0":"area","x":"area","1":"boss"},"totals":{"__proto__":"i alt","a":7},"delimiter":"|","sheet":"Ark","__proto__":{"polluted":true}}',
      );
      one!.indicators = [{ measure: 'x' }, { measure: 'm', title: 't', unit: 'weeks', direction: 'neutral' }];
    });
    const [read] = await accepted(odd);
    expect(Object.keys(read!.choices).sort()).toEqual(['roles', 'sheet', 'totals']);
    expect(read!.choices.roles).toEqual({ 0: 'area' });
    expect(Object.entries(read!.choices.totals!)).toEqual([['__proto__', 'i alt']]);
    expect(read!.indicators).toEqual([{ measure: 'm', title: 't', unit: 'weeks', direction: 'neutral' }]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('whatever the bytes: no throw, and never a file whose bytes are not its id', async () => {
  const bundle = await bytesOf(
    await pack([await file('one'.repeat(50), 'a.csv'), await file('two', 'b.csv')]),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bundle.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      fc.nat(bundle.length),
      async (edits, cut) => {
        const mutated = bundle.slice(0, cut % 3 === 0 ? cut : bundle.length);
        for (const [at, byte] of edits) if (at < mutated.length) mutated[at] = byte;
        const reading = await readBundle(new Blob([mutated]), NONE);
        for (const one of reading.ok ? reading.files : [])
          expect((await toOwnFile(one.bytes, '', NOW)).id).toBe(one.id);
      },
    ),
    { numRuns: 300 },
  );
});

test('any table of contents is read without a throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (files, one) => {
      for (const content of [
        files,
        [files],
        [{ path: 'x', sha256: 'a'.repeat(64), name: 'x', choices: one }],
      ]) {
        const text = JSON.stringify({ app: 'kommunekurven', schema: 1, files: content });
        await readBundle(zipped({ 'indhold.json': strToU8(text) }), NONE);
      }
    }),
  );
});
