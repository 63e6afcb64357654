package nl.vaardig.skills.casefile;

import jakarta.json.bind.annotation.JsonbProperty;

/** LinkURI: another object by its title, UUID and address. */
public record CaseLink(
        @JsonbProperty("title") String title,
        @JsonbProperty("identifier") String identifier,
        @JsonbProperty("uri") String uri) {}
