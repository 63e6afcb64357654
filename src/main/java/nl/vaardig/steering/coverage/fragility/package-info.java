/** What is lost when somebody leaves. Pure calculation. */
package nl.vaardig.steering.coverage.fragility;
