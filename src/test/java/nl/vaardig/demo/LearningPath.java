package nl.vaardig.demo;

import java.util.List;

/**
 * A learning path of the starter library. The population is empty when the path is for everyone.
 *
 * @param beforeGate steps to be done before the first evaluation can be answered
 */
record LearningPath(
        String code, String track, String population, int steps, int beforeGate, double hours, List<Demand> outcomes) {}
