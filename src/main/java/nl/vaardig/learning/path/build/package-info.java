/** Making and changing paths: drafts, the order of their steps, what differs, and publishing. */
package nl.vaardig.learning.path.build;
