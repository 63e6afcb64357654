package nl.vaardig.inventory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.RuleRefused;
import org.hibernate.annotations.TenantId;

/** A campaign in which people rate their skills, from its first day through its last. */
@Entity
@Table(name = "round")
public class Round {

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

    protected Round() {
        // for Hibernate
    }

    public Round(String code, Bilingual name, LocalDate opensOn, LocalDate closesOn) {
        this.code = Given.text(code, 40, "round.code");
        rename(name);
        plan(opensOn, closesOn);
    }

    public final void rename(Bilingual newName) {
        name = Given.both(newName, 160, "round.name");
    }

    public final void plan(LocalDate firstDay, LocalDate lastDay) {
        Given.present(firstDay, "round.opensOn");
        Given.present(lastDay, "round.closesOn");
        RuleRefused.unless(!lastDay.isBefore(firstDay), "rule.round.closesBeforeItOpens");
        opensOn = firstDay;
        closesOn = lastDay;
    }

    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
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
