package nl.vaardig.learning.quiz.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The questions of the municipality at hand. Only HR reads and writes them: they say what is right. */
@ApplicationScoped
@Transactional
public class Items {

    @PersistenceContext
    EntityManager db;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** What to look for; null or empty means any. @param archived only those that are, else only those that aren't */
    public record Filter(String words, Long skill, ItemKind kind, boolean archived) {

        public Filter {
            words = words == null ? "" : words.strip();
        }

        private String condition() {
            return (archived ? "i.archivedAt is not null" : "i.archivedAt is null")
                    + (skill == null ? "" : " and i.skill.id = :skill")
                    + (kind == null ? "" : " and i.kind = :kind")
                    + " and "
                    + SearchText.of(words).in("concat(v.name, ' ', v.text.nl, ' ', v.text.en)");
        }

        private <Q extends Query> Q bind(Q query) {
            if (skill != null) query.setParameter("skill", skill);
            if (kind != null) query.setParameter("kind", kind);
            return SearchText.of(words).bind(query);
        }
    }

    /** One question in a list. @param skill null without one */
    @Schema(name = "QuizItemRow")
    public record Row(
            long id, ItemKind kind, String name, Bilingual text, Long skillId, Bilingual skill, Integer level) {}

    public Paging<Row> page(Filter filter, Paging.Ask ask) {
        List<Row> rows = filter.bind(db.createQuery(
                        """
                        select i.id, i.kind, v.name, v.text, s.id, s.name, i.level
                        from Item i join i.now v left join i.skill s where %s order by v.name, i.id
                        """
                                .formatted(filter.condition()),
                        Row.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(rows, () -> filter.bind(db.createQuery(
                        "select count(i) from Item i join i.now v where " + filter.condition(), Long.class))
                .getSingleResult());
    }

    /** Those that are not archived, with what they say, in the order of the list: for a file. */
    public List<Item> all() {
        return db.createQuery(
                        """
                        select i from Item i join fetch i.now v left join fetch i.skill
                        where i.archivedAt is null order by v.name, i.id
                        """,
                        Item.class)
                .getResultList();
    }

    /** With what it says. @throws NotThere when this municipality has no such question */
    public Item get(long id) {
        return db.createQuery(
                        "select i from Item i join fetch i.now left join fetch i.skill where i.id = :id", Item.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** For references in what HR says: those a quiz can ask. */
    public Known<Item> known() {
        return Known.byId(id -> {
            Item item = db.find(Item.class, id);
            return item == null || item.archivedAt() != null ? null : item;
        });
    }

    public long add(ItemWish wish) {
        Item item = new Item(wish.kind());
        db.persist(item);
        say(item, 1, wish);
        return item.id();
    }

    /**
     * Makes a new version; attempts keep the one they have.
     *
     * @param seen the number of the version the user looked at; null when nobody looked
     * @throws RuleRefused when somebody changed it since
     */
    public void change(long id, ItemWish wish, Integer seen) {
        Item item = locked(id);
        RuleRefused.unless(seen == null || seen == item.now().number(), "rule.quizItem.changedMeanwhile");
        if (!ItemWish.of(item).mark().equals(wish.mark())) say(item, item.now().number() + 1, wish);
    }

    private void say(Item item, int number, ItemWish wish) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        ItemVersion version =
                new ItemVersion(item, number, wish, now, request.user().writer());
        db.persist(version);
        item.say(wish, version);
    }

    /** @return the id of the new one */
    public long copy(long id) {
        return add(ItemWish.of(get(id)));
    }

    /** @throws RuleRefused when a quiz that is offered would ask nothing any more: people are on their way to it */
    public void archive(long id) {
        Item item = locked(id);
        List<Bilingual> left = emptied(id);
        if (!left.isEmpty())
            throw new RuleRefused("rule.item.lastOfQuiz", left.get(0).in(request.language()));
        item.archive(clock.instant());
    }

    private List<Bilingual> emptied(long id) {
        return db.createQuery(
                        """
                        select q.title from QuizPart p join p.quiz q
                        where p.item.id = :id and q.archivedAt is null and not exists (select 1 from QuizPart o
                          left join o.item i where o.quiz = q and o.id <> p.id and (i.id is null or i.archivedAt is null))
                        order by q.id
                        """,
                        Bilingual.class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList();
    }

    public void putBack(long id) {
        locked(id).putBack();
    }

    private Item locked(long id) {
        Item item = get(id);
        db.refresh(item, LockModeType.PESSIMISTIC_WRITE);
        return item;
    }
}
