/** Tests, certificates and the like as sources of a level: recorded, running out, revoked. Uses inventory and inventory.rate. */
package nl.vaardig.inventory.certificate;
