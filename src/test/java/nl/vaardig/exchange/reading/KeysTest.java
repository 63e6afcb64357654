package nl.vaardig.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.vaardig.exchange.file.Row;
import nl.vaardig.organisation.employee.EmployeeRows;
import org.junit.jupiter.api.Test;

/** employees.csv stands for every kind: the keys of all are looked at in the same way. */
class KeysTest {

    private static final String HEADER = "staff_number,given_name,family_name,email,birth_year\n";

    private final Stage stage = new Stage();

    @Test
    void twoNumbersThatLookAlikeAreAFaultAtTheSecond() {
        plan("Ab1,Toos,Veldman,,\naB1,Tineke,Veldhuis,,\n");
        assertEquals("3 staff_number import.key.twin [aB1, Ab1, 2]", stage.faultsInFull());
    }

    @Test
    void accentsSpacesAndLettersInPiecesMakeTwins() {
        plan("é1,A,A,,\ne\u03011,B,B,,\ne1,C,C,,\n\u00a0é1\u2003,D,D,,\n");
        assertEquals(
                """
                3 staff_number import.key.twice [é1, 2]
                4 staff_number import.key.twin [e1, é1, 2]
                5 staff_number import.key.twice [é1, 2]""",
                stage.faultsInFull());
    }

    @Test
    void aTwinOfOneThatIsHereIsNamed() {
        Keys keys = new Keys(List.of("Ab1"));
        Row twin = new Row(2, Map.of(), List.of());
        Row same = new Row(3, Map.of(), List.of());
        keys.check(twin, "code", "áB1");
        keys.check(same, "code", "Ab1");
        assertEquals("import.key.twinHere", twin.faults().get(0).key());
        assertEquals(List.of("áB1", "Ab1"), twin.faults().get(0).arguments());
        assertTrue(same.isSound());
    }

    @Test
    void anAddressIsAsLongAsItsSmallLetters() {
        String part = "İ".repeat(60);
        plan("1,A,A,%1$s@%1$s.%1$s.nl,\n2,B,B,b@waterveen.example,\n".formatted(part));
        assertEquals("2 email import.cell.tooLong [200, 365]", stage.faultsInFull());
    }

    private void plan(String rows) {
        stage.plan(new EmployeeRows(), HEADER + rows);
    }
}
