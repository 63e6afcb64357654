/** The tree of departments laid out flat, so that a query finds all that stand above one. */
package nl.vaardig.organisation.tree;
