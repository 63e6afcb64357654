package nl.vaardig.passport;

import java.util.List;
import java.util.Map;

/** The page that shows what one is about to confirm. */
public record Confirmation(Passport passport, Map<String, String> errors) {

    /** Own ratings from before today, the oldest first. */
    public List<PassportRow> rows() {
        return passport.rows().stream()
                .filter(row -> row.standing().self() != null
                        && row.standing()
                                .self()
                                .fact()
                                .validOn()
                                .isBefore(passport.when().on()))
                .sorted((a, b) -> a.standing()
                        .self()
                        .fact()
                        .validOn()
                        .compareTo(b.standing().self().fact().validOn()))
                .toList();
    }

    /** A year old: ticked beforehand. */
    public boolean isOld(PassportRow row) {
        return passport.toLookAgain().contains(row);
    }
}
