package nl.vaardig.skills.scale;

/** The four lines along which people grow digitally; each skill is on one. */
public enum Track {
    DIGITAL_LEADERSHIP,
    SOFT_SKILLS,
    DATA_ANALYSIS,
    DIGITAL_BASICS
}
