/** Who was there: said by the trainer or HR on a list, or by oneself with the code that is shown in the room. */
package nl.vaardig.learning.session.presence;
