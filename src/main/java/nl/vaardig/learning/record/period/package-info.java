/** How long what was learnt is kept. */
package nl.vaardig.learning.record.period;
