package nl.vaardig.steering.matrix;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vaardig.inventory.goal.StrategicGoal;
import nl.vaardig.organisation.jobrole.JobRole;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.page.View;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.matrix.cell.TeamPlaces;
import nl.vaardig.steering.matrix.selection.MatrixChoice;
import nl.vaardig.steering.matrix.selection.SavedSelections;

/**
 * What one may choose a matrix from, and what a choice is called.
 *
 * @param held the job roles that somebody in sight has
 */
public record MatrixOffer(
        TeamPlaces places,
        List<JobRole> jobRoles,
        Set<Long> held,
        List<StrategicGoal> goals,
        List<SavedSelections.Row> saved,
        LocalDate today) {

    /** Selections to begin with, for who has none yet. */
    private static final List<MatrixChoice> EXAMPLES = List.of(
            new MatrixChoice(
                    null, false, null, Population.MANAGEMENT_BOARD, Track.DIGITAL_LEADERSHIP, null, null, false),
            new MatrixChoice(null, false, null, Population.ICT, Track.DATA_ANALYSIS, null, null, false),
            new MatrixChoice(null, false, null, Population.PRIMARY_PROCESS, null, null, 3, true));

    /** Those that have people. */
    public List<MatrixChoice> examples() {
        Set<Population> populations =
                offeredRoles().stream().map(JobRole::population).collect(toSet());
        return EXAMPLES.stream()
                .filter(example -> populations.contains(example.population()))
                .toList();
    }

    /** Nobody looks for a job role that none of the own people has. */
    public List<JobRole> offeredRoles() {
        return jobRoles.stream().filter(role -> held.contains(role.id())).toList();
    }

    /** Whether a choice has a name already. */
    public boolean isSaved(MatrixChoice choice) {
        return saved.stream().anyMatch(row -> row.selection().choice().equals(choice));
    }

    /** The choice in a few words, each kind by itself; of people and skills that are all of them, that is said. */
    public List<String> words(MatrixChoice choice, View view) {
        List<String> words = people(choice, view);
        if (choice.track() != null) words.add(view.t(choice.track()));
        goals.stream()
                .filter(goal -> goal.id().equals(choice.goal()))
                .forEach(goal -> words.add(view.t("matrix.words.goal", view.in(goal.name()))));
        if (choice.criticality() != null) words.add(view.t("matrix.criticality." + choice.criticality()));
        if (choice.gaps()) words.add(view.t("matrix.words.gaps"));
        return words;
    }

    private List<String> people(MatrixChoice choice, View view) {
        List<String> words = new ArrayList<>();
        if (!choice.narrowsPeople()) words.add(everyone(view));
        if (choice.department() != null) {
            String name = places.tree().name(choice.department());
            words.add(choice.alone() ? view.t("matrix.words.alone", name) : name);
        }
        jobRoles.stream()
                .filter(role -> role.id().equals(choice.jobRole()))
                .forEach(role -> words.add(view.in(role.name())));
        if (choice.population() != null) words.add(view.t(choice.population()));
        return words;
    }

    /** What no department stands for: the municipality, or a manager's own departments. */
    public String everyone(View view) {
        return view.t(places.sight().everyone() ? "matrix.everyone" : "matrix.everyone.mine");
    }
}
