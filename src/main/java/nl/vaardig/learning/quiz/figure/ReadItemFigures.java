package nl.vaardig.learning.quiz.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import nl.vaardig.learning.quiz.item.Item;
import nl.vaardig.organisation.municipality.Municipalities;
import nl.vaardig.privacy.smallgroup.Figure;
import nl.vaardig.privacy.smallgroup.SmallGroups;

/** The figures of a question as it stands now: of everybody the first answer, in attempts that are known. */
@ApplicationScoped
@Transactional
public class ReadItemFigures {

    /** So many answers say enough. */
    private static final int MOST = 5000;

    @PersistenceContext
    EntityManager db;

    @Inject
    Municipalities municipalities;

    private record Row(String answer, BigDecimal points, BigDecimal percent, long questions) {}

    public Figure<ItemFigures> of(Item item) {
        SmallGroups groups = new SmallGroups(municipalities.chosen(SmallGroups.SMALLEST));
        List<ItemFigures.Given> given = groups.wholeGroups(db.createQuery(
                        """
                        select q.answer, q.points, a.percent, (select count(o) from AttemptQuestion o where o.attempt = a)
                        from AttemptQuestion q join q.attempt a
                        where q.version = :version and a.percent is not null and q.points is not null
                          and not exists (select 1 from AttemptQuestion e join e.attempt b where e.version = q.version
                            and b.employee = a.employee and b.id < a.id and b.percent is not null)
                        order by a.id
                        """,
                        Row.class)
                .setParameter("version", item.now())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> ItemFigures.Given.of(row.answer(), row.points(), row.percent(), row.questions()))
                .toList());
        return groups.figure(given.size(), ItemFigures.of(given, item.kind().isChoice()));
    }
}
