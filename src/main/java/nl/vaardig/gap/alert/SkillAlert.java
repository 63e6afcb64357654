package nl.vaardig.gap.alert;

import nl.vaardig.platform.Bilingual;

/** The people of one kind of alert, counted by skill. */
public record SkillAlert(long skillId, Bilingual skill, long people) {}
