package nl.vaardig.skills.esco;

import java.util.List;
import java.util.Map;

/**
 * A skill or a field of knowledge in ESCO.
 *
 * @param conceptUri     its address, the same in every language and version
 * @param preferredLabel by language, such as nl
 * @param description    by language; a language without one is not there
 * @param otherLabels    other words for it by language, to search by
 * @param skillType      skill/competence or knowledge; empty = not told
 * @param reuseLevel     such as transversal, cross-sector or sector-specific; empty = not told
 * @param broader        addresses of the concepts above it
 * @param broaderNames   what those are called, by address, by language
 */
public record EscoSkill(
        String conceptUri,
        Map<String, String> preferredLabel,
        Map<String, String> description,
        Map<String, List<String>> otherLabels,
        String skillType,
        String reuseLevel,
        List<String> broader,
        Map<String, Map<String, String>> broaderNames) {

    public EscoSkill {
        preferredLabel = Map.copyOf(preferredLabel);
        description = Map.copyOf(description);
        otherLabels = Map.copyOf(otherLabels);
        broader = List.copyOf(broader);
        broaderNames = Map.copyOf(broaderNames);
    }
}
