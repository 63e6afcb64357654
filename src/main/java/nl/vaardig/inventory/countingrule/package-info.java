/** The rule by which ratings count in a municipality, and what another rule would change. */
package nl.vaardig.inventory.countingrule;
