/**
 * What may stand between a browser and this server: which proxies are believed, and what they say about the one who
 * asks and about the outside address. Nothing else reads their headers.
 */
package nl.vaardig.platform.proxy;
