/** What people can learn, courses and paths in one list: to look through, to search, and to begin with. Owns no table; reads those of course and path through two views. */
package nl.vaardig.learning.catalogue;
