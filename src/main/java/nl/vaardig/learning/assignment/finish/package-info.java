/**
 * The end of an own path: what changed, what one can do now, and what one thinks of it. Owns the table path_evaluation, of
 * which others see sums above the smallest group only.
 */
package nl.vaardig.learning.assignment.finish;
