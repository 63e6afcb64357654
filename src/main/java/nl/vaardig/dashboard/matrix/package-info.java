/**
 * People × skills on the screen, for any selection of people: as a matrix, as a list, on paper, as a file, in the API.
 * A team's overview is one of its presets.
 */
package nl.vaardig.dashboard.matrix;
