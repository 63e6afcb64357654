package nl.vaardig.steering.matrix.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.Set;
import nl.vaardig.access.Account;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.BadField;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;

@InServer
class SavedSelectionsIT {

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    SavedSelections selections;

    @Test
    void aNameIsTakenHoweverItIsWritten() {
        long municipality = work.freshMunicipality();
        long account = work.at(municipality, db -> {
            Account fresh = new Account("hr@selecties" + municipality + ".example", "Hr", null);
            db.persist(fresh);
            return fresh.id();
        });
        Set<Role> roles = Set.of(Role.HR_ADVISOR);
        CurrentUser user = new CurrentUser(account, "Hr", municipality, "Proefdorp", null, roles, roles);
        save(user, "Één");
        for (String twin : new String[] {"Één", "één", "E\u0301e\u0301n", "Één\u00a0", "\u2003Één\u200b", "Een"})
            assertEquals(
                    "matrix.name.taken",
                    assertThrows(BadField.class, () -> save(user, twin)).key(),
                    twin);
    }

    private void save(CurrentUser user, String name) {
        SelectionWish wish = SelectionWish.read(Sent.blank().with("name", name));
        acting.as(user, () -> selections.save(wish, MatrixChoice.EVERYTHING));
    }
}
