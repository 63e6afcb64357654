package nl.vaardig.steering.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.inventory.peer.PeerAnswers;
import nl.vaardig.inventory.rating.OpenRounds;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.inventory.rating.agreement.AgreementList;
import nl.vaardig.inventory.rating.ask.RatingRequests;
import nl.vaardig.inventory.round.run.MyRounds;
import nl.vaardig.inventory.round.run.MyRounds.MyNotice;
import nl.vaardig.inventory.round.run.MyRounds.MyRound;
import nl.vaardig.platform.who.CurrentRequest;

/**
 * What waits for the current user on the own page. On most days that is nothing, so it is counted in one query first and
 * read where there is something.
 */
@ApplicationScoped
@Transactional
public class MyNews {

    private static final String COUNTS = "select (%s), (%s), (%s), (%s)"
            .formatted(OpenRounds.ASKING, PeerAnswers.WAITING, RatingRequests.WAITING, AgreementList.WAITING);

    @PersistenceContext
    EntityManager db;

    @Inject
    MyRounds rounds;

    @Inject
    RatingRequests requests;

    @Inject
    AgreementList agreements;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    private record Counts(long asked, long colleagues, long requests, long agreements) {}

    /**
     * @param round     that asks something now, or null
     * @param notice    about it that was not seen yet, or null
     * @param askedByColleagues questions about colleagues that wait for an answer
     * @param asked     for an own rating, by a manager or an HR advisor
     * @param agreements what a manager recorded as agreed, and waits for a yes or no
     */
    public record News(
            MyRound round,
            MyNotice notice,
            long askedByColleagues,
            List<RatingRequests.Mine> asked,
            List<AgreementLine> agreements) {}

    News now() {
        Counts counts = db.createQuery(COUNTS, Counts.class)
                .setParameter("me", request.user().asEmployee())
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        MyRound round = counts.asked() == 0 ? null : rounds.now().orElse(null);
        MyNotice notice = round == null ? null : rounds.notice(round.round()).orElse(null);
        return new News(
                round,
                notice,
                counts.colleagues(),
                counts.requests() == 0 ? List.of() : requests.mine(),
                counts.agreements() == 0 ? List.of() : agreements.mine());
    }
}
