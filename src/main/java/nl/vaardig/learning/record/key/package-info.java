/** Who may talk to the store: keys that an administrator gives to other systems, and what is told of them. */
package nl.vaardig.learning.record.key;
