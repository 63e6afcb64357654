/**
 * Coverage of what departments and goals need: who holds it, how fragile it is, and what if some people leave. Brings
 * together needs (inventory), coverage (gap) and outflow (talent); owns no tables.
 */
package nl.vaardig.dashboard.coverage;
