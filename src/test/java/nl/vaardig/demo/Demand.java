package nl.vaardig.demo;

/** A skill at a level: what a role asks or what a learning path ends at. */
record Demand(String skill, int level) {}
