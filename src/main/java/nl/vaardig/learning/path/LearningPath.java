package nl.vaardig.learning.path;

import jakarta.persistence.CascadeType;
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
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.scale.Track;
import org.hibernate.annotations.TenantId;

/**
 * An ordered list of steps on one track, for one population or everyone (null). Depth 1 is a first acquaintance, 3 the
 * deepest. Hours and cost (euros, null when a course has no price) are for one person.
 */
@Entity
@Table(name = "learning_path")
public class LearningPath {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_path")
    @SequenceGenerator(name = "learning_path", sequenceName = "learning_path_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String code;
    private Bilingual name;
    private Bilingual summary;

    @Enumerated(EnumType.STRING)
    private Track track;

    private int depth;

    @Enumerated(EnumType.STRING)
    private Population population;

    @ManyToOne(fetch = FetchType.LAZY)
    private StrategicGoal goal;

    private Bilingual lineOwner;

    @Column(precision = 6, scale = 2)
    private BigDecimal hours;

    @Column(precision = 10, scale = 2)
    private BigDecimal cost;

    private boolean published;

    /** The version people read; of a path that never was published its draft. */
    @ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
    private PathVersion inUse;

    protected LearningPath() {
        // for Hibernate
    }

    public LearningPath(String code, Bilingual name, Track track, int depth, BigDecimal hours, BigDecimal cost) {
        this.code = Given.text(code, 60, "learningPath.code");
        this.track = Given.present(track, "learningPath.track");
        this.depth = Given.between(1, 3, depth, "learningPath.depth");
        this.inUse = new PathVersion(this);
        describe(name, new Bilingual("", ""), null);
        price(hours, cost);
    }

    public void describe(Bilingual newName, Bilingual newSummary, Population only) {
        name = Given.both(newName, 200, "learningPath.name");
        summary = Given.fits(newSummary, 2000, "learningPath.summary");
        population = only;
    }

    /** Assignments made before keep the hours and cost they were made with. */
    public void price(BigDecimal newHours, BigDecimal newCost) {
        hours = Given.between(0, 9999, newHours, "learningPath.hours");
        cost = newCost == null ? null : Given.between(0, 99_999_999, newCost, "learningPath.cost");
    }

    /** The goal it serves and who in the line (not only ICT) owns it. Either may still be open (null) before publishing. */
    public void serve(StrategicGoal newGoal, Bilingual newLineOwner) {
        if (published) {
            checkServes(newGoal, newLineOwner);
        }
        goal = newGoal;
        lineOwner = newLineOwner == null ? null : Given.fits(newLineOwner, 160, "learningPath.lineOwner");
    }

    public void publish() {
        checkServes(goal, lineOwner);
        published = true;
        if (inUse.isDraft()) inUse.come(null);
    }

    /** A path that somebody begins to make: nothing is said of it yet. */
    public static LearningPath begun(String code, Track track) {
        LearningPath path = new LearningPath(code, new Bilingual("-", "-"), track, 1, BigDecimal.ZERO, BigDecimal.ZERO);
        path.name = new Bilingual("", "");
        return path;
    }

    /** As a draft has it: texts may be empty. */
    public void take(PathFacts facts) {
        name = Given.fits(facts.name(), PathFacts.LONGEST_NAME, "learningPath.name");
        summary = Given.fits(facts.summary(), PathFacts.LONGEST_SUMMARY, "learningPath.summary");
        track = Given.present(facts.track(), "learningPath.track");
        depth = Given.between(1, 3, facts.depth(), "learningPath.depth");
        population = facts.population();
        serve(facts.goal(), facts.lineOwner());
    }

    public PathFacts facts() {
        return new PathFacts(name, summary, track, depth, population, goal, lineOwner);
    }

    /** The next version; there is one draft at a time. @param number one more than the last */
    public PathVersion draft(int number) {
        RuleRefused.unless(inUse.state() == PathVersionState.PUBLISHED, "rule.pathVersion.draftThere");
        return new PathVersion(this, number);
    }

    /** People read this draft from now on; whoever follows the former one keeps it. */
    public void publish(PathVersion draft, Instant at) {
        draft.mustBeDraft();
        PathFacts said = draft.facts();
        checkServes(said.goal(), said.lineOwner());
        if (draft != inUse) inUse.go(PathVersionState.FORMER, facts());
        take(said);
        inUse = draft;
        draft.come(at);
        published = true;
    }

    /** The version in use is a draft again. @param former the one people read before; null: nobody reads the path then */
    public void takeBack(PathVersion former) {
        RuleRefused.unless(!inUse.isDraft(), "rule.pathVersion.notPublished");
        if (former == null) {
            inUse.reopen();
            published = false;
            return;
        }
        inUse.go(PathVersionState.DRAFT, facts());
        take(former.facts());
        inUse = former;
        former.come(former.publishedAt());
    }

    /** Nobody new gets it; who has it can finish. */
    public void retire() {
        published = false;
    }

    private static void checkServes(StrategicGoal goal, Bilingual lineOwner) {
        RuleRefused.unless(goal != null, "rule.learningPath.publishWithoutGoal");
        RuleRefused.unless(lineOwner != null && !lineOwner.isBlank(), "rule.learningPath.publishWithoutLineOwner");
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Bilingual name() {
        return name;
    }

    public Bilingual summary() {
        return summary;
    }

    public Track track() {
        return track;
    }

    public int depth() {
        return depth;
    }

    public Population population() {
        return population;
    }

    public StrategicGoal goal() {
        return goal;
    }

    public Bilingual lineOwner() {
        return lineOwner;
    }

    public BigDecimal hours() {
        return hours;
    }

    public BigDecimal cost() {
        return cost;
    }

    public PathVersion inUse() {
        return inUse;
    }

    public boolean published() {
        return published;
    }
}
