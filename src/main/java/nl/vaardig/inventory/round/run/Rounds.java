package nl.vaardig.inventory.round.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.inventory.rating.Round;
import nl.vaardig.inventory.round.Questions;
import nl.vaardig.inventory.round.Reminders;
import nl.vaardig.inventory.round.RoundState;
import nl.vaardig.inventory.round.Window;
import nl.vaardig.organisation.department.DepartmentTree;
import nl.vaardig.organisation.department.Departments;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.JobRoles;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.page.Paging;
import nl.vaardig.platform.words.Bilingual;

/** The rounds of the municipality: found, written down and changed until they open. */
@ApplicationScoped
@Transactional
public class Rounds {

    @PersistenceContext
    EntityManager db;

    @Inject
    RoundTables tables;

    @Inject
    Departments departments;

    @Inject
    JobRoles jobRoles;

    @Inject
    Clock clock;

    /** The newest first. */
    public Paging<Round> list(Paging.Ask ask) {
        List<Round> found = db.createQuery("select r from Round r order by r.opensOn desc, r.id desc", Round.class)
                .setFirstResult(ask.first())
                .setMaxResults(ask.pageSize())
                .getResultList();
        long total = db.createQuery("select count(r) from Round r", Long.class).getSingleResult();
        return ask.holding(found, total);
    }

    /** @throws NotThere when it is not there, or another municipality's */
    public Round get(long id) {
        return Optional.ofNullable(db.find(Round.class, id)).orElseThrow(NotThere::new);
    }

    /** The closed round before this one. */
    public Optional<Round> previous(Round round) {
        return db.createQuery(
                        """
                        select r from Round r where r.closedAt is not null and r.id <> :round and r.closesOn <= :closesOn
                        order by r.closesOn desc, r.id desc
                        """,
                        Round.class)
                .setParameter("round", round.id())
                .setParameter("closesOn", round.closesOn())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** As it was written down; a round of an import asks everything of everyone and reminds nobody. */
    public RoundWish wish(Round round) {
        Window window = Window.of(round);
        RoundPlan plan = db.find(RoundPlan.class, round.id());
        if (plan == null) {
            return new RoundWish(
                    round.name(),
                    window,
                    round.isPlanned(),
                    Audience.EVERYONE,
                    Questions.all(),
                    new Bilingual("", ""),
                    new Reminders(List.of()));
        }
        return new RoundWish(
                round.name(),
                window,
                round.isPlanned(),
                plan.audience(),
                plan.questions(),
                plan.invitation(),
                plan.reminders());
    }

    /** How many people and questions it comes to today. */
    public RoundTables.Preview preview(RoundWish wish) {
        return tables.preview(wish.audience(), wish.questions(), LocalDate.now(clock));
    }

    /** @throws BadField for a last day that is over, or a department or job role that is not there */
    public Round create(RoundWish wish) {
        check(wish);
        Round round = new Round(
                freeCode(wish),
                wish.name(),
                wish.window().opensOn(),
                wish.window().closesOn());
        round.openByItself(wish.byItself());
        db.persist(round);
        db.flush();
        db.persist(new RoundPlan(round, wish));
        return round;
    }

    /** @throws RuleRefused once people have been asked */
    public Round change(long id, RoundWish wish) {
        Round round = RunRound.locked(db, id);
        RuleRefused.unless(RoundState.of(round).mayBeChanged(), "rule.round.notDraft");
        check(wish);
        round.rename(wish.name());
        round.plan(wish.window().opensOn(), wish.window().closesOn());
        round.openByItself(wish.byItself());
        RoundPlan plan = db.find(RoundPlan.class, id);
        if (plan == null) db.persist(new RoundPlan(round, wish));
        else plan.follow(wish);
        return round;
    }

    private void check(RoundWish wish) {
        if (wish.window().isOver(LocalDate.now(clock))) throw new BadField("closesOn", "round.form.over");
        DepartmentTree tree = departments.tree();
        boolean known = wish.audience().departments().stream()
                .allMatch(id -> tree.node(id).isPresent());
        if (!known) throw new BadField("departments", "round.form.unknown");
        Set<Long> roles = jobRoles.all().stream().map(JobRole::id).collect(Collectors.toSet());
        if (!roles.containsAll(wish.audience().jobRoles())) throw new BadField("jobRoles", "round.form.unknown");
    }

    private String freeCode(RoundWish wish) {
        String base = "ronde-" + wish.window().opensOn();
        List<String> taken = db.createQuery("select r.code from Round r where r.code like :start", String.class)
                .setParameter("start", base + "%")
                .getResultList();
        String code = base;
        for (int next = 2; taken.contains(code); next++) code = base + "-" + next;
        return code;
    }
}
