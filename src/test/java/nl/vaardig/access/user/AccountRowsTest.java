package nl.vaardig.access.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.vaardig.exchange.reading.Stage;
import nl.vaardig.platform.who.Role;
import org.junit.jupiter.api.Test;

class AccountRowsTest {

    private static final String HEADER = "user_name,display_name,staff_number,roles,password\n";

    private final Stage stage = new Stage().employees("1");

    @Test
    void onlyGrantedRolesCanBeGiven() {
        stage.plan(
                new AccountRows(),
                HEADER
                        + "a@x.example,A,1,HR_ADVISOR|board,lang genoeg 12\nb@x.example,B,,,\nc@x.example,C,,MANAGER,\n");
        assertEquals("ADD ADD ERROR", stage.outcomes());
        assertEquals("4 roles import.cell.notOne", stage.faults());
    }

    @Test
    void refusesShortPasswordsUnknownPeopleAndASecondRowInOtherCapitals() {
        stage.plan(
                new AccountRows(),
                HEADER + "a@x.example,A,1,,kort\nb@x.example,B,9,,\nc@x.example,C,,,\nC@X.example,C,,,\n");
        assertEquals(
                "2 password signin.password.short\n3 staff_number import.cell.unknown\n5 user_name import.key.twice",
                stage.faults());
    }

    @Test
    void aFileThatSomebodyBringsHoldsNoPasswords() {
        stage.broughtBy(9, null);
        stage.plan(new AccountRows(), HEADER + "a@x.example,A,1,,lang genoeg 12\nb@x.example,B,,,\n");
        assertEquals("2 password import.row.password", stage.faults());
    }

    @Test
    void nobodyChangesTheOwnRolesOrEmployeeByFile() {
        stage.employees("1", "2")
                .finds("from Membership", member(1, "own@x.example", "1"), member(2, "other@x.example", null))
                .finds("from RoleGrant", administrator("own@x.example"), administrator("other@x.example"))
                .broughtBy(1, 1L);
        stage.plan(
                new AccountRows(),
                HEADER + "own@x.example,A,2,ADMINISTRATOR|HR_ADVISOR,\nother@x.example,B,,HR_ADVISOR|ADMINISTRATOR,\n");
        assertEquals("2 staff_number rule.access.ownEmployee\n2 roles rule.access.ownRoles", stage.faults());
        assertEquals("ERROR CHANGE", stage.outcomes());
    }

    @Test
    void oneAdministratorAlwaysRemains() {
        stage.finds("from Membership", member(1, "a@x.example", null), member(2, "b@x.example", null))
                .finds("from RoleGrant", administrator("a@x.example"), administrator("b@x.example"))
                .broughtBy(9, null);
        stage.plan(new AccountRows(), HEADER + "a@x.example,A,,,\nb@x.example,B,,,\n");
        assertEquals("3 roles rule.access.lastAdministrator", stage.faults());
    }

    @Test
    void anEmployeeHasOneAccount() {
        stage.finds("from Membership", member(1, "a@x.example", "1")).broughtBy(9, null);
        stage.plan(new AccountRows(), HEADER + "new@x.example,A,1,,\n");
        assertEquals("2 staff_number rule.access.employeeHasAccount", stage.faults());
    }

    private static AccountRows.Member member(long id, String userName, String staffNumber) {
        return new AccountRows.Member(id, userName, id, staffNumber, true);
    }

    private static AccountRows.Granted administrator(String userName) {
        return new AccountRows.Granted(userName, Role.ADMINISTRATOR);
    }
}
