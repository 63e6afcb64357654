/** Playing a package: what its frame is given, what it tells, and where its files are read. */
package nl.vaardig.learning.scorm.play;
