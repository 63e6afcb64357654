package nl.vaardig.learning.course.write;

import static nl.vaardig.cast.Cast.aSkill;
import static nl.vaardig.cast.Cast.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseForm;
import nl.vaardig.learning.course.CourseState;
import nl.vaardig.learning.course.CourseWish;
import nl.vaardig.platform.said.Known;
import nl.vaardig.platform.said.Sent;
import nl.vaardig.skills.framework.Skill;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be said of a course, and what is told of what can't. */
class CourseWishTest {

    private final Skill skill = aSkill();
    private final Course other = new Course(
            "other", words("Andere"), Track.DATA_ANALYSIS, CourseForm.ELEARNING, BigDecimal.ONE, BigDecimal.ZERO);

    private static Sent form() {
        return CourseFields.typed(new MultivaluedHashMap<>(), "nl")
                .withBoth("name", words("Cursus"))
                .with("track", "DATA_ANALYSIS")
                .with("form", "LIVE_ONLINE")
                .with("hours", "2,5");
    }

    private CourseWish read(Sent sent) {
        return CourseFields.read(
                sent,
                reference -> reference.equals("7") ? other : null,
                reference -> reference.equals("3") ? skill : null);
    }

    private Set<String> wrong(Sent sent) {
        assertNull(read(sent));
        return new TreeSet<>(sent.errors().keySet());
    }

    @Test
    void littleIsAsked() {
        CourseWish wish = read(form());
        assertEquals(new BigDecimal("2.5"), wish.hours());
        assertNull(wish.cost());
        assertNull(wish.practical().language());
        assertEquals(CourseState.PUBLISHED, wish.state());
        assertEquals(CourseBegin.ON_REQUEST, wish.beginBy());
        assertEquals(List.of(), wish.outcomes());
    }

    @Test
    void allThatIsWrongIsToldAtOnceAtItsField() {
        Sent sent = CourseFields.typed(new MultivaluedHashMap<>(Map.of("name-nl", "Cursus")), "en")
                .with("track", "NONE")
                .with("hours", "-1")
                .with("cost", "veel")
                .with("seats", "0")
                .with("address", "http://leerhuis.example")
                .with("validMonths", "241")
                .with("skill1", "99")
                .with("level2", "2");
        assertEquals(
                new TreeSet<>(Set.of(
                        "name-en",
                        "track",
                        "form",
                        "hours",
                        "cost",
                        "seats",
                        "address",
                        "validMonths",
                        "skill1",
                        "level1",
                        "skill2")),
                wrong(sent));
        assertEquals("Name (EN): fill this in.", sent.errors().get("name-en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://leren.example",
                "https://",
                "https://localhost",
                "leren.example",
                "javascript:alert(1)",
                "https://leren.example/a b",
                "https://bank.example@leren.example/"
            })
    void anAddressThatIsNoneIsRefused(String address) {
        assertEquals(Set.of("address"), wrong(form().with("address", address)));
    }

    @ParameterizedTest
    @CsvSource({"24, 24, true", "24, 12, true", "24, 25, false", "'', 12, true", "12, '', true"})
    void repeatingIsNotLaterThanItCounts(String valid, String repeat, boolean fits) {
        Sent sent = form().with("validMonths", valid).with("repeatMonths", repeat);
        read(sent);
        assertEquals(fits ? Set.of() : Set.of("repeatMonths"), sent.errors().keySet());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, ''", "1, 2, ''", "'', 4, ''", "2, 2, from1", "-1, 2, from1", "0, 0, level1", "0, 99, level1"})
    void oneBeginsBelowWhereOneEnds(String from, String level, String wrong) {
        Sent sent = form().with("skill1", "3").with("from1", from).with("level1", level);
        read(sent);
        assertEquals(wrong.isEmpty() ? Set.of() : Set.of(wrong), sent.errors().keySet());
    }

    @Test
    void aSkillStandsInOneRow() {
        Sent sent = form().with("skill1", "3")
                .with("level1", "1")
                .with("skill4", "3")
                .with("level4", "2");
        assertEquals(Set.of("skill4"), wrong(sent));
    }

    @Test
    void onlyWhatIsOutdatedIsReplaced() {
        assertEquals(Set.of("replacedBy"), wrong(form().with("replacedBy", "7").with("state", "DRAFT")));
        assertEquals(
                other,
                read(form().with("replacedBy", "7").with("state", "OUTDATED")).replacedBy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"met spatie", "-begin", "a|b", "a/b"})
    void aCodeThatCannotStandInAFileIsRefused(String code) {
        assertEquals(Set.of("code"), wrong(form().with("code", code)));
    }

    @Test
    void aCodeFollowsFromTheNameAndIsNobodyElses() {
        assertEquals("cafe-en-data", CourseCodes.of("Café & data? — en Data".replace("& data? — ", ""), code -> false));
        assertEquals("data-3", CourseCodes.of("Data", Set.of("data", "data-2")::contains));
        assertEquals("course", CourseCodes.of("???", code -> false));
        assertEquals(55, CourseCodes.of("x".repeat(200), code -> false).length());
    }

    @Test
    void aMarkTellsOneWishFromAnother() {
        String mark = read(form()).mark();
        assertEquals(mark, read(form().with("hours", "2.50").with("code", "x")).mark());
        assertNotEquals(mark, read(form().with("place", "Stadhuis")).mark());
        assertNotEquals(
                mark, read(form().with("skill1", "3").with("level1", "1")).mark());
    }

    @Test
    void undoKeepsWhatWasOtherwiseAndNothingThatDoesNotFit() {
        Map<String, String> was = Map.of("hours", "2", "place", "Zaal", "cost", "5");
        Map<String, String> is = Map.of("hours", "3", "cost", "5", "seats", "8");
        List<String> kept = CourseUndo.between(was, is);
        assertEquals(List.of("hours=2", "place=Zaal", "seats="), kept);
        assertEquals(Map.of("hours", "2", "place", "Zaal", "cost", "5", "seats", ""), CourseUndo.before(is, kept));
        assertEquals(List.of(), CourseUndo.between(Map.of("description-nl", "x".repeat(2501)), Map.of()));
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        Sent full = form().with("skill2", "3")
                .with("from2", "1")
                .with("level2", "2")
                .with("need1", "7")
                .with("soft", "on");
        CourseWish wish = read(full);
        Sent again = CourseFields.typed(new MultivaluedHashMap<>(), "nl");
        CourseFields.of(wish, "nl").forEach(again::with);
        // Neither has a number as long as it isn't kept.
        again.with("skill1", "3").with("need1", "7");
        assertEquals(wish.outcomes(), read(again).outcomes());
        assertEquals(List.of(other), read(again).needs());
    }

    @Test
    void knownIsAskedByIdOnly() {
        assertNull(Known.byId(id -> other).find("seven"));
    }
}
