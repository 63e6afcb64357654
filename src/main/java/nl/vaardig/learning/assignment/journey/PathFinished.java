package nl.vaardig.learning.assignment.journey;

/** Somebody did the last step of an assignment. */
public record PathFinished(long assignment) {}
