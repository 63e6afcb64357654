/**
 * What skills are: frameworks in versions, scales of any length, skills and a text per level to recognise it by.
 * May use platform only.
 */
package nl.vaardig.competence;
