package nl.vaardig.learning.assignment.note;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** One's own words at a step of one's own path: one note a step, which changes as one types. */
@Entity
@Table(name = "step_note")
public class StepNote {

    public static final int LONGEST = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step_note")
    @SequenceGenerator(name = "step_note", sequenceName = "step_note_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Step step;

    private String words;
    private Instant savedAt;

    protected StepNote() {
        // for Hibernate
    }

    StepNote(Assignment assignment, Step step) {
        this.assignment = Given.present(assignment, "stepNote.assignment");
        this.step = Given.present(step, "stepNote.step");
    }

    void write(String newWords, Instant at) {
        words = Given.text(newWords, LONGEST, "stepNote.words");
        savedAt = Given.present(at, "stepNote.savedAt");
    }

    /** Also when the path moved on to a version in which it is another row. */
    public boolean isAt(Step one) {
        return step.origin().equals(one.origin());
    }

    public Step step() {
        return step;
    }

    public String words() {
        return words;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
