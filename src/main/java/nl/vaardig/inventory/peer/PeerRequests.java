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
import nl.vaardig.inventory.requirement.Asking;
import nl.vaardig.organisation.employee.Employee;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skills;

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
    WhoMayAskPeers whoMayAsk;

    @Inject
    NearColleagues colleagues;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A request as those see it who may see the person: whom was asked, never who answered. */
    public record Asked(long id, LocalDate askedOn, LocalDate closesOn, long colleagues) {}

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

    /**
     * Asks colleagues about some skills; they have two weeks.
     *
     * @throws BadField at "skill" or "colleague"
     */
    public long ask(long employee, Collection<Long> about, Collection<Long> whom) {
        whoMayAsk.mustAskFor(employee);
        Employee person = db.find(Employee.class, employee, LockModeType.PESSIMISTIC_WRITE);
        Set<Long> skillIds = new HashSet<>(about);
        Set<Long> asked = new HashSet<>(whom);
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
        if (!colleagues.areNear(employee, asked)) throw new BadField("colleague", "peer.notNear");
        if (!isOfThePerson(employee, about)) throw new BadField("skill", "peer.notOfThePerson");
        if (askedLately(employee, about)) throw new BadField("skill", "peer.tooSoon", REST.getMonths());
    }

    /** Colleagues are asked about what is asked of the person, or was ever said of it. */
    private boolean isOfThePerson(long employee, Set<Long> about) {
        String asked = Asking.hql("r.skill.id as skillId", "on", "on", "e.id = :employee");
        List<Long> found = db.createQuery(
                        """
                        select s.id from Skill s where s.id in (:about) and (s.id in (select u.skillId from (%s) u)
                          or exists (select 1 from Rating x where x.employee.id = :employee and x.skill = s))
                        """
                                .formatted(asked),
                        Long.class)
                .setParameter("about", about)
                .setParameter("employee", employee)
                .setParameter("on", LocalDate.now(clock))
                .getResultList();
        return found.size() == about.size();
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
