/** What places above paths bring to the page of one, for HR. */
package nl.vaardig.learning.path.part;
