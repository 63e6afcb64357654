/** How files are written, with an example of each, and what is remembered of a municipality's own columns. */
package nl.vaardig.exchange.guide;
