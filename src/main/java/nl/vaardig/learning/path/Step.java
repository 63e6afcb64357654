package nl.vaardig.learning.path;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import nl.vaardig.learning.course.Course;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/**
 * One step of a learning path, at its place (1 is first), taking some hours. A step with a gate asks a question, and
 * what comes after opens once it is answered.
 */
@Entity
@Table(name = "step")
public class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step")
    @SequenceGenerator(name = "step", sequenceName = "step_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LearningPath path;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Bilingual title;
    private Bilingual text;

    @Column(precision = 6, scale = 2)
    private BigDecimal hours;

    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    private boolean gate;
    private Bilingual gateQuestion;

    protected Step() {
        // for Hibernate
    }

    public Step(LearningPath path, int ordinal, StepKind kind, Bilingual title, Bilingual text, BigDecimal hours) {
        this.path = Given.present(path, "step.path");
        this.ordinal = Given.between(1, 1000, ordinal, "step.ordinal");
        this.kind = Given.present(kind, "step.kind");
        rewrite(title, text, hours);
    }

    /** The text is Markdown. */
    public void rewrite(Bilingual newTitle, Bilingual newText, BigDecimal newHours) {
        title = Given.both(newTitle, 200, "step.title");
        text = Given.fits(newText, 16_000, "step.text");
        hours = Given.between(0, 9999, newHours, "step.hours");
    }

    /** Which course to follow in it, of those on offer; only for a step of that kind. Null where people choose one themselves. */
    public void follow(Course newCourse) {
        RuleRefused.unless(newCourse == null || kind == StepKind.COURSE, "rule.step.courseInOtherKind");
        RuleRefused.unless(
                newCourse == course || newCourse == null || newCourse.takesPeople(), "rule.step.courseOutdated");
        course = newCourse;
    }

    /** Closes what comes after until this question is answered; null opens it again. */
    public void askAtGate(Bilingual question) {
        gateQuestion = question == null ? null : Given.both(question, 1000, "step.gateQuestion");
        gate = question != null;
    }

    public Long id() {
        return id;
    }

    public LearningPath path() {
        return path;
    }

    public int ordinal() {
        return ordinal;
    }

    public StepKind kind() {
        return kind;
    }

    public Bilingual title() {
        return title;
    }

    public Bilingual text() {
        return text;
    }

    public BigDecimal hours() {
        return hours;
    }

    public Course course() {
        return course;
    }

    public boolean gate() {
        return gate;
    }

    public Bilingual gateQuestion() {
        return gateQuestion;
    }
}
