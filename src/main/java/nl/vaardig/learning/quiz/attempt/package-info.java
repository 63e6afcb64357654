/**
 * People take quizzes: what they were asked, what they answered, what it came to. Owns quiz_attempt, quiz_attempt_question and
 * quiz_extra_time.
 */
package nl.vaardig.learning.quiz.attempt;
