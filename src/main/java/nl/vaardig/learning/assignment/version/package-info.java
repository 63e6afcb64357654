/** Which version of a path an assignment goes by. */
package nl.vaardig.learning.assignment.version;
