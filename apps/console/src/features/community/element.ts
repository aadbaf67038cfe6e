type Child = Node | string | null | false;
type Attributes = Record<string, string | boolean | ((event: Event) => void) | null | undefined>;

/** Makes an element. Texts are only ever set as text; `on…` attributes are listeners. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** The mark of the product. */
export function lamp(size: number): SVGElement {
  const mark = document.createElementNS(svg, 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 32 32', width: size, height: size, fill: 'none', 'aria-hidden': 'true' }))
    mark.setAttribute(name, String(value));
  const paths = [
    { d: 'M17.2 11.5 11.5 28h17L24.8 11.5z', fill: '#ffc857', opacity: '.25' },
    { d: 'M8 28.5V11a6.5 6.5 0 0 1 6.5-6.5H21v1M5 28.5h6', stroke: 'currentColor', 'stroke-width': '2.4', 'stroke-linecap': 'round' },
    { d: 'M16.2 11.5a4.8 4.8 0 0 1 9.6 0z', fill: '#ffc857' },
  ];
  for (const attributes of paths) {
    const path = document.createElementNS(svg, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    mark.append(path);
  }
  return mark;
}
