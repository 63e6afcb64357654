package nl.vaardig.exchange.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.vaardig.exchange.file.BadFile;
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
        stage.plan(new DigCompRows(stage.means()), ENGLISH);
        assertEquals("ADD ADD", stage.outcomes());
    }

    @Test
    void namesTheThingWhoseCompetenceIsNotThere() {
        stage.plan(new DigCompRows(stage.means()), ENGLISH.replace("Competence/1.1\",\n", "Competence/9.9\",\n"));
        assertEquals(
                "2 competence_id import.cell.unknown",
                stage.faults().lines().findFirst().orElse(""));
    }

    @Test
    void refusesTheSameIdentifierTwiceAndATextWithoutWords() {
        stage.plan(new DigCompRows(stage.means()), ENGLISH.replace("LearningOutcome/LO1", "CompetenceStatement/CS1"));
        assertEquals("3 @id import.row.twice", stage.faults());
        stage.plan(new DigCompRows(stage.means()), ENGLISH.replace("More words.", ""));
        assertEquals("3 description import.cell.missing", stage.faults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"code,name\n1,2", "{}", "[]", "{\"@graph\": []}", "{\"@graph\": 3}", "{\"@graph\": [1]}"})
    void refusesOtherFiles(String text) {
        BadFile bad = assertThrows(BadFile.class, () -> stage.plan(new DigCompRows(stage.means()), text));
        assertEquals("import.file.noDigComp", bad.key());
    }
}
