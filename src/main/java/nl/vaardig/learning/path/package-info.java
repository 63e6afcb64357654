/** Learning paths with their steps, gates and outcomes. Owns the tables learning_path, step and path_outcome. */
package nl.vaardig.learning.path;
