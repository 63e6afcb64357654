package nl.vaardig.learning.path.build;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.vaardig.learning.course.Outcome;
import nl.vaardig.learning.path.LearningPaths;
import nl.vaardig.learning.path.PathOutcome;
import nl.vaardig.learning.path.PathVersion;
import nl.vaardig.learning.path.Step;
import nl.vaardig.platform.BadField;

/** A whole draft at once, in the place of what it was. Steps that stay keep who they are, and their group. */
@ApplicationScoped
@Transactional
public class WriteDraft {

    @PersistenceContext
    EntityManager db;

    @Inject
    Drafts drafts;

    @Inject
    LearningPaths paths;

    /** @return the id of the path */
    long make(PathWish wish) {
        long made = drafts.create();
        put(made, wish);
        return made;
    }

    /** Of a path that nobody changes a draft is begun. @throws BadField at the row of a step that isn't in it */
    void put(long path, PathWish wish) {
        drafts.begin(path);
        db.flush();
        PathVersion draft = drafts.toChange(path);
        draft.say(wish.facts(), drafts.by(), drafts.now());
        bring(draft, wish.outcomes());
        steps(draft, wish.steps());
    }

    private void bring(PathVersion draft, List<Outcome> wanted) {
        Map<Long, PathOutcome> there =
                paths.outcomes(draft).stream().collect(toMap(one -> one.skill().id(), Function.identity()));
        for (Outcome one : wanted) {
            PathOutcome kept = there.remove(one.skill().id());
            if (kept != null) kept.reach(one.level());
            else db.persist(new PathOutcome(draft, one.skill(), one.level()));
        }
        there.values().forEach(db::remove);
    }

    private void steps(PathVersion draft, List<PathWish.Row> rows) {
        List<Step> there = paths.steps(draft);
        Set<Step> kept = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            PathWish.Row one = rows.get(row);
            Step step = one.id() == null ? Step.empty(draft, row + 1, one.said().kind()) : find(there, one.id(), row);
            step.take(one.said(), drafts.by());
            step.place(row + 1);
            if (one.id() == null) db.persist(step);
            kept.add(step);
        }
        there.stream().filter(step -> !kept.contains(step)).forEach(step -> step.remove(drafts.now()));
        db.flush();
        new StepOrder(paths.steps(draft)).tidy();
    }

    /** By its own id, or that of the same step in another version. */
    private static Step find(List<Step> there, long id, int row) {
        return there.stream()
                .filter(step -> step.id() == id || step.origin() == id)
                .findFirst()
                .orElseThrow(() -> new BadField("steps[" + row + "].id", "form.choice"));
    }
}
