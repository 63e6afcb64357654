package nl.vaardig.competence.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.vaardig.competence.exchange.EscoCollection.Skipped;
import nl.vaardig.platform.RuleRefused;
import org.junit.jupiter.api.Test;

/** Small files of our own in ESCO's layout. */
class EscoCollectionTest {

    private static final String HEADER =
            "conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,"
                    + "broaderConceptUri,broaderConceptPT\n";
    private static final String TYPE = "KnowledgeSkillCompetence";

    @Test
    void readsAddressNameDescriptionAndTheRest() {
        EscoCollection read = read(HEADER
                + TYPE
                + ",http://x/1,read a map,released,skill/competence,transversal,follow a map | use maps,"
                + "\"Find your way, on paper\nor on a screen.\",http://x/8 | http://x/9,finding | ways\n");
        assertEquals(
                List.of(new EscoSkill(
                        "http://x/1",
                        Map.of("en", "read a map"),
                        Map.of("en", "Find your way, on paper\nor on a screen."),
                        Map.of("en", List.of("follow a map", "use maps")),
                        "skill/competence",
                        "transversal",
                        List.of("http://x/8", "http://x/9"),
                        Map.of("en", Map.of("http://x/8", "finding", "http://x/9", "ways")))),
                read.skills());
        assertEquals(List.of(), read.skipped());
    }

    @Test
    void findsColumnsInAnyOrderAndNeedsThreeOfThem() {
        EscoCollection read = read("description,preferredLabel,conceptUri\nWhat it is,read a map,http://x/1\n");
        assertEquals("read a map", read.skills().get(0).preferredLabel().get("en"));
        assertEquals("", read.skills().get(0).skillType());
        assertEquals(List.of(), read.skills().get(0).broader());
    }

    @Test
    void readsTheMarkThatExcelWrites() {
        assertEquals(
                1,
                read("\uFEFF" + HEADER + row("http://x/1", "read a map"))
                        .skills()
                        .size());
    }

    @Test
    void skipsWhatIsNoSkillInUseAndSaysWhy() {
        EscoCollection read = read(HEADER
                + row("http://x/1", "read a map")
                + row("", "no address")
                + row("http://x/2", " ")
                + "SkillGroup,http://x/3,maps,released,,,,,,\n"
                + TYPE + ",http://x/4,read a scroll,obsolete,,,,,,\n"
                + row("http://x/1", "read a map again"));
        assertEquals(1, read.skills().size());
        assertEquals("read a map", read.skills().get(0).preferredLabel().get("en"));
        assertEquals(
                List.of(
                        new Skipped(3, SkipReason.INCOMPLETE),
                        new Skipped(4, SkipReason.INCOMPLETE),
                        new Skipped(5, SkipReason.NO_SKILL),
                        new Skipped(6, SkipReason.OBSOLETE),
                        new Skipped(7, SkipReason.TWICE)),
                read.skipped());
    }

    @Test
    void joinsLanguagesByAddress() {
        EscoCollection dutch = EscoCollection.read(
                bytes(HEADER + row("http://x/1", "een kaart lezen") + row("http://x/3", "alleen hier")), "nl");
        EscoCollection english = read(HEADER + row("http://x/1", "read a map") + row("http://x/2", "fold a map"));
        List<EscoSkill> both = EscoCollection.together(List.of(dutch, english));
        assertEquals(3, both.size());
        assertEquals(
                Map.of("nl", "een kaart lezen", "en", "read a map"), both.get(0).preferredLabel());
        assertEquals(
                List.of("http://x/1", "http://x/3", "http://x/2"),
                both.stream().map(EscoSkill::conceptUri).toList());
    }

    @Test
    void keepsADescriptionThatIsNotThereOut() {
        EscoSkill skill = read(HEADER + TYPE + ",http://x/1,read a map,released\n")
                .skills()
                .get(0);
        assertEquals(Map.of(), skill.description());
        assertEquals(Map.of(), skill.otherLabels());
    }

    @Test
    void refusesAnotherFile() {
        assertRefused("rule.esco.missingColumn", "conceptUri,name,description\nhttp://x/1,a,b\n");
        assertRefused("rule.esco.missingColumn", "preferredLabel,conceptUri\na,b\n");
        assertRefused("rule.esco.empty", "");
        assertRefused("rule.esco.empty", HEADER);
        assertRefused("rule.esco.unreadable", HEADER + TYPE + ",http://x/1,\"never\"closed\n");
    }

    private static String row(String uri, String label) {
        return TYPE + "," + uri + "," + label + ",released,knowledge,cross-sector,,What it is,,\n";
    }

    private static void assertRefused(String key, String text) {
        assertEquals(key, assertThrows(RuleRefused.class, () -> read(text)).key());
    }

    private static EscoCollection read(String text) {
        return EscoCollection.read(bytes(text), "en");
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
