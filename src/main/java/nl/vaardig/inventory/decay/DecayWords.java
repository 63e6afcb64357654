package nl.vaardig.inventory.decay;

import java.util.ArrayList;
import java.util.List;
import nl.vaardig.platform.page.View;
import nl.vaardig.skills.skill.Decay;

/** How levels fade, in words: what nobody reads from a formula. */
public final class DecayWords {

    private DecayWords() {}

    /** Niveaus tellen altijd voor vol; or how fast they fade, and to where. */
    public static String terms(View view, Decay decay) {
        return decay.isOff()
                ? view.t("decay.off")
                : view.t("decay.terms", view.t("decay.months", decay.halfLifeMonths()), decay.floor());
    }

    /** For each level that fades: Niveau 4 telt na 9 maanden als 3, na 2 jaar als 2. */
    public static List<String> levels(View view, Decay decay, int topLevel) {
        List<String> lines = new ArrayList<>();
        for (int level = topLevel; level > decay.floor() && !decay.isOff(); level--) {
            lines.add(view.t("decay.level", level, String.join(", ", steps(view, decay, level))));
        }
        return lines;
    }

    private static List<String> steps(View view, Decay decay, int level) {
        List<String> steps = new ArrayList<>();
        for (int as = level; as > decay.floor(); as--) {
            long months = Math.max(1, Math.round(decay.months(level, as)));
            steps.add(view.t("decay.step", view.t("decay.months", months), as - 1));
        }
        return steps;
    }
}
