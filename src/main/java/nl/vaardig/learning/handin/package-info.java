/**
 * What people hand in at a step: what is asked, with a skill whose anchors are the rubric, and the versions that somebody
 * handed in. Owns the tables hand_in, hand_in_rubric and handed_in.
 */
package nl.vaardig.learning.handin;
