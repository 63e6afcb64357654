package nl.vaardig.learning.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import nl.vaardig.learning.catalogue.Catalogue.Bundle;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.skills.scale.Track;
import org.junit.jupiter.api.Test;

/** How many a choice would leave. */
class FacetsTest {

    private static final List<Bundle> ALL = List.of(
            bundle(CourseBegin.NOW, Track.DATA_ANALYSIS, OfferingForm.ELEARNING, CourseLanguage.DUTCH, true, 1, 5),
            bundle(
                    CourseBegin.NOW,
                    Track.SOFT_SKILLS,
                    OfferingForm.PATH,
                    CourseLanguage.DUTCH_AND_ENGLISH,
                    false,
                    0,
                    3),
            bundle(
                    CourseBegin.ON_DATE,
                    Track.DATA_ANALYSIS,
                    OfferingForm.WORKSHOP,
                    CourseLanguage.ENGLISH,
                    false,
                    0,
                    2),
            bundle(null, Track.DATA_ANALYSIS, OfferingForm.ELEARNING, null, false, 0, 10));

    private static Bundle bundle(
            CourseBegin begin,
            Track track,
            OfferingForm form,
            CourseLanguage language,
            boolean free,
            int fits,
            long count) {
        return new Bundle(begin, track, form, language, Span.UP_TO_8, free, fits, count);
    }

    private static Facets facets(
            Set<CourseBegin> begins, Set<Track> tracks, Set<CourseLanguage> languages, boolean free) {
        return new Facets(new Wanted("", begins, tracks, Set.of(), languages, Set.of(), free, false, null), ALL);
    }

    @Test
    void withoutAChoiceEverythingCounts() {
        Facets all = facets(Set.of(), Set.of(), Set.of(), false);
        assertEquals(20, all.total());
        assertEquals(3, all.paths());
        assertEquals(8, all.of(CourseBegin.NOW));
        assertEquals(0, all.of(CourseBegin.ON_REQUEST));
        assertEquals(5, all.free());
        assertEquals(5, all.fitting());
        assertEquals(20, all.of(Span.UP_TO_8));
    }

    @Test
    void theChoicesOfAFacetLeaveItsOtherChoicesAsTheyWere() {
        Facets now = facets(Set.of(CourseBegin.NOW), Set.of(), Set.of(), false);
        assertEquals(8, now.total());
        assertEquals(2, now.of(CourseBegin.ON_DATE));
        assertEquals(5, now.of(Track.DATA_ANALYSIS));
        assertEquals(5, now.of(OfferingForm.ELEARNING));
    }

    @Test
    void facetsTogetherLetThroughWhatEachDoes() {
        Facets some = facets(Set.of(CourseBegin.NOW), Set.of(Track.SOFT_SKILLS), Set.of(CourseLanguage.ENGLISH), false);
        assertEquals(3, some.total());
        assertEquals(0, some.free());
    }

    @Test
    void whatIsInBothLanguagesIsFoundByEitherAndWhatNobodyKnowsByNone() {
        Facets all = facets(Set.of(), Set.of(), Set.of(), false);
        assertEquals(8, all.of(CourseLanguage.DUTCH));
        assertEquals(5, all.of(CourseLanguage.ENGLISH));
        assertEquals(
                8,
                facets(Set.of(), Set.of(), Set.of(CourseLanguage.DUTCH), false).total());
    }

    @Test
    void freeIsAChoiceToo() {
        assertEquals(5, facets(Set.of(), Set.of(), Set.of(), true).total());
        assertEquals(5, facets(Set.of(), Set.of(), Set.of(), true).free());
    }
}
