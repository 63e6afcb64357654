/** What was handed in, for who reviews it: the queue, opening, and the verdict on a version. */
package nl.vaardig.learning.handin.review;
