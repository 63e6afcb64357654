/** How a strategic goal stands: people found of the people it asks for, and its pace. Groups only, never people. */
package nl.vaardig.gap.goal;
