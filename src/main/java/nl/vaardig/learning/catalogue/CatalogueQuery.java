package nl.vaardig.learning.catalogue;

import jakarta.ws.rs.QueryParam;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.platform.page.Address;
import nl.vaardig.platform.page.Asked;
import nl.vaardig.skills.scale.Track;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is looked for, as an address says it: the same for the page and for programs. */
public class CatalogueQuery {

    @QueryParam("q")
    @Parameter(description = "Words that must all begin a word of name, summary, provider, skills or steps")
    String typed;

    @QueryParam("begin")
    @Parameter(description = "NOW, ON_DATE or ON_REQUEST; may stand there more than once", example = "NOW")
    List<String> begins;

    @QueryParam("track")
    @Parameter(
            description = "DIGITAL_LEADERSHIP, SOFT_SKILLS, DATA_ANALYSIS or DIGITAL_BASICS; more than once",
            example = "DATA_ANALYSIS")
    List<String> tracks;

    @QueryParam("form")
    @Parameter(
            description = "ELEARNING, LIVE_ONLINE, CLASSROOM, WORKSHOP, ON_THE_JOB, EXTERNAL or PATH; more than once",
            example = "PATH")
    List<String> forms;

    @QueryParam("language")
    @Parameter(description = "DUTCH or ENGLISH; what is in both is found by either", example = "DUTCH")
    List<String> languages;

    @QueryParam("span")
    @Parameter(description = "UP_TO_2, UP_TO_8 (hours) or MORE; more than once", example = "UP_TO_2")
    List<String> spans;

    @QueryParam("free")
    @Parameter(description = "true: only what costs nothing", example = "true")
    String free;

    @QueryParam("fits")
    @Parameter(description = "true: only what helps with what the user still has to learn", example = "false")
    String fits;

    @QueryParam("order")
    @Parameter(description = "FITS, SOONEST or SHORTEST", example = "SHORTEST")
    String order;

    Wanted read() {
        return new Wanted(
                typed,
                all(CourseBegin.class, begins, "begin"),
                all(Track.class, tracks, "track"),
                all(OfferingForm.class, forms, "form"),
                all(CourseLanguage.class, languages, "language"),
                all(Span.class, spans, "span"),
                Asked.yes(free, "free"),
                Asked.yes(fits, "fits"),
                Asked.oneOf(OfferingOrder.class, order, "order"));
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, List<String> asked, String field) {
        Set<E> all = EnumSet.noneOf(type);
        for (String one : asked == null ? List.<String>of() : asked) {
            E read = Asked.oneOf(type, one, field);
            if (read != null) all.add(read);
        }
        return all;
    }

    /** Where it is found. */
    public static Address address(Wanted wanted) {
        return new Address("/catalogue")
                .with("q", wanted.typed().isEmpty() ? null : wanted.typed())
                .withEach("begin", wanted.begins())
                .withEach("track", wanted.tracks())
                .withEach("form", wanted.forms())
                .withEach("language", wanted.languages())
                .withEach("span", wanted.spans())
                .with("free", wanted.free() ? "true" : null)
                .with("fits", wanted.fits() ? "true" : null)
                .with("order", wanted.order() == OfferingOrder.FITS ? null : wanted.order());
    }
}
