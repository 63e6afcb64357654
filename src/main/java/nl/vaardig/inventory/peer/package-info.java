/**
 * How colleagues see somebody's skills: asked by the person or the manager, anonymous to both, shown together from five
 * answers up and only after the last day. Answers are no ratings and never make a level. Uses inventory and inventory.rating.
 */
package nl.vaardig.inventory.peer;
