package nl.vaardig.exchange.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.vaardig.competence.Track;
import nl.vaardig.competence.exchange.PlainFramework;
import nl.vaardig.competence.exchange.PlainFramework.Anchor;
import nl.vaardig.competence.exchange.PlainFramework.Area;
import nl.vaardig.competence.exchange.PlainFramework.Level;
import nl.vaardig.competence.exchange.PlainFramework.Skill;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.kind.FileChoice;
import nl.vaardig.platform.Bilingual;
import org.junit.jupiter.api.Test;

/** A framework as a table, and a collection of ESCO as a framework. */
class FrameworkFormatTest {

    private static final String ESCO = "conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,"
            + "description,broaderConceptUri,broaderConceptPT\n"
            + "KnowledgeSkillCompetence,http://x/esco/skill/1,read a map,released,,,use maps | follow maps,Find a way.,"
            + "http://x/esco/skill/8 | http://x/esco/isced-f/0613,finding | software\n";

    @Test
    void aTableThatWasWrittenIsReadBackAsItWas() throws IOException {
        PlainFramework before = framework();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FrameworkTableFile.of(before).writeCsv(out);
        FrameworkContent read = FrameworkFormat.CSV.read(Source.of(out.toByteArray()), FileChoice.NONE);
        assertEquals(before.skills(), read.framework().skills());
        assertEquals(before.areas(), read.framework().areas());
        assertEquals(before.name(), read.framework().name());
        assertTrue(read.whole());
    }

    @Test
    void twoFrameworksInOneTableAreAFaultAtTheSecondRow() {
        FrameworkContent read = csv(row("water", "map") + row("air", "kite"));
        assertTrue(read.lines().get(0).row().isSound());
        assertEquals(
                "import.framework.two",
                read.lines().get(1).row().faults().get(0).key());
    }

    @Test
    void aNameInOneLanguageIsEnough() {
        FrameworkContent read = csv(row("water", "map"));
        assertEquals(
                new Bilingual("Kaart", ""), read.framework().skills().get(0).name());
        assertTrue(read.lacksEnglish());
        assertFalse(read.lacksDutch());
    }

    @Test
    void aSkillOfEscoStandsInItsCollectionAndUnderItsBroaderConcepts() {
        FrameworkContent read = esco("digitalSkillsCollection_en (1).csv");
        Skill skill = read.framework().skills().get(0);
        assertEquals(List.of("collection-digitalSkills", "esco-8", "isced-f-0613"), skill.areas());
        assertEquals(new Bilingual("", "read a map"), skill.name());
        assertEquals(new Bilingual("", "use maps, follow maps"), skill.otherWords());
        assertEquals("http://x/esco/skill/1", skill.identifier());
        assertEquals(
                new Bilingual("", "software"), read.framework().areas().get(2).name());
        assertFalse(read.whole());
    }

    @Test
    void whatIsNoJsonIsNoCase() {
        assertThrows(BadFile.class, () -> FrameworkFormat.CASE.read(bytes("name,code\n"), FileChoice.NONE));
        assertThrows(BadFile.class, () -> FrameworkFormat.CASE.read(bytes("null"), FileChoice.NONE));
        assertThrows(BadFile.class, () -> FrameworkFormat.CASE.read(bytes("{}"), FileChoice.NONE));
    }

    private static FrameworkContent csv(String rows) {
        return FrameworkFormat.CSV.read(
                bytes(String.join(",", FrameworkTable.columns(0).names()) + "\n" + rows), FileChoice.NONE);
    }

    private static String row(String framework, String code) {
        return framework + ",1.0,Naam,,tak,Tak,,," + code + ",,,,Kaart,,,,,,,\n";
    }

    private static FrameworkContent esco(String name) {
        return FrameworkFormat.ESCO.read(bytes(ESCO), new FileChoice(name, null, null, null));
    }

    private static Source bytes(String text) {
        return Source.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static PlainFramework framework() {
        Bilingual none = new Bilingual("", "");
        Map<Integer, Anchor> anchors = Map.of(
                1, new Anchor(both("U leest."), both("Bij de brug.")), 3, new Anchor(both("= geeft richting"), none));
        return new PlainFramework(
                null,
                "water",
                "1.0",
                both("Water"),
                none,
                List.of(new Level(1, both("een")), new Level(2, both("twee")), new Level(3, both("drie"))),
                List.of(new Area(null, "measure", both("Meten")), new Area(null, "maps", both("Kaarten"))),
                List.of(new Skill(
                        "http://x/1",
                        "gauge",
                        List.of("measure", "maps"),
                        Track.DATA_ANALYSIS,
                        both("Peil, \"gemeten\""),
                        both("Regel een\nregel twee"),
                        null,
                        anchors,
                        both("Voor uw werk"),
                        none)));
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, text + " (en)");
    }
}
