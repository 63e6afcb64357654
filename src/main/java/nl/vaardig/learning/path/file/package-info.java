/** Pictures and attachments in the texts of a path. Owns the table path_file. */
package nl.vaardig.learning.path.file;
