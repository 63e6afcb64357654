/**
 * What the server calls by itself: at its start, around each request, and to write each answer. No slice calls it.
 */
package nl.vaardig.platform.server;
