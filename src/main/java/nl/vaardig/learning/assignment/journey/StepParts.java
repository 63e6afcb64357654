package nl.vaardig.learning.assignment.journey;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.vaardig.learning.assignment.Assignment;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.page.Page;
import nl.vaardig.platform.page.Templates;
import nl.vaardig.platform.page.View;

/** What the steps of an assignment that work with a material show of it. */
@ApplicationScoped
public class StepParts {

    @Inject
    @Any
    Instance<StepPart> parts;

    @Inject
    @Any
    Instance<OverviewPart> overviews;

    @Inject
    Templates templates;

    /** Of one step; empty of one without material. */
    public Optional<Function<View, Content>> of(Assignment assignment, Journey journey, Step step) {
        if (step.material() == null) return Optional.empty();
        return parts.stream()
                .filter(part -> part.kind() == step.kind().material())
                .findFirst()
                .map(part -> shown(part.of(assignment, step, journey.placeOf(step))));
    }

    /** Of the steps whose turn it is, by their ids. */
    public Map<Long, Function<View, Content>> now(Assignment assignment, Journey journey) {
        Map<Long, Function<View, Content>> shown = new HashMap<>();
        if (!assignment.state().isAccepted()) return shown;
        for (Step step : journey.steps())
            if (journey.placeOf(step) == Journey.Place.NOW)
                of(assignment, journey, step).ifPresent(part -> shown.put(step.id(), part));
        return shown;
    }

    /** What is told beside the reader's own paths. */
    public List<Function<View, Content>> beside() {
        return overviews.stream().map(part -> shown(part.ofMine())).toList();
    }

    private Function<View, Content> shown(Page page) {
        return view -> templates.part(page, view);
    }
}
