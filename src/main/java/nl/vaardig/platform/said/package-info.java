/**
 * What is said of a noun, whoever says it: a person in a form, a program in JSON, a file in a row. A noun's wish reads it
 * through {@link nl.vaardig.platform.said.Said} and so has one reading with one set of bounds.
 */
package nl.vaardig.platform.said;
