/**
 * Files that are kept: streamed in and out in parts of a megabyte, with their size, SHA-256 and type by content. Owns
 * stored_file and stored_file_part. A place that keeps one has a {@code @ManyToOne} to
 * {@link nl.vaardig.platform.storedfile.StoredFile}, says with a {@link nl.vaardig.platform.storedfile.FileUse} what it takes, and lets
 * go of the file with what it belonged to; what nobody holds goes by itself. Knows no business word.
 */
package nl.vaardig.platform.storedfile;
