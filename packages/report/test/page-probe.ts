// A function that runs in the page cannot reach what is outside of it.
// oxlint-disable unicorn/consistent-function-scoping

/**
 * Measurements that run inside a page, so each function has to stand on its own. The project is checked without the
 * types of the DOM; this is as much of it as they touch.
 */
interface PageElement {
  readonly tagName: string;
  readonly className: unknown;
  readonly namespaceURI: string | null;
  readonly parentElement: PageElement | null;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly textContent: string | null }>;
  readonly scrollWidth: number;
  readonly clientWidth: number;
  getBoundingClientRect(): { readonly left: number; readonly right: number; readonly width: number };
  checkVisibility(options: { readonly visibilityProperty: boolean }): boolean;
}
interface PageStyle {
  readonly color: string;
  readonly fill: string;
  readonly opacity: string;
  readonly backgroundColor: string;
  readonly backgroundImage: string;
  readonly overflowX: string;
  readonly position: string;
  readonly content: string;
}
interface Pixel {
  fillStyle: string;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  getImageData(x: number, y: number, width: number, height: number): { readonly data: ArrayLike<number> };
}
declare const document: {
  readonly documentElement: PageElement;
  readonly scrollingElement: PageElement;
  readonly body: { querySelectorAll(selector: string): Iterable<PageElement> };
  createElement(tag: "canvas"): { getContext(kind: "2d", options: object): Pixel };
};
declare const innerWidth: number;
declare function getComputedStyle(element: PageElement, pseudo?: string): PageStyle;

/** Something that is wider than there is room for. */
export interface Overflow {
  readonly element: string;
  readonly leftPx: number;
  readonly rightPx: number;
}

/** Text that is hard to read on what is behind it. */
export interface LowContrast {
  readonly text: string;
  readonly element: string;
  readonly ratio: number;
}

/**
 * Everything visible that reaches beyond the window, and everything whose own content is cut off. What lies within a
 * box that scrolls sideways is in order on a screen, but not on paper.
 */
export function findOverflows(medium: "screen" | "print"): Overflow[] {
  const describe = (element: PageElement): string => `${element.tagName.toLowerCase()}.${String(element.className)}`;
  const isHiddenOnPurpose = (element: PageElement): boolean => element.getBoundingClientRect().width <= 1;
  const scrolls = (element: PageElement | null): boolean => {
    for (let box = element; box !== null && box !== document.documentElement; box = box.parentElement) {
      if (["auto", "scroll"].includes(getComputedStyle(box).overflowX)) return true;
    }
    return false;
  };
  const found: Overflow[] = [];
  const { scrollWidth } = document.scrollingElement;
  if (scrollWidth > innerWidth) found.push({ element: "page", leftPx: 0, rightPx: scrollWidth });
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isHiddenOnPurpose(element)) continue;
    if (medium === "screen" && scrolls(element)) continue;
    const { left, right } = element.getBoundingClientRect();
    const isCut = getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
    if (right > innerWidth + 1 || left < -1 || (isCut && element.namespaceURI?.endsWith("svg") !== true)) {
      found.push({ element: describe(element), leftPx: left, rightPx: right });
    }
  }
  return found;
}

/** Every visible text, generated content included, whose contrast (WCAG 2.2) to its background is below the least ratio. */
export function findLowContrast(leastRatio: number): LowContrast[] {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const pixel = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map<string, Colour>();
  const read = (css: string): Colour => {
    const before = known.get(css);
    if (before !== undefined) return before;
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = css;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = Array.from(pixel.getImageData(0, 0, 1, 1).data);
    const colour: Colour = [red, green, blue, alpha / 255];
    known.set(css, colour);
    return colour;
  };
  const over = (front: Colour, back: Colour): Colour => {
    const mix = (one: number, other: number): number => one * front[3] + other * (1 - front[3]);
    return [mix(front[0], back[0]), mix(front[1], back[1]), mix(front[2], back[2]), 1];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const linear = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
  };
  const behind = (element: PageElement | null): Colour => {
    if (element === null) return read("Canvas");
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== "none") throw new Error(`a picture is behind text: ${backgroundImage}`);
    const own = read(backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const opacityOf = (element: PageElement | null): number =>
    element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);

  const found: LowContrast[] = [];
  const judge = (element: PageElement, text: string, css: string): void => {
    const back = behind(element);
    const [red, green, blue, alpha] = read(css);
    const front = over([red, green, blue, alpha * opacityOf(element)], back);
    const [light, dark] = [luminance(front), luminance(back)].toSorted((one, other) => other - one);
    const ratio = ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
    if (ratio >= leastRatio) return;
    found.push({ text: text.trim().slice(0, 60), element: element.tagName.toLowerCase(), ratio });
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const isDrawn = element.namespaceURI?.endsWith("svg") === true;
    for (const { nodeType, textContent } of element.childNodes) {
      if (nodeType === 3 && textContent?.trim()) judge(element, textContent, isDrawn ? style.fill : style.color);
    }
    for (const pseudo of ["::before", "::after"]) {
      const generated = getComputedStyle(element, pseudo);
      if (!["none", "normal", '""'].includes(generated.content)) judge(element, generated.content, generated.color);
    }
  }
  return found;
}
