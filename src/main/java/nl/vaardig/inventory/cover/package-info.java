/**
 * How many people a department needs at a level of a skill: written down by HR and by who leads the department, and the
 * reference for how well it is covered. Owns the table coverage_need.
 */
package nl.vaardig.inventory.cover;
