package nl.vaardig.learning.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.vaardig.learning.course.OutsideAddress;
import nl.vaardig.learning.material.Material;
import nl.vaardig.platform.said.Said;
import nl.vaardig.platform.words.Bilingual;

/** What a series of meetings should be. @param links https addresses, at most {@value #MOST_LINKS} */
public record SeriesWish(Bilingual title, Bilingual about, BigDecimal cost, List<String> links) {

    public static final int MOST_LINKS = 10;

    /** Null when something can't be used. Links stand one a line. */
    public static SeriesWish read(Said said) {
        SeriesWish wish = new SeriesWish(
                said.both("title", Material.LONGEST_TITLE),
                said.optionalBoth("about", SessionSeries.LONGEST_ABOUT),
                said.optionalDecimal("cost", 0, SessionSeries.MOST_COST, 2),
                links(said));
        return said.isSound() ? wish : null;
    }

    private static List<String> links(Said said) {
        String text = said.optionalText("links", SessionSeries.LONGEST_LINKS);
        if (text == null) return List.of();
        List<String> links =
                Stream.of(text.split("\\s+")).filter(one -> !one.isBlank()).toList();
        if (links.size() > MOST_LINKS) said.fault("links", "session.links.many", MOST_LINKS);
        links.stream()
                .filter(one -> !OutsideAddress.isOne(one))
                .findFirst()
                .ifPresent(one -> said.fault("links", "session.links.form", one));
        return links;
    }
}
