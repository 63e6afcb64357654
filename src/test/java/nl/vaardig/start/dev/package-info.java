/** scripts/dev: the application where it lies in the project, and what is done when a file of it changes. */
package nl.vaardig.start.dev;
