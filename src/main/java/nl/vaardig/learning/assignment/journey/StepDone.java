package nl.vaardig.learning.assignment.journey;

/** Somebody did a step of an assignment. */
public record StepDone(long assignment, long step) {}
