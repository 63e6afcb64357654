/** What answers say of a question: for who writes questions, and only about enough people. */
package nl.vaardig.learning.quiz.figure;
