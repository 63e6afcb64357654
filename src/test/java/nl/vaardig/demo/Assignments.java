package nl.vaardig.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vaardig.demo.Assigned.State;

/** assignments.csv: who follows, followed or declined which learning path. */
final class Assignments implements AutoCloseable {
    private static final double WITH_A_PATH = .165;
    private static final double WITH_A_SECOND = .2;
    private static final int LEAVERS_OF_MONTHS = 14;
    private static final State[] STATES = State.values();
    private static final int[] WEIGHTS = {10, 17, 28, 30, 8, 7};
    private static final String[][] REASONS = {
        {"Uit de inventarisatie blijkt dat u hier nog kunt groeien.", "The inventory shows room to grow here."},
        {"U hebt dit afgesproken in uw ontwikkelgesprek.", "You agreed on this in your development talk."},
        {"Dit leerpad past bij wat uw functie vraagt.", "This learning path fits what your job asks."},
        {
            "Uw afdeling werkt hiermee aan een doel uit de digitale strategie.",
            "With this your department works on a goal of the digital strategy."
        }
    };
    private static final List<String> DECLINED = List.of(
            "Ik heb dit kwartaal geen tijd. Graag na de zomer.",
            "Ik volg al een andere opleiding.",
            "Dit past nu niet bij mijn werk.",
            "Ik leer dit liever in de praktijk, met een collega.");

    private final Map<JobRole, List<LearningPath>> suited = new HashMap<>();
    private final Starter starter;
    private final LocalDate asOf;
    private final Dice dice;
    private final Csv csv;

    Assignments(Starter starter, Path folder, LocalDate asOf, Dice dice) {
        this.starter = starter;
        this.asOf = asOf;
        this.dice = dice;
        csv = new Csv(
                folder,
                "assignments.csv",
                "staff_number",
                "path_code",
                "state",
                "reason_nl",
                "reason_en",
                "compulsory",
                "assigned_on",
                "due_on",
                "started_on",
                "ended_on",
                "decline_reason",
                "steps_done");
    }

    /** Writes the assignments of one person, and returns the completed ones. */
    List<Assigned> write(Person person) {
        List<Assigned> all = new ArrayList<>(draw(person));
        all.forEach(assigned -> write(person, assigned));
        return all.stream()
                .filter(assigned -> assigned.state() == State.COMPLETED)
                .toList();
    }

    private List<Assigned> draw(Person person) {
        boolean left = person.seat == null;
        LocalDate horizon = left ? person.main.end : asOf;
        List<LearningPath> paths = new ArrayList<>(suited.computeIfAbsent(person.main.role, this::suited));
        int wanted = person.featured ? 4 : dice.chance(WITH_A_PATH) ? dice.chance(WITH_A_SECOND) ? 2 : 1 : 0;
        if (horizon.isBefore(asOf.minusMonths(LEAVERS_OF_MONTHS))) {
            wanted = 0;
        }
        List<Assigned> drawn = new ArrayList<>();
        while (drawn.size() < wanted && !paths.isEmpty()) {
            State state = left
                    ? dice.chance(.6) ? State.COMPLETED : State.WITHDRAWN
                    : person.featured ? story(drawn.size()) : STATES[dice.weighted(WEIGHTS)];
            Assigned assigned = new AssignmentDays(dice, horizon).draw(paths.remove(dice.below(paths.size())), state);
            if (assigned.assigned().isBefore(person.serviceStart().plusDays(14))) {
                break;
            }
            boolean shown = person.featured && state == State.STARTED;
            drawn.add(shown ? assigned.beforeItsGate() : assigned);
        }
        return drawn;
    }

    private static State story(int index) {
        return List.of(State.COMPLETED, State.STARTED, State.ASSIGNED, State.PROPOSED)
                .get(index);
    }

    /** Paths for this population that end at something the role asks; leading is for those who lead. */
    private List<LearningPath> suited(JobRole role) {
        List<LearningPath> allowed = starter.paths.stream()
                .filter(path -> path.steps() > 0)
                .filter(path -> path.population().isEmpty() || path.population().equals(role.population()))
                .filter(path -> role.population().equals("MANAGEMENT_BOARD")
                        || !path.track().equals("DIGITAL_LEADERSHIP"))
                .toList();
        List<LearningPath> asked = allowed.stream()
                .filter(path -> path.outcomes().stream().anyMatch(outcome -> role.demands().stream()
                        .anyMatch(demand -> demand.skill().equals(outcome.skill()))))
                .toList();
        return asked.isEmpty() ? allowed : asked;
    }

    private void write(Person person, Assigned it) {
        String[] reason = REASONS[it.compulsory() ? 2 : dice.below(REASONS.length)];
        csv.row(
                person.staffNumber(),
                it.path().code(),
                it.state(),
                reason[0],
                reason[1],
                it.compulsory(),
                it.assigned(),
                it.due(),
                it.started(),
                it.ended(),
                it.state() == State.DECLINED ? dice.pick(DECLINED) : null,
                it.stepsDone());
    }

    int rows() {
        return csv.rows();
    }

    @Override
    public void close() {
        csv.close();
    }
}
