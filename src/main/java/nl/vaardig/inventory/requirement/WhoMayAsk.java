package nl.vaardig.inventory.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vaardig.access.WhoMaySee;
import nl.vaardig.inventory.requirement.Asker.Kind;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.CurrentRequest;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;

/**
 * Job roles, departments and goals ask through HR advisor and administrator; of a person asks who leads that person, or
 * an HR advisor. Nobody asks anything of oneself.
 */
@ApplicationScoped
public class WhoMayAsk {

    @Inject
    CurrentRequest request;

    @Inject
    WhoMaySee whoMaySee;

    /**
     * @throws NotThere for a person whom the user may not see
     * @throws RuleRefused for one the user sees but doesn't lead
     */
    public void mustAsk(AskerKey asker) {
        CurrentUser user = request.user();
        if (asker.kind() == Kind.PERSON) {
            whoMaySee.mustSee(asker.id());
            RuleRefused.unless(mayAskOf(asker.id()), "rule.requirement.notYours");
            return;
        }
        boolean may = user.isApplication() || user.has(Role.HR_ADVISOR) || user.has(Role.ADMINISTRATOR);
        if (!may) throw new NotThere();
    }

    /** Whether the user may ask something of this person, and exempt him or her; the person must be seen already. */
    public boolean mayAskOf(long employee) {
        CurrentUser user = request.user();
        return !user.is(employee) && (user.has(Role.HR_ADVISOR) || whoMaySee.leads(employee));
    }
}
