package nl.vaardig.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vaardig.exchange.reading.FileChoice;
import nl.vaardig.exchange.reading.ImportKinds;
import nl.vaardig.harness.InServer;
import nl.vaardig.harness.Work;
import nl.vaardig.platform.job.HeldJob;
import nl.vaardig.platform.who.Acting;
import nl.vaardig.platform.who.CurrentUser;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.framework.Framework;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.framework.SkillArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Frameworks through the whole import: tried, taken over, and the same file again finds nothing to do. */
@InServer
class FrameworkImportIT {

    private static final String HEAD = "framework,version,framework_nl,framework_en,area,area_nl,area_en,other_areas,"
            + "code,identifier,esco_uri,track,name_nl,name_en,definition_nl,definition_en,meaning_nl,meaning_en,"
            + "other_words_nl,other_words_en\n";
    private static final String ESCO = "conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,"
            + "description,broaderConceptUri,broaderConceptPT\n";

    @Inject
    Work work;

    @Inject
    Acting acting;

    @Inject
    HeldJob held;

    @Inject
    Imports door;

    @Inject
    BringIn taking;

    @Inject
    ImportKinds kinds;

    @Inject
    ImportWork imports;

    @Inject
    ImportReports reports;

    @Inject
    Clock clock;

    private long municipality;
    private CurrentUser user;

    @BeforeEach
    void somewhere() {
        municipality = work.freshMunicipality();
        user = new RandomPlace(work, municipality, LocalDate.now(clock)).user();
    }

    @Test
    void aFrameworkABranchAndASkillGetOtherNamesInOneFile() {
        String before = HEAD
                + csv("Sluisbeheer", "Meten", "l1", "Sluizen meten")
                + csv("Sluisbeheer", "Meten", "l2", "Kaarten lezen");
        String after = HEAD
                + csv("Sluizen en stuwen", "Meten en wegen", "l1", "Sluizen meten")
                + csv("Sluizen en stuwen", "Meten en wegen", "l2", "Stuwkaarten lezen");
        bringIn("FRAMEWORK", "sluis.csv", before);
        ImportCounts told = bringIn("FRAMEWORK", "sluis.csv", after);
        assertEquals(3, told.changed());
        assertEquals(
                both("Sluizen en stuwen"),
                one("select f from Framework f where f.code = 'sluis'", Framework.class)
                        .name());
        assertEquals(
                both("Meten en wegen"),
                one("select a from SkillArea a where a.code = 'meten'", SkillArea.class)
                        .name());
        assertEquals(both("Stuwkaarten lezen"), skill("l2").name());
    }

    @Test
    void eachLanguageOfEscoFillsItsOwnWords() {
        bringIn("ESCO", "peil_en.csv", ESCO + esco("read a water map", "See where water flows.", "water"));
        bringIn("ESCO", "peil_nl.csv", ESCO + esco("een waterkaart lezen", "Zien waar water stroomt.", "waterbeheer"));
        assertEquals(
                new Bilingual("een waterkaart lezen", "read a water map"),
                skill("esco-1").name());
        assertEquals(
                new Bilingual("Zien waar water stroomt.", "See where water flows."),
                skill("esco-1").definition());
        assertEquals(
                new Bilingual("waterbeheer", "water"),
                one("select a from SkillArea a where a.code = 'esco-9'", SkillArea.class)
                        .name());
        assertEquals(
                0,
                bringIn("ESCO", "peil_en.csv", ESCO + esco("read a water map", "See where water flows.", "water"))
                        .changed());
    }

    @Test
    void escoAsDutchExcelSavesItLosesNoLetter() {
        String saved =
                (ESCO + esco("een peilschaal aflezen – coördineren", "Één omschrijving", "water")).replace(',', ';');
        ImportCounts told = bringIn("ESCO", "peil_nl.csv", saved.getBytes(Charset.forName("windows-1252")));
        assertEquals(0, told.errors());
        assertEquals(
                "een peilschaal aflezen – coördineren", skill("esco-1").name().nl());
        assertEquals("Één omschrijving", skill("esco-1").definition().nl());
    }

    @Test
    void aStatementLongerThanWeKeepIsAnErrorAtItsItem() {
        long run = checked("CASE", "sluis.json", inCase(item("i1", "Lang ".repeat(320)), item("i2", "Kort"), ""));
        ImportReports.Line line = lines(run, ImportLine.Outcome.ERROR).get(0);
        assertEquals("definition_nl", line.column());
        assertTrue(line.subject().startsWith("i1 · Lang Lang"), line.subject());
        assertEquals("Maak dit korter: hoogstens 1500 tekens, nu 1599.", line.text(Messages.in("nl")));
        confirmed(run);
        assertEquals(ImportState.DONE, at(run).state());
        assertEquals(both("Kort"), skill("i2").name());
    }

    @Test
    void whatOfACaseIsNotTakenOverIsListed() {
        String relation = "{\"associationType\": \"isRelatedTo\", \"originNodeURI\": {\"identifier\": \"i1\"},"
                + "\"destinationNodeURI\": {\"title\": \"Kaarten\", \"identifier\": \"elders\"}}";
        String file = inCase(item("i1", "Meten"), item("i2", "Wegen"), relation);
        long run = checked("CASE", "sluis.json", file.getBytes(StandardCharsets.UTF_8));
        ImportReports.Line line = lines(run, ImportLine.Outcome.WARNING).get(0);
        assertEquals("i1 · Meten", line.subject());
        assertEquals(
                "Verbanden van de soort isRelatedTo neemt Vaardig niet over. Hier zijn het er 1: Kaarten.",
                line.text(Messages.in("nl")));
        assertEquals(0, bringIn("CASE", "sluis.json", file).errors());
        assertEquals(both("Wegen"), skill("i2").name());
    }

    @Test
    void aSkillAlsoStandsInABranchThatIsNoHome() {
        String row = csv("Sluisbeheer", "Meten", "l1", "Sluizen meten");
        String other = csv("Sluisbeheer", "Meten", "l2", "Kaarten lezen");
        bringIn("FRAMEWORK", "sluis.csv", HEAD + row + other);
        bringIn("FRAMEWORK", "sluis.csv", HEAD + row.replace(",,,l1,", ",,nergens,l1,") + other);
        assertEquals(1, places("nergens"));
        bringIn("FRAMEWORK", "sluis.csv", HEAD + row.replace(",,,l1,", ",,elders,l1,") + other);
        assertEquals(0, places("nergens"));
        assertEquals(1, places("elders"));
        bringIn("FRAMEWORK", "sluis.csv", HEAD + row + other.replace(",,,l2,", ",,elders|nergens,l2,"));
        assertEquals(1, places("elders"));
        assertEquals(1, places("nergens"));
    }

    @Test
    void aBranchOfTheSameNameIsAnotherOne() {
        String row = csv("Sluisbeheer", "Meten", "l1", "Sluizen meten");
        String branches = branch("een") + branch("twee");
        bringIn("FRAMEWORK", "sluis.csv", HEAD + row.replace(",,,l1,", ",,een,l1,") + branches);
        bringIn("FRAMEWORK", "sluis.csv", HEAD + row.replace(",,,l1,", ",,twee,l1,") + branches);
        assertEquals(0, places("een"));
        assertEquals(1, places("twee"));
    }

    private static String branch(String code) {
        return "sluis,1.0,Sluisbeheer,," + code + ",Dezelfde naam" + ",".repeat(14) + "\n";
    }

    private long places(String area) {
        return one("select count(p) from SkillPlace p where p.area.code = '" + area + "'", Long.class);
    }

    @Test
    void anIdentifierOnTwoRowsIsNamedWithBothRows() {
        String row = csv("Sluisbeheer", "Meten", "l1", "Sluizen meten");
        long run = checked("FRAMEWORK", "sluis.csv", HEAD + row + row.replace(",l1,", ",l2,"));
        ImportReports.Line line = lines(run, ImportLine.Outcome.ERROR).get(0);
        assertEquals(3, line.line());
        assertEquals("identifier", line.column());
        assertEquals("u-l1 staat ook in regel 2. Haal een van de twee weg.", line.text(Messages.in("nl")));
    }

    /** Taken over, and tried once more to see that nothing is left. @return what the import told */
    private ImportCounts bringIn(String kind, String name, String file) {
        return bringIn(kind, name, file.getBytes(StandardCharsets.UTF_8));
    }

    private ImportCounts bringIn(String kind, String name, byte[] file) {
        long run = checked(kind, name, file);
        ImportCounts told = at(run).counts();
        if (told.added() + told.changed() == 0) return told;
        confirmed(run);
        assertEquals(ImportState.DONE, at(run).state());
        long again = checked(kind, name, file);
        assertEquals(0, at(again).counts().added() + at(again).counts().changed(), () -> lines(
                        again, ImportLine.Outcome.CHANGE)
                .toString());
        return told;
    }

    private long checked(String kind, String name, String file) {
        return checked(kind, name, file.getBytes(StandardCharsets.UTF_8));
    }

    private long checked(String kind, String name, byte[] file) {
        FileChoice choice = new FileChoice(name, "schaal2", "DATA_ANALYSIS", null);
        return read(acting.as(user, () -> taking.take(new Upload(kinds.named(kind), name, file), choice, false)));
    }

    private void confirmed(long run) {
        acting.as(user, () -> door.confirm(run, true));
        read(run);
    }

    /** The queue of the server does the same; whoever is first. */
    private long read(long run) {
        CurrentUser application = CurrentUser.application(municipality);
        held.during(ImportQueue.NAME, municipality, () -> acting.as(application, () -> imports.read(run, rows -> {})));
        assertTrue(!at(run).state().isAtWork());
        return run;
    }

    private List<ImportReports.Line> lines(long run, ImportLine.Outcome outcome) {
        return acting.as(user, () -> reports.allLines(run, outcome));
    }

    private ImportRun at(long run) {
        return work.at(municipality, db -> db.find(ImportRun.class, run));
    }

    private Skill skill(String code) {
        return one("select s from Skill s where s.code = '" + code + "'", Skill.class);
    }

    private <T> T one(String query, Class<T> type) {
        return work.at(municipality, db -> db.createQuery(query, type).getSingleResult());
    }

    private static String csv(String framework, String area, String code, String name) {
        return "sluis,1.0," + framework + ",,meten," + area + ",,," + code + ",u-" + code + ",,DATA_ANALYSIS," + name
                + ",,,,,,,\n";
    }

    private static String esco(String name, String description, String broader) {
        return "KnowledgeSkillCompetence,http://data.example/esco/skill/1," + name
                + ",released,skill/competence,sector-specific,," + description + ",http://data.example/esco/skill/9,"
                + broader + "\n";
    }

    private static String inCase(String first, String second, String associations) {
        return "{\"CFDocument\": {\"identifier\": \"doc\", \"title\": \"Sluizen\", \"language\": \"nl\"}, \"CFItems\": ["
                + first + "," + second + "], \"CFAssociations\": [" + associations + "]}";
    }

    private static String item(String id, String statement) {
        return "{\"identifier\": \"" + id + "\", \"fullStatement\": \"" + statement + "\"}";
    }

    private static Bilingual both(String text) {
        return new Bilingual(text, text);
    }
}
