/**
 * Where a key leads in a grid of rows × columns.
 *
 * @param {{row: number, column: number}} from where one is
 * @returns {{row: number, column: number} | null} where to go; null when the key doesn't move
 */
export function move(from, key, ctrl, rows, columns) {
  const { row, column } = from;
  switch (key) {
    case "ArrowUp":
      return { row: ctrl ? 0 : Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: ctrl ? rows - 1 : Math.min(rows - 1, row + 1), column };
    case "ArrowLeft":
      return { row, column: ctrl ? 0 : Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: ctrl ? columns - 1 : Math.min(columns - 1, column + 1) };
    case "Home":
      return { row: ctrl ? 0 : row, column: 0 };
    case "End":
      return { row: ctrl ? rows - 1 : row, column: columns - 1 };
    case "PageUp":
      return { row: Math.max(0, row - 5), column };
    case "PageDown":
      return { row: Math.min(rows - 1, row + 5), column };
    default:
      return null;
  }
}
