package nl.vaardig.learning.session;

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
import java.util.UUID;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/**
 * Somebody wants to be at a session. Life cycle: SIGNED_UP, or WAITING until a seat comes free; ended by the person or by
 * HR. Signing up again makes another one. A person has one open one for a session; the database holds that.
 */
@Entity
@Table(name = "session_sign_up")
public class SignUp {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session_sign_up")
    @SequenceGenerator(name = "session_sign_up", sequenceName = "session_sign_up_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Session session;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    private SignUpState state;

    private Instant signedAt;
    private Instant endedAt;
    private Instant movedUpAt;
    private Instant skippedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Session skippedFor;

    private int knownSequence;
    private Instant toldAt;

    @Enumerated(EnumType.STRING)
    private Presence attendance;

    private Instant attendedAt;
    private String uid;

    protected SignUp() {
        // for Hibernate
    }

    public SignUp(Session session, Employee employee, boolean isSeatFree, Instant at) {
        this.session = Given.present(session, "signUp.session");
        this.employee = Given.present(employee, "signUp.employee");
        this.state = isSeatFree ? SignUpState.SIGNED_UP : SignUpState.WAITING;
        this.signedAt = Given.present(at, "signUp.at");
        this.toldAt = at;
        this.knownSequence = session.sequence();
        this.uid = UUID.randomUUID().toString();
    }

    /** A seat came free. */
    public void moveUp(Instant at) {
        RuleRefused.unless(state == SignUpState.WAITING, "rule.session.notWaiting");
        state = SignUpState.SIGNED_UP;
        movedUpAt = at;
        skippedAt = null;
        skippedFor = null;
        toldAt = null;
    }

    /** A seat came free, and went to the next as this person is somewhere else then. */
    public void skip(Session other, Instant at) {
        if (skippedFor != null && skippedFor.id().equals(other.id())) return;
        skippedFor = other;
        skippedAt = at;
        toldAt = null;
    }

    public void leave(Instant at) {
        end(SignUpState.CANCELLED, at);
    }

    public void remove(Instant at) {
        end(SignUpState.REMOVED, at);
        toldAt = null;
    }

    private void end(SignUpState last, Instant at) {
        RuleRefused.unless(state.isOpen(), "rule.session.notSignedUp");
        state = last;
        endedAt = at;
    }

    /** The person has read what happened by itself. */
    public void told(Instant at) {
        toldAt = at;
        knownSequence = session.sequence();
    }

    /** Null takes back what was said. */
    public void attend(Presence was, Instant at) {
        RuleRefused.unless(state == SignUpState.SIGNED_UP, "rule.session.notSignedUp");
        attendance = was;
        attendedAt = was == null ? null : at;
    }

    /** What happened that the person hasn't read of yet; null when there is nothing. */
    public SignUpNews news() {
        if (!state.isOpen()) return state == SignUpState.REMOVED && toldAt == null ? SignUpNews.REMOVED : null;
        boolean isOther = knownSequence < session.sequence();
        if (isOther && session.isCancelled()) return SignUpNews.CANCELLED;
        if (toldAt == null) return skippedFor == null ? SignUpNews.MOVED_UP : SignUpNews.SKIPPED;
        return isOther ? SignUpNews.CHANGED : null;
    }

    public Long id() {
        return id;
    }

    public Session session() {
        return session;
    }

    public Employee employee() {
        return employee;
    }

    public SignUpState state() {
        return state;
    }

    public Instant signedAt() {
        return signedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Null for who never stood on the waiting list. */
    public Instant movedUpAt() {
        return movedUpAt;
    }

    /** The own session for which a free seat went to the next; null when that didn't happen. */
    public Session skippedFor() {
        return skippedFor;
    }

    public Presence attendance() {
        return attendance;
    }

    public Instant attendedAt() {
        return attendedAt;
    }

    /** In calendars, the same as long as this is there. */
    public String uid() {
        return uid;
    }

    /** How often it changed, for calendars: one more once it ended. */
    public int revision() {
        return session.sequence() + (state.isOpen() || session.isCancelled() ? 0 : 1);
    }
}
