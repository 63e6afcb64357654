/** The API's description: the contract that is published. */
package nl.vaardig.platform.server.openapi;
