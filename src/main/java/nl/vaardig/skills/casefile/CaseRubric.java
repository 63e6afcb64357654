package nl.vaardig.skills.casefile;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Map;

/** CFRubric: what the levels of skills look like, a criterion per skill. CASE requires identifier, uri and the moment. */
public record CaseRubric(
        @JsonbProperty("identifier") String identifier,
        @JsonbProperty("uri") String uri,
        @JsonbProperty("title") String title,
        @JsonbProperty("lastChangeDateTime") String lastChangeDateTime,
        @JsonbProperty("CFRubricCriteria") List<Criterion> criteria) {

    public CaseRubric {
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /**
     * CFRubricCriterion.
     *
     * @param item the skill it is about; null = none, and then it is about nothing of ours
     */
    public record Criterion(
            @JsonbProperty("identifier") String identifier,
            @JsonbProperty("uri") String uri,
            @JsonbProperty("category") String category,
            @JsonbProperty("CFItemURI") CaseLink item,
            @JsonbProperty("position") Integer position,
            @JsonbProperty("rubricId") String rubricId,
            @JsonbProperty("lastChangeDateTime") String lastChangeDateTime,
            @JsonbProperty("CFRubricCriterionLevels") List<Level> levels) {

        public Criterion {
            levels = levels == null ? List.of() : List.copyOf(levels);
        }
    }

    /**
     * CFRubricCriterionLevel.
     *
     * @param quality     the name of the level
     * @param description our anchor text
     * @param feedback    our example; null = none
     * @param position    the level, 1 = lowest
     * @param extensions  see {@link CaseExtensions}; null = none
     */
    public record Level(
            @JsonbProperty("identifier") String identifier,
            @JsonbProperty("uri") String uri,
            @JsonbProperty("quality") String quality,
            @JsonbProperty("description") String description,
            @JsonbProperty("feedback") String feedback,
            @JsonbProperty("score") Double score,
            @JsonbProperty("position") Integer position,
            @JsonbProperty("rubricCriterionId") String rubricCriterionId,
            @JsonbProperty("lastChangeDateTime") String lastChangeDateTime,
            @JsonbProperty("extensions") Map<String, Object> extensions) {}
}
