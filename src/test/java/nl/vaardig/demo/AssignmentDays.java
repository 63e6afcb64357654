package nl.vaardig.demo;

import java.time.LocalDate;
import nl.vaardig.demo.Assigned.State;

/** Draws the days of an assignment in the only order in which they can happen. */
final class AssignmentDays {
    private static final int DAYS_TO_COMPLETE = 84;
    private static final double COMPULSORY = .14;

    private final Dice dice;
    private final LocalDate horizon;

    AssignmentDays(Dice dice, LocalDate horizon) {
        this.dice = dice;
        this.horizon = horizon;
    }

    Assigned draw(LearningPath path, State state) {
        boolean free = state == State.PROPOSED || state == State.DECLINED;
        boolean compulsory = !free && dice.chance(COMPULSORY);
        LocalDate assigned = horizon.minusDays(daysAgo(state));
        LocalDate due = assigned.plusDays(DAYS_TO_COMPLETE);
        LocalDate started =
                switch (state) {
                    case STARTED, COMPLETED -> assigned.plusDays(dice.between(1, 9));
                    case WITHDRAWN -> dice.chance(.4) ? assigned.plusDays(dice.between(1, 9)) : null;
                    case PROPOSED, ASSIGNED, DECLINED -> null;
                };
        LocalDate ended =
                switch (state) {
                    case COMPLETED -> started.plusDays(dice.between(20, 100));
                    case DECLINED -> assigned.plusDays(dice.between(1, 20));
                    case WITHDRAWN -> assigned.plusDays(dice.between(14, 50));
                    case PROPOSED, ASSIGNED, STARTED -> null;
                };
        return new Assigned(path, state, compulsory, assigned, due, started, ended, steps(path, state, started));
    }

    private int daysAgo(State state) {
        return switch (state) {
            case PROPOSED -> dice.between(1, 30);
            case ASSIGNED -> dice.between(1, 70);
            case STARTED -> dice.between(12, 110);
            case COMPLETED -> dice.between(115, 420);
            case DECLINED -> dice.between(25, 300);
            case WITHDRAWN -> dice.between(55, 300);
        };
    }

    private int steps(LearningPath path, State state, LocalDate started) {
        if (state == State.COMPLETED) {
            return path.steps();
        }
        return started == null || path.steps() < 2 ? 0 : dice.between(state == State.STARTED ? 1 : 0, path.steps() - 1);
    }
}
