package nl.vaardig.inventory.round.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vaardig.inventory.rating.OpenRounds;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.words.Bilingual;

/** The open round as the one who is asked sees it. Always about the current user. */
@ApplicationScoped
@Transactional
public class MyRounds {

    @PersistenceContext
    EntityManager db;

    @Inject
    OpenRounds openRounds;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    private record Question(long skill, boolean answered) {}

    /**
     * What the round still asks.
     *
     * @param asked number of skills
     * @param left  ids of those not answered yet
     */
    public record MyRound(Round round, int asked, Set<Long> left) {

        public boolean isDone() {
            return left.isEmpty();
        }

        public long daysLeft(LocalDate today) {
            return ChronoUnit.DAYS.between(today, round.closesOn());
        }
    }

    /** The newest thing told that was not marked as seen. @param words of the HR advisor, maybe empty */
    public record MyNotice(NoticeKind kind, LocalDate givenOn, Bilingual words) {}

    /** The open round that asks the current user something; of several the one that closes first. Two queries. */
    public Optional<MyRound> now() {
        return openRounds.asking(me()).map(this::mine);
    }

    private MyRound mine(Round round) {
        List<Question> questions = db.createQuery(
                        """
                        select q.skillId, exists (select 1 from Rating r where r.employee.id = q.employeeId
                            and r.skill.id = q.skillId and r.source = nl.vaardig.inventory.rating.RatingSource.SELF
                            and r.recordedAt >= :opened
                            and not exists (select 1 from RatingSetAside x where x.rating = r))
                        from RoundQuestion q where q.roundId = :round and q.employeeId = :me
                        """,
                        Question.class)
                .setParameter("opened", round.openedAt())
                .setParameter("round", round.id())
                .setParameter("me", me())
                .getResultList();
        Set<Long> left = new HashSet<>();
        questions.stream().filter(question -> !question.answered()).forEach(question -> left.add(question.skill()));
        return new MyRound(round, questions.size(), left);
    }

    public Optional<MyNotice> notice(Round round) {
        Optional<RoundNotice> newest = notices(round.id()).stream().findFirst();
        if (newest.isEmpty() || newest.get().isSeen()) return Optional.empty();
        RoundPlan plan = db.find(RoundPlan.class, round.id());
        Bilingual words = plan == null ? new Bilingual("", "") : plan.invitation();
        return Optional.of(new MyNotice(newest.get().kind(), newest.get().givenOn(), words));
    }

    /** @throws NotThere when this round told the current user nothing */
    public void seen(long round) {
        if (notices(round).isEmpty()) throw new NotThere();
        db.createQuery(
                        """
                        update RoundNotice n set n.seenAt = :now
                        where n.roundId = :round and n.employeeId = :me and n.seenAt is null
                        """)
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .setParameter("round", round)
                .setParameter("me", me())
                .executeUpdate();
    }

    private List<RoundNotice> notices(long round) {
        return db.createQuery(
                        """
                        select n from RoundNotice n where n.roundId = :round and n.employeeId = :me
                        order by n.givenOn desc, n.id desc
                        """,
                        RoundNotice.class)
                .setParameter("round", round)
                .setParameter("me", me())
                .getResultList();
    }

    private long me() {
        Long employee = request.user().employeeId();
        if (employee == null) throw new NotThere();
        return employee;
    }
}
