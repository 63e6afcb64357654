package nl.vaardig.passport;

import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.campaign.MyRounds.MyRound;

/**
 * The page that shows what one is about to confirm.
 *
 * @param round that asks something now, or null
 */
public record Confirmation(Passport passport, MyRound round, Map<String, String> errors) {

    /** Own ratings from before today, the oldest first. */
    public List<PassportRow> rows() {
        return passport.rows().stream()
                .filter(row -> row.explained().self() != null
                        && row.explained()
                                .self()
                                .fact()
                                .validOn()
                                .isBefore(passport.when().on()))
                .sorted((a, b) -> a.explained()
                        .self()
                        .fact()
                        .validOn()
                        .compareTo(b.explained().self().fact().validOn()))
                .toList();
    }

    /** A year old, or still asked by the round. */
    public boolean isTicked(PassportRow row) {
        return isOld(row) || (round != null && round.left().contains(row.skill().id()));
    }

    /** A year old. */
    public boolean isOld(PassportRow row) {
        return passport.toLookAgain().contains(row);
    }
}
