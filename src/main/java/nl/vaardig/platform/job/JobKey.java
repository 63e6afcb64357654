package nl.vaardig.platform.job;

import java.io.Serializable;

/** Which job at which municipality; 0 for the installation. */
public record JobKey(String name, Long municipalityId) implements Serializable {}
