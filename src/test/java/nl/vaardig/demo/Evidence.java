package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.List;

/** Certificates (some no longer valid), tests, course results, and now and then what a colleague thinks. */
final class Evidence {
    private static final double CERTIFICATE = .07;
    private static final double TEST = .06;
    private static final double PEER = .05;
    private static final int VALID_MONTHS = 36;
    private static final int OLDEST_MONTHS = 46;

    private final Starter starter;
    private final LocalDate asOf;
    private final RatingsFile file;
    private final Dice dice;

    Evidence(Starter starter, LocalDate asOf, RatingsFile file, Dice dice) {
        this.starter = starter;
        this.asOf = asOf;
        this.file = file;
        this.dice = dice;
    }

    void write(Person person, List<Assigned> completed) {
        completed.forEach(done -> courseResults(person, done));
        if (person.main.role.demands().isEmpty()) {
            return;
        }
        if (person.featured) {
            // through the 30th day from now: the passport shows what runs out soon
            certificate(person, asOf.plusDays(30).minusMonths(VALID_MONTHS).plusDays(1));
            colleagues(person);
        } else if (dice.chance(CERTIFICATE)) {
            certificate(person, asOf.minusMonths(dice.between(2, OLDEST_MONTHS)).minusDays(dice.below(28)));
        }
        if (dice.chance(TEST)) {
            one(person, "TEST", dice.between(-1, 1), asOf.minusDays(dice.between(20, 500)), null);
        }
        if (dice.chance(PEER)) {
            one(person, "PEER", dice.between(-1, 1), asOf.minusDays(dice.between(10, 300)), null);
        }
    }

    /** How six colleagues see one skill, from another instrument: kept, and never shown. */
    private void colleagues(Person person) {
        Demand asked = person.main.role.demands().get(0);
        int top = starter.skills.get(asked.skill()).top();
        int[] above = {-1, 0, 0, 1, 0, -1};
        for (int i = 0; i < above.length; i++) {
            Demand seen = new Demand(asked.skill(), Opinion.within(asked.level() + above[i], top));
            file.outsideRounds(person, seen, "PEER", asOf.minusDays(60 + i), null, 0, null);
        }
    }

    private void certificate(Person person, LocalDate day) {
        one(
                person,
                "CERTIFICATE",
                dice.weighted(2, 1),
                day,
                day.plusMonths(VALID_MONTHS).minusDays(1));
    }

    private void one(Person person, String source, int above, LocalDate day, LocalDate until) {
        Demand asked = dice.pick(person.main.role.demands());
        int level = Opinion.within(
                asked.level() + above, starter.skills.get(asked.skill()).top());
        file.outsideRounds(person, new Demand(asked.skill(), level), source, day, until, dice.between(0, 6), null);
    }

    private void courseResults(Person person, Assigned done) {
        for (Demand outcome : done.path().outcomes()) {
            if (dice.chance(.8)) {
                file.outsideRounds(person, outcome, "COURSE_RESULT", done.ended(), null, dice.between(0, 4), null);
            }
        }
    }
}
