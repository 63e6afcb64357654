package nl.vaardig.inventory.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/**
 * A campaign in which people rate their skills, from its first day through its last. Life cycle: made, opened, closed.
 * A planned one is opened and closed by itself, see the package campaign; closed is final.
 */
@Entity
@Table(name = "round")
public class Round {

    public static final int LONGEST_CODE = 40;
    public static final int LONGEST_NAME = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "round")
    @SequenceGenerator(name = "round", sequenceName = "round_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private String code;
    private Bilingual name;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private boolean planned = true;
    private Instant openedAt;
    private Instant closedAt;

    protected Round() {
        // for Hibernate
    }

    public Round(String code, Bilingual name, LocalDate opensOn, LocalDate closesOn) {
        this.code = Given.text(code, LONGEST_CODE, "round.code");
        rename(name);
        plan(opensOn, closesOn);
    }

    public void rename(Bilingual newName) {
        name = Given.both(newName, LONGEST_NAME, "round.name");
    }

    public void plan(LocalDate firstDay, LocalDate lastDay) {
        Given.present(firstDay, "round.opensOn");
        Given.present(lastDay, "round.closesOn");
        RuleRefused.unless(!lastDay.isBefore(firstDay), "rule.round.closesBeforeItOpens");
        opensOn = firstDay;
        closesOn = lastDay;
    }

    /** Opens by itself on its first day, or not: then somebody opens it. */
    public void openByItself(boolean byItself) {
        RuleRefused.unless(openedAt == null, "rule.round.notDraft");
        planned = byItself;
    }

    /** Answers count from this moment on. */
    public void open(Instant from) {
        RuleRefused.unless(openedAt == null, "rule.round.notDraft");
        openedAt = Given.present(from, "round.openedAt");
        planned = true;
    }

    /** A later last day, while it is open. */
    public void extend(LocalDate lastDay) {
        RuleRefused.unless(isOpen(), "rule.round.notOpen");
        RuleRefused.unless(lastDay.isAfter(closesOn), "rule.round.notLonger");
        plan(opensOn, lastDay);
    }

    /** What is recorded after this moment is late. */
    public void close(Instant moment) {
        RuleRefused.unless(isOpen(), "rule.round.notOpen");
        closedAt = Given.present(moment, "round.closedAt");
    }

    public boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    public boolean isPlanned() {
        return planned;
    }

    /** Null before it was opened. */
    public Instant openedAt() {
        return openedAt;
    }

    /** Null until it is closed. */
    public Instant closedAt() {
        return closedAt;
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

    public LocalDate opensOn() {
        return opensOn;
    }

    public LocalDate closesOn() {
        return closesOn;
    }
}
