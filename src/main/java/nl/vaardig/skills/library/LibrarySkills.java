package nl.vaardig.skills.library;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.vaardig.skills.framework.FrameworkState;
import nl.vaardig.skills.framework.Skill;

/** The skills here that the starter library means by their codes. */
public final class LibrarySkills {

    private LibrarySkills() {}

    /** Without those that are not here (any more). Where a framework of one's own has the code too, the older one is meant. */
    public static Map<String, Skill> named(Collection<String> codes, EntityManager db) {
        Map<String, Skill> skills = new HashMap<>();
        db.createQuery(
                        "select s from Skill s where s.code in (:codes) and s.framework.state = :published"
                                + " order by s.framework.id, s.id",
                        Skill.class)
                .setParameter("codes", codes)
                .setParameter("published", FrameworkState.PUBLISHED)
                .getResultStream()
                // The database finds other capitals as well.
                .filter(skill -> codes.contains(skill.code()))
                .forEach(skill -> skills.putIfAbsent(skill.code(), skill));
        return skills;
    }
}
