package nl.vaardig.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;

/** What waits for a second person waits once, also when two ask for it on two nodes of the database. */
@InServer
class OneRequestIT {

    @Inject
    Work work;

    @Inject
    AccessRequests requests;

    @Inject
    Clock clock;

    private long place;
    private long membership;

    @Test
    void theDatabaseLetsOneRequestForARoleWait() {
        place = work.freshMunicipality();
        membership = work.at(place, db -> {
            Account account = new Account("eenmaal@gm" + place + ".example", "Eenmaal", null);
            Membership fresh = new Membership(account, null);
            List.of(account, fresh).forEach(db::persist);
            return fresh.id();
        });
        ask(Role.HR_ADVISOR);
        RuleRefused refused = assertThrows(RuleRefused.class, () -> ask(Role.HR_ADVISOR));
        assertEquals("rule.access.alreadyAsked", refused.key());
        ask(Role.PRIVACY_OFFICER);
        work.doAt(place, db -> requests.drop(db.find(Membership.class, membership), Set.of(Role.HR_ADVISOR)));
        ask(Role.HR_ADVISOR);
    }

    private void ask(Role role) {
        work.doAt(
                place,
                db -> requests.save(AccessRequest.ofRole(
                        db.find(Membership.class, membership), role, 1, "Iemand", clock.instant())));
    }
}
