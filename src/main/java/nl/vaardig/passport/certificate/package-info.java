/** Tests and certificates of a person on the screen: the list, recording one, revoking one. */
package nl.vaardig.passport.certificate;
