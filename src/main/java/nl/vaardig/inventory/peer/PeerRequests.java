package nl.vaardig.inventory.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.competence.Skills;
import nl.vaardig.inventory.rate.RateMyTeam;
import nl.vaardig.organisation.DepartmentTree;
import nl.vaardig.organisation.Departments;
import nl.vaardig.organisation.Employee;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.Bilingual;
import nl.vaardig.platform.CurrentRequest;
import nl.vaardig.platform.InList;
import nl.vaardig.platform.RuleRefused;

/** Asking colleagues: by the person or by who leads the person, about a few skills, of five to ten people. */
@ApplicationScoped
@Transactional
public class PeerRequests {

    /** A skill is not asked again within this time: the difference of two views could be one answer. */
    static final Period REST = Period.ofMonths(3);

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    RateMyTeam rateMyTeam;

    @Inject
    Departments departments;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A request as those see it who may see the person: whom was asked, never who answered. */
    public record Asked(long id, LocalDate askedOn, LocalDate closesOn, long colleagues) {}

    /** Somebody who can be asked. */
    public record Colleague(long id, String givenName, String familyName, Bilingual jobRole) {

        public String name() {
            return givenName + " " + familyName;
        }
    }

    /** Oneself, or somebody the user leads. */
    public void mustAskFor(long employee) {
        whoMaySee.mustSee(employee);
        RuleRefused.unless(mayAskFor(employee), "rule.peer.notYours");
    }

    public boolean mayAskFor(long employee) {
        return request.user().is(employee) || rateMyTeam.manages(employee);
    }

    /** The newest first. */
    public List<Asked> about(long employee) {
        whoMaySee.mustSee(employee);
        return db.createQuery(
                        """
                        select q.id, q.askedOn, q.closesOn, count(i.id) from PeerRequest q join PeerInvitation i on i.request = q
                        where q.employee.id = :employee group by q.id, q.askedOn, q.closesOn order by q.askedOn desc, q.id desc
                        """,
                        Asked.class)
                .setParameter("employee", employee)
                .getResultList();
    }

    /** Who works near this person: in the same department, those beside it and those below. By name. */
    public List<Colleague> near(long employee) {
        mustAskFor(employee);
        return db.createQuery(
                        """
                        select distinct e.id, e.givenName, e.familyName, j.name from Appointment a join a.employee e join a.jobRole j
                        where a.department.id in (:departments) and a.startOn <= :today
                          and (a.endOn is null or a.endOn >= :today) and e.id not in (:employee, :me)
                        order by e.familyName, e.givenName, e.id
                        """,
                        Colleague.class)
                .setParameter("departments", InList.of(around(employee)))
                .setParameter("today", LocalDate.now(clock))
                .setParameter("employee", employee)
                .setParameter(
                        "me",
                        request.user().employeeId() == null
                                ? -1
                                : request.user().employeeId())
                .setMaxResults(100)
                .getResultList();
    }

    private Set<Long> around(long employee) {
        DepartmentTree tree = departments.tree();
        Set<Long> around = new HashSet<>();
        db.createQuery(
                        """
                        select a.department.id from Appointment a where a.employee.id = :employee
                          and a.startOn <= :today and (a.endOn is null or a.endOn >= :today)
                        """,
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .forEach(own -> {
                    List<DepartmentTree.Node> path = tree.pathTo(own);
                    int above = Math.max(0, path.size() - 2);
                    around.addAll(tree.withAllBelow(path.get(above).id()));
                });
        return around;
    }

    /**
     * Asks colleagues about some skills; they have two weeks.
     *
     * @throws BadField at "skill" or "colleague"
     */
    public long ask(long employee, Collection<Long> about, Collection<Long> colleagues) {
        mustAskFor(employee);
        Employee person = db.find(Employee.class, employee, LockModeType.PESSIMISTIC_WRITE);
        Set<Long> skillIds = new HashSet<>(about);
        Set<Long> asked = new HashSet<>(colleagues);
        check(employee, skillIds, asked);
        PeerRequest made = new PeerRequest(person, request.user().accountId(), LocalDate.now(clock));
        db.persist(made);
        skillIds.forEach(skill ->
                db.persist(new PeerQuestion(made.id(), skills.get(skill).id())));
        asked.forEach(colleague -> db.persist(new PeerInvitation(made, db.getReference(Employee.class, colleague))));
        return made.id();
    }

    private void check(long employee, Set<Long> about, Set<Long> asked) {
        boolean few = about.isEmpty() || about.size() > PeerRequest.MOST_SKILLS;
        if (few) throw new BadField("skill", "peer.skills", PeerRequest.MOST_SKILLS);
        boolean people = asked.size() < PeerRequest.FEWEST || asked.size() > PeerRequest.MOST;
        if (people) throw new BadField("colleague", "peer.colleagues", PeerRequest.FEWEST, PeerRequest.MOST);
        Set<Long> near =
                new HashSet<>(near(employee).stream().map(Colleague::id).toList());
        if (!near.containsAll(asked)) throw new BadField("colleague", "peer.notNear");
        if (askedLately(employee, about)) throw new BadField("skill", "peer.tooSoon", REST.getMonths());
    }

    private boolean askedLately(long employee, Set<Long> about) {
        return !db.createQuery(
                        """
                        select p.skillId from PeerQuestion p join PeerRequest q on q.id = p.requestId
                        where q.employee.id = :employee and p.skillId in (:about) and q.askedOn > :since
                        """,
                        Long.class)
                .setParameter("employee", employee)
                .setParameter("about", about)
                .setParameter("since", LocalDate.now(clock).minus(REST))
                .getResultList()
                .isEmpty();
    }
}
