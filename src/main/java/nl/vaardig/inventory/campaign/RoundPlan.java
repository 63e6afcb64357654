package nl.vaardig.inventory.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.Round;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.inventory.round.Reminders;
import nl.vaardig.organisation.Population;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.Given;
import org.hibernate.annotations.TenantId;

/** What a round asks of whom, with which words, and when it reminds. Changed only before the round opens. */
@Entity
@Table(name = "round_plan")
public class RoundPlan {

    static final int INVITATION = 2000;
    private static final int IDS = 4000;

    @Id
    private Long roundId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @Enumerated(EnumType.STRING)
    private QuestionChoice choice;

    private LocalDate ratedBefore;
    private String departments;
    private String jobRoles;
    private String populations;
    private Bilingual invitation;
    private String reminders;

    protected RoundPlan() {
        // for Hibernate
    }

    public RoundPlan(Round round, RoundWish wish) {
        roundId = Given.present(round.id(), "roundPlan.round");
        follow(wish);
    }

    public final void follow(RoundWish wish) {
        choice = wish.questions().choice();
        ratedBefore = wish.questions().before();
        departments = ids(Audience.written(wish.audience().departments()), "roundPlan.departments");
        jobRoles = ids(Audience.written(wish.audience().jobRoles()), "roundPlan.jobRoles");
        populations = Audience.written(wish.audience().populations());
        invitation = Given.fits(wish.invitation(), INVITATION, "roundPlan.invitation");
        reminders = Audience.written(wish.reminders().daysBeforeClosing());
    }

    private static String ids(String written, String what) {
        if (written.length() > IDS) throw new IllegalArgumentException(what + " are too many");
        return written;
    }

    public Questions questions() {
        return new Questions(choice, ratedBefore);
    }

    public Audience audience() {
        return new Audience(
                Audience.read(departments, Long::valueOf),
                Audience.read(jobRoles, Long::valueOf),
                Audience.read(populations, Population::valueOf));
    }

    public Bilingual invitation() {
        return invitation;
    }

    public Reminders reminders() {
        return new Reminders(List.copyOf(Audience.read(reminders, Integer::valueOf)));
    }
}
