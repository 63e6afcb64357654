/** Statements on the line: as they come, are asked for and are given. */
package nl.vaardig.learning.record.xapi.statements;
