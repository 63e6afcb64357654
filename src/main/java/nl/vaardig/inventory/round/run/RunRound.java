package nl.vaardig.inventory.round.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.RoundState;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.time.AmsterdamClock;

/**
 * The acts of a round: open, extend, close. Each locks the round first, so that of two servers, or a server and a
 * person, one does it and the other finds it done.
 */
@ApplicationScoped
@Transactional
public class RunRound {

    /** More days than this is another round. */
    public static final int MOST_DAYS = 90;

    @PersistenceContext
    EntityManager db;

    @Inject
    RoundTables tables;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    /** How many days more somebody asks for: 1 to {@value #MOST_DAYS}. */
    public static Integer days(Said said) {
        return said.number("days", 1, MOST_DAYS);
    }

    /**
     * Fixes who is asked what, and invites them. Before its first day, that day becomes today.
     *
     * @throws RuleRefused when it is open or closed already, its last day is over, or nobody would be asked anything
     */
    public void open(long id) {
        Round round = locked(db, id);
        RuleRefused.unless(RoundState.of(round).mayBecome(RoundState.OPEN), "rule.round.notDraft");
        LocalDate today = LocalDate.now(clock);
        RuleRefused.unless(!Window.of(round).isOver(today), "rule.round.over");
        if (round.opensOn().isAfter(today)) round.plan(today, round.closesOn());
        RuleRefused.unless(begin(round, today) > 0, "rule.round.nobody");
        tables.invite(round, today);
    }

    /** @throws RuleRefused when it is not open */
    public void extend(long id, int days) {
        Round round = locked(db, id);
        round.extend(round.closesOn().plusDays(days));
    }

    /** Freezes what the round comes to. @throws RuleRefused when it is not open */
    public void close(long id) {
        close(locked(db, id));
    }

    /**
     * What is due today of one round: opening, closing or a reminder. Does nothing when another server did it.
     *
     * @param imported whether all answers of a round of the past are there
     */
    void keepUp(long id, BooleanSupplier imported) {
        Round round = locked(db, id);
        LocalDate today = LocalDate.now(clock);
        Window window = Window.of(round);
        switch (RoundState.of(round)) {
            case DRAFT -> openIfDue(round, window, today, imported);
            case OPEN -> {
                if (window.isOver(today)) close(round);
                else remindIfDue(round, window, today);
            }
            case CLOSED -> {
                // done
            }
        }
    }

    private void openIfDue(Round round, Window window, LocalDate today, BooleanSupplier imported) {
        if (!round.isPlanned()) return;
        if (window.contains(today)) {
            begin(round, today);
            tables.invite(round, today);
        } else if (window.isOver(today) && db.find(RoundPlan.class, round.id()) == null && imported.getAsBoolean()) {
            // From an import: it was held elsewhere, its answers came with it.
            begin(round, round.closesOn());
            close(round);
        }
    }

    private int begin(Round round, LocalDate day) {
        round.open(Window.of(round).start());
        RoundWish wish = rounds.wish(round);
        return tables.ask(round, wish.audience(), wish.questions(), day);
    }

    private void close(Round round) {
        RuleRefused.unless(RoundState.of(round).mayBecome(RoundState.CLOSED), "rule.round.notOpen");
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant closing = Window.of(round).closing(now);
        tables.freeze(round, closing);
        round.close(closing);
        LocalDate lastDay = LocalDate.ofInstant(closing, AmsterdamClock.ZONE);
        if (lastDay.isBefore(round.closesOn())) round.plan(round.opensOn(), lastDay);
    }

    private void remindIfDue(Round round, Window window, LocalDate today) {
        LocalDate last = db.createQuery(
                        "select max(n.givenOn) from RoundNotice n where n.roundId = :round", LocalDate.class)
                .setParameter("round", round.id())
                .getSingleResult();
        rounds.wish(round).reminders().due(window, last, today).ifPresent(step -> tables.remind(round, today));
    }

    static Round locked(EntityManager db, long id) {
        return Optional.ofNullable(db.find(Round.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotThere::new);
    }
}
