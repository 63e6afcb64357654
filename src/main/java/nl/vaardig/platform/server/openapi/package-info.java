/** The API's description: what the code says of it, completed, and the contract that is published. */
package nl.vaardig.platform.server.openapi;
