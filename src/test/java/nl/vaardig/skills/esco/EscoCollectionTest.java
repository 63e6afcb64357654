package nl.vaardig.skills.esco;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.vaardig.skills.esco.EscoCollection.Entry;
import nl.vaardig.skills.esco.EscoCollection.Skipped;
import org.junit.jupiter.api.Test;

/** Rows of our own in ESCO's layout. */
class EscoCollectionTest {

    private static final String TYPE = "KnowledgeSkillCompetence";

    private final List<Entry> rows = new ArrayList<>();

    @Test
    void readsAddressNameDescriptionAndTheRest() {
        row(Map.of(
                "conceptType", TYPE,
                "conceptUri", "http://x/1",
                "preferredLabel", "read a map",
                "status", "released",
                "skillType", "skill/competence",
                "reuseLevel", "transversal",
                "altLabels", "follow a map | use maps",
                "description", "Find your way, on paper\nor on a screen.",
                "broaderConceptUri", "http://x/8 | http://x/9",
                "broaderConceptPT", "finding\nways"));
        EscoCollection read = EscoCollection.of(rows, "en");
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
    void skipsWhatIsNoSkillInUseAndSaysWhy() {
        skill("http://x/1", "read a map", TYPE, "released");
        skill("", "no address", TYPE, "released");
        skill("http://x/2", "", TYPE, "released");
        skill("http://x/3", "maps", "SkillGroup", "released");
        skill("http://x/4", "read a scroll", TYPE, "obsolete");
        skill("http://x/1", "read a map again", TYPE, "released");
        skill("http://x/5", "fold a map", "", "");
        EscoCollection read = EscoCollection.of(rows, "en");
        assertEquals(
                List.of("read a map", "fold a map"),
                read.skills().stream()
                        .map(skill -> skill.preferredLabel().get("en"))
                        .toList());
        assertEquals(List.of(2, 8), read.lines());
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
    void keepsADescriptionThatIsNotThereOut() {
        skill("http://x/1", "read a map", TYPE, "released");
        EscoSkill skill = EscoCollection.of(rows, "en").skills().get(0);
        assertEquals(Map.of(), skill.description());
        assertEquals(Map.of(), skill.otherLabels());
        assertEquals(List.of(), skill.broader());
    }

    private void skill(String uri, String label, String type, String status) {
        row(Map.of("conceptUri", uri, "preferredLabel", label, "conceptType", type, "status", status));
    }

    private void row(Map<String, String> cells) {
        rows.add(new Entry(rows.size() + 2, column -> cells.getOrDefault(column, "")));
    }
}
