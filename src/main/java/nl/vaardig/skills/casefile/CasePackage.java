package nl.vaardig.skills.casefile;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * A framework as 1EdTech CASE 1.1 exchanges it (REST/JSON Binding 1.1 of 24 January 2025, CFPackage; what getCFPackage
 * answers): one document with its items, how they hang together, and rubrics for what levels look like. Holds the
 * properties we write or understand; others are skipped when a file is read. A list that is absent is empty here.
 */
public record CasePackage(
        @JsonbProperty("CFDocument") CaseDocument document,
        @JsonbProperty("CFItems") List<CaseItem> items,
        @JsonbProperty("CFAssociations") List<CaseAssociation> associations,
        @JsonbProperty("CFRubrics") List<CaseRubric> rubrics) {

    public CasePackage {
        items = items == null ? List.of() : List.copyOf(items);
        associations = associations == null ? List.of() : List.copyOf(associations);
        rubrics = rubrics == null ? List.of() : List.copyOf(rubrics);
    }
}
