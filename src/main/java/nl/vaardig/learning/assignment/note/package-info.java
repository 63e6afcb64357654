/** What somebody writes down for oneself at a step. Nobody else reads it. Owns the table step_note. */
package nl.vaardig.learning.assignment.note;
