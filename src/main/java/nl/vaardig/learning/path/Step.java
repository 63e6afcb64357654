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
import java.time.Instant;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.material.Material;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/**
 * One step of a version of a path, at its place (1 is first), taking some hours. A step with a gate asks a question, and
 * what comes after opens once it is answered. In the next version it is another row with the same origin, so that who
 * did it has done it there too.
 */
@Entity
@Table(name = "step")
public class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "step")
    @SequenceGenerator(name = "step", sequenceName = "step_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LearningPath path;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PathVersion pathVersion;

    private Long origin;
    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    private StepGroup together;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Bilingual title;
    private Bilingual text;

    @Column(precision = 6, scale = 2)
    private BigDecimal hours;

    private boolean hoursFollow;

    @ManyToOne(fetch = FetchType.LAZY)
    private Course course;

    @ManyToOne(fetch = FetchType.LAZY)
    private Material material;

    private boolean gate;
    private Bilingual gateQuestion;
    private boolean evidence;
    private Integer daysAfterStart;
    private String followedNl;
    private Instant removedAt;
    private Long savedBy;

    protected Step() {
        // for Hibernate
    }

    /** Of the version in use. The text is Markdown. */
    public Step(LearningPath path, int ordinal, StepKind kind, Bilingual title, Bilingual text, BigDecimal hours) {
        this(path.inUse(), ordinal, kind);
        this.title = Given.both(title, StepSaid.LONGEST_TITLE, "step.title");
        this.text = Given.fits(text, StepSaid.LONGEST_TEXT, "step.text");
        this.hours = Given.between(0, StepSaid.MOST_HOURS, hours, "step.hours");
    }

    private Step(PathVersion version, int ordinal, StepKind kind) {
        this.pathVersion = Given.present(version, "step.version");
        this.path = version.path();
        this.kind = Given.present(kind, "step.kind");
        this.ordinal = Given.between(1, 1000, ordinal, "step.ordinal");
    }

    /** A step of a draft that says nothing yet. */
    public static Step empty(PathVersion version, int ordinal, StepKind kind) {
        Step step = new Step(version, ordinal, kind);
        step.title = new Bilingual("", "");
        step.text = new Bilingual("", "");
        step.hours = BigDecimal.ZERO;
        step.hoursFollow = kind == StepKind.READING;
        return step;
    }

    /** The group is for whoever copies to find. @param same whether it stays the same step, or is another that says the same */
    public Step copyTo(PathVersion version, int at, boolean same) {
        Step copy = new Step(version, at, kind);
        // A course that takes nobody new, or an archived material, stays in a path that has it.
        copy.course = course;
        copy.material = material;
        copy.take(said(), null);
        copy.followedNl = followedNl;
        if (same) copy.origin = origin();
        return copy;
    }

    public StepSaid said() {
        return new StepSaid(
                kind,
                title,
                text,
                hoursFollow ? null : hours,
                course,
                material,
                gateQuestion,
                evidence,
                daysAfterStart);
    }

    /** As a draft has it: texts may be empty. @param by the account */
    public void take(StepSaid said, Long by) {
        savedBy = by;
        kind = Given.present(said.kind(), "step.kind");
        title = Given.fits(said.title(), StepSaid.LONGEST_TITLE, "step.title");
        text = Given.fits(said.text(), StepSaid.LONGEST_TEXT, "step.text");
        hoursFollow = said.hours() == null;
        hours = hoursFollow ? ReadingTime.of(text) : Given.between(0, StepSaid.MOST_HOURS, said.hours(), "step.hours");
        follow(said.course());
        workWith(said.material());
        boolean asks = said.gateQuestion() != null && !said.gateQuestion().isBlank();
        gateQuestion = asks ? Given.fits(said.gateQuestion(), StepSaid.LONGEST_QUESTION, "step.gateQuestion") : null;
        gate = asks;
        evidence = said.evidence();
        daysAfterStart = said.days() == null ? null : Given.between(0, StepSaid.MOST_DAYS, said.days(), "step.days");
    }

    /** Null: the English follows. */
    public void followed(String dutch) {
        followedNl = dutch;
    }

    /** Which course to follow in it, of those on offer; only for a step of that kind. Null where people choose one themselves. */
    public void follow(Course newCourse) {
        RuleRefused.unless(newCourse == null || kind == StepKind.COURSE, "rule.step.courseInOtherKind");
        RuleRefused.unless(
                newCourse == course || newCourse == null || newCourse.takesPeople(), "rule.step.courseOutdated");
        course = newCourse;
    }

    /** Of the kind that its own kind asks for, and offered; null: nothing. */
    public void workWith(Material newMaterial) {
        RuleRefused.unless(
                newMaterial == null || newMaterial.kind() == kind.material(), "rule.step.materialInOtherKind");
        RuleRefused.unless(
                newMaterial == material || newMaterial == null || newMaterial.isOffered(),
                "rule.step.materialArchived");
        material = newMaterial;
    }

    /** Null opens what comes after. */
    public void askAtGate(Bilingual question) {
        gateQuestion = question == null ? null : Given.both(question, StepSaid.LONGEST_QUESTION, "step.gateQuestion");
        gate = question != null;
    }

    public void place(int newOrdinal) {
        ordinal = Given.between(1, 1000, newOrdinal, "step.ordinal");
    }

    public void join(StepGroup group) {
        together = group;
    }

    public void remove(Instant at) {
        removedAt = at;
    }

    public void putBack() {
        removedAt = null;
    }

    /** Whether something else than the learner's own word says that it is done. */
    public boolean awaitsResult() {
        return kind.needsMaterial() || material != null;
    }

    /** Whether it is done once who was there too says so: a talk, and a session that nobody signs up for. */
    public boolean awaitsWord() {
        return (kind == StepKind.MANAGER_TALK || kind == StepKind.GROUP_SESSION) && material == null;
    }

    /** What awaits a result asks nothing beside it. */
    public boolean asksWords() {
        return (gate || evidence) && !awaitsResult();
    }

    public Long id() {
        return id;
    }

    public Long origin() {
        return origin == null ? id : origin;
    }

    public LearningPath path() {
        return path;
    }

    public PathVersion pathVersion() {
        return pathVersion;
    }

    public int ordinal() {
        return ordinal;
    }

    public StepGroup together() {
        return together;
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

    public boolean hoursFollow() {
        return hoursFollow;
    }

    public Course course() {
        return course;
    }

    public Material material() {
        return material;
    }

    public boolean gate() {
        return gate;
    }

    public Bilingual gateQuestion() {
        return gateQuestion;
    }

    public boolean evidence() {
        return evidence;
    }

    public Integer daysAfterStart() {
        return daysAfterStart;
    }

    public String followedNl() {
        return followedNl;
    }

    public Instant removedAt() {
        return removedAt;
    }

    public Long savedBy() {
        return savedBy;
    }
}
