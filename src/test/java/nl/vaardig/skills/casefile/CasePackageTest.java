package nl.vaardig.skills.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.platform.words.Bilingual;
import nl.vaardig.skills.casefile.PlainFramework.Anchor;
import nl.vaardig.skills.casefile.PlainFramework.Area;
import nl.vaardig.skills.casefile.PlainFramework.Level;
import nl.vaardig.skills.casefile.PlainFramework.Skill;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

/** Our own frameworks as CASE 1.1 packages, and back. */
class CasePackageTest {

    private static final String UUID = "2c3a1f6e-1111-4222-8333-abcdefabcdef";
    private static final CaseWriter.Settings DUTCH = new CaseWriter.Settings(
            "nl", "Gemeente Waterveen", "https://waterveen.example/case", Instant.parse("2026-11-22T09:00:00.123Z"));
    private static final CaseWriter.Settings ENGLISH =
            new CaseWriter.Settings("en", DUTCH.creator(), DUTCH.base(), DUTCH.changedAt());

    @Test
    void comesBackAsItWasInEitherLanguage() {
        assertEquals(
                framework(), CaseReader.of(CaseWriter.write(framework(), DUTCH)).framework());
        assertEquals(
                framework(),
                CaseReader.of(CaseWriter.write(framework(), ENGLISH)).framework());
    }

    @Test
    void whatHasNoIdentifierComesBackWithoutOne() {
        PlainFramework ours = framework();
        List<Skill> skills = ours.skills().stream()
                .map(skill -> new Skill(
                        null,
                        skill.code(),
                        skill.areas(),
                        skill.track(),
                        skill.name(),
                        skill.definition(),
                        skill.escoUri(),
                        skill.anchors(),
                        skill.meaning(),
                        skill.otherWords()))
                .toList();
        List<Area> areas = ours.areas().stream()
                .map(area -> new Area(null, area.code(), area.name()))
                .toList();
        PlainFramework plain = new PlainFramework(
                null, ours.code(), ours.version(), ours.name(), ours.credit(), ours.levels(), areas, skills);
        CasePackage file = CaseWriter.write(plain, DUTCH);
        assertTrue(CaseIdentity.isUuid(item(file, "geo").identifier()), "CASE asks one of everything");
        assertEquals(plain, CaseReader.of(file).framework());
    }

    @Test
    void hasTheSameIdentifiersEveryTimeInEveryLanguage() {
        CasePackage first = CaseWriter.write(framework(), DUTCH);
        assertEquals(first, CaseWriter.write(framework(), DUTCH));
        assertEquals(ids(first), ids(CaseWriter.write(framework(), ENGLISH)));
    }

    @Test
    void keepsAnIdentifierThatIsAUuidAndMakesOneOtherwise() {
        CasePackage file = CaseWriter.write(framework(), DUTCH);
        assertEquals(UUID, item(file, "geo").identifier());
        assertTrue(CaseIdentity.isUuid(item(file, "kwaliteit").identifier()));
        assertTrue(CaseIdentity.isUuid(file.document().identifier()));
    }

    @Test
    void takesOnlyWhatCaseAllowsForAUuid() {
        assertTrue(CaseIdentity.isUuid(UUID));
        assertFalse(CaseIdentity.isUuid(UUID.toUpperCase(Locale.ROOT)));
        assertFalse(CaseIdentity.isUuid(UUID.replace("-4222-", "-7222-")));
        assertFalse(CaseIdentity.isUuid("Competence/1.1"));
        assertFalse(CaseIdentity.isUuid(null));
    }

    @Test
    void givesEverythingAnIdentifierOfItsOwn() {
        List<String> ids = ids(CaseWriter.write(framework(), DUTCH));
        assertEquals(ids.size(), new HashSet<>(ids).size());
        ids.forEach(id -> assertTrue(CaseIdentity.isUuid(id), id));
    }

    @Test
    void fillsWhatCaseRequires() {
        CasePackage file = CaseWriter.write(framework(), ENGLISH);
        assertEquals("1.1", file.document().caseVersion());
        assertEquals("Data at work", file.document().title());
        assertEquals("Gemeente Waterveen", file.document().creator());
        assertEquals("2026-11-22T09:00:00Z", file.document().lastChangeDateTime());
        for (CaseItem item : file.items()) {
            assertNotNull(item.fullStatement());
            assertTrue(item.uri().startsWith("https://waterveen.example/case/"));
            assertEquals("2026-11-22T09:00:00Z", item.lastChangeDateTime());
        }
        for (CaseAssociation association : file.associations()) {
            assertEquals("isChildOf", association.associationType());
            assertNotNull(association.origin().uri());
            assertNotNull(association.destination().identifier());
        }
    }

    @Test
    void putsASkillUnderEachOfItsAreas() {
        CasePackage file = CaseWriter.write(framework(), DUTCH);
        Set<String> parents = file.associations().stream()
                .filter(child -> child.origin().identifier().equals(UUID))
                .map(child -> child.destination().title())
                .collect(Collectors.toSet());
        assertEquals(Set.of("Analyse", "Bronnen"), parents);
    }

    @Test
    void tellsWhatLevelsLookLikeInARubric() {
        CaseRubric rubric = CaseWriter.write(framework(), DUTCH).rubrics().get(0);
        assertEquals(1, rubric.criteria().size());
        CaseRubric.Criterion criterion = rubric.criteria().get(0);
        assertEquals(UUID, criterion.item().identifier());
        assertEquals(rubric.identifier(), criterion.rubricId());
        CaseRubric.Level second = criterion.levels().get(1);
        assertEquals("Doet het", second.quality());
        assertEquals(2, second.position());
        assertEquals(2.0, second.score());
        assertEquals("Maakt een kaart", second.description());
    }

    @Test
    void leavesTheRubricOutWhereThereAreNoAnchors() {
        Skill bare = skill("kaal", List.of("a"), Map.of());
        PlainFramework plain = new PlainFramework(
                null, "k", "1", text("K", "K"), text("", ""), List.of(), List.of(area("a")), List.of(bare));
        CasePackage file = CaseWriter.write(plain, DUTCH);
        assertEquals(List.of(), file.rubrics());
        assertNull(file.document().notes());
        assertEquals(List.of(), CaseReader.of(file).framework().levels());
    }

    @Test
    void refusesASkillInAnUnknownAreaOrInNone() {
        PlainFramework wrong = new PlainFramework(
                null,
                "k",
                "1",
                text("K", "K"),
                text("", ""),
                List.of(),
                List.of(area("a")),
                List.of(skill("s", List.of("b"), Map.of())));
        assertThrows(IllegalArgumentException.class, () -> CaseWriter.write(wrong, DUTCH));
        assertThrows(IllegalArgumentException.class, () -> skill("s", List.of(), Map.of()));
    }

    /** JSON-B finds a name on the constructor's parameter when it reads, and on the accessor when it writes. */
    @Test
    void callsItsPropertiesAsCaseDoes() {
        assertEquals(List.of("CFDocument", "CFItems", "CFAssociations", "CFRubrics"), names(CasePackage.class));
        assertTrue(names(CaseItem.class).contains("CFItemType"));
        assertTrue(names(CaseAssociation.class).containsAll(List.of("originNodeURI", "destinationNodeURI")));
        assertTrue(names(CaseRubric.class).contains("CFRubricCriteria"));
        assertTrue(names(CaseRubric.Criterion.class).containsAll(List.of("CFItemURI", "CFRubricCriterionLevels")));
        assertEquals(10, names(CaseDocument.class).size());
    }

    private static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getAccessor)
                .map(CasePackageTest::name)
                .toList();
    }

    private static String name(Method accessor) {
        return accessor.getAnnotation(JsonbProperty.class).value();
    }

    private static CaseItem item(CasePackage file, String code) {
        return file.items().stream()
                .filter(item -> item.humanCodingScheme().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(CasePackage file) {
        List<String> ids = new ArrayList<>(List.of(file.document().identifier()));
        file.items().forEach(item -> ids.add(item.identifier()));
        file.associations().forEach(association -> ids.add(association.identifier()));
        for (CaseRubric rubric : file.rubrics()) {
            ids.add(rubric.identifier());
            for (CaseRubric.Criterion criterion : rubric.criteria()) {
                ids.add(criterion.identifier());
                criterion.levels().forEach(level -> ids.add(level.identifier()));
            }
        }
        return ids;
    }

    private static PlainFramework framework() {
        Map<Integer, Anchor> anchors = Map.of(
                1, new Anchor(text("Kent kaarten", "Knows maps"), text("", "")),
                2, new Anchor(text("Maakt een kaart", "Makes a map"), text("Een buurtkaart", "A map of streets")));
        Skill geo = new Skill(
                UUID,
                "geo",
                List.of("analyse", "bronnen"),
                Track.DATA_ANALYSIS,
                text("Geodata", "Geodata"),
                text("Werken met plaatsen op de kaart", "Working with places on the map"),
                "http://data.europa.eu/esco/skill/1",
                anchors);
        return new PlainFramework(
                "data-raamwerk",
                "data",
                "2.0",
                text("Data op het werk", "Data at work"),
                text("Gemaakt door Waterveen", "Made by Waterveen"),
                List.of(new Level(1, text("Kent het", "Knows it")), new Level(2, text("Doet het", "Does it"))),
                List.of(
                        new Area("Gebied/1", "analyse", text("Analyse", "Analysis")),
                        new Area("Gebied/2", "bronnen", text("Bronnen", "Sources"))),
                List.of(geo, skill("kwaliteit", List.of("bronnen"), Map.of())));
    }

    private static Area area(String code) {
        return new Area(null, code, text(code, code));
    }

    private static Skill skill(String code, List<String> areas, Map<Integer, Anchor> anchors) {
        return new Skill(
                "Competence/" + code, code, areas, null, text("N " + code, "E " + code), text("", ""), null, anchors);
    }

    private static Bilingual text(String dutch, String english) {
        return new Bilingual(dutch, english);
    }
}
