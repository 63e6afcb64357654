package nl.vaardig.inventory.round;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vaardig.inventory.rating.RatingFact;
import nl.vaardig.inventory.rating.RatingSource;

/**
 * How far one person is in a round.
 *
 * @param asked    ids of the skills asked
 * @param answered those of them answered in time
 */
public record Participation(long employeeId, Set<Long> asked, Set<Long> answered) {

    /** What was answered without being asked is left out. */
    public Participation {
        asked = Set.copyOf(asked);
        answered = answered.stream().filter(asked::contains).collect(Collectors.toUnmodifiableSet());
    }

    /** One rating of this person, with the skill it is about. */
    public record Answer(long skillId, RatingFact rating) {}

    /** @param ratings of this person; only own ones recorded in time are answers */
    public static Participation of(long employeeId, Set<Long> asked, Collection<Answer> ratings, Closing closing) {
        Set<Long> answered = ratings.stream()
                .filter(answer -> answer.rating().source() == RatingSource.SELF)
                .filter(answer -> closing.isInTime(answer.rating().recordedAt()))
                .map(Answer::skillId)
                .collect(Collectors.toSet());
        return new Participation(employeeId, asked, answered);
    }

    public ParticipationState state() {
        if (asked.isEmpty()) return ParticipationState.NOTHING_ASKED;
        if (answered.isEmpty()) return ParticipationState.NOT_STARTED;
        return answered.size() == asked.size() ? ParticipationState.DONE : ParticipationState.STARTED;
    }

    /** Whether a reminder makes sense. */
    public boolean isOpen() {
        return switch (state()) {
            case NOT_STARTED, STARTED -> true;
            case NOTHING_ASKED, DONE -> false;
        };
    }
}
