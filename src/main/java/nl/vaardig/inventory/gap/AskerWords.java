package nl.vaardig.inventory.gap;

import nl.vaardig.inventory.requirement.Asker;
import nl.vaardig.platform.page.View;

/** Who asks a skill, in words. */
public final class AskerWords {

    private AskerWords() {}

    public static String of(View view, Asker asker) {
        String key = "gap.by." + asker.kind();
        return switch (asker.kind()) {
            case JOB_ROLE -> view.t(key, view.in(asker.jobRole().name()));
            case DEPARTMENT -> view.t(key, asker.department().name());
            case PERSON -> view.t(key);
            case GOAL -> view.t(key, view.in(asker.goal().name()), whom(view, asker));
        };
    }

    /** Of whom a goal asks it. */
    public static String whom(View view, Asker goal) {
        return goal.population() == null ? view.t("requirement.everyone") : view.t(goal.population());
    }
}
