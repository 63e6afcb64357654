package nl.vaardig.learning.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * One date of a series: when, where, with whom, for how many (null: no limit). People sign up until some hours before it
 * starts and give their seat back until some hours before. Once cancelled it stays so. Its number of changes goes up with
 * each change of day, time or place, so that calendars take over the newest.
 */
@Entity
@Table(name = "session")
public class Session {

    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_LINK = 500;
    public static final int LONGEST_REASON = 500;
    public static final int MOST_SEATS = 1000;
    public static final int MOST_HOURS = 2000;

    /** Around a session: from then on its code works and people can be marked, and until then after it. */
    public static final Duration AROUND = Duration.ofMinutes(30);

    /** So long after a session the secret address of its trainer works. */
    static final Duration TRAINER_AFTER = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "session")
    @SequenceGenerator(name = "session", sequenceName = "session_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SessionSeries series;

    private Span span;
    private Instant startsAt;
    private Instant endsAt;
    private String place;
    private String link;

    @ManyToOne(fetch = FetchType.LAZY)
    private Employee trainer;

    private Trainer trainerSaid;
    private Integer seats;
    private int closesHours;
    private int cancelHours;
    private int sequence;
    private Instant cancelledAt;
    private String cancelReason;
    private String code;

    @Column(length = 32)
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] trainerHash;

    private Instant trainerUntil;

    protected Session() {
        // for Hibernate
    }

    /** @param trainer the employee that the trainer is, or null @param code shown in the room */
    public Session(SessionSeries series, SessionWish wish, Employee trainer, String code) {
        this.series = Given.present(series, "session.series");
        this.code = Given.text(code, 8, "session.code");
        set(wish, trainer);
    }

    /** Says it again; a change of day, time or place counts as one. */
    public void change(SessionWish wish, Employee newTrainer) {
        RuleRefused.unless(!isCancelled(), "rule.session.cancelled");
        boolean moved = !wish.span().equals(span)
                || !wish.place().equals(place)
                || !wish.link().equals(link);
        if (moved) sequence++;
        set(wish, newTrainer);
    }

    private void set(SessionWish wish, Employee newTrainer) {
        span = Given.present(wish.span(), "session.span");
        startsAt = span.startsAt();
        endsAt = span.endsAt();
        place = wish.place();
        link = wish.link();
        boolean another = trainerSaid != null && !trainerSaid.equals(wish.trainer());
        if (another) closeTrainerAddress();
        trainer = newTrainer;
        trainerSaid = wish.trainer();
        seats = wish.seats() == null ? null : Given.between(1, MOST_SEATS, wish.seats(), "session.seats");
        closesHours = Given.between(0, MOST_HOURS, wish.closesHours(), "session.closesHours");
        cancelHours = Given.between(0, MOST_HOURS, wish.cancelHours(), "session.cancelHours");
    }

    public void cancel(String reason, Instant at) {
        RuleRefused.unless(!isCancelled(), "rule.session.cancelled");
        RuleRefused.unless(at.isBefore(endsAt), "rule.session.over");
        cancelReason = Given.text(reason, LONGEST_REASON, "session.reason");
        cancelledAt = at;
        sequence++;
    }

    /** A new secret address for a trainer without an account; the one before works no more. @param hash SHA-256 */
    public void openToTrainer(byte[] hash) {
        RuleRefused.unless(trainerSaid.isKnown() && !isCancelled(), "rule.session.noTrainer");
        trainerHash = hash.clone();
        trainerUntil = endsAt.plus(TRAINER_AFTER);
    }

    private void closeTrainerAddress() {
        trainerHash = null;
        trainerUntil = null;
    }

    public boolean isOpenToTrainer(Instant now) {
        return trainerHash != null && now.isBefore(endsAt.plus(TRAINER_AFTER));
    }

    /** Nobody signs up or moves up any more. */
    public boolean isClosed(Instant now) {
        return isCancelled() || !now.isBefore(closesAt());
    }

    public boolean mayBeLeft(Instant now) {
        return !isCancelled() && now.isBefore(leaveUntil());
    }

    /** Whether its code works. */
    public boolean isOn(Instant now) {
        return !isCancelled() && !now.isBefore(startsAt.minus(AROUND)) && !now.isAfter(endsAt.plus(AROUND));
    }

    /** Whether it is known who was there: not before it is about to begin. */
    public boolean mayBeMarked(Instant now) {
        return !isCancelled() && !now.isBefore(startsAt.minus(AROUND));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(endsAt);
    }

    public Instant closesAt() {
        return startsAt.minus(Duration.ofHours(closesHours));
    }

    public Instant leaveUntil() {
        return startsAt.minus(Duration.ofHours(cancelHours));
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }

    public boolean isGivenBy(Long employee) {
        return trainer != null && employee != null && employee.equals(trainer.id());
    }

    public Long id() {
        return id;
    }

    public Long municipalityId() {
        return municipalityId;
    }

    public SessionSeries series() {
        return series;
    }

    public Span span() {
        return span;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String place() {
        return place;
    }

    /** Of a video meeting; empty without one. */
    public String link() {
        return link;
    }

    /** The employee that the trainer is, or null. */
    public Employee trainer() {
        return trainer;
    }

    public Trainer trainerSaid() {
        return trainerSaid == null ? new Trainer("", "") : trainerSaid;
    }

    public Integer seats() {
        return seats;
    }

    public int closesHours() {
        return closesHours;
    }

    public int cancelHours() {
        return cancelHours;
    }

    public int sequence() {
        return sequence;
    }

    public Instant cancelledAt() {
        return cancelledAt;
    }

    public String cancelReason() {
        return cancelReason;
    }

    public String code() {
        return code;
    }

    public Instant trainerUntil() {
        return trainerUntil;
    }
}
