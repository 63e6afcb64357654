/** Questions in and out of files: Moodle's GIFT. What isn't understood is told by item, and nothing is brought in halfway. */
package nl.vaardig.learning.quiz.exchange;
