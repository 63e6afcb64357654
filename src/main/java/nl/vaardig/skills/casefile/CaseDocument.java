package nl.vaardig.skills.casefile;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Map;

/**
 * CFPckgDocument: the framework itself. CASE requires identifier, uri, creator, title and lastChangeDateTime.
 *
 * @param identifier         a UUID
 * @param uri                where the document can be found
 * @param caseVersion        1.1
 * @param language           of all texts outside extensions, such as nl
 * @param lastChangeDateTime ISO 8601 in UTC
 * @param notes              what the makers want to be said: our credit
 * @param extensions         what CASE has no property for, see {@link CaseExtensions}; null = none
 */
public record CaseDocument(
        @JsonbProperty("identifier") String identifier,
        @JsonbProperty("uri") String uri,
        @JsonbProperty("caseVersion") String caseVersion,
        @JsonbProperty("creator") String creator,
        @JsonbProperty("title") String title,
        @JsonbProperty("lastChangeDateTime") String lastChangeDateTime,
        @JsonbProperty("language") String language,
        @JsonbProperty("version") String version,
        @JsonbProperty("notes") String notes,
        @JsonbProperty("extensions") Map<String, Object> extensions) {

    public static final String CASE_VERSION = "1.1";
}
