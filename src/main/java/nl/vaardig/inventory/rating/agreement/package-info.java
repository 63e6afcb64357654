/**
 * A level agreed in a talk, which counts once the employee confirmed it or did not object. Owns the table agreement.
 */
package nl.vaardig.inventory.rating.agreement;
