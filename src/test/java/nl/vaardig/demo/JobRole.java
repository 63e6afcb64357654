package nl.vaardig.demo;

import java.util.List;
import java.util.Set;

/** A job role of the starter library, as far as the generator needs it. */
record JobRole(String code, String population, boolean managerial, List<Demand> demands) {
    /** The roles that count as digital talent in the generated municipalities. */
    static final List<String> TALENT = List.of(
            "data-analyst",
            "data-engineer",
            "gis-specialist",
            "information-manager",
            "service-designer",
            "ciso",
            "application-manager");

    private static final Set<String> TALENT_CODES = Set.copyOf(TALENT);

    boolean isTalent() {
        return TALENT_CODES.contains(code);
    }
}
