package nl.vaardig.learning.assignment.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.assignment.Assignments;
import nl.vaardig.learning.assignment.journey.Journeys;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.words.Written;

/** One's own notes, also of a path that has ended. */
@ApplicationScoped
@Transactional
public class StepNotes {

    @PersistenceContext
    EntityManager db;

    @Inject
    Assignments assignments;

    @Inject
    Journeys journeys;

    @Inject
    Clock clock;

    /** Of one's own assignment, in the order of its steps. */
    public List<StepNote> of(Assignment own) {
        return db.createQuery(
                        "select n from StepNote n join fetch n.step s where n.assignment = :assignment order by s.ordinal",
                        StepNote.class)
                .setParameter("assignment", own)
                .getResultList();
    }

    /** Empty words take the note away. @throws BadField at "note" when it is too long */
    public void write(long assignmentId, long stepId, String note) {
        Assignment own = assignments.own(assignmentId);
        Step step = journeys.of(own).step(stepId).orElseThrow(NotThere::new);
        String words = Written.tidy(note == null ? "" : note, StepNote.LONGEST);
        if (Written.length(words) > StepNote.LONGEST)
            throw new BadField("note", "form.tooLong", StepNote.LONGEST, Written.length(words));
        Optional<StepNote> there =
                of(own).stream().filter(one -> one.isAt(step)).findFirst();
        if (words.isBlank()) {
            there.ifPresent(db::remove);
            return;
        }
        StepNote kept = there.orElseGet(() -> new StepNote(own, step));
        kept.write(words, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (there.isEmpty()) db.persist(kept);
    }
}
