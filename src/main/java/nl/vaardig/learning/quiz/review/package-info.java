/** Open answers that wait for somebody to look at them: HR, or who leads the person. */
package nl.vaardig.learning.quiz.review;
