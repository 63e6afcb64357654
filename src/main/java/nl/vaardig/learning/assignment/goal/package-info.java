/** Skills and money that no strategic goal stands behind. */
package nl.vaardig.learning.assignment.goal;
