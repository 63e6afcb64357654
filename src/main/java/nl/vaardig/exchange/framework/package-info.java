/**
 * Bringing in frameworks: from a table of ours, a package of 1EdTech CASE 1.1, or a collection of ESCO. Part of the
 * slice exchange; owns no tables.
 */
package nl.vaardig.exchange.framework;
