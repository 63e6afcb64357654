/**
 * Certificates of paths that were finished here: made by the application, checked by anybody who has the code. Those that
 * people have from elsewhere stand in inventory.certificate. Owns the table credential.
 */
package nl.vaardig.learning.credential;
