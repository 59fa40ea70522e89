// Which of the checker's colours have to stand out from which, by how much, and whether they do: WCAG 2.2, success criteria
// 1.4.3 for text and 1.4.11 for edges. Names are those of the custom properties, without "--pathways-".

/** The pairs. Where several colours are in front, one of them has to stand out: the ring round a focus has two. */
export const PAIRS = [
  { front: ["text"], back: "bg", needed: 4.5, says: "Text" },
  { front: ["text"], back: "panel", needed: 4.5, says: "Text of what is chosen" },
  { front: ["link"], back: "bg", needed: 4.5, says: "Links" },
  { front: ["link"], back: "panel", needed: 3, says: "The edge of what is chosen" },
  { front: ["error"], back: "bg", needed: 4.5, says: "Errors" },
  { front: ["button-text"], back: "button-bg", needed: 4.5, says: "Text of the main button" },
  { front: ["button-bg"], back: "bg", needed: 3, says: "The main button" },
  { front: ["border"], back: "bg", needed: 3, says: "The edge of fields" },
  { front: ["focus-text"], back: "focus", needed: 4.5, says: "A link that has the focus" },
  { front: ["focus", "focus-text"], back: "bg", needed: 3, says: "The ring round what has the focus" },
  { front: ["fits"], back: "bg", needed: 4.5, says: "Result: suits you" },
  { front: ["fits-check"], back: "bg", needed: 4.5, says: "Result: something to check" },
  { front: ["not-yet"], back: "bg", needed: 4.5, says: "Result: not yet" },
  { front: ["ask"], back: "bg", needed: 4.5, says: "Result: ask" },
  { front: ["no-match"], back: "bg", needed: 4.5, says: "Result: for other people" },
];

/** The contrast of two colours, each as "#rrggbb" or "#rgb". */
export const contrast = (one, other) => {
  const [more, less] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
};

const luminance = (colour) => {
  const [red, green, blue] = inSix(colour).match(/[0-9a-f]{2}/gi).map((part) => linear(parseInt(part, 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** A colour with six digits, as a browser's field for colours wants it. */
export const inSix = (colour) =>
  colour.length === 4 ? `#${[...colour.slice(1)].map((digit) => digit + digit).join("")}` : colour.toLowerCase();
