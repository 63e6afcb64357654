/** What was kept of one's own learning, in plain words. */
package nl.vaardig.learning.record.own;
