/** What is learnt, and spent on learning, beside the strategic goals. */
package nl.vaardig.assignment.goal;
