package nl.vaardig.inventory.rating.undo;

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
import java.time.Instant;
import nl.vaardig.inventory.rating.Rating;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** The fact that somebody took back what he or she had said of a rating. */
@Entity
@Immutable
@Table(name = "undone_act")
public class UndoneAct {

    /** What was taken back. */
    public enum Act {
        /** That a test or certificate doesn't hold. */
        REVOCATION,
        /** The answer to an objection. */
        ANSWER
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undone_act")
    @SequenceGenerator(name = "undone_act", sequenceName = "undone_act_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Employee employee;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Rating rating;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String words;
    private long accountId;
    private Instant doneAt;
    private Instant undoneAt;

    protected UndoneAct() {
        // for Hibernate
    }

    /** @param words what had been said @param account who said it, and takes it back */
    UndoneAct(Rating rating, Act act, String words, long account, Instant doneAt, Instant undoneAt) {
        this.rating = Given.present(rating, "undoneAct.rating");
        this.employee = rating.employee();
        this.act = Given.present(act, "undoneAct.act");
        this.words = Given.text(words, 1000, "undoneAct.words");
        this.accountId = account;
        this.doneAt = Given.present(doneAt, "undoneAct.doneAt");
        this.undoneAt = Given.present(undoneAt, "undoneAct.undoneAt");
    }
}
