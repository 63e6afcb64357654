package nl.vaardig.inventory.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.CurrentLevels;
import nl.vaardig.inventory.rating.RatingSetAside;
import nl.vaardig.inventory.rating.Ratings;
import nl.vaardig.inventory.rating.undo.UndoneAct;
import nl.vaardig.inventory.rating.undo.UndoneActs;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;

/** Whoever answered an objection a moment ago takes that back: it waits for an answer again, and the rating counts again. */
@ApplicationScoped
@Transactional
public class TakeAnswerBack {

    @PersistenceContext
    EntityManager db;

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Ratings ratings;

    @Inject
    CurrentLevels levels;

    @Inject
    UndoneActs undone;

    @Inject
    CurrentRequest request;

    /** Whether the user answered it a moment ago. */
    public boolean isPossible(long id) {
        Objection objection = db.find(Objection.class, id);
        return objection != null && isMine(objection);
    }

    /**
     * @throws NotThere when it is not there, or about somebody the user may not see
     * @throws RuleRefused when somebody else answered it, too long ago, or another objection to the rating waits
     */
    public void of(long id) {
        Objection objection = db.find(Objection.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (objection == null) throw new NotThere();
        long employee = objection.employee().id();
        whoMaySee.mustSee(employee);
        RuleRefused.unless(isMine(objection), "rule.objection.answerStays");
        levels.lock(List.of(employee));
        RuleRefused.unless(isOnlyOne(objection), "rule.objection.twice");
        undone.note(objection.rating(), UndoneAct.Act.ANSWER, objection.answer(), objection.answeredAt());
        long rating = objection.rating().id();
        boolean counts = ratings.putBack(rating, RatingSetAside.Ground.OBJECTION, objection.answeredAt());
        objection.reopen();
        if (counts) levels.recompute(List.of(employee));
    }

    private boolean isMine(Objection objection) {
        return objection.verdict() != null
                && objection.answeredBy() == request.user().accountId()
                && !objection.answeredAt().isBefore(undone.since());
    }

    private boolean isOnlyOne(Objection objection) {
        return db.createQuery(
                                """
                                select count(o) from Objection o
                                where o.rating = :rating and o.verdict is null and o.withdrawnAt is null
                                """,
                                Long.class)
                        .setParameter("rating", objection.rating())
                        .getSingleResult()
                == 0;
    }
}
