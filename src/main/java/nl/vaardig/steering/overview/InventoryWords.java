package nl.vaardig.steering.overview;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vaardig.organisation.jobrole.Population;
import nl.vaardig.platform.words.Messages;
import nl.vaardig.skills.scale.Track;
import nl.vaardig.steering.overview.group.GapAsk;
import nl.vaardig.steering.overview.group.GapCatalogue;
import nl.vaardig.steering.overview.group.GroupedBy;

/** Names of the rows of the inventory, in the reader's language. */
public record InventoryWords(GapCatalogue catalogue, Messages words) {

    String label(GroupedBy by, Object key) {
        return switch (by) {
            case SKILL -> skill((Long) key);
            case TRACK -> words.text("enum.Track." + ((Track) key).name());
            case DEPARTMENT -> catalogue.departments().name((Long) key);
            case JOB_ROLE -> jobRole((Long) key);
            case POPULATION -> words.text("enum.Population." + ((Population) key).name());
            case GOAL -> goal((Long) key);
        };
    }

    public String skill(long id) {
        return Optional.ofNullable(catalogue.skills().get(id))
                .map(skill -> skill.name().in(language()))
                .orElse("");
    }

    public String jobRole(long id) {
        return Optional.ofNullable(catalogue.jobRoles().get(id))
                .map(role -> role.name().in(language()))
                .orElse("");
    }

    /** What a filter asks for, each part in words; empty for everything. */
    String[] chosen(GapAsk filter) {
        return Stream.of(
                        filter.department() == null ? null : label(GroupedBy.DEPARTMENT, filter.department()),
                        filter.track() == null ? null : label(GroupedBy.TRACK, filter.track()),
                        filter.skill() == null ? null : skill(filter.skill()),
                        filter.jobRole() == null ? null : jobRole(filter.jobRole()),
                        filter.population() == null ? null : label(GroupedBy.POPULATION, filter.population()),
                        filter.goal() == null ? null : goal(filter.goal()),
                        filter.critical() ? words.text("overview.filter.critical") : null,
                        filter.managers() ? words.text("overview.filter.managers") : null)
                .filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    private String goal(Long id) {
        if (GroupedBy.NO_GOAL.equals(id)) return words.text("overview.inventory.noGoal");
        return catalogue.goal(id).map(goal -> goal.name().in(language())).orElse("");
    }

    private String language() {
        return words.locale().getLanguage();
    }
}
