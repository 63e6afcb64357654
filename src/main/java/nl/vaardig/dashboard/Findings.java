package nl.vaardig.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.competence.Track;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.SearchText;

/** What the search field finds beside people and skills: job roles, learning paths and courses, one query each. */
@ApplicationScoped
@Transactional
public class Findings {

    @PersistenceContext
    EntityManager db;

    public record Role(long id, Bilingual name, Population population) {}

    /** A learning path or a course. */
    public record Offer(long id, Bilingual name, Track track) {}

    public List<Role> jobRoles(SearchText text, int most) {
        return text.bind(db.createQuery(
                        "select j.id, j.name, j.population from JobRole j where "
                                + text.in("concat(j.name.nl, ' ', j.name.en, ' ', j.code)") + " order by j.name.nl",
                        Role.class))
                .setMaxResults(most)
                .getResultList();
    }

    public List<Offer> paths(SearchText text, int most) {
        return offers("LearningPath", "o.published = true and " + text.in("concat(o.name.nl, ' ', o.name.en)"), text, most);
    }

    public List<Offer> courses(SearchText text, int most) {
        return offers("Course", text.in("concat(o.name.nl, ' ', o.name.en)"), text, most);
    }

    private List<Offer> offers(String entity, String condition, SearchText text, int most) {
        return text.bind(db.createQuery(
                        "select o.id, o.name, o.track from " + entity + " o where " + condition + " order by o.name.nl", Offer.class))
                .setMaxResults(most)
                .getResultList();
    }
}
