/** Reading what another maker sent: a zip and its manifest, checked before anything of it is believed. Knows no database. */
package nl.vaardig.learning.scorm.read;
