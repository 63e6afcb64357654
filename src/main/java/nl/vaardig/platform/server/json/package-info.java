/** How requests in JSON are read: strictly, so that nothing counts for less than its sender believes. */
package nl.vaardig.platform.server.json;
