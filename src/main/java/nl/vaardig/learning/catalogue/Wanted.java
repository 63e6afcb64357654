package nl.vaardig.learning.catalogue;

import jakarta.persistence.Query;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.skills.scale.Track;

/**
 * What somebody looks for. Of each facet some are chosen (any of them will do), or none (then all will).
 *
 * @param free only what costs nothing
 * @param fits only what helps with what the reader still has to learn
 */
public record Wanted(
        String typed,
        Set<CourseBegin> begins,
        Set<Track> tracks,
        Set<OfferingForm> forms,
        Set<CourseLanguage> languages,
        Set<Span> spans,
        boolean free,
        boolean fits,
        OfferingOrder order) {

    private static final String BEGIN =
            "case o.beginBy when NOW then 0 when ON_DATE then 1 when ON_REQUEST then 2 else 3 end";

    public Wanted {
        typed = typed == null ? "" : typed.strip();
        begins = set(begins);
        languages = set(languages);
        order = order == null ? OfferingOrder.FITS : order;
    }

    /** May be asked for what nobody said (null). */
    private static <T> Set<T> set(Set<T> chosen) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(chosen));
    }

    /** Nothing is chosen: the order is no choice of what. */
    public boolean isEverything() {
        return typed.isEmpty() && isWithoutFacets();
    }

    public boolean isWithoutFacets() {
        return begins.isEmpty()
                && tracks.isEmpty()
                && forms.isEmpty()
                && languages.isEmpty()
                && spans.isEmpty()
                && !free
                && !fits;
    }

    /** Who chooses Dutch also takes what is in both. */
    boolean takes(CourseLanguage language) {
        return languages.isEmpty() || languages.contains(language) || language == CourseLanguage.DUTCH_AND_ENGLISH;
    }

    /** HQL on the offering o. */
    String condition(String fitting) {
        return (begins.isEmpty() ? "" : " and o.beginBy in (:begins)")
                + (tracks.isEmpty() ? "" : " and o.track in (:tracks)")
                + (forms.isEmpty() ? "" : " and o.form in (:forms)")
                + (languages.isEmpty() ? "" : " and (o.language in (:languages) or o.language = DUTCH_AND_ENGLISH)")
                + (spans.isEmpty() ? "" : " and o.span in (:spans)")
                + (free ? " and o.free = true" : "")
                + (fits ? " and " + fitting : "");
    }

    boolean asksWhatFits() {
        return fits || order == OfferingOrder.FITS;
    }

    /** HQL: what has the words in its name comes first, examples come last. */
    String order(String fitting) {
        String named =
                typed.isEmpty() ? "" : "case when o.name.nl like :typed or o.name.en like :typed then 0 else 1 end, ";
        return named
                + switch (order) {
                    case FITS -> "o.example, case when " + fitting + " then 0 else 1 end, " + BEGIN;
                    case SOONEST -> BEGIN + ", o.hours";
                    case SHORTEST -> "o.example, o.hours";
                }
                + ", o.track, o.code";
    }

    <Q extends Query> Q bind(Q query) {
        if (!typed.isEmpty()) query.setParameter("typed", "%" + typed.replaceAll("[%_]", " ") + "%");
        if (!begins.isEmpty()) query.setParameter("begins", begins);
        if (!tracks.isEmpty()) query.setParameter("tracks", tracks);
        if (!forms.isEmpty()) query.setParameter("forms", forms);
        if (!languages.isEmpty()) query.setParameter("languages", languages);
        if (!spans.isEmpty()) query.setParameter("spans", spans);
        return query;
    }
}
