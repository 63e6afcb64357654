package nl.vaardig.steering.alert;

import nl.vaardig.platform.words.Bilingual;

/** The people of one kind of alert, counted by skill. */
public record SkillAlert(long skillId, Bilingual skill, long people) {}
