/** How a strategic goal comes along: people found, pace, groups that may be told. */
package nl.vaardig.inventory.goal.pace;
