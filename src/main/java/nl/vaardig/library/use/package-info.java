/** What leans on the skills of the library: asked before one leaves the lists, and before a framework goes out of use. */
package nl.vaardig.library.use;
