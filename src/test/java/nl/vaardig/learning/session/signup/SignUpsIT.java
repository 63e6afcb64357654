package nl.vaardig.learning.session.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.learning.assignment.AssignmentLists;
import nl.vaardig.learning.assignment.AssignmentState;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.Town;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.learning.session.Presence;
import nl.vaardig.learning.session.SeriesWish;
import nl.vaardig.learning.session.Session;
import nl.vaardig.learning.session.SessionSeries;
import nl.vaardig.learning.session.SessionWish;
import nl.vaardig.learning.session.SignUpNews;
import nl.vaardig.learning.session.SignUpState;
import nl.vaardig.learning.session.Span;
import nl.vaardig.learning.session.Trainer;
import nl.vaardig.learning.session.calendar.Calendars;
import nl.vaardig.learning.session.plan.PlanSessions;
import nl.vaardig.learning.session.presence.Attendance;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seats, the waiting list, attendance and calendars in the real database. */
@InServer
class SignUpsIT {

    private static final Bilingual TITLE = new Bilingual("Training", "Training");

    @Inject
    Town town;

    @Inject
    Work work;

    @Inject
    PlanSessions plan;

    @Inject
    SignUps signUps;

    @Inject
    SessionDates dates;

    @Inject
    Attendance attendance;

    @Inject
    Calendars calendars;

    @Inject
    Assignments assignments;

    @Inject
    AssignmentLists lists;

    private Town.Place place;
    private long series;

    @BeforeEach
    void aMeeting() {
        place = town.with(4);
        series = work.as(
                place.hr(), db -> plan.offer(new SeriesWish(TITLE, new Bilingual("", ""), BigDecimal.TEN, List.of())));
    }

    private SessionWish wish(LocalDate day, int hour, int seats) {
        Span span = Span.of(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0));
        return new SessionWish(span, "Raadzaal", "", new Trainer("Ans Vis", "ans@elders.example"), seats, 24, 24);
    }

    private long date(int hour, int seats) {
        return work.as(place.hr(), db -> plan.plan(series, wish(town.today().plusDays(30), hour, seats), 1)
                .get(0));
    }

    private SignUpState signUp(int person, long session) {
        return work.as(place.employee(person), db -> signUps.signUp(session));
    }

    private SessionDates.Date seen(int person, long session) {
        return work.as(place.employee(person), db -> dates.one(session));
    }

    private void leave(int person, long session) {
        work.as(place.employee(person), db -> {
            signUps.leave(session);
            return null;
        });
    }

    private SignUpNews news(int person, long session) {
        return work.as(place.employee(person), db -> dates.one(session).own().news());
    }

    @Test
    void whoWaitsMovesUpWhenSomebodyLeavesAndIsTold() {
        long session = date(9, 1);
        assertEquals(SignUpState.SIGNED_UP, signUp(0, session));
        assertEquals(SignUpState.WAITING, signUp(1, session));
        leave(0, session);
        assertTrue(seen(1, session).isSignedUp());
        assertEquals(SignUpNews.MOVED_UP, news(1, session));
        work.as(place.employee(1), db -> {
            signUps.read(session);
            return null;
        });
        assertNull(news(1, session));
    }

    @Test
    void moreSeatsAndSomebodyTakenOffMoveUpToo() {
        long session = date(9, 1);
        for (int person = 0; person < 4; person++) signUp(person, session);
        work.as(place.hr(), db -> {
            plan.change(session, wish(town.today().plusDays(30), 9, 2));
            return null;
        });
        assertTrue(seen(1, session).isSignedUp());
        assertFalse(seen(2, session).isSignedUp());
        work.as(place.hr(), db -> {
            signUps.remove(session, dates.people(session).get(0).signUp());
            return null;
        });
        assertTrue(seen(2, session).isSignedUp());
        assertEquals(SignUpNews.MOVED_UP, news(2, session));
    }

    @Test
    void nobodyMovesUpIntoAnotherSessionOfOnesOwn() {
        long session = date(9, 1);
        long other = date(10, 5);
        signUp(0, session);
        signUp(1, session);
        signUp(2, session);
        assertEquals(SignUpState.SIGNED_UP, signUp(1, other));
        leave(0, session);
        assertEquals(SignUpNews.SKIPPED, news(1, session));
        assertTrue(seen(2, session).isSignedUp());
        assertThrows(RuleRefused.class, () -> signUp(2, other));
    }

    @Test
    void nobodyMovesUpOnceItIsClosed() {
        long session = date(9, 1);
        signUp(0, session);
        signUp(1, session);
        startsIn(session, 10);
        work.as(place.hr(), db -> {
            signUps.remove(session, dates.people(session).get(0).signUp());
            return null;
        });
        assertFalse(seen(1, session).isSignedUp());
        assertThrows(RuleRefused.class, () -> signUp(2, session));
    }

    /** As if the time had come: it begins after so many hours. */
    private void startsIn(long session, int hours) {
        work.doAt(place.id(), db -> db.createQuery(
                        "update Session s set s.startsAt = :starts, s.endsAt = :ends where s.id = :id")
                .setParameter("starts", Instant.now().plus(hours, ChronoUnit.HOURS))
                .setParameter("ends", Instant.now().plus(hours + 2, ChronoUnit.HOURS))
                .setParameter("id", session)
                .executeUpdate());
    }

    @Test
    void twoForTheLastSeatAtOnceGetOne() {
        long session = date(9, 1);
        List<CompletableFuture<SignUpState>> both = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            int who = person;
            both.add(CompletableFuture.supplyAsync(() -> signUp(who, session), task -> new Thread(task).start()));
        }
        List<SignUpState> states = both.stream().map(CompletableFuture::join).toList();
        assertEquals(1, states.stream().filter(SignUpState.SIGNED_UP::equals).count(), states.toString());
    }

    @Test
    void thePresentHaveDoneTheStep() {
        long assignment = work.as(place.hr(), db -> {
            LearningPath path = db.find(LearningPath.class, place.path());
            Step step = new Step(path, 4, StepKind.GROUP_SESSION, TITLE, TITLE, BigDecimal.ONE);
            step.workWith(db.find(SessionSeries.class, series));
            db.persist(step);
            return assignments.give(place.people().get(0), place.path(), town.why());
        });
        long session = date(9, 1);
        signUp(0, session);
        long signUp = work.as(place.hr(), db -> dates.people(session).get(0).signUp());
        assertThrows(RuleRefused.class, () -> mark(session, signUp));
        startsIn(session, 0);
        mark(session, signUp);
        AssignmentLists.Row row = work.as(place.hr(), db -> lists.get(assignment));
        assertEquals(AssignmentState.STARTED, row.state());
        assertEquals(1, row.stepsDone());
    }

    private void mark(long session, long signUp) {
        work.as(place.hr(), db -> {
            attendance.mark(session, Map.of(signUp, Optional.of(Presence.PRESENT)));
            return null;
        });
    }

    @Test
    void theCodeWorksForItsSessionAndAroundItsTimeOnly() {
        long session = date(9, 2);
        long other = date(12, 2);
        signUp(0, session);
        signUp(0, other);
        String code = work.as(place.hr(), db -> db.find(Session.class, session).code());
        assertThrows(RuleRefused.class, () -> present(0, session, code));
        startsIn(session, 0);
        startsIn(other, 1);
        assertThrows(NotThere.class, () -> present(0, other, code));
        assertThrows(RuleRefused.class, () -> present(1, session, code));
        present(0, session, " " + code.toLowerCase() + " ");
        assertEquals(
                Presence.PRESENT,
                work.as(place.employee(0), db -> dates.one(session).own().attendance()));
        assertNull(work.as(place.employee(0), db -> dates.one(other).own().attendance()));
    }

    private void present(int person, long session, String code) {
        work.as(place.employee(person), db -> {
            attendance.present(session, code);
            return null;
        });
    }

    @Test
    void whatIsElsewhereIsNotThere() {
        long session = date(9, 2);
        Town.Place elsewhere = town.with(1);
        assertThrows(NotThere.class, () -> work.as(elsewhere.employee(0), db -> signUps.signUp(session)));
        assertThrows(NotThere.class, () -> work.as(elsewhere.hr(), db -> dates.one(session)));
    }

    @Test
    void aCalendarEntryIsChangedAndTakenOutUnderOneName() {
        long session = date(9, 2);
        signUp(0, session);
        String first = entry(session);
        work.as(place.hr(), db -> {
            plan.change(session, wish(town.today().plusDays(31), 9, 2));
            return null;
        });
        String moved = entry(session);
        leave(0, session);
        String gone = entry(session);
        assertEquals(
                List.of("0", "1", "2"),
                List.of(value(first, "SEQUENCE"), value(moved, "SEQUENCE"), value(gone, "SEQUENCE")));
        assertEquals(value(first, "UID"), value(moved, "UID"));
        assertEquals(value(first, "UID"), value(gone, "UID"));
        assertEquals("PUBLISH", value(moved, "METHOD"));
        assertEquals("CANCEL", value(gone, "METHOD"));
        assertEquals("CANCELLED", value(gone, "STATUS"));
        assertTrue(first.contains("DTSTART;TZID=Europe/Amsterdam:"), first);
        assertTrue(first.contains("T090000"), first);
    }

    private String entry(long session) {
        return work.as(place.employee(0), db -> calendars.entry(session, "https://vaardig.example/"));
    }

    private static String value(String calendar, String name) {
        return calendar.lines()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }
}
