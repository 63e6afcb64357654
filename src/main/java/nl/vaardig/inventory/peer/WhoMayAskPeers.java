package nl.vaardig.inventory.peer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;

/** Colleagues are asked by the person, or by who leads the person. */
@ApplicationScoped
@Transactional
public class WhoMayAskPeers {

    @Inject
    WhoMaySee whoMaySee;

    @Inject
    CurrentRequest request;

    /**
     * @throws NotThere    for someone the user may not see
     * @throws RuleRefused for someone the user sees, and doesn't lead
     */
    public void mustAskFor(long employee) {
        whoMaySee.mustSee(employee);
        RuleRefused.unless(mayAskFor(employee), "rule.peer.notYours");
    }

    public boolean mayAskFor(long employee) {
        return request.user().is(employee) || whoMaySee.leads(employee);
    }
}
