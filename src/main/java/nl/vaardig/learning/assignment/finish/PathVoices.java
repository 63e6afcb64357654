package nl.vaardig.learning.assignment.finish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.vaardig.learning.path.part.PathPart;
import nl.vaardig.platform.page.Page;

/** What people thought of a path, on its page. */
@ApplicationScoped
public class PathVoices implements PathPart {

    @Inject
    PathEvaluations evaluations;

    @Override
    public Page of(long path) {
        return new Page("assignment/_voices.jte", evaluations.sum(path));
    }
}
