package nl.vaardig.steering.people;

import java.util.List;
import java.util.Map;
import nl.vaardig.inventory.passport.Passport;
import nl.vaardig.inventory.passport.PassportLine;
import nl.vaardig.inventory.round.run.MyRounds.MyRound;

/**
 * The page that shows what one is about to confirm.
 *
 * @param round that asks something now, or null
 */
public record Confirmation(Passport passport, MyRound round, Map<String, String> errors) {

    /** Own ratings from before today, the oldest first. */
    public List<PassportLine> rows() {
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
    public boolean isTicked(PassportLine row) {
        return isOld(row) || (round != null && round.left().contains(row.skill().id()));
    }

    /** A year old. */
    public boolean isOld(PassportLine row) {
        return passport.toLookAgain().contains(row);
    }
}
