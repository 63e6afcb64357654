/** Who was hired in the last years: what the outlook expects of the years to come. About groups. Owns no tables. */
package nl.vaardig.talent.inflow;
