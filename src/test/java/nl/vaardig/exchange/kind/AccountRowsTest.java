package nl.vaardig.exchange.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AccountRowsTest {

    private static final String HEADER = "user_name,display_name,staff_number,roles,password\n";

    private final Stage stage = new Stage().employees("1");

    @Test
    void onlyGrantedRolesCanBeGiven() {
        stage.plan(
                new AccountRows(stage.means()),
                HEADER + "a@x.example,A,1,HR_ADVISOR|board,langgenoeg12\nb@x.example,B,,,\nc@x.example,C,,MANAGER,\n");
        assertEquals("ADD ADD ERROR", stage.outcomes());
        assertEquals("4 roles import.cell.notOne", stage.faults());
    }

    @Test
    void refusesShortPasswordsUnknownPeopleAndASecondRowInOtherCapitals() {
        stage.plan(
                new AccountRows(stage.means()),
                HEADER + "a@x.example,A,1,,kort\nb@x.example,B,9,,\nc@x.example,C,,,\nC@X.example,C,,,\n");
        assertEquals(
                "2 password import.account.shortPassword\n3 staff_number import.cell.unknown\n5 user_name import.row.twice",
                stage.faults());
    }
}
