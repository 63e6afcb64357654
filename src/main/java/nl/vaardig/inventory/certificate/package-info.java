/** Tests, certificates and the like as sources of a level: recorded, running out, revoked. Uses inventory and inventory.rating. */
package nl.vaardig.inventory.certificate;
