package nl.vaardig.skills.framework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import nl.vaardig.exchange.reading.KnownCodes;

/** The skills that files name: of versions that are published, so that they can be asked and rated. */
@Dependent
public class PublishedSkills {

    @PersistenceContext
    EntityManager db;

    @Inject
    KnownCodes codes;

    public Map<String, Skill> byCode() {
        return codes.by(
                Skill::code,
                "select s from Skill s join s.framework f where f.state = FrameworkState.PUBLISHED",
                Skill.class);
    }

    /** Skills of a catalogue that this kind of thing uses from now on are taken up. */
    public void takeUp(String users) {
        db.createQuery(
                        "select s from Skill s where s.listed = false and s.id in (select u.skill.id from " + users
                                + " u)",
                        Skill.class)
                .getResultList()
                .forEach(Skill::takeUp);
    }
}
