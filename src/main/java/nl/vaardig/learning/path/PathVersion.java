package nl.vaardig.learning.path;

import jakarta.persistence.Embedded;
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
import java.time.Instant;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/**
 * One version of a path: its steps and outcomes belong to it. DRAFT is changed; publishing makes it the one in use and
 * the one before FORMER, which who follows it keeps. Taking back makes it a draft again.
 */
@Entity
@Table(name = "path_version")
public class PathVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "path_version")
    @SequenceGenerator(name = "path_version", sequenceName = "path_version_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LearningPath path;

    private int number;

    @Enumerated(EnumType.STRING)
    private PathVersionState state = PathVersionState.DRAFT;

    /** Null while this is the version in use: then they stand in the path. */
    @Embedded
    private PathFacts facts;

    private Instant publishedAt;
    private Instant savedAt;
    private Long savedBy;

    protected PathVersion() {
        // for Hibernate
    }

    /** The first one, which is in use from the beginning. */
    PathVersion(LearningPath path) {
        this.path = path;
        this.number = 1;
    }

    /** The next one, which begins as the one in use. */
    PathVersion(LearningPath path, int number) {
        this.path = Given.present(path, "pathVersion.path");
        this.number = number;
        this.facts = path.facts();
    }

    public boolean isDraft() {
        return state == PathVersionState.DRAFT;
    }

    public boolean isInUse() {
        return facts == null;
    }

    public PathFacts facts() {
        return isInUse() ? path.facts() : facts;
    }

    /** Only of a draft. @param by the account */
    public void say(PathFacts now, Long by, Instant at) {
        mustBeDraft();
        if (isInUse()) path.take(now);
        else facts = now;
        touch(by, at);
    }

    /** Somebody changed something of it. */
    public void touch(Long by, Instant at) {
        mustBeDraft();
        savedBy = by;
        savedAt = at;
    }

    public void mustBeDraft() {
        RuleRefused.unless(isDraft(), "rule.pathVersion.notDraft");
    }

    /** It is in use from now on, and what it says stands in the path. */
    public void come(Instant at) {
        state = PathVersionState.PUBLISHED;
        publishedAt = at;
        facts = null;
    }

    /** Another one is in use. @param next FORMER, or DRAFT when it was taken back */
    public void go(PathVersionState next, PathFacts said) {
        state = next;
        facts = said;
    }

    /** Nobody goes on with it; it stays, so that it can be put back. */
    public void discard() {
        mustBeDraft();
        state = PathVersionState.DISCARDED;
    }

    public void putBack() {
        if (isDiscarded()) state = PathVersionState.DRAFT;
    }

    public boolean isDiscarded() {
        return state == PathVersionState.DISCARDED;
    }

    /** Back to a draft, while it stays the one that is shown. */
    public void reopen() {
        state = PathVersionState.DRAFT;
        publishedAt = null;
    }

    public Long id() {
        return id;
    }

    public LearningPath path() {
        return path;
    }

    public int number() {
        return number;
    }

    public PathVersionState state() {
        return state;
    }

    /** Null: not published, or before versions were kept. */
    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Long savedBy() {
        return savedBy;
    }
}
