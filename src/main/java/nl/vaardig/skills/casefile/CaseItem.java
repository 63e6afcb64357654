package nl.vaardig.skills.casefile;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Map;

/**
 * CFPckgItem: a skill, or an area that holds skills. CASE requires identifier, uri, fullStatement and
 * lastChangeDateTime.
 *
 * @param identifier           a UUID
 * @param fullStatement        what it is, in full: our definition, or the name where there is none
 * @param abbreviatedStatement our name
 * @param humanCodingScheme    our code
 * @param itemType             a word for the kind of item, free in CASE; ours are Area and Skill
 * @param extensions           see {@link CaseExtensions}; null = none
 */
public record CaseItem(
        @JsonbProperty("identifier") String identifier,
        @JsonbProperty("uri") String uri,
        @JsonbProperty("fullStatement") String fullStatement,
        @JsonbProperty("abbreviatedStatement") String abbreviatedStatement,
        @JsonbProperty("humanCodingScheme") String humanCodingScheme,
        @JsonbProperty("CFItemType") String itemType,
        @JsonbProperty("language") String language,
        @JsonbProperty("lastChangeDateTime") String lastChangeDateTime,
        @JsonbProperty("extensions") Map<String, Object> extensions) {

    static final String AREA = "Area";
    static final String SKILL = "Skill";
}
