/**
 * What the server calls by itself: at its start, around each request, and to write each answer. No other floor calls it.
 */
package nl.vaardig.platform.server;
