package nl.vaardig.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people and their managers said in two rounds, and what was agreed in the talk after the second. */
final class Ratings {
    private static final double TAKES_PART = .95;
    private static final double SKIPPED = .068;
    private static final double BY_SELF = .93;
    private static final double BY_MANAGER = .82;
    private static final double TALKS = .3;
    private static final int UNASKED_LEVEL = 2;

    private final Starter starter;
    private final List<String> skills;
    private final List<Round> rounds;
    private final RatingsFile file;
    private final Dice dice;

    Ratings(Starter starter, List<Round> rounds, RatingsFile file, Dice dice) {
        this.starter = starter;
        skills = List.copyOf(starter.skills.keySet());
        this.rounds = rounds;
        this.file = file;
        this.dice = dice;
    }

    void write(Person person) {
        boolean[] present = new boolean[rounds.size()];
        LocalDate[] days = new LocalDate[rounds.size()];
        for (int i = 0; i < present.length; i++) {
            days[i] = dice.between(
                    rounds.get(i).opens().plusDays(1), rounds.get(i).closes().minusDays(8));
            present[i] = person.on(days[i]) != null && (person.featured || dice.chance(TAKES_PART));
        }
        Talk talk = dice.chance(TALKS) || person.featured
                ? new Talk(rounds.get(1).closes().plusDays(dice.between(2, 30)))
                : null;
        int index = 0;
        for (Map.Entry<String, Integer> asked : asked(person, days).entrySet()) {
            if (person.featured ? index != 7 : !dice.chance(SKIPPED)) {
                rate(person, new Demand(asked.getKey(), asked.getValue()), index, present, days, talk);
            }
            index++;
        }
    }

    /** The skills of the roles held now and at each round, the newest first, and one or two that nobody asked for. */
    private Map<String, Integer> asked(Person person, LocalDate[] days) {
        Map<String, Integer> asked = new LinkedHashMap<>();
        person.main.role.demands().forEach(demand -> asked.putIfAbsent(demand.skill(), demand.level()));
        for (int i = days.length - 1; i >= 0; i--) {
            Spell spell = person.on(days[i]);
            if (spell != null && spell.role != person.main.role) {
                spell.role.demands().forEach(demand -> asked.putIfAbsent(demand.skill(), demand.level()));
            }
        }
        for (int i = dice.between(1, 2); i > 0; i--) {
            asked.putIfAbsent(dice.pick(skills), UNASKED_LEVEL);
        }
        return asked;
    }

    private void rate(Person person, Demand asked, int index, boolean[] present, LocalDate[] days, Talk talk) {
        Starter.Skill skill = starter.skills.get(asked.skill());
        Opinion opinion = person.featured
                ? Opinion.ofStory(index, asked.level(), skill.top())
                : Opinion.draw(person, lead(person, skill.track()), asked.level(), skill.top(), dice);
        for (int i = 0; i < present.length; i++) {
            if (i > 0) {
                opinion = person.featured
                        ? opinion.laterInStory(index, skill.top())
                        : opinion.later(person, asked.level(), skill.top(), dice);
            }
            if (present[i] && knew(person, asked.skill(), days[i])) {
                inRound(person, skill.code(), opinion, days[i], rounds.get(i));
            }
        }
        if (talk != null && present[1]) {
            talk(person, skill.code(), opinion, talk.day());
        }
    }

    /** Digital leadership is young: everywhere somewhat further from what is asked than the rest. */
    private static double lead(Person person, String track) {
        return person.main.unit.lead(track) - (track.equals("DIGITAL_LEADERSHIP") ? .4 : 0);
    }

    /** A round asked about the role of that moment; a skill of a later role was not asked about. */
    private static boolean knew(Person person, String skill, LocalDate day) {
        JobRole role = person.on(day).role;
        return role == person.main.role
                || role.demands().stream().anyMatch(demand -> demand.skill().equals(skill))
                || person.main.role.demands().stream()
                        .noneMatch(demand -> demand.skill().equals(skill));
    }

    private void inRound(Person person, String skill, Opinion opinion, LocalDate day, Round round) {
        boolean byManager = dice.chance(BY_MANAGER);
        if (!byManager || person.featured || dice.chance(BY_SELF)) {
            file.inRound(person, new Demand(skill, opinion.self()), "SELF", day, round, null);
        }
        if (byManager || person.featured) {
            String note = opinion.difference() >= 2 && dice.chance(.4)
                    ? "Graag bespreken: wij kijken hier anders naar."
                    : null;
            file.inRound(
                    person,
                    new Demand(skill, opinion.manager()),
                    "MANAGER",
                    day.plusDays(dice.between(0, 7)),
                    round,
                    note);
        }
    }

    private void talk(Person person, String skill, Opinion opinion, LocalDate day) {
        if (dice.chance(opinion.difference() >= 2 && !person.featured ? .75 : .22)) {
            file.outsideRounds(
                    person,
                    new Demand(skill, opinion.truth()),
                    "AGREED",
                    day,
                    null,
                    dice.between(0, 3),
                    "Samen vastgesteld in het ontwikkelgesprek.");
        }
    }

    private record Talk(LocalDate day) {}
}
