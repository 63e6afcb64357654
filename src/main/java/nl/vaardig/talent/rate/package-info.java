/** Rates from the past that outlooks count with: who leaves, who is hired. */
package nl.vaardig.talent.rate;
