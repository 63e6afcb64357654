/** The library that ships with the product: its files, and the page that tells what is in it. */
package nl.vaardig.skills.library;
