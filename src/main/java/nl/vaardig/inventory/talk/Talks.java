package nl.vaardig.inventory.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.rating.agreement.AgreementLine;
import nl.vaardig.inventory.rating.agreement.Agreements;
import nl.vaardig.inventory.rating.give.RateMyself;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;

/** Levels that a manager and an employee agreed on in a talk: all of one talk or none, with one Undo for them. */
@ApplicationScoped
@Transactional
public class Talks {

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    Agreements agreements;

    @Inject
    CurrentRequest request;

    @Inject
    Clock clock;

    /** @throws RuleRefused for somebody the user sees without leading, such as oneself */
    public void mustLead(long employee) {
        whoMaySee.mustSee(employee);
        RuleRefused.unless(whoMaySee.leads(employee), "rule.rating.notYourTeam");
    }

    /**
     * Records what was agreed; it counts once the employee confirmed it or let the days to object pass.
     *
     * @throws NotThere for somebody the user may not see
     */
    public void agree(long employee, List<Agreed> agreed) {
        mustLead(employee);
        agreed.forEach(one -> agreements.record(employee, one.skill(), one.level(), one.note()));
    }

    /** Takes back all that the user recorded with this person in the last few minutes and that waits. @return how many */
    public int takeBack(long employee) {
        mustLead(employee);
        return agreements.withdrawFresh(employee, sinceMinutes());
    }

    /** Takes back what waits about one skill, however long it does. @throws NotThere when nothing waits */
    public void withdraw(long employee, long skill) {
        mustLead(employee);
        if (!agreements.withdraw(employee, skill)) throw new NotThere();
    }

    /** Of what waits or was refused, how much the user recorded a few minutes ago and may take back at once. */
    public long fresh(List<AgreementLine> lines) {
        Instant since = sinceMinutes();
        long account = request.user().accountId();
        return lines.stream()
                .filter(line -> line.isOpen() && line.accountId() == account)
                .filter(line -> !line.agreedAt().isBefore(since))
                .count();
    }

    private Instant sinceMinutes() {
        return clock.instant().minus(RateMyself.SECOND_THOUGHTS);
    }
}
