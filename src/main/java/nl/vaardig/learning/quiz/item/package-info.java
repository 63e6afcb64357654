/** The bank of questions: what is asked, which answers are right, what is said of each. Owns quiz_item and quiz_item_version. */
package nl.vaardig.learning.quiz.item;
