package nl.vaardig.inventory.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.peer.PeerInvitation.Reply;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.Skills;

/** What the user is asked about colleagues, and answering it once, without a name. */
@ApplicationScoped
@Transactional
public class PeerAnswers {

    @PersistenceContext
    EntityManager db;

    @Inject
    Skills skills;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** A question that waits for the user's answer. @param about the colleague's name */
    public record Invited(long id, String about, LocalDate closesOn) {}

    /** As i and its request q in HQL. */
    private static final String OPEN =
            """
            i.colleague.id = :me and i.state = nl.vaardig.inventory.peer.PeerInvitation.Reply.ASKED
              and q.closesOn >= :today""";

    /** How many invitations of an employee wait, as a query in HQL with the parameters {@code me} and {@code today}. */
    public static final String WAITING = "select count(i.id) from PeerInvitation i join i.request q where " + OPEN;

    /** Questions that the user can still answer, the soonest to close first. */
    public List<Invited> waiting() {
        Long me = request.user().employeeId();
        if (me == null) return List.of();
        return db.createQuery(
                        """
                        select i.id, concat(e.givenName, ' ', e.familyName), q.closesOn
                        from PeerInvitation i join i.request q join q.employee e
                        where %s order by q.closesOn, i.id
                        """
                                .formatted(OPEN),
                        Invited.class)
                .setParameter("me", me)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** @throws NotThere when it is not the user's, or can no longer be answered */
    public Invited get(long id) {
        return waiting().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotThere::new);
    }

    /** The skills that are asked, in the order of their tracks. */
    public List<Skill> questions(long id) {
        get(id);
        List<Long> asked = db.createQuery(
                        "select p.skillId from PeerQuestion p, PeerInvitation i where i.id = :id and p.requestId = i.request.id",
                        Long.class)
                .setParameter("id", id)
                .getResultList();
        return skills.ever().stream()
                .filter(skill -> asked.contains(skill.id()))
                .toList();
    }

    /**
     * Answers once. Which skills one leaves open is up to oneself.
     *
     * @param levels by skill id, as {@link PeerAnswer#read} has them
     */
    public void answer(long id, Map<Long, Integer> levels) {
        PeerInvitation invitation = mine(id);
        invitation.request().mustBeOpen(LocalDate.now(clock));
        invitation.reply(Reply.ANSWERED);
        long to = invitation.request().id();
        levels.forEach((skill, level) -> db.persist(new PeerAnswer(to, skill, level)));
    }

    public void decline(long id) {
        mine(id).reply(Reply.DECLINED);
    }

    private PeerInvitation mine(long id) {
        PeerInvitation found = db.find(PeerInvitation.class, id, LockModeType.PESSIMISTIC_WRITE);
        Long me = request.user().employeeId();
        boolean mine =
                found != null && me != null && me.equals(found.colleague().id());
        if (!mine) throw new NotThere();
        return found;
    }
}
