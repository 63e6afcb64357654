package nl.vaardig.learning.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import nl.vaardig.learning.catalogue.Catalogue.Bundle;
import nl.vaardig.learning.course.CourseBegin;
import nl.vaardig.learning.course.CourseLanguage;
import nl.vaardig.skills.scale.Track;

/**
 * How many there would be with one more choice: for each choice of a facet those that have it among all that the other
 * facets let through. So the choices of one facet don't put each other at nought.
 */
public record Facets(Wanted wanted, List<Bundle> bundles) {

    private enum Facet {
        BEGIN,
        TRACK,
        FORM,
        LANGUAGE,
        SPAN,
        FREE,
        FITS
    }

    /** All that was asked for. */
    public long total() {
        return count(null, bundle -> true);
    }

    public long paths() {
        return count(null, bundle -> bundle.form() == OfferingForm.PATH);
    }

    public long of(CourseBegin begin) {
        return count(Facet.BEGIN, bundle -> bundle.beginBy() == begin);
    }

    public long of(Track track) {
        return count(Facet.TRACK, bundle -> bundle.track() == track);
    }

    public long of(OfferingForm form) {
        return count(Facet.FORM, bundle -> bundle.form() == form);
    }

    /** What is in both languages counts at either. */
    public long of(CourseLanguage language) {
        return count(
                Facet.LANGUAGE,
                bundle -> bundle.language() == language || bundle.language() == CourseLanguage.DUTCH_AND_ENGLISH);
    }

    public long of(Span span) {
        return count(Facet.SPAN, bundle -> bundle.span() == span);
    }

    public long free() {
        return count(Facet.FREE, Bundle::free);
    }

    public long fitting() {
        return count(Facet.FITS, bundle -> bundle.fits() == 1);
    }

    private long count(Facet but, Predicate<Bundle> has) {
        return bundles.stream()
                .filter(bundle ->
                        EnumSet.allOf(Facet.class).stream().allMatch(facet -> facet == but || lets(facet, bundle)))
                .filter(has)
                .mapToLong(Bundle::count)
                .sum();
    }

    private boolean lets(Facet facet, Bundle bundle) {
        return switch (facet) {
            case BEGIN -> wanted.begins().isEmpty() || wanted.begins().contains(bundle.beginBy());
            case TRACK -> wanted.tracks().isEmpty() || wanted.tracks().contains(bundle.track());
            case FORM -> wanted.forms().isEmpty() || wanted.forms().contains(bundle.form());
            case LANGUAGE -> wanted.takes(bundle.language());
            case SPAN -> wanted.spans().isEmpty() || wanted.spans().contains(bundle.span());
            case FREE -> !wanted.free() || bundle.free();
            case FITS -> !wanted.fits() || bundle.fits() == 1;
        };
    }
}
