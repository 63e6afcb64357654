package nl.vaardig.learning.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;

/** All that can be learnt, found by words and facets. Not about people: what the reader still has to learn is told to it. */
@ApplicationScoped
@Transactional
public class Catalogue {

    /** A skill and a level in one number, as in the condition below: no scale has this many levels. */
    private static final int LEVELS = 100;

    private static final String FITS =
            "o.id in (select x.offering from OfferingOutcome x where x.skill * 100 + x.level in (:useful))";

    private static final int NEAR = 3;

    @PersistenceContext
    EntityManager db;

    /** How many there are that are alike in all that one chooses by. @param fits 1 when they help the reader, else 0 */
    public record Bundle(
            CourseBegin beginBy,
            Track track,
            OfferingForm form,
            CourseLanguage language,
            Span span,
            boolean free,
            int fits,
            long count) {}

    public record Listed(Offering offering, Bilingual summary) {}

    /** An offering that leads to a level of a skill. @param from where one should be to begin; null when nobody said so */
    public record Leads(long skill, Integer from, int level, Offering offering) {}

    private record Named(Long id, Bilingual name) {}

    /** @param words how many of those that were typed have one like them in the name */
    private record Scored(Long id, long words) {}

    private record Found(Offering offering, String nl, String en) {

        Listed listed() {
            return new Listed(offering, new Bilingual(nl, en));
        }
    }

    /** All with the words, by what one chooses by: of every facet any count follows from it. One query. */
    public List<Bundle> bundles(Wanted wanted, List<Need> needs) {
        SearchWords words = SearchWords.of(wanted.typed());
        TypedQuery<Bundle> query = db.createQuery(
                """
                select o.beginBy, o.track, o.form, o.language, o.span, o.free,
                  case when %s then 1 else 0 end as fits, count(o)
                from Offering o where %s
                group by o.beginBy, o.track, o.form, o.language, o.span, o.free, fits
                """
                        .formatted(FITS, words.all()),
                Bundle.class);
        return words.bind(query).setParameter("useful", useful(needs)).getResultList();
    }

    /** @param total how many there are, as the bundles tell. One query */
    public Paging<Listed> page(Wanted wanted, List<Need> needs, long total, Paging.Ask ask) {
        SearchWords words = SearchWords.of(wanted.typed());
        String asks = words.all() + wanted.condition(FITS);
        TypedQuery<Found> query = db.createQuery(
                """
                select o, coalesce(c.description.nl, p.summary.nl), coalesce(c.description.en, p.summary.en)
                from Offering o left join Course c on c.id * 2 = o.id left join LearningPath p on p.id * 2 + 1 = o.id
                where %s order by %s
                """
                        .formatted(asks, wanted.order(FITS)),
                Found.class);
        if (wanted.asksWhatFits()) query.setParameter("useful", useful(needs));
        List<Found> found = wanted.bind(words.bind(query))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(found.stream().map(Found::listed).toList(), total);
    }

    /** Every level of a skill above what the reader has, up to one above what is asked. */
    private static Collection<Long> useful(List<Need> needs) {
        List<Long> useful = new ArrayList<>();
        for (Need need : needs) {
            for (int level = need.has() + 1; level <= need.required() + 1; level++)
                useful.add(need.skill() * LEVELS + level);
        }
        return InList.of(useful);
    }

    /** What leads further in these skills and is really on offer. One query. */
    public List<Leads> leading(List<Need> needs) {
        return db.createQuery(
                        """
                        select x.skill, x.fromLevel, x.level, o
                        from OfferingOutcome x join Offering o on o.id = x.offering
                        where x.skill * 100 + x.level in (:useful) and o.example = false order by o.id
                        """,
                        Leads.class)
                .setParameter("useful", useful(needs))
                .getResultList();
    }

    /** A few whose names look like what was typed, the most alike first, for when none has the words. Two queries. */
    public List<Offering> near(Wanted wanted) {
        Nearness nearness = new Nearness(SearchWords.of(wanted.typed()).words());
        if (nearness.isEmpty()) return List.of();
        List<Long> near = db.createQuery(
                        "select o.id, o.name from Offering o order by o.example, o.track, o.code", Named.class)
                .getResultStream()
                .map(one -> new Scored(one.id(), nearness.of(one.name())))
                .filter(one -> one.words() > 0)
                .sorted(Comparator.comparingLong(Scored::words).reversed())
                .limit(NEAR)
                .map(Scored::id)
                .toList();
        return near.isEmpty() ? List.of() : inOrder(near);
    }

    private List<Offering> inOrder(List<Long> ids) {
        return db.createQuery("select o from Offering o where o.id in (:ids)", Offering.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing(one -> ids.indexOf(one.id())))
                .toList();
    }

    /** A published path. @throws NotThere */
    public Offering path(long path) {
        return db.createQuery("select o from Offering o where o.id = :id", Offering.class)
                .setParameter("id", Offering.ofPath(path))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
