/**
 * Who follows which learning path, why, by when and how far, one by one or many at once with preview and undo.
 * May use platform, organisation, competence, inventory, gap and learning.
 */
package nl.vaardig.assignment;
