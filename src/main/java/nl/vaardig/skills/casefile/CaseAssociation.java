package nl.vaardig.skills.casefile;

import jakarta.json.bind.annotation.JsonbProperty;

/**
 * CFPckgAssociation: the origin stands in a relation to the destination. Of the ten types we use isChildOf; CASE
 * requires everything but the sequence number.
 *
 * @param sequenceNumber place among the children of the same destination; null = none given
 */
public record CaseAssociation(
        @JsonbProperty("identifier") String identifier,
        @JsonbProperty("uri") String uri,
        @JsonbProperty("associationType") String associationType,
        @JsonbProperty("sequenceNumber") Integer sequenceNumber,
        @JsonbProperty("originNodeURI") CaseLink origin,
        @JsonbProperty("destinationNodeURI") CaseLink destination,
        @JsonbProperty("lastChangeDateTime") String lastChangeDateTime) {

    static final String IS_CHILD_OF = "isChildOf";

    boolean isChildOf() {
        return IS_CHILD_OF.equals(associationType) && origin != null && destination != null;
    }
}
