/**
 * Quizzes: which questions of the bank they ask, how many times, and what passing one says. Owns quiz and quiz_part.
 * How people take one is learning.quiz.attempt.
 */
package nl.vaardig.learning.quiz;
