package nl.vaardig.access.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vaardig.access.Account;
import nl.vaardig.access.Membership;
import nl.vaardig.access.signin.MakePasswordLinks.Made;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Queries;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.who.CurrentTenant;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links for all at once who have no password, as after a file of accounts. */
@InServer
class MissingLinksIT {

    private static final int MANY = 300;

    @Inject
    Work work;

    @Inject
    Queries queries;

    @Inject
    MakePasswordLinks makeLinks;

    @Inject
    PasswordLinks links;

    private long municipality;
    private CurrentUser administrator;

    @BeforeEach
    void anAdministrator() {
        municipality = work.freshMunicipality();
        Membership place = people(1, "hash").get(0);
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        administrator = new CurrentUser(place.account().id(), "Beheer", municipality, "Proef", null, roles, roles);
    }

    @Test
    void everyoneWithoutAPasswordGetsOneThatWorksAndOnlyOnce() {
        people(2, "hash");
        people(3, null);
        List<Made> made = make();
        assertEquals(3, made.size());
        for (Made one : made) assertEquals(one.userName(), shown(one.secret()));
        assertEquals(List.of(), make());
    }

    @Test
    void anEarlierOneThatRanOutIsEnded() {
        people(1, null);
        make();
        work.doAt(municipality, db -> db.createQuery(
                        "update PasswordLink l set l.worksUntil = l.madeAt where l.municipalityId = :municipality")
                .setParameter("municipality", municipality)
                .executeUpdate());
        assertEquals(1, make().size());
        List<Boolean> ended = work.at(municipality, db -> db.createQuery(
                        "select l.endedAt is not null from PasswordLink l where l.municipalityId = :municipality order by l.id",
                        Boolean.class)
                .setParameter("municipality", municipality)
                .getResultList());
        assertEquals(List.of(true, false), ended);
    }

    /** Numbers are drawn fifty at a time, for a link and for what is noted of it. */
    @Test
    void manyTakeNoStatementEach() {
        people(1, null);
        long one = queries.count(this::make);
        people(MANY, null);
        long many = queries.count(() -> assertEquals(MANY, make().size()));
        assertTrue(many <= one + 2 * MANY / 50 + 2, "one took " + one + ", " + MANY + " took " + many);
    }

    private List<Made> make() {
        return work.as(administrator, db -> makeLinks.makeMissing());
    }

    private String shown(String secret) {
        CurrentUser root = CurrentUser.application(CurrentTenant.ROOT);
        return work.as(root, db -> links.shown(secret).orElseThrow().userName());
    }

    private List<Membership> people(int count, String hash) {
        return work.at(municipality, db -> {
            List<Membership> places = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Account account = new Account(UUID.randomUUID() + "@proef.example", "Proef " + i, hash);
                Membership place = new Membership(account, null);
                db.persist(account);
                db.persist(place);
                places.add(place);
            }
            return places;
        });
    }
}
