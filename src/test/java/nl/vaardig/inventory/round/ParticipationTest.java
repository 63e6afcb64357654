package nl.vaardig.inventory.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import nl.vaardig.inventory.rating.RatingFact;
import nl.vaardig.inventory.rating.RatingSource;
import nl.vaardig.inventory.round.Participation.Answer;
import org.junit.jupiter.api.Test;

class ParticipationTest {

    private static final Closing CLOSING =
            Closing.asPlanned(new Window(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 25)));
    private static final Instant IN_TIME = Instant.parse("2026-10-10T08:00:00Z");
    private static final Instant LATE = Instant.parse("2026-10-26T08:00:00Z");
    private static final Instant EARLY = Instant.parse("2026-09-20T08:00:00Z");

    @Test
    void countsOwnRatingsRecordedInTimeAsAnswers() {
        Participation one = Participation.of(
                7,
                Set.of(1L, 2L, 3L, 4L),
                List.of(
                        answer(1, RatingSource.SELF, IN_TIME),
                        answer(2, RatingSource.MANAGER, IN_TIME),
                        answer(3, RatingSource.SELF, LATE),
                        answer(4, RatingSource.SELF, EARLY),
                        answer(9, RatingSource.SELF, IN_TIME)),
                CLOSING);
        assertEquals(Set.of(1L), one.answered());
        assertEquals(ParticipationState.STARTED, one.state());
    }

    @Test
    void countsTwoRatingsOfOneSkillOnce() {
        Participation one = Participation.of(
                7,
                Set.of(1L, 2L),
                List.of(answer(1, RatingSource.SELF, IN_TIME), answer(1, RatingSource.SELF, IN_TIME)),
                CLOSING);
        assertEquals(ParticipationState.STARTED, one.state());
    }

    @Test
    void isNotStartedStartedOrDone() {
        assertEquals(
                ParticipationState.NOT_STARTED,
                person(1, Set.of(1L, 2L), Set.of()).state());
        assertEquals(
                ParticipationState.STARTED,
                person(1, Set.of(1L, 2L), Set.of(2L)).state());
        assertEquals(
                ParticipationState.DONE,
                person(1, Set.of(1L, 2L), Set.of(1L, 2L)).state());
        assertEquals(
                ParticipationState.NOTHING_ASKED, person(1, Set.of(), Set.of()).state());
    }

    @Test
    void isReminderMaterialUntilDone() {
        assertTrue(person(1, Set.of(1L), Set.of()).isOpen());
        assertTrue(person(1, Set.of(1L, 2L), Set.of(1L)).isOpen());
        assertFalse(person(1, Set.of(1L), Set.of(1L)).isOpen());
        assertFalse(person(1, Set.of(), Set.of()).isOpen());
    }

    @Test
    void addsUpByDepartmentLeavingOutWhoIsAskedNothing() {
        List<Participation> people = List.of(
                person(11, Set.of(1L), Set.of(1L)),
                person(12, Set.of(1L, 2L), Set.of(1L)),
                person(13, Set.of(1L), Set.of()),
                person(21, Set.of(), Set.of()));
        Map<Long, Turnout> by = Turnout.by(one -> one.employeeId() / 10, people);
        assertEquals(Map.of(1L, new Turnout(3, 2, 1), 2L, Turnout.NONE), by);
        assertEquals(new Turnout(3, 2, 1), Turnout.of(people));
        assertEquals(OptionalDouble.of(1 / 3.0), by.get(1L).shareDone().value());
        assertEquals(OptionalDouble.of(2 / 3.0), by.get(1L).shareStarted().value());
        assertEquals(OptionalDouble.empty(), by.get(2L).shareDone().value());
    }

    @Test
    void refusesATurnoutThatDoesNotNest() {
        assertThrows(IllegalArgumentException.class, () -> new Turnout(1, 2, 0));
        assertThrows(IllegalArgumentException.class, () -> new Turnout(2, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> new Turnout(2, 1, -1));
    }

    private static Participation person(long id, Set<Long> asked, Set<Long> answered) {
        return new Participation(id, asked, answered);
    }

    private static Answer answer(long skill, RatingSource source, Instant recordedAt) {
        return new Answer(skill, new RatingFact(1, 3, source, LocalDate.of(2026, 9, 1), null, recordedAt));
    }
}
