package nl.vaardig.inventory.round.run;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.QuestionChoice;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.inventory.round.Reminders;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/** What a round asks of whom, with which words, and when it reminds. Changed only before the round opens. */
@Entity
@Table(name = "round_plan")
public class RoundPlan {

    static final int INVITATION = 2000;

    @Id
    private Long roundId;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @Enumerated(EnumType.STRING)
    private QuestionChoice choice;

    private LocalDate ratedBefore;

    @ElementCollection
    @CollectionTable(name = "round_plan_department", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "department_id")
    private Set<Long> departments = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "round_plan_job_role", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "job_role_id")
    private Set<Long> jobRoles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "round_plan_population", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "population")
    @Enumerated(EnumType.STRING)
    private Set<Population> populations = new HashSet<>();

    private Bilingual invitation;

    @ElementCollection
    @CollectionTable(name = "round_plan_reminder", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "days_before_closing")
    private Set<Integer> reminders = new HashSet<>();

    protected RoundPlan() {
        // for Hibernate
    }

    public RoundPlan(Round round, RoundWish wish) {
        roundId = Given.present(round.id(), "roundPlan.round");
        follow(wish);
    }

    public void follow(RoundWish wish) {
        choice = wish.questions().choice();
        ratedBefore = wish.questions().before();
        become(departments, wish.audience().departments());
        become(jobRoles, wish.audience().jobRoles());
        become(populations, wish.audience().populations());
        invitation = Given.fits(wish.invitation(), INVITATION, "roundPlan.invitation");
        become(reminders, wish.reminders().daysBeforeClosing());
    }

    /** Only what is new or gone is written. */
    private static <T> void become(Set<T> kept, Collection<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    public Questions questions() {
        return new Questions(choice, ratedBefore);
    }

    public Audience audience() {
        return new Audience(departments, jobRoles, populations);
    }

    public Bilingual invitation() {
        return invitation;
    }

    public Reminders reminders() {
        return new Reminders(List.copyOf(reminders));
    }
}
