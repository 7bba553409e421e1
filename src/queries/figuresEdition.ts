import { datasets } from 'virtual:catalogue';
import { figuresEdition } from '../domain/catalogue.ts';

/** The edition of the built-in figures of this page. */
export const builtInFigures = (): string => figuresEdition(datasets);
