package nl.vaardig.skills.digcomp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Rows;
import nl.vaardig.exchange.reading.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With small files of our own in the format of the JRC's. */
class DigCompRowsTest {

    private static final String ENGLISH =
            """
            {"@context": {}, "@graph": [
              {"@type": "Competence", "@id": "Competence/1.1", "name": "Left alone"},
              {"@type": "CompetenceStatement", "@id": "CompetenceStatement/CS1", "competence_id": "Competence/1.1",
               "four_levels_proficiency_name": "ProficiencyLevel/Basic", "description": "Our own words."},
              {"@type": "LearningOutcome", "@id": "LearningOutcome/LO1", "competence_id": "Competence/1.1", "type": "Skill",
               "four_levels_proficiency_name": "ProficiencyLevel/Advanced", "description": "More words."}]}
            """;

    private final Stage stage = new Stage().skills("1.1");

    @Test
    void takesStatementsAndOutcomesAndLeavesTheRest() {
        stage.plan(new DigCompRows(), ENGLISH);
        assertEquals("ADD ADD", stage.outcomes());
    }

    @Test
    void namesTheThingWhoseCompetenceIsNotThere() {
        stage.plan(new DigCompRows(), ENGLISH.replace("Competence/1.1\",\n", "Competence/9.9\",\n"));
        assertEquals("2 competence_id import.cell.unknown", firstFault());
    }

    @Test
    void refusesTheSameIdentifierTwiceAndATextWithoutWords() {
        stage.plan(new DigCompRows(), ENGLISH.replace("LearningOutcome/LO1", "CompetenceStatement/CS1"));
        assertEquals("3 @id import.key.twice", stage.faults());
        stage.plan(new DigCompRows(), ENGLISH.replace("More words.", ""));
        assertEquals("3 description import.cell.missing", stage.faults());
    }

    @Test
    void refusesALevelWhoseNameIsTooLongOrMissing() {
        stage.plan(new DigCompRows(), ENGLISH.replace("ProficiencyLevel/Basic", "x".repeat(61)));
        assertEquals("2 four_levels_proficiency_name import.cell.tooLong", firstFault());
        stage.plan(new DigCompRows(), ENGLISH.replace("ProficiencyLevel/Basic", "ProficiencyLevel/"));
        assertEquals("2 four_levels_proficiency_name import.cell.missing", firstFault());
    }

    private String firstFault() {
        return stage.faults().lines().findFirst().orElse("");
    }

    @Test
    void readsThingByThing() {
        int things = 200_000;
        LongFile file = new LongFile(things);
        int rows = 0;
        try (Rows read = DigCompFile.open(() -> file)) {
            assertTrue(file.bytesRead() < 1 << 20, file.bytesRead() + " bytes read before the first row");
            for (; read.hasNext(); read.next()) rows++;
        }
        assertEquals(things, rows);
    }

    @Test
    void saysWhereAFileBreaksOffOrGoesOnAsSomethingElse() {
        for (String end : List.of("", ", 3]}", ", {\"@type\": ")) {
            String text = ENGLISH.substring(0, ENGLISH.lastIndexOf(']')) + end;
            BadFile bad = assertThrows(BadFile.class, () -> stage.plan(new DigCompRows(), text));
            assertEquals("import.file.noDigComp", bad.key());
        }
    }

    /** A file of many things that is made while it is read. */
    private static final class LongFile extends InputStream {
        private final int things;
        private int made;
        private long read;
        private byte[] piece = "{\"@graph\": [".getBytes(StandardCharsets.UTF_8);
        private int at;

        LongFile(int things) {
            this.things = things;
        }

        long bytesRead() {
            return read;
        }

        @Override
        public int read() {
            if (at == piece.length && !goesOn()) return -1;
            read++;
            return piece[at++];
        }

        @Override
        public int read(byte[] into, int from, int most) {
            int count = 0;
            while (count < Math.min(most, 8192)) {
                int one = read();
                if (one < 0) return count == 0 ? -1 : count;
                into[from + count++] = (byte) one;
            }
            return count;
        }

        private boolean goesOn() {
            if (made > things) return false;
            String next = made == things
                    ? "]}"
                    : (made == 0 ? "" : ",") + "{\"@type\": \"LearningOutcome\", \"@id\": \"" + made + "\"}";
            made++;
            piece = next.getBytes(StandardCharsets.UTF_8);
            at = 0;
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,name\n1,2", "{}", "[]", "{\"@graph\": []}", "{\"@graph\": 3}", "{\"@graph\": [1]}"})
    void refusesOtherFiles(String text) {
        BadFile bad = assertThrows(BadFile.class, () -> stage.plan(new DigCompRows(), text));
        assertEquals("import.file.noDigComp", bad.key());
    }
}
