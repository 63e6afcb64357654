package nl.vaardig.skills.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import nl.vaardig.skills.framework.Editors;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Finding skills, also among thousands. What is taken up comes first; the rest of a large catalogue is found by words or
 * by its framework only, so that nobody has to look through it. Two queries, whatever there is.
 */
@ApplicationScoped
@Transactional
public class SkillSearch {

    private static final String WORDS =
            "concat(s.name.nl, ' ', s.name.en, ' ', s.code, ' ', s.definition.nl, ' ', s.definition.en, ' ',"
                    + " s.otherWords.nl, ' ', s.otherWords.en)";

    /** A name that begins so is what most people mean, then one in which it occurs. */
    private static final String NEAREST =
            """
            case when s.name.nl like :start escape '!' or s.name.en like :start escape '!' then 0
              when s.name.nl like :inside escape '!' or s.name.en like :inside escape '!' then 1 else 2 end,\s""";

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    /** One skill in a list. @param listed taken up, or else only there to be found */
    @Schema(name = "SkillListed")
    public record Row(
            long id,
            String code,
            Track track,
            Bilingual name,
            Bilingual definition,
            int topLevel,
            boolean listed,
            long frameworkId,
            Bilingual framework,
            Bilingual area) {}

    /**
     * What is looked for.
     *
     * @param track     null for all
     * @param framework the version to look in; null for everything that is published
     * @param area      a branch, as home or not; null for all
     */
    public record Wanted(SearchText text, Track track, Long framework, Long area) {

        public static Wanted of(SearchText text) {
            return new Wanted(text, null, null, null);
        }

        private boolean isNarrow() {
            return !text.isEmpty() || framework != null || area != null;
        }
    }

    public Paging<Row> find(Wanted wanted, Paging.Ask ask) {
        String condition = " from Skill s join s.framework f join s.area a where " + condition(wanted);
        String nearest = wanted.text().isEmpty() ? "" : NEAREST;
        TypedQuery<Row> rows = db.createQuery(
                "select s.id, s.code, s.track, s.name, s.definition, s.topLevel, s.listed, f.id, f.name, a.name"
                        + condition + " order by s.listed desc, " + nearest + "s.track, f.code, s.ordinal, s.id",
                Row.class);
        if (!wanted.text().isEmpty()) {
            rows.setParameter("start", wanted.text().start())
                    .setParameter("inside", "%" + wanted.text().start());
        }
        List<Row> found = bind(rows, wanted)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(found, () -> bind(db.createQuery("select count(s)" + condition, Long.class), wanted)
                .getSingleResult());
    }

    private String condition(Wanted wanted) {
        String condition = wanted.text().in(WORDS);
        if (wanted.track() != null) condition += " and s.track = :track";
        if (wanted.area() != null) {
            condition +=
                    " and (a.id = :area or exists (select 1 from SkillPlace p where p.skill = s and p.area.id = :area))";
        }
        if (!wanted.isNarrow()) condition += " and s.listed = true";
        if (wanted.framework() == null) return condition + " and f.state = FrameworkState.PUBLISHED";
        boolean editor = Editors.include(request.user());
        return condition + " and f.id = :framework" + (editor ? "" : " and f.state <> FrameworkState.DRAFT");
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Wanted wanted) {
        if (wanted.track() != null) query.setParameter("track", wanted.track());
        if (wanted.framework() != null) query.setParameter("framework", wanted.framework());
        if (wanted.area() != null) query.setParameter("area", wanted.area());
        return wanted.text().bind(query);
    }
}
