package nl.vaardig.skills.framework.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.vaardig.exchange.file.BadFile;
import nl.vaardig.exchange.file.Fault;
import nl.vaardig.exchange.file.Source;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework;
import nl.vaardig.skills.casefile.PlainFramework.Anchor;
import nl.vaardig.skills.casefile.PlainFramework.Area;
import nl.vaardig.skills.casefile.PlainFramework.Level;
import nl.vaardig.skills.casefile.PlainFramework.Skill;
import nl.vaardig.skills.scale.Track;
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
    void escoIsReadAsDutchExcelSavesIt() {
        String dutch = "conceptUri;preferredLabel;description;aantekening\r\n"
                + "http://x/esco/skill/2;één peilschaal – aflezen;\"Kijk; schrijf op.\";van ons\r\n";
        for (String charset : List.of("windows-1252", "UTF-8", "UTF-16")) {
            Source file = Source.of(dutch.getBytes(Charset.forName(charset)));
            FrameworkContent read = FrameworkFormat.ESCO.read(file, new FileChoice("peil_nl.csv", null, null, null));
            Skill skill = read.framework().skills().get(0);
            assertEquals(new Bilingual("één peilschaal – aflezen", ""), skill.name(), charset);
            assertEquals(new Bilingual("Kijk; schrijf op.", ""), skill.definition(), charset);
            assertEquals(2, read.lines().get(0).row().line());
        }
    }

    @Test
    void escoWithoutAColumnThatIsNeededOrWithoutRowsIsRefused() {
        assertEquals("rule.esco.missingColumn", refused("conceptUri,preferredLabel\na,b\n"));
        assertEquals("rule.esco.missingColumn", refused("a,b\nc,d\n"));
        assertEquals("rule.esco.empty", refused(ESCO.substring(0, ESCO.indexOf('\n') + 1)));
    }

    @Test
    void escoInALanguageThatVaardigDoesNotKnowIsRefusedUnlessTheLanguageIsChosen() {
        assertEquals("import.esco.language", refused(ESCO, "digitalSkillsCollection_de.csv"));
        FrameworkContent read = FrameworkFormat.ESCO.read(
                bytes(ESCO), new FileChoice("digitalSkillsCollection_de.csv", null, null, "en"));
        assertEquals(
                "collection-digitalSkills",
                read.framework().skills().get(0).areas().get(0));
    }

    @Test
    void aKeyOnTwoRowsIsNamedWithTheOtherRow() {
        FrameworkContent read = csv("water,1.0,Naam,,tak,Tak,,,a1,u-1,,,Kaart,,,,,,,\n"
                + "water,1.0,Naam,,tak,Tak,,,a2,u-1,,,Peil,,,,,,,\n"
                + "water,1.0,Naam,,tak,Tak,,,a1,,,,Sluis,,,,,,,\n");
        assertEquals(List.of(), faults(read, 0));
        assertEquals(List.of("identifier import.key.twice [u-1, 2]"), faults(read, 1));
        assertEquals(List.of("code import.key.twice [a1, 2]"), faults(read, 2));
    }

    @Test
    void aTextLongerThanIsKeptIsAFaultAtItsItem() {
        FrameworkContent read = inCase(
                item("s", "x".repeat(1501), "Kort"),
                item("t", "y".repeat(250), null),
                item("u", "Vol", "z".repeat(201)));
        assertEquals(List.of("definition_en import.cell.tooLong [1500, 1501]"), faults(read, 0));
        assertEquals(List.of(), faults(read, 1), "kept as its definition");
        assertEquals(List.of("name_en import.cell.tooLong [200, 201]"), faults(read, 2));
        assertEquals(1, read.framework().skills().size());
    }

    @Test
    void aSkillOfABranchThatCantBeKeptCantEither() {
        FrameworkContent read =
                csv(row("water", "map").replace(",tak,Tak,,,", ",tak,Tak,,weg|" + "k".repeat(61) + ","));
        assertEquals(List.of("other_areas import.cell.tooLong [60, 61]"), faults(read, 0));
        String child = "{\"associationType\": \"isChildOf\", \"originNodeURI\": {\"identifier\": \"s\"},"
                + "\"destinationNodeURI\": {\"identifier\": \"b\"}}";
        read = inCase(child, item("s", "Vol", null), item("b", "Tak", "z".repeat(201)));
        assertEquals(List.of("area import.framework.badBranch [b]"), faults(read, 0));
        assertEquals(1, read.branches().get("b").faults().size());
    }

    @Test
    void withoutTheFrameworkItselfNothingIsRead() {
        BadFile tooLong = assertThrows(BadFile.class, () -> csv(row("w".repeat(61), "map")));
        assertEquals("import.framework.tooLong", tooLong.key());
        assertEquals(List.of("framework", "60", "61"), List.of(tooLong.arguments()));
        assertEquals(
                "import.framework.noCode",
                assertThrows(BadFile.class, () -> csv(row("", "map"))).key());
    }

    @Test
    void whatIsLeftOfACaseIsAWarningAtItsItemOrOfVeryManyOneForAll() {
        StringBuilder relations = new StringBuilder();
        String[] items = new String[101];
        for (int i = 0; i < items.length; i++) {
            items[i] = item("s" + i, "Kan " + i, null);
            String relation = "{\"associationType\": \"%s\", \"originNodeURI\": {\"identifier\": \"s%d\"},"
                    + "\"destinationNodeURI\": {\"title\": \"T%d\", \"identifier\": \"x\"}}";
            relations.append(i == 0 ? "" : ",").append(relation.formatted("isPeerOf", i, i));
            if (i < 2) relations.append(",").append(relation.formatted("precedes", i, i));
        }
        FrameworkContent read = inCase(relations.toString(), items);
        assertEquals(
                List.of("import.case.left.RELATION [isPeerOf, 101, T0, T1, T2, T3, T4, …]"),
                told(read.about().warnings()));
        assertEquals(
                List.of("import.case.left.RELATION [precedes, 1, T1]"),
                told(read.lines().get(1).row().warnings()));
    }

    @Test
    void textsAreReadAsTheyAreKept() {
        FrameworkContent read = inCase(item("s", " Kan\\u00a0zoeken\\u200b ", " Zoe\\u0308ken\\nen vinden "));
        assertEquals(
                new Bilingual("", "Zoëken en vinden"),
                read.framework().skills().get(0).name());
        assertEquals(
                new Bilingual("", "Kan\u00a0zoeken"),
                read.framework().skills().get(0).definition());
    }

    private static List<String> faults(FrameworkContent read, int line) {
        return read.lines().get(line).row().faults().stream()
                .map(fault -> fault.column() + " " + fault.key() + " " + fault.arguments())
                .toList();
    }

    private static List<String> told(List<Fault> found) {
        return found.stream().map(one -> one.key() + " " + one.arguments()).toList();
    }

    private static FrameworkContent inCase(String first, String... rest) {
        boolean isItem = first.startsWith("{\"identifier");
        String items = (isItem ? first + (rest.length > 0 ? "," : "") : "") + String.join(",", rest);
        return FrameworkFormat.CASE.read(
                bytes("{\"CFDocument\": {\"identifier\": \"doc\", \"title\": \"Water\"}, \"CFItems\": [" + items
                        + "], \"CFAssociations\": [" + (isItem ? "" : first) + "]}"),
                FileChoice.NONE);
    }

    private static String item(String id, String full, String name) {
        return "{\"identifier\": \"%s\", \"fullStatement\": \"%s\", \"abbreviatedStatement\": %s}"
                .formatted(id, full, name == null ? "null" : "\"" + name + "\"");
    }

    private static String refused(String esco) {
        return refused(esco, "esco.csv");
    }

    private static String refused(String esco, String name) {
        FileChoice choice = new FileChoice(name, null, null, null);
        return assertThrows(BadFile.class, () -> FrameworkFormat.ESCO.read(bytes(esco), choice))
                .key();
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
