/**
 * What people work with in a step: a quiz, a hand-in, a package, a session. Owns the table material; each kind lives in a
 * place of its own, above the assignment, and a step knows no more of it than stands here.
 */
package nl.vaardig.learning.material;
