package nl.vaardig.steering.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vaardig.inventory.passport.Passport;
import nl.vaardig.inventory.passport.PassportLine;
import nl.vaardig.inventory.rating.RatingLine;
import nl.vaardig.inventory.round.run.MyRounds.MyRound;
import nl.vaardig.inventory.wish.SkillWishes.Wish;

/**
 * The page on which one rates oneself.
 *
 * @param one    id of the only skill on the page; null = all
 * @param typed  what was sent and came back, empty at first
 * @param errors message by field
 * @param round  that asks something now, or null
 * @param now    to tell what was said a moment ago
 */
public record MyRatings(
        Passport passport, Long one, RatingForm typed, Map<String, String> errors, MyRound round, Instant now) {

    /** All skills that are asked, in the order of the page. */
    public List<PassportLine> asked() {
        List<PassportLine> rows = new ArrayList<>();
        passport.tracks()
                .values()
                .forEach(track -> track.stream().filter(PassportLine::isAsked).forEach(rows::add));
        return rows;
    }

    public List<PassportLine> shown() {
        return asked().stream()
                .filter(row -> one == null || row.skill().id().equals(one))
                .toList();
    }

    /** The level that is ticked: what was typed, else what one said last. */
    public String chosen(PassportLine row) {
        String level = typed.levels().get(row.skill().id());
        return level != null ? level : saved(row);
    }

    /** The level that the form knows to be saved; empty = none. */
    public String was(PassportLine row) {
        if (typed.skills().contains(row.skill().id()))
            return typed.was().getOrDefault(row.skill().id(), "");
        return saved(row);
    }

    private static String saved(PassportLine row) {
        Integer self = row.explained().selfLevel();
        return self == null ? "" : self.toString();
    }

    /** What was said beside the level: as typed, else as it was said before. */
    public Wish wish(PassportLine row) {
        return typed.wishes().getOrDefault(row.skill().id(), row.wish());
    }

    /** What the form knows to be saved beside the level. */
    public Wish wished(PassportLine row) {
        long skill = row.skill().id();
        return typed.skills().contains(skill) ? typed.before().getOrDefault(skill, Wish.none(skill)) : row.wish();
    }

    /** The own rating, when it is from before today and can be confirmed. */
    public Optional<RatingLine> earlier(PassportLine row) {
        return Optional.ofNullable(row.explained().self())
                .filter(line -> line.fact().validOn().isBefore(passport.when().on()));
    }

    /** What one said last, as long as one may take it back; null = nothing. */
    public PassportLine last() {
        return asked().stream()
                .filter(row -> row.explained().self() != null && row.canTakeBack(now))
                .max(Comparator.comparing(row -> row.explained().self().fact().recordedAt()))
                .orElse(null);
    }

    /** Place of the only skill, counted from 1. */
    public int place() {
        return index() + 1;
    }

    public Optional<PassportLine> previous() {
        return index() > 0 ? Optional.of(asked().get(index() - 1)) : Optional.empty();
    }

    public Optional<PassportLine> next() {
        return index() + 1 < asked().size() ? Optional.of(asked().get(index() + 1)) : Optional.empty();
    }

    /** Skills that the round still asks. */
    public List<PassportLine> left() {
        return asked().stream().filter(this::isLeft).toList();
    }

    private boolean isLeft(PassportLine row) {
        return round != null && round.left().contains(row.skill().id());
    }

    /** The next skill that one didn't rate or that the round still asks, after this one and then from the top. */
    Optional<PassportLine> nextUnrated() {
        List<PassportLine> all = asked();
        List<PassportLine> order = new ArrayList<>(all.subList(index() + 1, all.size()));
        order.addAll(all.subList(0, index() + 1));
        return order.stream()
                .filter(row -> row.explained().self() == null || isLeft(row))
                .findFirst();
    }

    private int index() {
        List<PassportLine> all = asked();
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).skill().id().equals(one)) return place;
        }
        return -1;
    }
}
