/** The search field with its list, by Downshift; loaded when the reader reaches for it. */
import { useCombobox } from 'downshift';
import { useMemo, useState } from 'react';
import type { Area } from '../domain/area.ts';
import { da } from '../language/da.ts';
import { searchAreas } from './areaSearch.ts';

export interface ComboboxProps {
  /** What is chosen by it, for those who cannot see where it stands. */
  readonly label: string;
  readonly placeholder?: string;
  /** What was typed before the field was here. */
  readonly initial?: string;
  readonly autoFocus?: boolean;
  readonly exclude: ReadonlySet<string>;
  readonly onlyMunicipalities: boolean;
  readonly onChoose: (area: Area) => void;
}

export default function AreaCombobox(props: ComboboxProps) {
  const { label, placeholder = da.addArea, initial = '', autoFocus = true } = props;
  const { exclude, onlyMunicipalities, onChoose } = props;
  const [query, setQuery] = useState(initial);
  const items = useMemo(
    () => searchAreas(query, exclude).filter((area) => !onlyMunicipalities || area.kind === 'municipality'),
    [query, exclude, onlyMunicipalities],
  );
  const { isOpen, highlightedIndex, getInputProps, getMenuProps, getItemProps, openMenu } = useCombobox<Area>(
    {
      items,
      inputValue: query,
      selectedItem: null,
      defaultHighlightedIndex: 0,
      itemToString: (area) => area?.name ?? '',
      itemToKey: (area) => area?.code ?? '',
      onSelectedItemChange: ({ selectedItem }) => {
        if (selectedItem === null) return;
        onChoose(selectedItem);
        setQuery('');
      },
      stateReducer: (state, { type, changes }) => {
        switch (type) {
          case useCombobox.stateChangeTypes.InputKeyDownEnter:
          case useCombobox.stateChangeTypes.ItemClick:
            return { ...changes, inputValue: '' };
          case useCombobox.stateChangeTypes.InputBlur:
            // Leaving the field chooses nothing by itself and keeps what was typed.
            return { ...changes, selectedItem: state.selectedItem, inputValue: state.inputValue };
          default:
            return changes;
        }
      },
    },
  );
  return (
    <div className="combobox">
      <input
        {...getInputProps({
          placeholder,
          'aria-label': label,
          autoFocus,
          autoComplete: 'off',
          spellCheck: false,
          onFocus: () => openMenu(),
          // Not by Downshift's own report, which comes a moment later: fast typing would lose letters.
          onChange: (event) => setQuery(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key === 'Escape' && !isOpen) setQuery('');
          },
        })}
      />
      {/* Browsers make what scrolls a stop of the Tab key; this list is the field's own. */}
      <ul {...getMenuProps({ 'aria-label': label, tabIndex: -1 })} className={isOpen ? 'open' : ''}>
        {isOpen &&
          items.map((area, index) => (
            <li
              key={area.code}
              className={index === highlightedIndex ? 'highlighted' : ''}
              {...getItemProps({ item: area, index })}
            >
              <span>{area.name}</span>
              <span className="hint">{area.kind === 'municipality' ? area.code : kindHint(area)}</span>
            </li>
          ))}
      </ul>
      {isOpen && items.length === 0 && (
        <p className="combobox-empty" role="status">
          {da.noAreaFound(query)}
        </p>
      )}
    </div>
  );
}

function kindHint(area: Area): string {
  return area.kind === 'region' ? da.regionHint : da.landsdelHint;
}
