package nl.vaardig.learning.handin;

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
import java.util.Objects;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.learning.path.StepKind;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.storedfile.StoredFile;
import org.hibernate.annotations.TenantId;

/**
 * One version of what somebody handed in at a step. Life cycle: WAITING, until then REPLACED by the next or WITHDRAWN;
 * OPENED by a reviewer; then ACCEPTED or NOT_YET, of this very version. What it holds never changes.
 */
@Entity
@Table(name = "handed_in")
public class HandedIn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handed_in")
    @SequenceGenerator(name = "handed_in", sequenceName = "handed_in_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Assignment assignment;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Step step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private HandIn handIn;

    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.WAITING;

    private String words;
    private String link;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    private String fileName;
    private Instant handedAt;
    private Long openedBy;
    private Instant openedAt;
    private String answer;
    private Long reviewedBy;
    private Instant reviewedAt;

    protected HandedIn() {
        // for Hibernate
    }

    /** @param number from 1 on, at this step of this assignment */
    public HandedIn(Assignment assignment, Step step, HandIn handIn, int number, VersionWish wish, Instant handedAt) {
        this.assignment = Given.present(assignment, "handedIn.assignment");
        this.step = Given.present(step, "handedIn.step");
        RuleRefused.unless(isFor(step), "rule.handIn.otherStep");
        this.handIn = Given.present(handIn, "handedIn.handIn");
        this.number = Given.between(1, VersionWish.MOST, number, "handedIn.number");
        this.words = Given.optionalText(wish.words(), VersionWish.LONGEST_WORDS, "handedIn.words");
        this.link = Given.optionalText(wish.link(), VersionWish.LONGEST_LINK, "handedIn.link");
        this.handedAt = Given.present(handedAt, "handedIn.handedAt");
    }

    /** Whether something is handed in at this step. */
    public static boolean isFor(Step step) {
        return step.kind() == StepKind.HAND_IN && step.material() != null;
    }

    /** While it is being made: a file, and what it is called. */
    void in(StoredFile kept, String name) {
        file = Given.present(kept, "handedIn.file");
        fileName = Given.text(name, VersionWish.LONGEST_NAME, "handedIn.fileName");
    }

    /** The learner hands in another one. */
    void replace() {
        mustWait();
        state = VersionState.REPLACED;
    }

    void withdraw() {
        mustWait();
        state = VersionState.WITHDRAWN;
    }

    private void mustWait() {
        RuleRefused.unless(state == VersionState.WAITING, "rule.handIn.opened");
    }

    /** A reviewer reads it from now on. */
    public void open(long account, Instant at) {
        boolean isOpenToThem = state == VersionState.OPENED && Objects.equals(openedBy, account);
        if (isOpenToThem) return;
        RuleRefused.unless(state == VersionState.WAITING, "rule.handIn.notWaiting");
        state = VersionState.OPENED;
        openedBy = account;
        openedAt = Given.present(at, "handedIn.openedAt");
    }

    /** @param given for the learner; needed when it is not enough yet */
    public void review(boolean accepted, String given, long account, Instant at) {
        RuleRefused.unless(state == VersionState.OPENED, "rule.handIn.notOpened");
        String told = Given.optionalText(given, VersionWish.LONGEST_ANSWER, "handedIn.answer");
        RuleRefused.unless(accepted || told != null, "rule.handIn.notYetWithoutWords");
        state = accepted ? VersionState.ACCEPTED : VersionState.NOT_YET;
        answer = told;
        reviewedBy = account;
        reviewedAt = Given.present(at, "handedIn.reviewedAt");
    }

    /** Also when the path moved on to a version in which it is another row. */
    public boolean isAt(Step one) {
        return step.origin().equals(one.origin());
    }

    public Long id() {
        return id;
    }

    public Assignment assignment() {
        return assignment;
    }

    public Step step() {
        return step;
    }

    public HandIn handIn() {
        return handIn;
    }

    public int number() {
        return number;
    }

    public VersionState state() {
        return state;
    }

    public String words() {
        return words;
    }

    public String link() {
        return link;
    }

    public StoredFile file() {
        return file;
    }

    public String fileName() {
        return fileName;
    }

    public Instant handedAt() {
        return handedAt;
    }

    public Long openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public String answer() {
        return answer;
    }

    public Long reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }
}
