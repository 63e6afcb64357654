package nl.vaardig.learning.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.SearchText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The quizzes of the municipality at hand: what HR does with them. */
@ApplicationScoped
@Transactional
public class Quizzes {

    /** Parts of one quiz. */
    public static final int MOST_PARTS = 100;

    @PersistenceContext
    EntityManager db;

    @Inject
    Clock clock;

    /** One quiz in a list. @param questions that it asks @param steps of paths in use or in a draft that have it */
    @Schema(name = "QuizRow")
    public record Row(
            long id,
            Bilingual title,
            int passPercent,
            Integer attempts,
            Integer minutes,
            boolean offered,
            long questions,
            long steps) {}

    /** @param inPool how many questions there are now to draw from; 1 for a question, 0 when that is archived */
    public record Part(QuizPart part, long inPool) {

        /** Whether fewer are there than it asks. */
        public boolean isShort() {
            return inPool < part.questions();
        }
    }

    public Paging<Row> page(String words, Paging.Ask ask) {
        SearchText search = SearchText.of(words);
        String condition = search.in("concat(q.title.nl, ' ', q.title.en)");
        List<Row> rows = search.bind(db.createQuery(
                        """
                        select q.id, q.title, q.passPercent, q.attempts, q.minutes, case when q.archivedAt is null then true else false end,
                          (select coalesce(sum(coalesce(p.draw, 1)), 0) from QuizPart p where p.quiz = q),
                          (select count(s) from Step s where s.material.id = q.id and s.removedAt is null)
                        from Quiz q where %s order by q.title.nl, q.id
                        """
                                .formatted(condition),
                        Row.class))
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        return ask.holding(
                rows, () -> search.bind(db.createQuery("select count(q) from Quiz q where " + condition, Long.class))
                        .getSingleResult());
    }

    /** @throws NotThere when this municipality has no such quiz */
    public Quiz get(long id) {
        return db.createQuery("select q from Quiz q left join fetch q.skill where q.id = :id", Quiz.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** In their order. */
    public List<Part> parts(long quiz) {
        return db.createQuery(
                        """
                        select p, case when p.item is null then
                            (select count(i) from Item i where i.skill = p.skill and i.archivedAt is null
                              and (p.level is null or i.level = p.level))
                          else (select count(i) from Item i where i = p.item and i.archivedAt is null) end
                        from QuizPart p left join fetch p.item i left join fetch i.now left join fetch p.skill
                        where p.quiz.id = :quiz order by p.ordinal, p.id
                        """,
                        Part.class)
                .setParameter("quiz", quiz)
                .getResultList();
    }

    public long add(QuizWish wish) {
        Quiz quiz = new Quiz(wish, clock.instant());
        db.persist(quiz);
        return quiz.id();
    }

    /** With what it asks, in this order. */
    public long add(QuizWish wish, List<PartSaid> asked) {
        long id = add(wish);
        fill(get(id), asked);
        return id;
    }

    /** The same in the place of what it was. */
    public void change(long id, QuizWish wish, List<PartSaid> asked) {
        Quiz quiz = locked(id);
        RuleRefused.unless(!quiz.isOffered() || !asked.isEmpty(), "rule.quiz.lastPart");
        quiz.take(wish);
        parts(id).forEach(part -> db.remove(part.part()));
        fill(quiz, asked);
    }

    private void fill(Quiz quiz, List<PartSaid> asked) {
        int at = 0;
        for (PartSaid said : asked) db.persist(new QuizPart(quiz, ++at, said));
        db.flush();
    }

    public void change(long id, QuizWish wish) {
        locked(id).take(wish);
    }

    /** @throws BadField at "item" when the quiz asks that already, or asks a great many */
    public void ask(long id, PartSaid said) {
        Quiz quiz = locked(id);
        List<Part> parts = parts(id);
        if (parts.size() >= MOST_PARTS) throw new BadField("item", "quiz.parts.many", MOST_PARTS);
        if (said.item() != null
                && parts.stream()
                        .map(part -> part.part().item())
                        .anyMatch(asked ->
                                asked != null && asked.id().equals(said.item().id())))
            throw new BadField("item", "quiz.parts.twice");
        int last = parts.isEmpty() ? 0 : parts.get(parts.size() - 1).part().ordinal();
        db.persist(new QuizPart(quiz, last + 1, said));
    }

    /** @return what it was, so that it can be put back */
    public PartSaid remove(long id, long partId) {
        Quiz quiz = locked(id);
        List<Part> parts = parts(id);
        QuizPart part = one(parts, partId);
        RuleRefused.unless(!quiz.isOffered() || parts.size() > 1, "rule.quiz.lastPart");
        PartSaid said = part.said();
        db.remove(part);
        return said;
    }

    /** One place up; the first stays where it is. */
    public void moveUp(long id, long partId) {
        locked(id);
        List<Part> parts = parts(id);
        int at = parts.stream().map(Part::part).toList().indexOf(one(parts, partId));
        if (at == 0) return;
        int place = parts.get(at - 1).part().ordinal();
        parts.get(at - 1).part().place(parts.get(at).part().ordinal());
        parts.get(at).part().place(place);
    }

    private static QuizPart one(List<Part> parts, long id) {
        return parts.stream()
                .map(Part::part)
                .filter(part -> part.id() == id)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    /** @throws RuleRefused when it asks nothing, or there are too few questions to draw from */
    public void offer(long id) {
        Quiz quiz = locked(id);
        List<Part> parts = parts(id);
        RuleRefused.unless(parts.stream().noneMatch(Part::isShort), "rule.quiz.poolShort");
        quiz.offer(parts.stream().mapToInt(part -> part.part().questions()).sum());
    }

    /** No other step takes it. */
    public void takeOut(long id) {
        locked(id).archive(clock.instant());
    }

    private Quiz locked(long id) {
        Quiz quiz = get(id);
        db.refresh(quiz, LockModeType.PESSIMISTIC_WRITE);
        return quiz;
    }
}
