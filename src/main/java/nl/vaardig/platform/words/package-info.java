/** Words on the screen: messages, two languages, numbers, searching as people type, what may be written. */
package nl.vaardig.platform.words;
