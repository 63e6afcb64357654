package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.List;

/** A past campaign in which people rated themselves and their managers rated them. */
record Round(String code, String dutch, String english, LocalDate opens, LocalDate closes) {
    private static final String[] DUTCH = {"winter", "voorjaar", "zomer", "najaar"};
    private static final String[] ENGLISH = {"Winter", "Spring", "Summer", "Autumn"};

    static List<Round> before(LocalDate asOf) {
        return List.of(opening(asOf.minusMonths(15)), opening(asOf.minusMonths(4)));
    }

    /** Opens on the tenth of the next month and stays open for four weeks. */
    private static Round opening(LocalDate month) {
        LocalDate opens = month.plusMonths(1).withDayOfMonth(10);
        int season = opens.getMonthValue() % 12 / 3;
        return new Round(
                opens.toString().substring(0, 7),
                "Inventarisatie " + DUTCH[season] + " " + opens.getYear(),
                ENGLISH[season] + " inventory " + opens.getYear(),
                opens,
                opens.plusDays(27));
    }
}
