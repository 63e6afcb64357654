package nl.vaardig.demo;

import java.util.List;

/** A learning path of the starter library. The population is empty when the path is for everyone. */
record LearningPath(String code, String track, String population, int steps, double hours, List<Demand> outcomes) {}
