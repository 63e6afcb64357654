package nl.vaardig.skills.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.vaardig.platform.RuleRefused;
import nl.vaardig.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

/** Packages of others, which know nothing of our extensions. */
class CaseReaderTest {

    private static final CaseDocument DOCUMENT = document("doc", "en");

    @Test
    void takesWhatHasChildrenForAnAreaAndTheRestForSkills() {
        PlainFramework read = read(file(
                List.of(item("a", "Area one"), item("s", "Can search"), item("t", "Can weigh")),
                child("s", "a", 2),
                child("t", "a", 1),
                child("a", "doc", 1)));
        assertEquals(
                List.of("a"),
                read.areas().stream().map(PlainFramework.Area::identifier).toList());
        assertEquals(List.of("t", "s"), ids(read));
        assertEquals(List.of("a"), read.skills().get(0).areas());
        assertEquals(new Bilingual("", "Can weigh"), read.skills().get(0).name());
        assertNull(read.skills().get(0).track());
    }

    @Test
    void putsWhatHangsUnderTheDocumentAloneInAnAreaOfItsName() {
        PlainFramework read = read(file(List.of(item("s", "Can search")), child("s", "doc", 1)));
        assertEquals("doc", read.areas().get(0).code());
        assertEquals(new Bilingual("", "A framework"), read.areas().get(0).name());
        assertEquals(List.of("doc"), read.skills().get(0).areas());
    }

    @Test
    void keepsASkillInSeveralBranches() {
        PlainFramework read = read(file(
                List.of(item("a", "One"), item("b", "Two"), item("s", "Can search")),
                child("s", "b", 1),
                child("s", "a", 2)));
        assertEquals(List.of("b", "a"), read.skills().get(0).areas());
    }

    @Test
    void readsATreeOfAnyDepth() {
        PlainFramework read = read(file(
                List.of(item("a", "One"), item("b", "Two"), item("s", "Can search")),
                child("b", "a", 1),
                child("s", "b", 1)));
        assertEquals(2, read.areas().size());
        assertEquals(List.of("b"), read.skills().get(0).areas());
    }

    @Test
    void passesOverOtherRelationsAndWhatIsNotInTheFile() {
        CaseAssociation peer = association("isPeerOf", link("s"), link("t"));
        CaseAssociation lost = child("nowhere", "s", 1);
        CaseAssociation halfway = association("isChildOf", link("s"), null);
        PlainFramework read = read(file(List.of(item("s", "Can search"), item("t", "Can weigh")), peer, lost, halfway));
        assertEquals(List.of("s", "t"), ids(read));
    }

    @Test
    void tellsWhatIsLeftOver() {
        CaseAssociation peer = association("isPeerOf", link("s"), link("t"));
        CaseAssociation lost = child("nowhere", "s", 1);
        CaseAssociation orphan = child("t", "elsewhere", 1);
        CaseAssociation halfway = association("isChildOf", link("s"), null);
        CaseRubric rubric = new CaseRubric(
                "r",
                "u",
                "Levels",
                "m",
                List.of(
                        criterion(link("a"), List.of(level("Low", "x", 1))),
                        criterion(link("s"), List.of(level("Low", "x", 1)))));
        CasePackage file = new CasePackage(
                DOCUMENT,
                List.of(item("a", "y".repeat(201)), coded("s", "Can search", "1"), item("t", "Can weigh")),
                List.of(peer, lost, orphan, halfway, child("s", "a", 1), child("a", "doc", 1)),
                List.of(rubric));
        assertEquals(
                List.of(
                        new CaseLeftOver("1", false, CaseLeftOver.Kind.RELATION, "isPeerOf", "t"),
                        new CaseLeftOver(null, false, CaseLeftOver.Kind.NO_CHILD, "isChildOf", "nowhere"),
                        new CaseLeftOver("t", false, CaseLeftOver.Kind.NO_PARENT, "isChildOf", "elsewhere"),
                        new CaseLeftOver("1", false, CaseLeftOver.Kind.INCOMPLETE, "isChildOf", "s"),
                        new CaseLeftOver("a", true, CaseLeftOver.Kind.LEVELS, "", "a"),
                        new CaseLeftOver("a", true, CaseLeftOver.Kind.SHORTENED, "", "")),
                CaseReader.of(file).leftOver());
    }

    @Test
    void aBranchMayHaveTheCodeThatSkillsWithoutOneStandUnder() {
        PlainFramework read = read(file(
                List.of(coded("a", "One", "doc"), item("s", "Can search"), item("t", "Can weigh")),
                child("s", "a", 1)));
        assertEquals(
                List.of("a", "doc"),
                read.areas().stream().map(PlainFramework.Area::code).toList());
    }

    @Test
    void refusesMoreLevelsThanAnyScaleHas() {
        CaseRubric rubric = new CaseRubric(
                "r", "u", "Levels", "m", List.of(criterion(link("s"), List.of(level("High", "x", 2_000_000_000)))));
        CasePackage file = new CasePackage(DOCUMENT, List.of(item("s", "Can search")), null, List.of(rubric));
        assertEquals(
                "rule.case.levels",
                assertThrows(RuleRefused.class, () -> read(file)).key());
    }

    @Test
    void usesTheCodeOfTheMakerWhereItIsFree() {
        PlainFramework read = read(file(
                List.of(coded("s", "Can search", "1.1"), coded("t", "Can weigh", "1.1"), coded("u", "Can keep", " "))));
        assertEquals(
                List.of("1.1", "t", "u"),
                read.skills().stream().map(PlainFramework.Skill::code).toList());
    }

    @Test
    void keepsALongStatementAsTheDefinition() {
        String statement = "x".repeat(250);
        CaseItem shortened = new CaseItem("t", "u", "In full", "Short", null, null, "en", "m", null);
        PlainFramework read = read(file(List.of(item("s", statement), shortened)));
        assertEquals(200, read.skills().get(0).name().en().length());
        assertEquals(statement, read.skills().get(0).definition().en());
        assertEquals("Short", read.skills().get(1).name().en());
        assertEquals("In full", read.skills().get(1).definition().en());
    }

    @Test
    void readsLevelsFromRubricsByTheirPlace() {
        CaseRubric.Level high = level("Expert", "Leads", 3);
        CaseRubric.Level low = level("Novice", "Starts", 1);
        CaseRubric rubric = new CaseRubric(
                "r", "u", "Levels", "m", List.of(criterion(link("s"), List.of(high, low)), criterion(null, List.of())));
        PlainFramework read = read(new CasePackage(DOCUMENT, List.of(item("s", "Can search")), null, List.of(rubric)));
        assertEquals(
                List.of("Novice", "", "Expert"),
                read.levels().stream().map(level -> level.name().en()).toList());
        assertEquals("Leads", read.skills().get(0).anchors().get(3).text().en());
        assertEquals(2, read.skills().get(0).anchors().size());
    }

    @Test
    void countsLevelsWithoutAPlaceInTheirOrder() {
        CaseRubric rubric = new CaseRubric(
                "r",
                "u",
                "Levels",
                "m",
                List.of(criterion(link("s"), List.of(level("Low", "a", null), level("High", "b", null)))));
        PlainFramework read = read(new CasePackage(DOCUMENT, List.of(item("s", "Can search")), null, List.of(rubric)));
        assertEquals("b", read.skills().get(0).anchors().get(2).text().en());
    }

    @Test
    void takesADutchDocumentForDutch() {
        CasePackage file = new CasePackage(document("doc", "nl-NL"), List.of(item("s", "Kan zoeken")), null, null);
        assertEquals(new Bilingual("Kan zoeken", ""), read(file).skills().get(0).name());
    }

    @Test
    void doesNotStumbleOverStrangeExtensions() {
        Map<String, Object> strange = Map.of("vaardig:track", "FLYING", "vaardig:name", 7, "other", List.of(1));
        CaseItem item = new CaseItem("s", "u", "Can search", null, null, null, "en", "m", strange);
        PlainFramework.Skill skill = read(file(List.of(item))).skills().get(0);
        assertNull(skill.track());
        assertEquals("Can search", skill.name().en());
    }

    @Test
    void refusesWhatIsNoFramework() {
        assertRefused("rule.case.noDocument", new CasePackage(null, List.of(item("s", "x")), null, null));
        assertRefused(
                "rule.case.noDocument", new CasePackage(document(" ", "en"), List.of(item("s", "x")), null, null));
        assertRefused("rule.case.noItems", file(List.of()));
        assertRefused("rule.case.incompleteItem", file(List.of(item("s", " "))));
        assertRefused("rule.case.incompleteItem", file(List.of(item(null, "Can search"))));
        assertRefused("rule.case.twice", file(List.of(item("s", "Can search"), item("s", "Can weigh"))));
    }

    @Test
    void readsAChainOfThousands() {
        List<CaseItem> items = new ArrayList<>();
        CaseAssociation[] chain = new CaseAssociation[6000];
        items.add(item("i0", "Can do 0"));
        for (int i = 0; i < chain.length; i++) {
            items.add(item("i" + (i + 1), "Can do " + (i + 1)));
            chain[i] = child("i" + i, "i" + (i + 1), 1);
        }
        PlainFramework read = read(file(items, chain));
        assertEquals(6000, read.areas().size());
        assertEquals(List.of("i0"), ids(read));
        chain[0] = child("i6000", "i5999", 1);
        assertRefused("rule.case.circle", file(items, chain));
    }

    @Test
    void refusesACircle() {
        List<CaseItem> items = List.of(item("a", "One"), item("b", "Two"), item("s", "Can search"));
        assertRefused("rule.case.circle", file(items, child("a", "b", 1), child("b", "a", 1), child("s", "a", 1)));
        assertRefused("rule.case.circle", file(items, child("a", "a", 1)));
    }

    @Test
    void letsADiamondBe() {
        List<CaseItem> items = List.of(item("a", "One"), item("b", "Two"), item("c", "Three"), item("s", "Can"));
        PlainFramework read =
                read(file(items, child("b", "a", 1), child("c", "a", 2), child("s", "b", 1), child("s", "c", 1)));
        assertEquals(List.of("b", "c"), read.skills().get(0).areas());
        assertTrue(read.levels().isEmpty());
    }

    private static PlainFramework read(CasePackage file) {
        return CaseReader.of(file).framework();
    }

    private static void assertRefused(String key, CasePackage file) {
        assertEquals(key, assertThrows(RuleRefused.class, () -> read(file)).key());
    }

    private static List<String> ids(PlainFramework framework) {
        return framework.skills().stream().map(PlainFramework.Skill::identifier).toList();
    }

    private static CasePackage file(List<CaseItem> items, CaseAssociation... associations) {
        return new CasePackage(DOCUMENT, items, Arrays.asList(associations), null);
    }

    private static CaseDocument document(String id, String language) {
        return new CaseDocument(id, "u", "1.1", "Somebody", "A framework", "m", language, "1", null, null);
    }

    private static CaseItem item(String id, String statement) {
        return coded(id, statement, null);
    }

    private static CaseItem coded(String id, String statement, String code) {
        return new CaseItem(id, "u", statement, null, code, null, "en", "m", null);
    }

    private static CaseAssociation child(String child, String parent, int place) {
        return new CaseAssociation(child + parent, "u", "isChildOf", place, link(child), link(parent), "m");
    }

    private static CaseAssociation association(String type, CaseLink origin, CaseLink destination) {
        return new CaseAssociation("x", "u", type, 1, origin, destination, "m");
    }

    private static CaseLink link(String id) {
        return new CaseLink(id, id, "u");
    }

    private static CaseRubric.Criterion criterion(CaseLink item, List<CaseRubric.Level> levels) {
        return new CaseRubric.Criterion("c", "u", null, item, 1, "r", "m", levels);
    }

    private static CaseRubric.Level level(String quality, String text, Integer place) {
        return new CaseRubric.Level("l", "u", quality, text, null, null, place, "c", "m", null);
    }
}
