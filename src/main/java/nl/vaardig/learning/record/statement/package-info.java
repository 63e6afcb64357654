/** What xAPI asks of a statement: read, looked at and taken apart, without server or database. */
package nl.vaardig.learning.record.statement;
